// A page that is watched while it is used: what it asked for, what it complained of, which colour stands where.

import type { Browser, Locator, Page } from 'playwright-core';
import { colorsAt } from './pixels.ts';

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
  const pixel = await page.screenshot({ clip: { x, y, width: 1 / SCALE, height: 1 / SCALE } });
  return (await colorsAt(page, pixel, 'image/png', [[0, 0]])).colors[0]!;
}
