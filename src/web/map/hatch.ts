// Hatches as small seamless tiles: for the map's patterns and for the legend's swatches alike.

import type { GroundLook, Theme } from '../../model/look.ts';
import type { Hatch } from '../../model/theatre.ts';

/** A hatch's tile on a transparent ground; null where the hatch is an outline only. `ratio` is device pixels per CSS pixel. */
function hatchTile(hatch: Hatch, theme: Theme, ratio: number): HTMLCanvasElement | null {
  if (hatch.kind === 'outline') return null;
  const pitch = (hatch.pitch ?? 6) * ratio;
  const angle = (((hatch.angle ?? 0) % 180) + 180) % 180;
  // A slanted pattern repeats along the axes at pitch × √2; other slants are drawn as the nearest of the four.
  const slant = Math.round(angle / 45) % 4;
  const side = Math.max(2, Math.round(hatch.kind === 'lines' && slant % 2 === 1 ? pitch * Math.SQRT2 : pitch));
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d')!;
  context.strokeStyle = hatch.ink[theme];
  context.fillStyle = hatch.ink[theme];
  context.lineWidth = (hatch.width ?? 1) * ratio;
  if (hatch.kind === 'dots') drawDots(context, side, (hatch.radius ?? 1) * ratio);
  else drawLines(context, side, slant);
  return canvas;
}

/** Two dots per tile, one in the middle of the other's four: a staggered grid. */
function drawDots(context: CanvasRenderingContext2D, side: number, radius: number): void {
  for (const [x, y] of [
    [0.25, 0.25],
    [0.75, 0.75],
  ] as const) {
    context.beginPath();
    context.arc(x * side, y * side, radius, 0, 2 * Math.PI);
    context.fill();
  }
}

/** slant 0 = upright, 1 = rising to the right, 2 = level, 3 = falling to the right. */
function drawLines(context: CanvasRenderingContext2D, side: number, slant: number): void {
  context.beginPath();
  if (slant === 0) line(context, side / 2, 0, side / 2, side);
  else if (slant === 2) line(context, 0, side / 2, side, side / 2);
  else {
    // The line through the tile, and its neighbours' corners that reach into it.
    for (const shift of [-side, 0, side]) {
      if (slant === 1) line(context, shift - side, 2 * side, shift + 2 * side, -side);
      else line(context, shift - side, -side, shift + 2 * side, 2 * side);
    }
  }
  context.stroke();
}

function line(context: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
}

export interface Swatch {
  readonly canvas: HTMLCanvasElement;
  readonly status: GroundLook;
  readonly theme: Theme;
}

let waiting: Swatch[] = [];

/** Paints a swatch, the status as it looks on the map, together with all others of the moment. */
export function paintSwatch(swatch: Swatch): void {
  if (waiting.push(swatch) === 1) queueMicrotask(paintWaiting);
}

/** All are measured before the first is painted: each that is sized makes the browser lay the page out anew. */
function paintWaiting(): void {
  const sizes = waiting.map(({ canvas }) => [canvas.clientWidth, canvas.clientHeight] as const);
  const swatches = waiting;
  waiting = [];
  for (const [k, { canvas, ...look }] of swatches.entries()) paint(canvas, { ...look, size: sizes[k]! });
}

interface Look {
  readonly status: GroundLook;
  readonly theme: Theme;
  readonly size: readonly [width: number, height: number];
}

function paint(canvas: HTMLCanvasElement, { status, theme, size: [width, height] }: Look): void {
  const ratio = window.devicePixelRatio || 1;
  const context = canvas.getContext('2d')!;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  if (status.color && status.hatch?.kind !== 'outline') {
    context.fillStyle = status.color[theme];
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  const tile = status.hatch && hatchTile(status.hatch, theme, ratio);
  if (!tile) return;
  // Reading pixels back would wait for whatever the graphics card still has to draw.
  context.fillStyle = context.createPattern(tile, 'repeat')!;
  context.fillRect(0, 0, canvas.width, canvas.height);
}
