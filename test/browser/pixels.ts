// Pictures as the browser decodes them: which colour stands where, and how far two of them differ.

import type { Page } from 'playwright-core';

/** The colours of a picture at points of it. */
export function colorsAt(page: Page, bytes: Buffer, type: string, points: readonly (readonly [number, number])[]) {
  return page.evaluate(
    async ({ base64, type, points }) => {
      const binary = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([binary], { type }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d', { willReadFrequently: true })!;
      context.drawImage(bitmap, 0, 0);
      const hex = (value: number) => value.toString(16).padStart(2, '0');
      const colors = points.map(([x, y]) => {
        const [r, g, b] = context.getImageData(x, y, 1, 1).data;
        return `#${hex(r!)}${hex(g!)}${hex(b!)}`;
      });
      return { width: bitmap.width, height: bitmap.height, colors };
    },
    { base64: bytes.toString('base64'), type, points },
  );
}

/** How many pixels of two PNGs differ by more than `by` of 255 in any channel; all there are, and more, where their sizes do. */
export function differingPixels(page: Page, pictures: readonly [Buffer, Buffer], by: number): Promise<number> {
  return page.evaluate(
    async ({ both, by }) => {
      const pixels: Uint8ClampedArray[] = [];
      for (const base64 of both) {
        const binary = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([binary], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {
          willReadFrequently: true,
        })!;
        context.drawImage(bitmap, 0, 0);
        pixels.push(context.getImageData(0, 0, bitmap.width, bitmap.height).data);
      }
      const [a, b] = pixels as [Uint8ClampedArray, Uint8ClampedArray];
      if (a.length !== b.length) return Number.POSITIVE_INFINITY;
      let count = 0;
      for (let at = 0; at < a.length; at += 4) {
        if ([0, 1, 2].some((channel) => Math.abs(a[at + channel]! - b[at + channel]!) > by)) count++;
      }
      return count;
    },
    { both: pictures.map((picture) => picture.toString('base64')), by },
  );
}

/** A difference that people see. */
const CLEAR = 48;

/** The share of pixels that differ clearly between two PNGs of one size, 0 to 1; 1 where the sizes differ. */
export async function shareOfDifference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const [width, height] = [one.readUInt32BE(16), one.readUInt32BE(20)];
  return Math.min(1, (await differingPixels(page, [one, other], CLEAR)) / (width * height));
}
