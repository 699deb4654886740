// The views beside the map of one edition, in a real browser: swipe, side by side, heat, fresh changes, figures.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { areasAt } from '../../src/engine/answers.ts';
import { ringAreaKm2 } from '../../src/engine/area.ts';
import { buildComposite } from '../../src/engine/composite.ts';
import { toGrid } from '../../src/model/ground.ts';
import { type Harness, startHarness } from './harness.ts';
import { differingPixels } from './pixels.ts';
import { colorAt, textOf, watchedPage } from './watched-page.ts';

const [FIRST, SECOND, THIRD, LAST] = ['1704103200', '1706830200', '1709287200', '1711965600'] as const;
const CAMERA = 'map=8.60/50.5/11.0';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

/** km² of a box from 50.2 to 50.8 degrees north. */
function boxKm2(west: number, east: number): number {
  return ringAreaKm2(Int32Array.from([west, 50.2, east, 50.2, east, 50.8, west, 50.8], toGrid));
}

function figure(km2: number): string {
  const digits = km2 < 1000 ? 1 : 0;
  return km2.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

async function screenPoint(page: Page, share: readonly [number, number]): Promise<readonly [number, number]> {
  const box = (await page.locator('.map-canvas:not(.earlier)').boundingBox())!;
  return [Math.round(box.x + share[0] * box.width), Math.round(box.y + share[1] * box.height)];
}

describe('stepping in time', () => {
  test('draws an edition as it was drawn when the page was opened at it', async () => {
    const { page, complaints } = await harness.open(`#at=${LAST}&days=0&${CAMERA}`, LAST);
    await page.waitForSelector('.map-canvas[data-settled]');
    const map = page.locator('.map-canvas');
    // Names are placed in frames that follow the first.
    await expect.poll(async () => (await map.screenshot()).equals(await map.screenshot())).toBe(true);
    const opened = await map.screenshot();
    for (const [key, edition] of [
      ['ArrowLeft', THIRD],
      ['ArrowLeft', SECOND],
      ['ArrowRight', THIRD],
      ['ArrowRight', LAST],
    ] as const) {
      await page.locator('.track').press(key);
      await page.waitForSelector(`.map-canvas[data-drawn="${edition}"]`);
      if (edition === SECOND)
        expect(await differingPixels(page, [opened, await map.screenshot()], 3)).toBeGreaterThan(500);
    }
    expect(await differingPixels(page, [opened, await map.screenshot()], 3)).toBeLessThan(20);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('swiping', () => {
  test('shows the earlier edition left of the line and the later one right of it, wherever the line is moved', async () => {
    // The strip between 11.0 and 11.2 is the south's in the first edition and the north's in the second.
    const hash = `#at=${SECOND}&view=compare&from=${FIRST}&mode=swipe&map=9.60/50.5/11.1`;
    const { page, complaints } = await harness.open(hash, SECOND);
    await page.waitForSelector('.map-canvas[data-settled]');
    const line = page.locator('.swipe-line');
    const colors = async (): Promise<readonly string[]> => {
      const [x, y] = await screenPoint(page, [0.5, 0.3]);
      const north = harness.workspace.reader.theatre.statuses.find(({ id }) => id === 'north')!.color.light;
      const south = harness.workspace.reader.theatre.statuses.find(({ id }) => id === 'south')!.color.light;
      const [left, right] = [await colorAt(page, x - 60, y), await colorAt(page, x + 60, y)];
      return [left, right].map((color) => (color === north ? 'north' : color === south ? 'south' : color));
    };
    expect(await colors()).toEqual(['south', 'north']);
    await line.focus();
    for (let k = 0; k < 12; k++) await page.keyboard.press('ArrowRight');
    expect(await line.getAttribute('aria-valuenow')).toBe('74');
    expect(await colors()).toEqual(['south', 'south']);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('side by side', () => {
  test('two maps show the two editions and move together', async () => {
    const { page, complaints } = await harness.open(
      `#at=${SECOND}&view=compare&from=${FIRST}&mode=side&${CAMERA}`,
      SECOND,
    );
    await page.waitForSelector(`.map-canvas.earlier[data-drawn="${FIRST}"]`);
    const widths = await page.locator('.map-canvas').evaluateAll((maps) => maps.map((map) => map.clientWidth));
    expect(Math.abs(widths[0]! - widths[1]!)).toBeLessThanOrEqual(2);
    await page.locator('.map-canvas:not(.earlier) canvas').focus();
    const scales = () => page.locator('.maplibregl-ctrl-scale').allInnerTexts();
    const before = await scales();
    await page.keyboard.press('+');
    await page.waitForFunction(
      (before) =>
        [...document.querySelectorAll('.maplibregl-ctrl-scale')].every((scale) => scale.textContent !== before),
      before[0],
    );
    const after = await scales();
    expect(after[0]).toBe(after[1]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('heat maps', () => {
  test('tell for how long a party was drawn as holding ground, in km² by class of days', async () => {
    const { page, complaints } = await harness.open(`#at=${LAST}&view=held&from=${FIRST}`, LAST);
    await page.waitForSelector('.map-canvas[data-heat="held 0 3"]');
    await page.locator('.heat .choice').first().selectOption('north');
    // 91 days for what the north always held, 28 for the strip between the second and the third edition.
    await page.waitForFunction(
      (text) => document.querySelector('[data-class="held-3"]')?.textContent?.includes(text),
      figure(boxKm2(10.2, 11)),
    );
    expect(await textOf(page.locator('[data-class="held-1"]'))).toContain(figure(boxKm2(11, 11.2)));
    expect(await textOf(page.locator('[data-class="held-0"]'))).toContain('0.0');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('tell how long ago drawn ground last changed, and leave out what did not', async () => {
    const { page } = await harness.open(`#at=${LAST}&view=changed&from=${FIRST}`, LAST);
    await page.waitForSelector('.map-canvas[data-heat="changed 0 3"]');
    // The strip's last change came with the shown edition itself.
    expect(await textOf(page.locator('[data-class="changed-0"]'))).toContain(figure(boxKm2(11, 11.2)));
    const others = await page.locator('[data-class] .figure').allInnerTexts();
    expect(others.filter((text) => !text.startsWith('0.0'))).toHaveLength(1);
    await page.close();
  });
});

describe('changes of the last days', () => {
  test('are marked over the map, as many days as are chosen, and listed in the legend', async () => {
    const { page } = await harness.open(`#at=${SECOND}&days=90`, SECOND);
    await page.waitForSelector('.map-canvas[data-fresh="0 1"]');
    expect(await textOf(page.locator('[data-mark="fresh-to-north"]'))).toContain('came to the North');
    await page.locator('.fresh-legend .choice').selectOption('0');
    await page.waitForSelector('.map-canvas[data-fresh=""]');
    expect(await page.locator('[data-mark]').count()).toBe(0);
    await page.waitForFunction(() => location.hash.includes('days=0'));
    await page.close();
  });
});

describe('a map that makes room for another', () => {
  test('keeps in its middle what was there', async () => {
    const { page } = await harness.open(`#at=${LAST}&view=compare&${CAMERA}`, LAST, { width: 1600, height: 1000 });
    const reaches = (lon: number) =>
      page.waitForFunction(
        (wished) => Math.abs(Number(/map=[^/]+\/[^/]+\/([^&]+)/.exec(location.hash)?.[1]) - wished) < 0.005,
        lon,
      );
    const room = (await page.locator('.title-block').boundingBox())!.width;
    await page.locator('[data-mode="side"]').click();
    // The title block covered the left: the middle of the free part lay half its width to the right of the map's.
    await reaches(11 + ((room / 2) * 360) / (512 * 2 ** 8.6));
    await page.locator('[data-mode="difference"]').click();
    await reaches(11);
    await page.close();
  });
});

describe('figures', () => {
  test('lie whole within a phone’s width, up to the last edition and with the names of their lines', async () => {
    const size = { width: 390, height: 844 };
    const { page, complaints } = await harness.open(`#at=${LAST}&view=numbers`, LAST, size);
    const chart = page.locator('.numbers svg.chart').first();
    await chart.waitFor();
    for (const part of [chart, chart.locator('.chart-line').first(), chart.locator('.chart-label').last()]) {
      const box = (await part.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(size.width);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('are a table by edition with the engine’s areas, shown as a chart, and copied as CSV', async () => {
    const { page, complaints } = await harness.open(`#at=${LAST}&view=numbers`, LAST);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.numbers svg.chart').first().waitFor();
    await page.locator('.numbers-choices .choice').nth(1).selectOption('edition');
    const area = page.locator('.figure-table').first();
    await area.locator('summary').click();
    const row = (id: string) => area.locator(`tr[data-stretch="${id}"]`);
    expect(await textOf(row(SECOND))).toContain(figure(boxKm2(10.2, 11.2)));
    expect(await textOf(row(THIRD))).toContain(figure(boxKm2(11, 11.2)));
    await area.getByRole('button', { name: 'Copy as CSV' }).click();
    await area.getByText('Copied').waitFor();
    const csv = (await page.evaluate(() => navigator.clipboard.readText())).trim().split(/\r\n/);
    expect(csv[0]).toBe('edition,published,north,south,unclear');
    const [edition, published, north] = csv[2]!.split(',');
    expect([edition, published]).toEqual([SECOND, '2024-02-01T23:30:00Z']);
    expect(Number(north)).toBeCloseTo(boxKm2(10.2, 11.2), 6);
    // As the command line answers.
    const composite = buildComposite(harness.workspace.reader.history('watch'));
    [FIRST, SECOND, THIRD, LAST].forEach((id, k) => {
      const [copied, , ...figures] = csv[k + 1]!.split(',');
      const { north, south, unclear } = areasAt(composite, k);
      expect(copied).toBe(id);
      for (const [status, km2] of [north, south, unclear].entries())
        expect(Number(figures[status])).toBeCloseTo(km2!, 6);
    });
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('by month add up what came and went', async () => {
    const { page } = await harness.open(`#at=${LAST}&view=numbers`, LAST);
    const changes = page.locator('.figure-table').nth(1);
    await changes.locator('summary').click();
    await page.locator('.numbers-choices .choice').nth(2).selectOption('north');
    // The second edition is of 2 February in Kyiv.
    const cells = changes.locator('tr[data-stretch="2024-02"] td');
    await page.waitForFunction(
      (text) =>
        document
          .querySelectorAll('.figure-table')[1]
          ?.querySelector('tr[data-stretch="2024-02"]')
          ?.textContent?.includes(text),
      figure(boxKm2(11, 11.2)),
    );
    expect(await cells.allInnerTexts()).toEqual([figure(boxKm2(11, 11.2)), '0.0', `+${figure(boxKm2(11, 11.2))}`]);
    await page.close();
  });
});

describe('steps through time', () => {
  test('go by edition or by day, with keys and with play', async () => {
    const { page } = await harness.open(`#at=${FIRST}`, FIRST);
    await page.locator('.step-choices .choice').first().selectOption('day');
    await page.locator('body').press('ArrowRight');
    await page.waitForSelector(`.map-canvas[data-drawn="${SECOND}"]`);
    await page.locator('.step-choices .choice').nth(1).selectOption('6');
    await page.getByRole('button', { name: 'Play through the editions' }).click();
    await page.waitForSelector(`.map-canvas[data-drawn="${LAST}"]`);
    await page.close();
  });
});

describe('the first picture', () => {
  test('is drawn before the map’s code is asked for', async () => {
    const { page } = await watchedPage(harness.browser);
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('.first-map path')) return;
        performance.mark('first-map');
        observer.disconnect();
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await page.goto(harness.server.address);
    await page.waitForSelector(`.map-canvas[data-drawn="${LAST}"]`);
    const [first, code] = await page.evaluate(() => [
      performance.getEntriesByName('first-map').map(({ startTime }) => startTime),
      performance
        .getEntriesByType('resource')
        .flatMap(({ name, startTime }) => (/map-view.*js/.test(name) ? startTime : [])),
    ]);
    expect(first).toHaveLength(1);
    expect(code!.length).toBeGreaterThan(0);
    expect(Math.min(...code!)).toBeGreaterThan(first![0]!);
    await page.close();
  });

  test('stands there with date and figures before the history and the map have come', async () => {
    const { page, requests } = await watchedPage(harness.browser);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/api/histories/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(harness.server.address);
    await page.locator('.first-map path').first().waitFor({ state: 'attached' });
    expect(await textOf(page.locator('.date'))).toContain('1 April');
    expect(await textOf(page.locator('.legend [data-status="north"]'))).toContain(figure(boxKm2(10.2, 11)));
    // The server has written all of it into the page.
    expect(requests.filter((address) => /api\/(first|theatre)/.test(address))).toEqual([]);
    release();
    await page.waitForSelector(`.map-canvas[data-drawn="${LAST}"]`);
    await page.waitForSelector('.first-map', { state: 'detached' });
    await page.close();
  });

  test('is read where no script runs, in the reader’s language', async () => {
    const page = await harness.browser.newPage({ javaScriptEnabled: false, locale: 'uk-UA' });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(harness.server.address);
    expect(await textOf(page.locator('.date'))).toContain('1 квітня');
    expect(await page.title()).toContain('1 квітня 2024');
    expect(await page.locator('html').getAttribute('lang')).toBe('uk');
    expect(await page.locator('.first-map .in-light use').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('of the latest edition is not seen for a moment by who follows a link to another', async () => {
    const { page } = await watchedPage(harness.browser);
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = (): void => {
        const date = document.querySelector('.date');
        if (date?.checkVisibility({ visibilityProperty: true })) seen.push(date.textContent ?? '');
        requestAnimationFrame(look);
      };
      look();
    });
    await page.goto(`${harness.server.address}#at=${SECOND}`);
    await page.waitForSelector(`.map-canvas[data-drawn="${SECOND}"]`);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.at(-1)).toContain('2 February');
    expect(seen.filter((date) => date.includes('1 April'))).toEqual([]);
    await page.close();
  });
});
