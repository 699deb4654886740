// A film as video, by the browser's own encoder. Fetched when it is asked for.

import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  WebMOutputFormat,
} from 'mediabunny';
import { canvasFor, eachFrame, type Film, FRAME_SECONDS } from './film.ts';
import { paintScene } from './paint.ts';
import type { VideoFormat } from './video-format.ts';

export async function makeVideo(film: Film, format: VideoFormat): Promise<Blob> {
  const canvas = canvasFor(film);
  // Frames are read back one by one: a canvas in memory hands them over without waiting for the graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  const codec = format === 'MP4' ? 'avc' : await getFirstEncodableVideoCodec(['vp9', 'vp8'], film);
  const target = new BufferTarget();
  const output = new Output({ format: format === 'MP4' ? new Mp4OutputFormat() : new WebMOutputFormat(), target });
  const source = new CanvasSource(canvas, { codec: codec ?? 'vp8', bitrate: QUALITY_HIGH });
  output.addVideoTrack(source);
  await output.start();
  try {
    await eachFrame(film, async (scene, { frame, seconds }) => {
      paintScene(context, scene);
      await source.add(frame * FRAME_SECONDS, seconds);
    });
    film.signal.throwIfAborted();
    await output.finalize();
  } catch (error) {
    await output.cancel().catch(() => undefined);
    throw error;
  }
  return new Blob([target.buffer!], { type: format === 'MP4' ? 'video/mp4' : 'video/webm' });
}
