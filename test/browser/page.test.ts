import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/server/serve.ts';
import { flawsOfAccess } from './access.ts';
import { type Harness, startHarness } from './harness.ts';
import { differingPixels } from './pixels.ts';
import { smallWorkspace } from './small-workspace.ts';
import { colorAt, drawn, textOf, watchedPage } from './watched-page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Git-ignored; to be looked at by people. */
const pictures = join(root, '.cache', 'pictures');
const EDITIONS = ['1704103200', '1706830200', '1709287200', '1711965600'] as const;
/** The theatre's extent in the middle of a wide page. */
const VIEW = 'map=8/50.5/11.1';
const [NORTH, SOUTH, PAPER] = ['#64a6aa', '#e0b468', '#f7f5f0'];

let server: RunningServer;
let browser: Browser;
let webRoot: string;
let harness: Harness;
let open: Harness['open'];

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  harness = await startHarness();
  ({ server, browser, webRoot, open } = harness);
});
afterAll(() => harness.close());

/** Where the strip between the two parties is on the screen: the view is centred on it. */
async function stripAt(page: Page): Promise<[number, number]> {
  const box = (await page.locator('.map').boundingBox())!;
  return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
}

/** Presses the slider at a share of its width: the map's canvas in the frame in which the edition stands there first, and at rest. */
async function scrubbed(page: Page, share: number, edition: string): Promise<[Buffer, Buffer]> {
  const first = await page.evaluate(
    (share) =>
      new Promise<string>((resolve) => {
        const track = document.querySelector('.track')!;
        const map = document.querySelector<HTMLElement>('.map-canvas')!;
        const box = track.getBoundingClientRect();
        track.setPointerCapture = () => undefined;
        new MutationObserver((_, observer) => {
          observer.disconnect();
          resolve(map.querySelector('canvas')!.toDataURL('image/png'));
        }).observe(map, { attributeFilter: ['data-painted'] });
        const at = { clientX: box.left + share * box.width, clientY: box.top + 20 };
        track.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerId: 1, ...at }));
        track.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, pointerId: 1, ...at }));
      }),
    share,
  );
  await page.waitForSelector(`.map-canvas[data-tinted="${edition}"]`, { timeout: 5000 });
  await drawn(page, edition);
  const rested = await page.evaluate(() =>
    document.querySelector<HTMLCanvasElement>('.map-canvas canvas')!.toDataURL('image/png'),
  );
  return [bytesOf(first), bytesOf(rested)];
}

function bytesOf(dataUrl: string): Buffer {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
}

describe('the page', () => {
  test('opens on the newest edition with its date, age, source and terms', async () => {
    const { page, complaints } = await open('', EDITIONS[3]);
    await page.screenshot({ path: join(pictures, 'small-light.png') });
    expect(await textOf(page.locator('h1'))).toMatch(/1 April\s+2024/);
    expect(await textOf(page.locator('.date-note'))).toMatch(
      /The <b>Watch<\/b>, edition published 13:00 Kyiv time\.\s.*days old/s,
    );
    expect(await page.title()).toMatch(/map of 1 April 2024, .* days old/);
    await page.getByText('Sources and terms').click();
    expect(await textOf(page.locator('.terms-text'))).toContain('Free to use.');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('asks nobody but its own origin for anything', async () => {
    const { page, requests } = await open(`#${VIEW}`, EDITIONS[3]);
    expect(requests.length).toBeGreaterThan(8);
    expect(requests.filter((address) => !address.startsWith(server.address) && !/^(blob|data):/.test(address))).toEqual(
      [],
    );
    expect(await page.context().cookies()).toEqual([]);
    await page.close();
  });

  test('draws each edition in the colours of its statuses', async () => {
    const { page } = await open(`#at=${EDITIONS[0]}&${VIEW}`, EDITIONS[0]);
    const [x, y] = await stripAt(page);
    expect(await colorAt(page, x + 6, y + 90)).toBe(SOUTH);
    expect(await colorAt(page, x - 60, y + 90)).toBe(NORTH);
    await page.getByRole('button', { name: 'Next edition' }).click();
    await drawn(page, EDITIONS[1]);
    expect(await colorAt(page, x + 6, y + 90)).toBe(NORTH);
    await page.keyboard.press('End');
    await page.getByRole('slider').press('End');
    await drawn(page, EDITIONS[3]);
    expect(await colorAt(page, x + 6, y + 90)).toBe(PAPER);
    await page.close();
  });

  test('moves date and legend with the slider, in days of the theatre', async () => {
    const { page, complaints } = await open(`#at=${EDITIONS[0]}&${VIEW}`, EDITIONS[0]);
    const slider = page.getByRole('slider');
    await slider.press('ArrowRight');
    await drawn(page, EDITIONS[1]);
    // 23:30 UTC is the next day in Kyiv.
    expect(await textOf(page.locator('h1'))).toMatch(/2 February\s+2024/);
    expect(await slider.getAttribute('aria-valuetext')).toBe('2 February 2024, 01:30');
    expect(await page.locator('.legend tr[data-status]').count()).toBe(2);
    await slider.press('ArrowRight');
    await drawn(page, EDITIONS[2]);
    expect(await textOf(page.locator('.legend'))).toContain('Unclear');
    const box = (await slider.boundingBox())!;
    await page.mouse.click(box.x + 2, box.y + 40);
    await drawn(page, EDITIONS[0]);
    expect(await textOf(page.locator('h1'))).toMatch(/1 January\s+2024/);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('looks the same while a hand scrubs and when it rests', async () => {
    // Without marks of what is fresh, which come at rest only.
    const { page } = await open(`#at=${EDITIONS[0]}&${VIEW}&days=0`, EDITIONS[0]);
    await page.waitForSelector('.map-canvas[data-settled]');
    const slider = page.getByRole('slider');
    // Faces are mapped a while after the camera has come to rest; from then on an edition is a tint at first.
    await expect
      .poll(
        async () => {
          await slider.press((await slider.getAttribute('aria-valuenow')) === '1' ? 'ArrowRight' : 'ArrowLeft');
          return page.locator('.map-canvas').getAttribute('data-tinted');
        },
        { timeout: 20_000, interval: 300 },
      )
      .not.toBeNull();
    // Each press is to lead to another edition than the one that is shown.
    await slider.press('End');
    await drawn(page, EDITIONS[3]);
    for (const edition of [0, 2, 1, 3]) {
      const [tint, mesh] = await scrubbed(page, edition / 3, EDITIONS[edition]!);
      // Lines may lie a pixel beside and be softer or harder. The strip alone would be 20 thousand pixels of another's ground.
      expect(await differingPixels(page, [tint, mesh], 0)).toBeLessThan(3000);
    }
    await page.close();
  });

  test('plays through every edition, skips none and stops at the newest', async () => {
    const { page } = await open(`#${VIEW}`, EDITIONS[3]);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const title = document.querySelector('h1')!;
      new MutationObserver(() => seen.push(title.textContent ?? '')).observe(title, {
        subtree: true,
        characterData: true,
      });
    });
    await page.getByRole('button', { name: 'Play through the editions' }).click();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await page.getByRole('button', { name: 'Play through the editions' }).waitFor();
    expect(await textOf(page.locator('h1'))).toMatch(/1 April/);
    const seen = await page.evaluate(() => (window as never as { seen: string[] }).seen);
    expect([...new Set(seen.map((text) => text.split(' ')[1]))]).toEqual(['January', 'February', 'March', 'April']);
    await page.close();
  });

  test('answers a click on the ground with its history of control', async () => {
    const { page, complaints } = await open(`#${VIEW}`, EDITIONS[3]);
    const [x, y] = await stripAt(page);
    await page.mouse.click(x, y);
    const dossier = page.locator('.dossier');
    await dossier.locator('.period').first().waitFor();
    await page.screenshot({ path: join(pictures, 'small-dossier.png') });
    expect(await textOf(dossier.locator('h2'))).toBe('Alder Вільха');
    expect(await textOf(dossier.locator('.lead'))).toBe(
      'Not drawn on The <b>Watch</b>’s map since Monday 1 April 2024, 13:00 Kyiv time.',
    );
    expect(await textOf(dossier)).toContain('Ground not drawn is the South’s.');
    expect(await dossier.locator('.period-status').allInnerTexts()).toEqual([
      'Not drawn',
      'Unclear',
      'Held by the North',
      'Held by the South',
    ]);
    const north = await textOf(dossier.locator('.period').nth(2));
    expect(north).toContain(`From 2 Feb 2024, 01:30 (edition ${EDITIONS[1]})`);
    expect(north).toContain(`Until 1 Mar 2024, 12:00 (edition ${EDITIONS[2]})`);
    expect(north).toContain('Changed at some time between 1 Jan 2024, 12:00 and 2 Feb 2024, 01:30.');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('answers Enter on the map for the ground at its centre, without a mouse', async () => {
    const { page } = await open(`#${VIEW}`, EDITIONS[3]);
    await page.locator('canvas.maplibregl-canvas').focus();
    await page.keyboard.press('Enter');
    await page.locator('.period').first().waitFor();
    expect(await page.locator('.dossier .period').count()).toBe(4);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.locator('.dossier').count()).toBe(0);
    await page.close();
  });

  test('is restored by its own address: edition, view, spot and language', async () => {
    const { page } = await open(`#at=${EDITIONS[1]}&${VIEW}&point=11.1,50.5&lang=uk`, EDITIONS[1]);
    expect(await textOf(page.locator('h1'))).toMatch(/2 лютого\s+2024/);
    expect(await textOf(page.locator('.dossier h2'))).toBe('Вільха Alder');
    await page.waitForFunction(() => location.hash.includes('lang=uk'));
    const parts = new URLSearchParams(new URL(page.url()).hash.slice(1));
    expect(Object.fromEntries(parts)).toMatchObject({ at: EDITIONS[1], point: '11.1,50.5', lang: 'uk' });
    await page.close();
  });

  test('takes outside text for text, never for HTML', async () => {
    const { page } = await open(`#${VIEW}&point=11.1,50.5`, EDITIONS[3]);
    await page.locator('.period').first().waitFor();
    expect(await page.locator('b').count()).toBe(0);
    await page.close();
  });

  test.each([
    ['wide and dark', { theme: 'dark', width: 1600, height: 1000 }],
    ['phone and light', { theme: 'light', width: 390, height: 844 }],
    ['phone and dark, in Ukrainian', { theme: 'dark', width: 390, height: 844, locale: 'uk-UA' }],
  ] as const)('holds together on a page that is %s', async (name, options) => {
    const { page, complaints } = await open(
      `#at=${EDITIONS[2]}&map=7.4/50.5/11&point=11.05,50.4`,
      EDITIONS[2],
      options,
    );
    await page.locator('.period').first().waitFor();
    await page.screenshot({ path: join(pictures, `small ${name}.png`) });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.width);
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe(options.theme === 'dark' ? 'rgb(20, 25, 27)' : 'rgb(247, 245, 240)');
    for (const name of ['.date', '.map', '.legend', '.dossier', '.track', '.step']) {
      const box = (await page.locator(name).first().boundingBox())!;
      expect(box.width * box.height, name).toBeGreaterThan(300);
      expect(box.y + box.height, name).toBeLessThanOrEqual(options.height + 1);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('switches theme and language in place and remembers both', async () => {
    const { page } = await open(`#${VIEW}`, EDITIONS[3]);
    await page.getByRole('button', { name: 'Light or dark' }).click();
    await page.getByRole('button', { name: 'Українська' }).click();
    expect(await textOf(page.locator('.legend'))).toContain('Утримує Північ');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('uk');
    await page.goto('about:blank');
    await page.goto(server.address);
    await drawn(page, EDITIONS[3]);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(await textOf(page.locator('h1'))).toMatch(/1 квітня/);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('has no serious flaw of access that axe can find, %s', async (theme) => {
    const { page } = await open(`#${VIEW}&point=11.1,50.5`, EDITIONS[3], { theme });
    await page.locator('.period').first().waitFor();
    expect(await flawsOfAccess(page)).toEqual([]);
    await page.close();
  });

  test('says that there is no edition yet, and how one comes', async () => {
    const bare = await smallWorkspace();
    rmSync(bare.historyPath);
    const bareServer = await startServer({ reader: bare.reader, port: 0, webRoot });
    const { page, complaints } = await watchedPage(browser);
    await page.goto(bareServer.address);
    await page.getByText('No edition yet').waitFor();
    expect(await textOf(page.locator('.date-note'))).toContain('foothold import');
    await page.screenshot({ path: join(pictures, 'small-empty.png') });
    expect(complaints).toEqual([]);
    await page.close();
    await bareServer.close();
    await bare.remove();
  });

  test('says what failed and tries again', async () => {
    const { page } = await watchedPage(browser);
    await page.route('**/api/histories/*', (route) => route.abort());
    await page.goto(server.address);
    await page.getByRole('alert').waitFor();
    expect(await textOf(page.getByRole('alert'))).toContain('The server cannot be reached.');
    await page.unroute('**/api/histories/*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await drawn(page, EDITIONS[3]);
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.close();
  });
});
