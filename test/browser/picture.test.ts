// What can be taken along, in a real browser: saved, opened and looked at.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../../src/server/serve.ts';
import { flawsOfAccess } from './access.ts';
import { type Harness, startHarness } from './harness.ts';
import { textOf, watchedPage } from './watched-page.ts';

const SECOND = '1706830200';
const LAST = '1711965600';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness(['look', 'picture', 'embed', 'geometry']);
});
afterAll(() => harness.close());

async function openShare(hash: string, edition: string) {
  // What is in the picture depends on the window's shape.
  const opened = await harness.open(hash, edition, { width: 1280, height: 800 });
  await opened.page.waitForSelector('.map-canvas[data-settled]');
  await opened.page.locator('.share-button').click();
  await opened.page.waitForSelector('.share-preview[data-painted]');
  return opened;
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    page.locator('.share').getByRole('button', { name: button }).click(),
  ]);
  return bytesOf(download);
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile((await download.path())!);
}

/** The colours of a picture at points of it, as the browser decodes it. */
function colorsAt(page: Page, bytes: Buffer, type: string, points: readonly (readonly [number, number])[]) {
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

/** In the square picture, the middle of the north's ground and of the south's. */
const NORTH = [320, 480] as const;
const SOUTH = [800, 480] as const;

describe('a picture of what is shown', () => {
  test('is a PNG of the chosen shape, in the colours of the statuses', async () => {
    const { page, complaints } = await openShare(`#at=${SECOND}&days=0`, SECOND);
    const png = await saved(page, 'Save PNG');
    const { width, height, colors } = await colorsAt(page, png, 'image/png', [NORTH, SOUTH]);
    expect([width, height]).toEqual([1080, 1080]);
    const theatre = harness.workspace.reader.theatre;
    const color = (id: string) => theatre.statuses.find((status) => status.id === id)!.color.light;
    expect(colors).toEqual([color('north'), color('south')]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is an SVG with named layers, live text, and whose map it is', async () => {
    const { page } = await openShare(`#at=${SECOND}&days=0`, SECOND);
    await page.locator('.share').getByRole('textbox', { name: 'Headline' }).fill('A <line> & its end');
    await page.locator('.share').getByRole('textbox', { name: 'Headline' }).blur();
    const svg = (await saved(page, 'Save SVG')).toString('utf8');
    for (const layer of [
      'headline',
      'sea',
      'land',
      'ground',
      'borders',
      'front',
      'places',
      'scale',
      'legend',
      'provenance',
      'locator',
    ])
      expect(svg).toContain(`<g id="${layer}"`);
    expect(svg).toContain('>2 February<tspan');
    expect(svg).toContain('A &lt;line&gt; &amp; its end');
    expect(svg).toContain('The &lt;b&gt;Watch&lt;/b&gt;, edition 1706830200, 2 February 2024, 01:30 Kyiv time.');
    expect(svg).toContain('Not a warning service.');
    expect(svg).toContain('>Alder</text>');
    expect(svg).toMatch(/>In this frame, \d+\.\d\d–\d+\.\d\d° N, \d+\.\d\d–\d+\.\d\d° E:</);
    // The world's land is cut to the frame.
    expect(svg.length).toBeLessThan(60_000);
    await page.close();
  });

  test.each([
    ['days=0', 'Ground as drawn on the map of The &lt;b&gt;Watch&lt;/b&gt;'],
    ['view=compare&from=1704103200', 'What changed on the map of The &lt;b&gt;Watch&lt;/b&gt; since 1 January 2024'],
  ])('of %s says in its headline: %s', async (hash, line) => {
    const { page } = await openShare(`#at=${SECOND}&${hash}`, SECOND);
    const svg = (await saved(page, 'Save SVG')).toString('utf8');
    const [headline] = /<g id="headline">.*<\/g>/.exec(svg)!;
    expect(
      headline
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/ +/g, ' ')
        .trim(),
    ).toBe(`2 February 2024 ${line}`);
    await page.close();
  });

  test('can be dark and of another shape', async () => {
    const { page } = await openShare(`#at=${SECOND}&days=0`, SECOND);
    await page.locator('.share').getByRole('combobox', { name: 'Shape' }).selectOption('wide');
    await page.locator('.share').getByRole('combobox', { name: 'Colours' }).selectOption('dark');
    await page.waitForSelector('.share-preview[data-painted="wide dark"]');
    const { width, height, colors } = await colorsAt(page, await saved(page, 'Save PNG'), 'image/png', [[4, 4]]);
    expect([width, height, ...colors]).toEqual([1920, 1080, '#191f21']);
    await page.close();
  });
});

/** The share of pixels that differ clearly between two pictures of one size, 0 to 1; 1 where the sizes differ. */
function shareOfDifference(page: Page, one: Buffer, other: Buffer): Promise<number> {
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

describe('a golden picture', () => {
  // Made anew with UPDATE_PICTURES=1, and looked at before it is committed.
  test.each([
    ['map', `#at=${SECOND}&days=90&point=11.1,50.5`],
    ['difference', `#at=${SECOND}&view=compare&from=1704103200`],
  ])('of the %s is what it was, but for a hundredth of its pixels', async (name, hash) => {
    const { page } = await openShare(hash, SECOND);
    await page.locator('.share').getByRole('combobox', { name: 'Shape' }).selectOption('column');
    await page.waitForSelector('.share-preview[data-painted="column light"]');
    const png = await saved(page, 'Save PNG');
    const file = new URL(`../output/pictures/${name}.png`, import.meta.url);
    if (process.env.UPDATE_PICTURES) await writeFile(file, png);
    expect(await shareOfDifference(page, png, await readFile(file))).toBeLessThan(0.01);
    await page.close();
  });
});

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
    const opened = await openShare(`#at=${SECOND}&days=90&point=11.1,50.5`, SECOND);
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
    const file = new URL('../output/pictures/house.png', import.meta.url);
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

describe('a film of a period', () => {
  test('is a GIF with a picture for each edition', async () => {
    const { page } = await openShare(`#at=${LAST}&view=compare&from=1704103200&mode=swipe`, LAST);
    const gif = await saved(page, 'Save GIF');
    expect(gif.toString('latin1', 0, 6)).toBe('GIF89a');
    expect([gif.readUInt16LE(6), gif.readUInt16LE(8)]).toEqual([720, 720]);
    // Each picture has a graphic control extension.
    expect(gif.toString('latin1').split('\x21\xf9\x04').length - 1).toBe(4);
    await page.close();
  });

  test('is of the last 30 days unless another period is chosen, by days of the theatre', async () => {
    const { page } = await openShare(`#at=${LAST}&days=0`, LAST);
    const film = page.locator('.share-section', { has: page.getByRole('button', { name: 'Save GIF' }) });
    expect(await textOf(film)).toContain('2 pictures from 1 Mar 2024 to 1 Apr 2024');
    await film.getByLabel('From').fill('2024-02-01');
    await film.getByLabel('To').fill('2024-03-15');
    // The second edition is of 2 February in Kyiv.
    expect(await textOf(film)).toContain('3 pictures from 1 Jan 2024 to 1 Mar 2024');
    expect(await film.getByLabel('To').inputValue()).toBe('2024-03-01');
    await page.close();
  });

  test('that is given up is not saved, and the page goes on', async () => {
    const { page, complaints } = await openShare(`#at=${LAST}&view=compare&from=1704103200&mode=swipe`, LAST);
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    // Given up from within the page, in the moment in which the button is there.
    const progress = await page.evaluate(async () => {
      const share = document.querySelector('.share')!;
      const button = (name: string) => [...share.querySelectorAll('button')].find((one) => one.textContent === name);
      const came = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!button('Cancel')) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(share, { childList: true, subtree: true });
      });
      button('Save GIF')!.click();
      await came;
      const max = share.querySelector('progress')!.max;
      button('Cancel')!.click();
      return max;
    });
    expect(progress).toBe(4);
    await expect.poll(() => page.locator('.share').getByRole('button', { name: 'Save GIF' }).isEnabled()).toBe(true);
    expect(await textOf(page.locator('[data-note="film"]'))).toBe('');
    expect(downloads).toEqual([]);
    expect((await saved(page, 'Save GIF')).toString('latin1', 0, 6)).toBe('GIF89a');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is a video of the format that the button says, and can be played', async () => {
    const { page } = await openShare(`#at=${LAST}&view=compare&from=1704103200&mode=swipe`, LAST);
    const button = page.locator('[data-video]');
    await button.waitFor();
    const format = (await button.getAttribute('data-video'))!;
    expect(await textOf(button)).toBe(`Save video (${format})`);
    const bytes = await saved(page, `Save video (${format})`);
    if (format === 'MP4') expect(bytes.toString('latin1', 4, 8)).toBe('ftyp');
    else expect(bytes.readUInt32BE(0)).toBe(0x1a45dfa3);
    expect(bytes.length).toBeGreaterThan(5000);
    await page.close();
  });
});

describe('what the terms do not allow', () => {
  let strict: Harness;
  beforeAll(async () => {
    strict = await startHarness(['look']);
  });
  afterAll(() => strict.close());

  test('is refused in a line with the term, while the button stays', async () => {
    const { page } = await strict.open(`#at=${LAST}`, LAST);
    await page.waitForSelector('.map-canvas[data-settled]');
    await page.locator('.share-button').click();
    await page.locator('.share').getByRole('button', { name: 'Save PNG' }).click();
    expect(await textOf(page.locator('[data-note="picture"]'))).toBe('The <b>Watch</b>: Free to use. View only.');
    expect(await textOf(page.locator('[data-refused="embed"]'))).toMatch(/View only\.$/);
    await page.close();
  });

  test('is not framed by others either', async () => {
    const policies = await Promise.all(
      [strict, harness].map(async ({ server }) =>
        (await fetch(`${server.address}?embed`)).headers.get('content-security-policy'),
      ),
    );
    expect(policies[0]).toContain("frame-ancestors 'self'");
    expect(policies[1]).toContain('frame-ancestors *');
    const whole = await fetch(harness.server.address);
    expect(whole.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  });
});

describe('the panel', () => {
  test('closes with Escape, gives the focus back, and has no flaw of access that axe can find', async () => {
    const { page } = await openShare(`#at=${SECOND}`, SECOND);
    expect(await flawsOfAccess(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.share', { state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('share-button');
    await page.close();
  });
});

describe('an embedded page', () => {
  test.each([
    [800, 480],
    [390, 400],
  ])('of %i × %i has date, map, legend and source, no header, and a way to the whole page', async (width, height) => {
    const { page, complaints } = await harness.open(`?embed#at=${SECOND}`, SECOND, { width, height });
    expect(await page.locator('.header').count()).toBe(0);
    expect(await textOf(page.locator('.date'))).toContain('2 February');
    expect(await page.locator('.legend [data-status="north"]').isVisible()).toBe(true);
    const map = (await page.locator('.map-canvas').boundingBox())!;
    expect(map.height).toBeGreaterThan(90);
    const link = page.getByRole('link', { name: 'Open in Foothold' });
    expect(await link.isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
