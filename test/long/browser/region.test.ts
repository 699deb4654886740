// A region chosen on the page, in a real browser: its figures, what was said of it, and its part in a comparison.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AtlasReader } from '../../../src/atlas/reader.ts';
import type { RegionDossierAnswer } from '../../../src/model/claim-wire.ts';
import { parseInstant, startOfDay } from '../../../src/model/instant.ts';
import { flawsOfAccess } from '../../browser/access.ts';
import { pictureFile, type ServedPage, servedPage } from '../../browser/served.ts';
import { textOf } from '../../browser/watched-page.ts';
import { BORDERLAND } from '../../claims/borderland.ts';
import { type KeptWorkspace, keptWorkspace } from '../../claims/kept-workspace.ts';
import { handBook, handClaim, handDecision, handText } from '../../hand-book.ts';

const [FIRST, THIRD, LAST] = ['1704103200', '1709287200', '1711965600'] as const;
const TENTH = startOfDay('2024-02-10', 'Europe/Kyiv');
const ON_TENTH = { valid: { from: TENTH, to: TENTH + 86_400, precision: 'day', expression: 'on Saturday' } } as const;
const said = handText('t1', 'All of Vilkhiv region is ours, the North’s staff said on Saturday.', {
  published: TENTH + 3600 * 20,
});
const BOOK = handBook({
  texts: [said],
  claims: [
    handClaim('all', 'Vilkhiv region', { in: said, ...ON_TENTH, relation: 'controls' }),
    handClaim('deny', 'Вільхівщину', {
      ...ON_TENTH,
      published: parseInstant('2024-02-11T08:00:00Z'),
      source: { name: '\u202eThe <b>other</b> side', id: null },
      relation: 'controls',
      act: 'denies',
    }),
  ],
  decisions: ['all', 'deny'].map((id) => handDecision(id, 'accepted')),
});

let served: ServedPage<KeptWorkspace & { readonly reader: AtlasReader }>;
beforeAll(async () => {
  const workspace = await keptWorkspace({
    book: BOOK,
    theatre: { regions: ['land.geojson'] },
    files: { 'land.geojson': BORDERLAND },
  });
  served = await servedPage({ ...workspace, reader: await AtlasReader.open(workspace.dir) });
}, 120_000);
afterAll(() => served?.close());

/** The last row of the table of areas, by the names of its columns. */
async function lastFigures(page: Page): Promise<Record<string, string>> {
  const table = page.locator('.figure-table').first();
  await table.locator('details').evaluate((details) => details.setAttribute('open', ''));
  const names = await table.locator('thead th').allInnerTexts();
  const cells = await table.locator('tbody tr').first().locator('th, td').allInnerTexts();
  return Object.fromEntries(names.map((name, k) => [name, cells[k]!]));
}

test('the figures of a chosen region are its own, stand in the link, and are what the server answers', async () => {
  const { page, complaints } = await served.open(`#at=${LAST}&view=numbers`);
  const choice = page.getByLabel('region', { exact: false }).and(page.locator('select'));
  await choice.locator('option', { hasText: 'Vilkhiv Oblast' }).waitFor({ state: 'attached' });
  const ofAll = await lastFigures(page);
  await choice.selectOption({ label: 'Vilkhiv Oblast' });
  await page.locator('.figure-table figcaption', { hasText: 'Vilkhiv Oblast' }).first().waitFor();
  expect(page.url()).toContain('region=B');
  const ofRegion = await lastFigures(page);
  const answer = (await (await fetch(`${served.address}api/dossier?what=B`)).json()) as RegionDossierAnswer;
  const months = answer.course[0]!.rows.map(({ areaKm2 }) => areaKm2.north!.toFixed(areaKm2.north! < 1000 ? 1 : 0));
  expect(months.map((km2) => Number(km2).toLocaleString('en-GB'))).toContain(ofRegion['Held by the North']);
  expect(ofRegion['Held by the North']).not.toBe(ofAll['Held by the North']);
  expect(complaints).toEqual([]);
  await page.close();
});

test('who says so of the region stands below its figures, beside what the map showed that day', async () => {
  const { page, complaints } = await served.open(`#at=${LAST}&view=numbers&region=B`, { width: 1000, height: 700 });
  const panel = page.locator('.region-said');
  await panel.locator('.claim').first().waitFor();
  const text = await textOf(panel);
  expect(text).toContain('Said on the same days, and contrary');
  expect(text).toContain('All of Vilkhiv region is ours');
  expect(text).toContain('<b>other</b>');
  expect(text).toMatch(/The <b>Watch<\/b>’s map that day: Held by the North 1,8\d\d km² \(100\.0 %\)/);
  expect(await flawsOfAccess(page)).toEqual([]);
  await panel.screenshot({ path: pictureFile('region-said.png') });
  await panel.locator('.claim button').first().click();
  await page.waitForFunction(() => location.hash.includes('at=1706830200'));
  await panel.locator('input[type=date]').fill('1969-12-01');
  await panel.getByText('Nobody is on record with a claim about this region as a whole.').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('in Ukrainian the same is told in Ukrainian, on a narrow page too', async () => {
  const { page, complaints } = await served.open(`#at=${LAST}&view=numbers&region=B`, {
    locale: 'uk-UA',
    width: 390,
    height: 844,
    theme: 'dark',
  });
  await page.locator('.region-said .claim').first().waitFor();
  const text = await textOf(page.locator('.region-said'));
  expect(text).toContain('Хто про це каже');
  expect(text).toContain('того дня: Утримує Північ');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.locator('.region-said').screenshot({ path: pictureFile('region-said-uk.png') });
  expect(complaints).toEqual([]);
  await page.close();
});

test('a comparison tells what changed in the region, as much as the server does', async () => {
  const { page, complaints } = await served.open(`#at=${THIRD}&view=compare&from=${FIRST}`);
  const rows = page.locator('[data-region="B"]');
  await rows.first().waitFor({ state: 'attached' });
  await page.locator('details.regions summary').click();
  const text = await textOf(rows);
  const diff = (await (await fetch(`${served.address}api/diff?from=${FIRST}&to=${THIRD}&by=region`)).json()) as {
    readonly regions: readonly { readonly changes: readonly { readonly areaKm2: number }[] }[];
  };
  const [change, ...others] = diff.regions[0]!.changes;
  expect(others).toEqual([]);
  expect(text).toContain('Vilkhiv Oblast');
  expect(text).toContain(change!.areaKm2.toFixed(1));
  expect(complaints).toEqual([]);
  await page.close();
});
