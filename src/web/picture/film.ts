// Films of a period, frame by frame; as GIF in any browser. video.ts makes videos of them.

import type { Scene } from '../../formats/picture/scene.ts';
import { paintScene } from './paint.ts';

export interface Film {
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  /** Colours that must stay what they are in every frame, as #rrggbb. */
  readonly colors: readonly string[];
  /** The scene of a frame; asked for in order. */
  scene(frame: number): Promise<Scene>;
  /** Told after each frame. */
  onFrame(done: number): void;
  readonly signal: AbortSignal;
}

/** Seconds that a frame stands, and the last one, which is the news. */
export const FRAME_SECONDS = 0.16;
export const LAST_SECONDS = 2;
const MOST_FRAMES = 120;
const GIF_COLORS = 256;

/** Editions for a film: evenly chosen where there are too many, the first and the last always among them. */
export function filmEditions(from: number, to: number): number[] {
  const count = Math.min(MOST_FRAMES, to - from + 1);
  return Array.from({ length: count }, (_, k) => from + Math.round((k * (to - from)) / Math.max(1, count - 1)));
}

/** One palette for all frames: the colours of ground, and of the first and the last frame together for letters and edges. */
export async function makeGif(film: Film): Promise<Blob> {
  const { GIFEncoder, applyPalette, quantize } = await import('gifenc');
  const { width, height, frames } = film;
  const [first, last] = [await pixelsOf(film, 0), await pixelsOf(film, frames - 1)];
  const both = new Uint8ClampedArray(first.length + last.length);
  both.set(first);
  both.set(last, first.length);
  const own = film.colors.map(rgb);
  const palette = [...own, ...quantize(both, GIF_COLORS - own.length)];
  const encoder = GIFEncoder();
  for (let frame = 0; frame < frames; frame++) {
    film.signal.throwIfAborted();
    const pixels = frame === 0 ? first : frame === frames - 1 ? last : await pixelsOf(film, frame);
    const delay = 1000 * (frame === frames - 1 ? LAST_SECONDS : FRAME_SECONDS);
    encoder.writeFrame(
      applyPalette(pixels, palette),
      width,
      height,
      frame === 0 ? { palette, delay, repeat: 0 } : { delay },
    );
    film.onFrame(frame + 1);
    await breath();
  }
  encoder.finish();
  return new Blob([encoder.bytes()], { type: 'image/gif' });
}

async function pixelsOf(film: Film, frame: number): Promise<Uint8ClampedArray> {
  const context = canvasFor(film).getContext('2d', { willReadFrequently: true })!;
  paintScene(context, await film.scene(frame));
  return context.getImageData(0, 0, film.width, film.height).data;
}

export function canvasFor({ width, height }: Pick<Film, 'width' | 'height'>): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

/** Lets the page answer to its reader between two frames. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function rgb(color: string): readonly [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
