// Encodes a GIF away from the page: pixels in, frame by frame; one palette for all of them.

import { applyPalette, type Encoder, GIFEncoder, type Palette, quantize } from 'gifenc';
import type { GifRequest, GifResponse } from './gif-messages.ts';

const GIF_COLORS = 256;

let encoder: Encoder;
let palette: Palette = [];
let isFirst = true;

addEventListener('message', ({ data }: MessageEvent<GifRequest>) => {
  const response = answer(data);
  postMessage(response, { transfer: response.bytes ? [response.bytes.buffer] : [] });
});

function answer(request: GifRequest): GifResponse {
  switch (request.kind) {
    case 'begin':
      encoder = GIFEncoder();
      palette = [...request.colors, ...quantize(request.pixels, GIF_COLORS - request.colors.length)];
      return { bytes: null };
    case 'frame': {
      const { pixels, width, height, delayMs } = request;
      const once = isFirst ? { palette, repeat: 0 } : {};
      encoder.writeFrame(applyPalette(pixels, palette), width, height, { ...once, delay: delayMs });
      isFirst = false;
      return { bytes: null };
    }
    case 'finish':
      encoder.finish();
      return { bytes: encoder.bytes() };
  }
}
