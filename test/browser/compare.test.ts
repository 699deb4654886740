// Comparing editions, the bars of change and the search, in a real browser.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ringAreaKm2 } from '../../src/engine/area.ts';
import { toGrid } from '../../src/model/ground.ts';
import { type Harness, startHarness } from './harness.ts';
import { textOf } from './watched-page.ts';

const [FIRST, SECOND, , LAST] = ['1704103200', '1706830200', '1709287200', '1711965600'] as const;
/** The strip between 11.0 and 11.2 that changes hands. */
const STRIP_KM2 = ringAreaKm2(Int32Array.from([11, 50.2, 11.2, 50.2, 11.2, 50.8, 11, 50.8], toGrid));

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

describe('two editions compared', () => {
  test('have the ground that changed with its km², and the places on it', async () => {
    const { page, complaints } = await harness.open(`#at=${SECOND}&view=compare&from=${FIRST}`, SECOND);
    await page.waitForSelector('.map-canvas[data-compared="0 1"]');
    const row = page.locator('[data-change="south north"]');
    const figure = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
      STRIP_KM2,
    );
    expect(await textOf(row)).toContain(`Held by the South → Held by the North`);
    expect(await textOf(row)).toContain(figure);
    expect(await textOf(page.locator('.places-changed'))).toContain('Alder');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('are chosen by the tab and the list, and kept in the link', async () => {
    const { page } = await harness.open(`#at=${LAST}`, LAST);
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.waitForSelector('[data-change="unclear none"]');
    await page.locator('.against select').selectOption('0');
    await page.waitForSelector('[data-change="south none"]');
    await page.waitForFunction((from) => location.hash.includes(`view=compare&from=${from}`), FIRST);
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.waitForFunction(() => !location.hash.includes('compare'));
    await page.close();
  });

  test('that are the same say so', async () => {
    const { page } = await harness.open(`#at=${SECOND}&view=compare&from=${SECOND}`, SECOND);
    await page.getByText('Nothing changed between these editions.').waitFor();
    await page.close();
  });
});

describe('the bars behind the slider', () => {
  test('tell what the shown edition added to a party and took from it', async () => {
    const { page } = await harness.open(`#at=${SECOND}`, SECOND);
    const caption = page.locator('.chart-caption');
    await caption.waitFor();
    const [gained, lost] = /\+([\d.,]+) −([\d.,]+)/
      .exec(await textOf(caption))!
      .slice(1)
      .map(Number);
    const isNorth = (await textOf(caption)).includes('North');
    expect(isNorth ? gained : lost).toBeCloseTo(STRIP_KM2, 0);
    expect(isNorth ? lost : gained).toBe(0);
    expect(await page.locator('.bars.gained').getAttribute('d')).not.toBe('');
    await page.close();
  });
});

describe('the search', () => {
  test.each([
    ['en-GB', ['Alder', 'Aldar', '11.1,50.5'], 'Alder', 'Close'],
    ['uk', ['вільха'], 'Вільха', 'Закрити'],
  ] as const)('in %s finds a place by %j and opens its history', async (locale, texts, name, close) => {
    const { page, complaints } = await harness.open('', LAST, { locale });
    const place = page.locator('.dossier .place');
    for (const text of texts) {
      await page.locator('#search').fill(text);
      await page.locator('[role="option"]').first().waitFor();
      await page.keyboard.press('Enter');
      await place.waitFor();
      expect(await textOf(place), text).toContain(name);
      await page.getByRole('button', { name: close }).click();
      await place.waitFor({ state: 'detached' });
    }
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('says what it does not find, and Escape closes it', async () => {
    const { page } = await harness.open('', LAST);
    await page.locator('#search').fill('Nowhereville <b>x</b>');
    await page.getByText('No place is called “Nowhereville <b>x</b>”.').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.search-options').count()).toBe(0);
    await page.close();
  });
});
