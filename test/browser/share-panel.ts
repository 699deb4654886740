// The share panel in a browser: opened at a link, its pictures saved, their colours and differences told.

import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import type { Harness } from './harness.ts';
import type { WatchedPage } from './watched-page.ts';

/** Opens the page at a link, and the panel on it. */
export async function openShare(harness: Harness, hash: string, edition: string): Promise<WatchedPage> {
  // What is in the picture depends on the window's shape.
  const opened = await harness.open(hash, edition, { width: 1280, height: 800 });
  await opened.page.waitForSelector('.map-canvas[data-settled]');
  await opened.page.locator('.share-button').click();
  await opened.page.waitForSelector('.share-preview[data-painted]');
  return opened;
}

export async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    page.locator('.share').getByRole('button', { name: button }).click(),
  ]);
  return bytesOf(download);
}

export async function bytesOf(download: Download): Promise<Buffer> {
  return readFile((await download.path())!);
}

/** The colours of a picture at points of it, as the browser decodes it. */
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

/** The share of pixels that differ clearly between two pictures of one size, 0 to 1; 1 where the sizes differ. */
export function shareOfDifference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const binary = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([binary], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {
            willReadFrequently: true,
          })!;
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (a!.width !== b!.width || a!.height !== b!.height) return 1;
      let different = 0;
      for (let i = 0; i < a!.data.length; i += 4) {
        const gap = Math.max(...[0, 1, 2].map((k) => Math.abs(a!.data[i + k]! - b!.data[i + k]!)));
        if (gap > 48) different++;
      }
      return different / (a!.data.length / 4);
    },
    [one.toString('base64'), other.toString('base64')],
  );
}
