import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VIEWS } from '../../src/web/link.ts';
import { flawsOfAccess } from './access.ts';
import { type Harness, startHarness } from './harness.ts';
import { colorAt, drawn, textOf, watchedPage } from './watched-page.ts';

/** Git-ignored; to be looked at by people. */
const pictures = join(fileURLToPath(new URL('../..', import.meta.url)), '.cache', 'pictures');
/** The edition that has all three statuses, in a link with a view of them. */
const THIRD = '1709287200';
const LAST = '1711965600';
const LINK = `#at=${THIRD}&map=8/50.5/11.1`;
const SPOT = '&point=11.1,50.5';

let harness: Harness;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  harness = await startHarness();
});
afterAll(() => harness.close());

async function boxOf(page: Page, selector: string) {
  return (await page.locator(selector).first().boundingBox())!;
}

describe.each(['light', 'dark'] as const)('with forced colours on a %s system', (theme) => {
  test('ground and swatches keep their colours, and handle, frame and focus can be seen', async () => {
    const { page, complaints } = await harness.open(LINK + SPOT, THIRD, { theme, forcedColors: 'active' });
    await page.locator('.period').first().waitFor();
    await page.screenshot({ path: join(pictures, `forced ${theme}.png`) });
    const swatch = await boxOf(page, '[data-status="north"] .swatch');
    expect(await colorAt(page, Math.round(swatch.x) + 8, Math.round(swatch.y) + 6)).toBe('#64a6aa');
    const map = await boxOf(page, '.map');
    expect(await colorAt(page, Math.round(map.x + map.width / 2) - 80, Math.round(map.y + map.height / 2))).toBe(
      '#64a6aa',
    );
    const knob = await page.locator('.handle-knob').evaluate((element) => {
      const { borderTopColor, backgroundColor } = getComputedStyle(element);
      return [borderTopColor, backgroundColor];
    });
    expect(new Set(knob).size).toBe(2);
    await page.getByRole('slider').focus();
    expect(await page.getByRole('slider').evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    expect(await flawsOfAccess(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('at 400 % on a screen of 1280 × 1024', () => {
  const SMALL = { width: 320, height: 256 };

  test('everything can be reached by scrolling one way, and nothing is cut', async () => {
    const { page, complaints } = await harness.open(LINK + SPOT, THIRD, SMALL);
    await page.locator('.period').first().waitFor();
    await page.getByText('Sources and terms').click();
    await page.screenshot({ path: join(pictures, 'zoom 400.png') });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(SMALL.width);
    for (const name of [
      '.date',
      '.legend tr[data-status]',
      '.legend-none',
      '.period',
      '.track',
      '.step',
      '.terms-text p',
    ]) {
      const part = page.locator(name).last();
      await part.scrollIntoViewIfNeeded();
      const box = (await part.boundingBox())!;
      expect(box.x, name).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, name).toBeLessThanOrEqual(SMALL.width);
      expect(box.y + box.height, name).toBeLessThanOrEqual(SMALL.height + 1);
    }
    expect(await cutTexts(page)).toEqual([]);
    expect(await flawsOfAccess(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each(VIEWS)('the view "%s" needs no scrolling sideways, and axe finds no flaw', async (view) => {
    const { page } = await harness.open(`${LINK}&view=${view}`, THIRD, SMALL);
    await page.waitForSelector('.map-canvas[data-settled]');
    await page.screenshot({ path: join(pictures, `zoom 400, ${view}.png`) });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(SMALL.width);
    expect(await flawsOfAccess(page)).toEqual([]);
    await page.close();
  });

  test('the list of keys fits too', async () => {
    const { page } = await harness.open(LINK, THIRD, SMALL);
    await page.keyboard.press('?');
    const box = await boxOf(page, 'dialog');
    expect([box.x >= 0, box.x + box.width <= SMALL.width, box.y >= 0, box.y + box.height <= SMALL.height]).toEqual(
      Array(4).fill(true),
    );
    expect(await page.locator('dialog').evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    await page.close();
  });
});

/** Texts wider or higher than the box that hides the rest of them. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.date-block *, .legend *, .dossier *, .steps *, .terms *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const isCutX = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        const isCutY = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
        const isForReadersOfScreens = element.classList.contains('hidden');
        return (isCutX || isCutY) && !isForReadersOfScreens;
      })
      .map((element) => element.outerHTML),
  );
}

describe('in a language read from right to left', () => {
  test('the page is mirrored, while time and the map run as ever', async () => {
    const { page, complaints } = await harness.open(`${LINK}${SPOT}&lang=ar`, THIRD);
    await page.locator('.period').first().waitFor();
    await page.screenshot({ path: join(pictures, 'right to left.png') });
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    const [title, dossier, track] = [
      await boxOf(page, '.title-block'),
      await boxOf(page, '.dossier'),
      await boxOf(page, '.track'),
    ];
    expect(title.x + title.width).toBe(page.viewportSize()!.width);
    expect(dossier.x).toBe(0);
    await page.mouse.click(track.x + 3, track.y + 40);
    await drawn(page, '1704103200');
    await page.getByRole('slider').press('ArrowRight');
    await drawn(page, '1706830200');
    const map = await boxOf(page, '.map');
    expect(await colorAt(page, Math.round(map.x + map.width / 2) - 80, Math.round(map.y + 500))).toBe('#64a6aa');
    expect(await textOf(page.locator('h1'))).toMatch(/2 فبراير\s+2024/);
    expect(await flawsOfAccess(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a phone has all of it within its width', async () => {
    const { page } = await harness.open(`${LINK}${SPOT}&lang=ar`, THIRD, { width: 390, height: 844 });
    await page.locator('.period').first().waitFor();
    await page.screenshot({ path: join(pictures, 'right to left, phone.png') });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.close();
  });

  test('the language on trial is offered to those who ask for it, and to nobody else', async () => {
    const { page } = await harness.open(LINK, THIRD);
    expect(await page.locator('.header').getByText('العربية').count()).toBe(0);
    await page.goto(`${harness.server.address}?lang=ar`);
    await drawn(page, LAST);
    await page.getByLabel('اللغة').selectOption('uk');
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr');
    expect(await textOf(page.locator('h1'))).toMatch(/1 квітня/);
    await page.close();
  });
});

describe('by keyboard', () => {
  test('? lists all keys, and Escape gives the focus back', async () => {
    const { page } = await harness.open(LINK, THIRD);
    await page.getByRole('slider').focus();
    await page.keyboard.press('?');
    await page.screenshot({ path: join(pictures, 'keys.png') });
    expect(await page.locator('dialog tr').count()).toBeGreaterThan(12);
    expect(await flawsOfAccess(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('slider');
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.locator('dialog').waitFor();
    await page.close();
  });

  test('c compares, m turns back to the map, also with Ukrainian letters; in the search letters are letters', async () => {
    const { page } = await harness.open(LINK, THIRD);
    await page.keyboard.press('c');
    await page.locator('.compare').waitFor();
    await page.keyboard.press('m');
    await page.locator('.legend').waitFor();
    // The same two keys on a Ukrainian keyboard, which the driver does not have.
    const press = (key: string) =>
      page.evaluate((key) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })), key);
    await press('с');
    await page.locator('.compare').waitFor();
    await press('ь');
    await page.locator('.legend').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('m/c ?');
    expect(await page.locator('#search').inputValue()).toBe('m/c ?');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.close();
  });

  test('space plays where it presses nothing else, and arrows step', async () => {
    const { page } = await harness.open(LINK, THIRD);
    await page.keyboard.press('Home');
    await drawn(page, '1704103200');
    await page.keyboard.press(' ');
    await drawn(page, LAST);
    await page.getByRole('button', { name: 'Previous edition' }).focus();
    await page.keyboard.press(' ');
    await drawn(page, THIRD);
    await page.close();
  });

  test('Escape closes the dossier, once nothing lies over it', async () => {
    const { page } = await harness.open(LINK + SPOT, THIRD);
    await page.locator('.period').first().waitFor();
    await page.getByText('Sources and terms').click();
    await page.keyboard.press('Escape');
    expect(await page.locator('.terms details[open]').count()).toBe(0);
    expect(await page.locator('.dossier').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('.dossier').waitFor({ state: 'detached' });
    await page.close();
  });

  test('letters can be switched off, and stay so', async () => {
    const { page } = await harness.open(LINK, THIRD);
    await page.keyboard.press('?');
    await page.getByLabel('Single letters and signs work as keys').uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await drawn(page, THIRD);
    await page.keyboard.press('c');
    await page.keyboard.press('End');
    await drawn(page, LAST);
    expect(await page.locator('.compare').count()).toBe(0);
    await page.close();
  });
});

describe('where the map cannot come', () => {
  test('its code that does not arrive is told from a browser that cannot draw, and asked for again', async () => {
    const { page } = await watchedPage(harness.browser);
    await page.route('**/assets/map-view*.js', (route) => route.abort());
    await page.goto(harness.server.address + LINK);
    await page.getByText('The map’s code could not be loaded.').waitFor();
    await page.unroute('**/assets/map-view*.js');
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await drawn(page, THIRD);
    expect(await page.locator('.map-note').count()).toBe(0);
    await page.close();
  });

  test('a map that comes late still opens where the link says', async () => {
    const { page } = await watchedPage(harness.browser);
    await page.route('**/assets/map-view*.js', async (route) => {
      await page.waitForFunction(() => location.hash.includes('lang='));
      await route.continue();
    });
    await page.goto(harness.server.address + LINK);
    await drawn(page, THIRD);
    expect(page.url()).toContain('map=8.00/50.5/11.1&');
    await page.close();
  });

  test('a browser without WebGL still has the date, the legend and the reason', async () => {
    const { page } = await watchedPage(harness.browser);
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
        apply: (get, canvas, [kind, ...rest]) =>
          String(kind).startsWith('webgl') ? null : Reflect.apply(get, canvas, [kind, ...rest]),
      });
    });
    await page.goto(harness.server.address + LINK);
    await page.getByText('This browser cannot draw the map').waitFor();
    expect(await textOf(page.locator('h1'))).toMatch(/1 March\s+2024/);
    expect(await page.locator('.legend tr[data-status]').count()).toBe(3);
    await page.close();
  });

  test('a browser without scripts is told so in both languages', async () => {
    const context = await harness.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(harness.server.address);
    for (const language of ['en', 'uk']) {
      expect((await boxOf(page, `noscript p[lang="${language}"]`)).y).toBeLessThan(400);
    }
    await context.close();
  });
});
