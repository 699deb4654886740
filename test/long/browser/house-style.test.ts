// A newsroom's house style in pictures, in a real browser.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../../../src/server/serve.ts';
import { type Harness, startHarness } from '../../browser/harness.ts';
import { shareOfDifference } from '../../browser/pixels.ts';
import { openShare, saved } from '../../browser/share-panel.ts';
import { textOf, watchedPage } from '../../browser/watched-page.ts';

const SECOND = '1706830200';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness(['look', 'picture', 'embed', 'geometry']);
});
afterAll(() => harness.close());

describe('a house style', () => {
  const shade = (light: string, dark: string) => ({ light, dark });
  const HOUSE = {
    schema: 'foothold-house-style/1',
    name: 'The Daily Example',
    statuses: {
      north: { color: shade('#8fb8de', '#2d5f8a') },
      south: { color: shade('#f2c14e', '#8a6a14') },
    },
    parties: { north: shade('#1f4e79', '#8fb8de'), south: shade('#9c6b00', '#f2c14e') },
    colors: {
      panel: shade('#ffffff', '#000000'),
      paper: shade('#fafafa', '#111111'),
      front: shade('#b00020', '#ff8090'),
    },
    strokes: { front: 4, ground: 0.4 },
    margins: { side: 60, top: 20, bottom: 20 },
    corner: {
      text: 'The Daily Example',
      logo: { width: 120, height: 24, path: 'M0 0H120V24H0Z M12 4Q4 12 12 20H30C40 20 40 4 30 4Z M50 4h60v16h-60z' },
    },
  };

  async function withStyle(style: object) {
    const opened = await openShare(harness, `#at=${SECOND}&days=90&point=11.1,50.5`, SECOND);
    const buffer = Buffer.from(JSON.stringify(style));
    await opened.page
      .locator('.share input[type=file]')
      .setInputFiles({ name: 'house.json', mimeType: 'application/json', buffer });
    return opened;
  }

  test('that a reader chooses sets picture and SVG, which keep date, source and scale, until it is left', async () => {
    const { page, complaints } = await withStyle(HOUSE);
    await page.locator('.share').getByRole('combobox', { name: 'Shape' }).selectOption('column');
    await page.waitForSelector('.share-preview[data-painted="column light"][data-house="The Daily Example"]');
    const png = await saved(page, 'Save PNG');
    const file = new URL('../../output/pictures/house.png', import.meta.url);
    if (process.env.UPDATE_PICTURES) await writeFile(file, png);
    expect(await shareOfDifference(page, png, await readFile(file))).toBeLessThan(0.01);
    const svg = (await saved(page, 'Save SVG')).toString('utf8');
    for (const layer of ['headline', 'land', 'ground', 'front', 'scale', 'legend', 'provenance', 'locator'])
      expect(svg).toContain(`<g id="${layer}"`);
    for (const text of ['>2 February<tspan', '>The Daily Example</text>', 'edition 1706830200', '>Foothold, made '])
      expect(svg).toContain(text);
    expect(svg).toContain('fill="#8fb8de"');
    expect(svg).not.toContain('#64a6aa');
    expect(await textOf(page.locator('[data-note="house"]'))).toBe('');
    await page.getByRole('button', { name: 'Leave it' }).click();
    await page.waitForSelector('.share-preview[data-house=""]');
    expect((await saved(page, 'Save SVG')).toString('utf8')).toContain('#64a6aa');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('that the theatre names sets its pictures without being asked for', async () => {
    const { reader } = harness.workspace;
    await writeFile(join(reader.dir, 'house.json'), JSON.stringify(HOUSE));
    const theatre = { ...reader.theatre, houseStyle: 'house.json' };
    const server = await startServer({ reader: { ...reader, theatre }, port: 0, webRoot: harness.webRoot });
    const { page, complaints } = await watchedPage(harness.browser, { width: 1280, height: 800 });
    await page.goto(`${server.address}#at=${SECOND}&days=0`);
    await page.waitForSelector('.map-canvas[data-settled]');
    await page.locator('.share-button').click();
    await page.waitForSelector('.share-preview[data-house="The Daily Example"]');
    expect(await textOf(page.locator('.share [data-house]'))).toBe('The Daily Example.');
    expect((await saved(page, 'Save SVG')).toString('utf8')).toContain('fill="#8fb8de"');
    expect(complaints).toEqual([]);
    await page.close();
    await server.close();
  });

  test('whose colours look alike to the colour-blind is used, and the panel says which', async () => {
    const statuses = { north: { color: shade('#b4806e', '#b4806e') }, south: { color: shade('#949064', '#949064') } };
    const { page } = await withStyle({ ...HOUSE, statuses });
    await page.waitForSelector('.share-preview[data-house="The Daily Example"]');
    await expect
      .poll(() => textOf(page.locator('[data-note="house"]')))
      .toContain('“Held by the North” and “Held by the South”');
    await page.close();
  });

  test('that is none is refused with its place, and pictures stay as they were', async () => {
    const { page } = await withStyle({ ...HOUSE, strokes: { fornt: 3 } });
    await expect
      .poll(() => textOf(page.locator('[data-note="house"]')))
      .toContain('strokes has the unknown key "fornt"');
    expect(await page.locator('[data-house]').first().textContent()).toBe('Foothold’s own.');
    await page.close();
  });
});
