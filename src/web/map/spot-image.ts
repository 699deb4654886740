// The mark of the selected spot: a ring and four ticks in ink, with a paper casing.

import type { Palette } from './palette.ts';

const SIDE = 44;

export function spotImage(palette: Palette, ratio: number): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = SIDE * ratio;
  canvas.height = SIDE * ratio;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.scale(ratio, ratio);
  context.translate(SIDE / 2, SIDE / 2);
  for (const [color, width] of [
    [palette.paper, 5],
    [palette.front, 2],
  ] as const) {
    context.strokeStyle = color;
    context.lineWidth = width;
    context.beginPath();
    context.arc(0, 0, 6, 0, 2 * Math.PI);
    for (const [x, y] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      context.moveTo(10 * x, 10 * y);
      context.lineTo(17 * x, 17 * y);
    }
    context.stroke();
  }
  context.fillStyle = palette.front;
  context.beginPath();
  context.arc(0, 0, 2, 0, 2 * Math.PI);
  context.fill();
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
