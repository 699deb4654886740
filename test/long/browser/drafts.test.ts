// The draft from claims over the map, in a real browser: off until it is asked for, and never without saying what it is.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { suggestion } from '../../../src/atlas/suggest.ts';
import { type RunningServer, startServer } from '../../../src/server/serve.ts';
import { type Harness, startHarness } from '../../browser/harness.ts';
import { drawn, textOf, watchedPage } from '../../browser/watched-page.ts';

const LAST = '1711965600';

let harness: Harness;
let server: RunningServer;

beforeAll(async () => {
  harness = await startHarness();
  const { reader } = harness.workspace;
  const book = { texts: [], claims: [], decisions: [], evidence: [] };
  const context = { theatre: reader.theatre, zones: new Map() };
  const drafting = {
    ...reader,
    suggest: async (query: Parameters<typeof suggestion>[2]) => suggestion(book, context, query),
  };
  server = await startServer({ reader: drafting, port: 0, webRoot: harness.webRoot });
});
afterAll(async () => {
  await server.close();
  await harness.close();
});

test('is asked for only once it is switched on, for the day of the shown edition, and says what it rests on', async () => {
  const { page, requests, complaints } = await watchedPage(harness.browser);
  await page.goto(`${server.address}#at=${LAST}`);
  await drawn(page, LAST);
  const box = page.getByRole('checkbox', { name: 'Draft from claims' });
  expect(await box.isChecked()).toBe(false);
  const asked = () => requests.filter((address) => address.includes('api/suggest'));
  expect(asked()).toEqual([]);
  await box.check();
  await page.waitForSelector('[data-draft="2024-04-01"]');
  expect(asked().map((address) => new URL(address).search)).toEqual(['?on=2024-04-01']);
  expect(await textOf(page.locator('.draft-legend .small'))).toBe(
    'No accepted claim tells of a place by the end of that day.',
  );
  expect(complaints).toEqual([]);
  await page.close();
});

test('is not offered where a server has none', async () => {
  const { page } = await harness.open(`#at=${LAST}`, LAST);
  await page.locator('.fresh-legend').waitFor();
  expect(await page.getByRole('checkbox', { name: 'Draft from claims' }).count()).toBe(0);
  await page.close();
});
