// Films of a period, frame by frame; as GIF in any browser. video.ts makes videos of them.

import type { Scene } from '../../formats/picture/scene.ts';
import { GifWorker } from '../worker/gif-worker.ts';
import { paintScene } from './paint.ts';

export interface Film {
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  /** Colours that must stay what they are in every frame, as #rrggbb. */
  readonly colors: readonly string[];
  /** The scene of a frame. */
  scene(frame: number): Promise<Scene>;
  /** Told after each frame. */
  onFrame(done: number): void;
  readonly signal: AbortSignal;
}

/** Seconds that a frame stands, and the last one, which is the news. */
export const FRAME_SECONDS = 0.16;
export const LAST_SECONDS = 2;
const MOST_FRAMES = 120;

/** Editions for a film: evenly chosen where there are too many, the first and the last always among them. */
export function filmEditions(from: number, to: number): number[] {
  const count = Math.min(MOST_FRAMES, to - from + 1);
  return Array.from({ length: count }, (_, k) => from + Math.round((k * (to - from)) / Math.max(1, count - 1)));
}

/**
 * Takes the frames one after the other, each with the seconds that it stands, and lets the page answer its reader between
 * two. Throws the signal's reason as soon as the film is given up: no further frame is made.
 */
export async function eachFrame(
  film: Film,
  take: (scene: Scene, at: { readonly frame: number; readonly seconds: number }) => Promise<void>,
): Promise<void> {
  for (let frame = 0; frame < film.frames; frame++) {
    film.signal.throwIfAborted();
    const scene = await film.scene(frame);
    film.signal.throwIfAborted();
    await take(scene, { frame, seconds: frame === film.frames - 1 ? LAST_SECONDS : FRAME_SECONDS });
    film.onFrame(frame + 1);
    await breath();
  }
}

/** One palette for all frames: the colours of ground, and of the first and the last frame together for letters and edges. */
export async function makeGif(film: Film): Promise<Blob> {
  const { width, height, frames, signal } = film;
  const worker = new GifWorker();
  try {
    const [first, last] = [await pixelsOf(film, 0), await pixelsOf(film, frames - 1)];
    const both = new Uint8ClampedArray(first.length + last.length);
    both.set(first);
    both.set(last, first.length);
    await worker.ask({ kind: 'begin', pixels: both, colors: film.colors.map(rgb) });
    await eachFrame(film, async (scene, { seconds }) => {
      const pixels = painted(film, scene);
      await worker.ask({ kind: 'frame', pixels, width, height, delayMs: 1000 * seconds });
    });
    signal.throwIfAborted();
    const bytes = await worker.ask({ kind: 'finish' });
    return new Blob(bytes ? [bytes] : [], { type: 'image/gif' });
  } finally {
    worker.close();
  }
}

async function pixelsOf(film: Film, frame: number): Promise<Uint8ClampedArray<ArrayBuffer>> {
  film.signal.throwIfAborted();
  const pixels = painted(film, await film.scene(frame));
  await breath();
  return pixels;
}

function painted(film: Film, scene: Scene): Uint8ClampedArray<ArrayBuffer> {
  const context = canvasFor(film).getContext('2d', { willReadFrequently: true })!;
  paintScene(context, scene);
  return context.getImageData(0, 0, film.width, film.height).data as Uint8ClampedArray<ArrayBuffer>;
}

export function canvasFor({ width, height }: Pick<Film, 'width' | 'height'>): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

/** Lets the page answer to its reader between two frames. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function rgb(color: string): readonly [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
