// The share panel in a browser: opened at a link, its pictures saved.

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
