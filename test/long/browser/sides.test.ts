// A unit that changes sides, in a real browser: the legend, the difference and the dossier say so, and no line moves.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ringAreaKm2 } from '../../../src/engine/area.ts';
import { toGrid } from '../../../src/model/ground.ts';
import type { Theatre } from '../../../src/model/theatre.ts';
import { type RunningServer, startServer } from '../../../src/server/serve.ts';
import { type Harness, startHarness } from '../../browser/harness.ts';
import { colorAt, drawn, textOf, watchedPage } from '../../browser/watched-page.ts';

const [, SECOND, THIRD] = ['1704103200', '1706830200', '1709287200'] as const;
/** The South's ground in all editions but the first. */
const SOUTH_KM2 = ringAreaKm2(Int32Array.from([11.2, 50.2, 11.8, 50.2, 11.8, 50.8, 11.2, 50.8], toGrid));

let harness: Harness;
let server: RunningServer;

beforeAll(async () => {
  harness = await startHarness();
  const reader = { ...harness.workspace.reader, theatre: withTurncoats(harness.workspace.reader.theatre) };
  server = await startServer({ reader, port: 0, webRoot: harness.webRoot });
});
afterAll(async () => {
  await server.close();
  await harness.close();
});

/** The South fights for the East until 15 February 2024, and for the North from then on. */
function withTurncoats(theatre: Theatre): Theatre {
  const east = { ...theatre.parties[1]!, id: 'east', name: { en: 'the East', uk: 'Схід' }, parents: [] };
  const south = {
    ...theatre.parties[1]!,
    color: { light: '#6b4a8a', dark: '#b79bd6' },
    parents: [
      { party: 'east', from: null, to: '2024-02-15' },
      { party: 'north', from: '2024-02-15', to: null },
    ],
  };
  return { ...theatre, parties: [theatre.parties[0]!, south, east] };
}

async function open(hash: string, edition: string) {
  const watched = await watchedPage(harness.browser);
  await watched.page.goto(`${server.address}${hash}`);
  await drawn(watched.page, edition);
  return watched;
}

describe('a unit that changes sides', () => {
  test('stands in the legend with the side that it fights for on the shown date, and in that side’s total', async () => {
    const { page, complaints } = await open(`#at=${SECOND}`, SECOND);
    await page.waitForSelector('.map-canvas[data-settled]');
    expect(await textOf(page.locator('[data-status="south"]'))).toContain('fights for the East');
    expect(numberOf(await textOf(page.locator('[data-side-total="east"] .strong')))).toBeCloseTo(SOUTH_KM2, 0);
    expect(complaints).toEqual([]);
    await page.close();
    const later = await open(`#at=${THIRD}`, THIRD);
    await later.page.waitForSelector('.map-canvas[data-settled]');
    expect(await textOf(later.page.locator('[data-status="south"]'))).toContain('fights for the North');
    const kmOf = async (row: string) => numberOf(await textOf(later.page.locator(`${row} .strong`)));
    const own = await kmOf('[data-status="north"]');
    // Each was rounded for the reader.
    expect(Math.abs((await kmOf('[data-side-total="north"]')) - own - SOUTH_KM2)).toBeLessThan(1.5);
    await later.page.close();
  });

  test('is drawn in its side’s colour, lined in its own', async () => {
    const { page } = await open(`#at=${THIRD}&map=7.4/50.5/11.5`, THIRD);
    const map = (await page.locator('.map-canvas').boundingBox())!;
    const [x, y] = [Math.round(map.x + map.width / 2), Math.round(map.y + map.height / 2) + 20];
    const colors = new Set<string>();
    for (let k = 0; k < 8; k++) colors.add(await colorAt(page, x + k, y));
    expect(colors).toContain('#64a6aa');
    expect(colors.size).toBeGreaterThan(1);
    await page.close();
  });

  test('is told in the difference apart from ground that moved, in English and in Ukrainian', async () => {
    const { page, complaints } = await open(`#at=${THIRD}&view=compare&from=${SECOND}`, THIRD);
    await page.waitForSelector('.map-canvas[data-compared="1 2"]');
    const row = page.locator('[data-turned="south east north"]');
    expect(await textOf(row)).toContain('Held by the South: from the East to the North');
    expect(numberOf(await textOf(row.locator('.figure')))).toBeCloseTo(SOUTH_KM2, 0);
    expect(await textOf(page.locator('.turned h3'))).toBe('Changed sides without moving');
    expect(await page.locator('[data-change="south south"]').count()).toBe(0);
    expect(numberOf(await textOf(page.locator('[data-total="gained-north"] dd')))).toBe(0);
    await page.getByRole('button', { name: 'Українська' }).click();
    expect(await textOf(page.locator('.turned h3'))).toBe('Змінили сторону, а межі ті самі');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('has its sides in the dossier of a place that it holds, each with its day', async () => {
    const { page } = await open(`#at=${THIRD}&point=11.5,50.5`, THIRD);
    const period = page.locator('.period').first();
    await period.waitFor();
    expect(await textOf(period.locator('.sides'))).toBe('fights for the East, from 15 Feb 2024 for the North');
    await page.close();
  });
});

function numberOf(text: string): number {
  return Number(/[\d.,]+/.exec(text)?.[0].replaceAll(',', ''));
}
