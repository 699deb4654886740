import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { colorDistance } from '../../../src/formats/picture/tell-apart.ts';
import { THEMES, type Theme } from '../../../src/model/look.ts';
import type { Hatch, Status } from '../../../src/model/theatre.ts';
import { parseTheatre } from '../../../src/model/theatre-parser.ts';
import { differenceStatuses } from '../../../src/web/map/difference-statuses.ts';
import type { paintSwatch } from '../../../src/web/map/hatch.ts';
import { launchBrowser } from '../../browser/browser.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** CSS pixels for which the theatres' hatches are drawn; smaller pictures draw them smaller, down to what a pixel shows. */
const FULL_WIDTH_PX = 880;
const PICTURE_PX = 360;
const LEAST = { pitch: 5, width: 1, radius: 0.8 };

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ deviceScaleFactor: 1 });
  await page.evaluate(await painterScript());
});
afterAll(() => browser.close());

describe.each(['demo/theatre.json', 'data/theatres/ukraine/theatre.json'])('in a picture 360 px wide, %s', (path) => {
  const theatre = parseTheatre(readFileSync(`${root}${path}`, 'utf8'), path);
  const hatched = [...theatre.statuses.filter(({ drawn }) => drawn), ...differenceStatuses(theatre)].filter(
    ({ hatch }) => hatch !== null,
  );

  test.each(THEMES)('has each hatch and its fill apart, pixel by pixel, in %s', async (theme) => {
    expect(hatched.length).toBeGreaterThan(6);
    for (const status of hatched) {
      const colors = await painted({ ...status, hatch: smaller(status.hatch!) }, theme);
      const fill = colors.filter((color) => colorDistance(color, status.color[theme]) < 3).length / colors.length;
      const ink = colors.filter((color) => colorDistance(color, status.color[theme]) >= 10).length / colors.length;
      expect(fill, `fill of ${status.id}`).toBeGreaterThan(0.2);
      expect(ink, `ink of ${status.id}`).toBeGreaterThan(0.08);
    }
  });
});

function smaller(hatch: Hatch): Hatch {
  const scale = PICTURE_PX / FULL_WIDTH_PX;
  return {
    ...hatch,
    pitch: Math.max(LEAST.pitch, (hatch.pitch ?? 6) * scale),
    width: Math.max(LEAST.width, (hatch.width ?? 1) * scale),
    radius: Math.max(LEAST.radius, (hatch.radius ?? 1) * scale),
  };
}

/** The page's own painter as a script: it puts `painter` on the window. */
async function painterScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: `${root}src/web/map/hatch.ts`, formats: ['iife'], name: 'painter' } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('The painter was not built.');
  return `${first.output[0].code}; window.painter = painter;`;
}

/** Every pixel of a swatch of 40 × 40, as #rrggbb. */
function painted(status: Status, theme: Theme): Promise<string[]> {
  return page.evaluate(
    async ({ status, theme }) => {
      const canvas = document.createElement('canvas');
      Object.assign(canvas.style, { width: '40px', height: '40px' });
      document.body.append(canvas);
      (window as never as { painter: { paintSwatch: typeof paintSwatch } }).painter.paintSwatch({
        canvas,
        status,
        theme,
      });
      // All of a moment are painted together, right after it.
      await Promise.resolve();
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      canvas.remove();
      const hex = (value: number) => value.toString(16).padStart(2, '0');
      return Array.from(
        { length: data.length / 4 },
        (_, k) => `#${hex(data[4 * k]!)}${hex(data[4 * k + 1]!)}${hex(data[4 * k + 2]!)}`,
      );
    },
    { status, theme },
  );
}
