// What can be taken along, in a real browser: saved, opened and looked at.

import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flawsOfAccess } from './access.ts';
import { type Harness, startHarness } from './harness.ts';
import { colorsAt, shareOfDifference } from './pixels.ts';
import { openShare, saved } from './share-panel.ts';
import { textOf } from './watched-page.ts';

const SECOND = '1706830200';
const LAST = '1711965600';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness(['look', 'picture', 'embed', 'geometry']);
});
afterAll(() => harness.close());

/** In the square picture, the middle of the north's ground and of the south's. */
const NORTH = [320, 480] as const;
const SOUTH = [800, 480] as const;

describe('a picture of what is shown', () => {
  test('is a PNG of the chosen shape, in the colours of the statuses', async () => {
    const { page, complaints } = await openShare(harness, `#at=${SECOND}&days=0`, SECOND);
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
    const { page } = await openShare(harness, `#at=${SECOND}&days=0`, SECOND);
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
    const { page } = await openShare(harness, `#at=${SECOND}&${hash}`, SECOND);
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

  test('waits for the marks that the map is about to show', async () => {
    const { page } = await openShare(harness, `#at=${SECOND}&days=0`, SECOND);
    const svg = async (): Promise<string> => (await saved(page, 'Save SVG')).toString('utf8');
    expect(await svg()).not.toContain('came to the North lately');
    // Saved in the moment in which the days are chosen.
    await page.evaluate(() => {
      document.querySelector('.share')!.addEventListener(
        'click',
        () => {
          const days = document.querySelector<HTMLSelectElement>('.fresh-legend select')!;
          days.value = '90';
          days.dispatchEvent(new Event('change', { bubbles: true }));
        },
        { capture: true, once: true },
      );
    });
    expect(await svg()).toContain('came to the North lately');
    await page.close();
  });

  test('can be dark and of another shape', async () => {
    const { page } = await openShare(harness, `#at=${SECOND}&days=0`, SECOND);
    await page.locator('.share').getByRole('combobox', { name: 'Shape' }).selectOption('wide');
    await page.locator('.share').getByRole('combobox', { name: 'Colours' }).selectOption('dark');
    await page.waitForSelector('.share-preview[data-painted="wide dark"]');
    const { width, height, colors } = await colorsAt(page, await saved(page, 'Save PNG'), 'image/png', [[4, 4]]);
    expect([width, height, ...colors]).toEqual([1920, 1080, '#191f21']);
    await page.close();
  });
});

describe('a golden picture', () => {
  // Made anew with UPDATE_PICTURES=1, and looked at before it is committed.
  test.each([
    ['map', `#at=${SECOND}&days=90&point=11.1,50.5`],
    ['difference', `#at=${SECOND}&view=compare&from=1704103200`],
  ])('of the %s is what it was, but for a hundredth of its pixels', async (name, hash) => {
    const { page } = await openShare(harness, hash, SECOND);
    await page.locator('.share').getByRole('combobox', { name: 'Shape' }).selectOption('column');
    await page.waitForSelector('.share-preview[data-painted="column light"]');
    const png = await saved(page, 'Save PNG');
    const file = new URL(`../output/pictures/${name}.png`, import.meta.url);
    if (process.env.UPDATE_PICTURES) await writeFile(file, png);
    expect(await shareOfDifference(page, png, await readFile(file))).toBeLessThan(0.01);
    await page.close();
  });
});

describe('a film of a period', () => {
  test('is a GIF with a picture for each edition', async () => {
    const { page } = await openShare(harness, `#at=${LAST}&view=compare&from=1704103200&mode=swipe`, LAST);
    const gif = await saved(page, 'Save GIF');
    expect(gif.toString('latin1', 0, 6)).toBe('GIF89a');
    expect([gif.readUInt16LE(6), gif.readUInt16LE(8)]).toEqual([720, 720]);
    // Each picture has a graphic control extension.
    expect(gif.toString('latin1').split('\x21\xf9\x04').length - 1).toBe(4);
    await page.close();
  });

  test('is of the last 30 days unless another period is chosen, by days of the theatre', async () => {
    const { page } = await openShare(harness, `#at=${LAST}&days=0`, LAST);
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
    const { page, complaints } = await openShare(harness, `#at=${LAST}&view=compare&from=1704103200&mode=swipe`, LAST);
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
    const { page } = await openShare(harness, `#at=${LAST}&view=compare&from=1704103200&mode=swipe`, LAST);
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
    const { page } = await openShare(harness, `#at=${SECOND}`, SECOND);
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
    const [date, line] = [
      (await page.locator('.date').boundingBox())!,
      (await page.locator('.embed-line').boundingBox())!,
    ];
    const isApart = line.y >= date.y + date.height || line.y + line.height <= date.y || line.x >= date.x + date.width;
    expect(isApart, 'the line covers the date').toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
