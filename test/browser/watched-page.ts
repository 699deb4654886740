// A page that is watched while it is used: what it asked for, what it complained of, which colour stands where.

import { inflateSync } from 'node:zlib';
import type { Browser, Locator, Page } from 'playwright-core';

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly locale?: string;
  readonly forcedColors?: 'active' | 'none';
  /** Device pixels to a CSS pixel. */
  readonly scale?: number;
}

export interface WatchedPage {
  readonly page: Page;
  /** Addresses of all requests so far. */
  readonly requests: readonly string[];
  /** Errors and warnings of the console (broken policies among them), failed requests, uncaught exceptions. */
  readonly complaints: readonly string[];
}

/** Software draws each pixel on the processor that the test runs on: half of them a side is a quarter of the work. */
const SCALE = 0.5;

export async function watchedPage(browser: Browser, options: PageOptions = {}): Promise<WatchedPage> {
  const { width = 1600, height = 1000, theme = 'light', locale = 'en-GB', forcedColors = 'none' } = options;
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: options.scale ?? SCALE,
    colorScheme: theme,
    locale,
    forcedColors,
    // Far from the theatre's zone: the page must use the theatre's days.
    timezoneId: 'Pacific/Auckland',
    reducedMotion: 'reduce',
  });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    // Software WebGL says that reading pixels for a screenshot is slow; that is no complaint of ours.
    const isAboutDriver = /GPU stall|GL Driver Message|software WebGL/i.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !isAboutDriver) complaints.push(message.text());
  });
  return { page, requests, complaints };
}

/** Settled when the ground of this edition stands on the screen. */
export async function drawn(page: Page, edition: string): Promise<void> {
  await page.waitForSelector(`.map-canvas[data-drawn="${edition}"]`, { timeout: 30_000 });
}

/** An element's text as a reader sees it. */
export async function textOf(locator: Locator): Promise<string> {
  return (await locator.first().allInnerTexts())[0] ?? '';
}

/** The colour of the page at a point, as #rrggbb. */
export async function colorAt(page: Page, x: number, y: number): Promise<string> {
  return firstPixel(await page.screenshot({ clip: { x, y, width: 1 / SCALE, height: 1 / SCALE } }));
}

/** The first pixel of a PNG of 8 bits per channel; every row filter leaves the first pixel of the first row as it is. */
function firstPixel(png: Buffer): string {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const rows = inflateSync(Buffer.concat(parts));
  return `#${rows.toString('hex', 1, 4)}`;
}

/** How many pixels of two pictures of the page differ by more than `by` of 255 in any channel. */
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
