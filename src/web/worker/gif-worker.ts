// The page's end of the worker that encodes GIFs: one question at a time, and gone when the film is done or given up.

import type { GifRequest, GifResponse } from './gif-messages.ts';

export class GifWorker {
  private readonly worker = new Worker(new URL('./gif.ts', import.meta.url), { type: 'module' });

  ask(request: GifRequest): Promise<GifResponse['bytes']> {
    return new Promise((resolve, reject) => {
      this.worker.onmessage = ({ data }: MessageEvent<GifResponse>) => resolve(data.bytes);
      this.worker.onerror = () => reject(new Error('The GIF could not be encoded.'));
      this.worker.postMessage(request, 'pixels' in request ? [request.pixels.buffer] : []);
    });
  }

  close(): void {
    this.worker.terminate();
  }
}
