// Links to views, and access to each of them, in a real browser.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flawsOfAccess } from '../../browser/access.ts';
import { type Harness, startHarness } from '../../browser/harness.ts';

const [FIRST, SECOND, THIRD, LAST] = ['1704103200', '1706830200', '1709287200', '1711965600'] as const;

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

describe('a link', () => {
  test.each([
    `#at=${SECOND}&view=compare&from=${FIRST}&mode=swipe`,
    `#at=${THIRD}&view=held&from=${FIRST}`,
    `#at=${LAST}&view=changed&from=${SECOND}`,
    `#at=${LAST}&view=numbers&from=${FIRST}`,
    `#at=${SECOND}&days=30`,
  ])('restores what %s says, and the page says it again', async (hash) => {
    const edition = /at=(\d+)/.exec(hash)![1]!;
    const { page } = await harness.open(hash, edition);
    const wished = new URLSearchParams(hash.slice(1));
    await page.waitForFunction(
      (parts) => {
        const now = new URLSearchParams(location.hash.slice(1));
        return parts.every(([key, value]) => now.get(key!) === value);
      },
      [...wished],
    );
    await page.close();
  });
});

describe('each view', () => {
  test.each(['compare', 'held', 'changed', 'numbers'])(
    '%s has no flaw of access, and its controls fit a phone',
    async (view) => {
      const { page, complaints } = await harness.open(`#at=${LAST}&view=${view}&from=${FIRST}`, LAST, {
        width: 390,
        height: 844,
      });
      await page.waitForSelector('.map-canvas[data-settled]');
      expect(await flawsOfAccess(page)).toEqual([]);
      for (const control of await page.locator('.header button:visible, .header select:visible, .step, .track').all()) {
        const box = (await control.boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(391);
        expect(box.y + box.height).toBeLessThanOrEqual(845);
      }
      expect(complaints).toEqual([]);
      await page.close();
    },
  );
});

describe('in the dark', () => {
  test.each(['compare&mode=swipe', 'compare&mode=side', 'held', 'changed', 'numbers'])(
    '%s can be read as well',
    async (view) => {
      const { page, complaints } = await harness.open(`#at=${LAST}&view=${view}&from=${FIRST}`, LAST, {
        theme: 'dark',
      });
      await page.waitForSelector('.map-canvas[data-settled]');
      expect(await flawsOfAccess(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );
});
