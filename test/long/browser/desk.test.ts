// The claims desk in a browser: deciding by keyboard, what sticks, what a hostile text can do, and a flood.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layout } from '../../../src/atlas/workspace.ts';
import type { DecisionRecord } from '../../../src/model/claim-record.ts';
import { readJournal } from '../../../src/store/journal.ts';
import { flawsOfAccess } from '../../browser/access.ts';
import { pictureFile, type ServedPage, servedPage } from '../../browser/served.ts';
import { type PageOptions, textOf, type WatchedPage } from '../../browser/watched-page.ts';
import { type DeskWorkspace, deskWorkspace, POSTS, post } from '../../desk-workspace.ts';

const HOSTILE = post(
  'Russian troops captured Martynovka.\n<img src=x onerror="document.title=1"> <script>alert(1)</script> \u202edlo \u2066=HYPERLINK("x")',
  { outlet: '<b onclick="x">Evil</b>' },
);

let served: ServedPage<DeskWorkspace>;

beforeAll(async () => {
  served = await servedPage(await deskWorkspace([...POSTS, HOSTILE]));
});
afterAll(() => served.close());

async function openDesk(options: PageOptions = {}, rest = ''): Promise<WatchedPage> {
  const watched = await served.open(`#desk${rest}`, options);
  await watched.page.locator('.desk-row').first().waitFor();
  return watched;
}

function row(page: Page, place: string, source = '') {
  return page.locator('.desk-group', { hasText: place }).locator('.desk-row', { hasText: source }).first();
}

async function choose(page: Page, place: string, source = ''): Promise<void> {
  await row(page, place, source).click();
  await page.locator('.quotation.current').waitFor();
}

/** A letter that the driver's own keyboard lacks. */
async function pressLetter(page: Page, key: string): Promise<void> {
  await page.evaluate((letter) => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: letter, bubbles: true, cancelable: true }),
    );
  }, key);
}

async function decisions(): Promise<readonly DecisionRecord[]> {
  const entries = await readJournal(layout.journal(served.workspace.dir));
  return entries.flatMap((entry) => (entry.kind === 'decision' ? [entry.record] : []));
}

describe('by keyboard', () => {
  test('claims are accepted, mended and rejected, and a reload shows it stuck', async () => {
    const { page, complaints } = await openDesk();
    await choose(page, 'Makhnovka');
    expect(await textOf(page.locator('.quotation.current'))).toContain('утримують Махновку');
    await page.keyboard.press('a');
    await row(page, 'Makhnovka').getByText('accepted').waitFor();

    await choose(page, 'Goncharovka');
    await page.keyboard.press('m');
    await page.getByLabel('Claimed').last().selectOption('entered');
    await page.getByLabel('How much').selectOption('part');
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await row(page, 'Goncharovka').getByText('mended').waitFor();

    await choose(page, 'Sudzha', 'Сводка');
    await page.keyboard.press('r');
    await page.keyboard.press('6');
    await row(page, 'Sudzha', 'Сводка').getByText('rejected').waitFor();

    expect((await decisions()).map(({ kind, reason, by }) => [kind, reason, by])).toEqual([
      ['accepted', '', 'editor'],
      ['mended', '', 'editor'],
      ['rejected', 'The sentence was misread', 'editor'],
    ]);
    await page.reload();
    await page.locator('.desk-row').first().waitFor();
    expect(await page.locator('.desk-group h3').allInnerTexts()).toEqual(
      expect.not.arrayContaining(['Makhnovka', 'Goncharovka']),
    );
    await page.locator('.desk-filters summary').click();
    await page.locator('.desk-choices select').first().selectOption('accepted');
    await row(page, 'Goncharovka').getByText('entry').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('the last decision is undone, and the claim waits again', async () => {
    const { page, complaints } = await openDesk();
    await choose(page, 'Sudzha');
    // As the Ukrainian keyboard gives the same two keys.
    await pressLetter(page, 'ф');
    await row(page, 'Sudzha').getByText('accepted').waitFor();
    await pressLetter(page, 'г');
    await page.getByText('it waits again').waitFor();
    expect(await row(page, 'Sudzha').getAttribute('data-state')).toBe('proposed');
    expect((await decisions()).slice(-2).map(({ kind }) => kind)).toEqual(['accepted', 'reopened']);
    await page.keyboard.press('u');
    await page.getByText('nothing to undo').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('the list is walked, the focus goes along, and letters written are no keys', async () => {
    const { page } = await openDesk();
    await page.keyboard.press('j');
    await page.locator('.desk-row[aria-current]').waitFor();
    const first = await page.locator('.desk-row').first().getAttribute('data-claim');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-claim'))).toBe(first);
    await page.keyboard.press('j');
    const second = await page.locator('.desk-row').nth(1).getAttribute('data-claim');
    await page.waitForFunction((id) => document.activeElement?.getAttribute('data-claim') === id, second);
    const before = (await decisions()).length;
    await page.keyboard.press('/');
    await page.keyboard.type('armr');
    expect(await page.locator('#desk-search').inputValue()).toBe('armr');
    await page.getByText('Nothing matches').waitFor();
    await page.locator('#desk-search').fill('Суджі');
    await row(page, 'Sudzha').waitFor();
    expect(await page.locator('.desk-group').count()).toBe(1);
    await page.locator('#desk-search').press('Escape');
    await row(page, 'Makhnovka').or(row(page, 'Martynovka')).first().waitFor();
    expect(await page.locator('#desk-search').inputValue()).toBe('');
    expect((await decisions()).length).toBe(before);
    await page.close();
  });
});

describe('the desk', () => {
  test('shows the place on the map and what the map shows there, without a verdict', async () => {
    const { page } = await openDesk();
    await choose(page, 'Sudzha');
    await page.locator('.desk-map').waitFor();
    expect(await textOf(page.locator('.desk-shown'))).toMatch(/Foothold demo.*since the edition of \d+ \w+ 20\d\d/s);
    await page.waitForFunction(() => location.hash.includes('point=35.271,51.191'));
    expect(await page.evaluate(() => location.hash)).toMatch(/&desk$/);
    expect(await textOf(page.locator('body'))).not.toMatch(/\b(true|false)\b/i);
    await page.close();
  });

  test('says what failed, keeps the claim waiting, and does it once that is mended', async () => {
    const { page } = await openDesk();
    await choose(page, 'Sudzha');
    await page.route('**/api/desk/decide', (route) => route.abort());
    await page.keyboard.press('a');
    await page.getByRole('alert').getByText('nothing was saved').waitFor();
    expect(await row(page, 'Sudzha').getAttribute('data-state')).toBe('proposed');
    await page.unroute('**/api/desk/decide');
    await choose(page, 'Sudzha');
    await page.keyboard.press('a');
    await row(page, 'Sudzha').getByText('accepted').waitFor();
    await page.keyboard.press('u');
    await page.getByText('it waits again').waitFor();
    await page.close();
  });

  test('shows a hostile text as what it is, and runs nothing of it', async () => {
    const { page, complaints } = await openDesk();
    await choose(page, 'Martynovka');
    const shown = await textOf(page.locator('.desk-text'));
    expect(shown).toContain('<script>alert(1)</script> [U+202E]dlo [U+2066]=HYPERLINK("x")');
    expect(await textOf(page.locator('.desk-facts'))).toContain('<b onclick="x">Evil</b>');
    expect(await page.locator('.desk-text img, .desk-text script, .desk b').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each([
    ['wide', { width: 1600, height: 1000 }],
    ['dark', { width: 1600, height: 1000, theme: 'dark' }],
    ['phone', { width: 390, height: 844 }],
    ['ukrainian', { width: 1280, height: 800, locale: 'uk-UA' }],
    ['small', { width: 320, height: 256 }],
  ] as const)('has no flaw that axe finds, and nothing sticks out: %s', async (name, options) => {
    const { page, complaints } = await openDesk(options);
    expect(await flawsOfAccess(page)).toEqual([]);
    await page.locator('.desk-row').first().click();
    await page.locator('.desk-map').first().waitFor();
    await page.screenshot({ path: pictureFile(`desk ${name}.png`) });
    for (const task of ['M', 'R']) {
      await page.locator(`[aria-keyshortcuts="${task}"]`).click();
      await page.locator('.desk-form').waitFor();
      expect(await flawsOfAccess(page), task).toEqual([]);
      await page.screenshot({ path: pictureFile(`desk ${name} ${task}.png`) });
      await page.keyboard.press('Escape');
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is not in the page of a server that has none, and its program is not loaded', async () => {
    const { page, requests } = await served.harness.open('#desk', '1711965600');
    expect(await page.locator('[data-view="desk"]').count()).toBe(0);
    expect(await page.locator('.title-block').count()).toBe(1);
    expect(requests.filter((address) => /claims-desk|desk-catalogues|api\/desk/.test(address))).toEqual([]);
    await page.close();
  });
});

test('ten thousand forwards of one post are one event, and the desk stays usable', async () => {
  const flood = Array.from({ length: 10_000 }, (_, k) =>
    post('Russian troops captured Guevo.', { id: String(k), outlet: `Channel ${k % 300}` }),
  );
  await served.workspace.desk.close();
  await served.workspace.read(flood);
  const { page } = await openDesk();
  await row(page, 'Guevo').waitFor();
  expect(await textOf(page.locator('.desk-group', { hasText: 'Guevo' }))).toContain('9,999 copies');
  expect(await page.locator('.desk-group', { hasText: 'Guevo' }).locator('.desk-row').count()).toBe(1);
  await row(page, 'Sudzha').waitFor();
  await choose(page, 'Guevo');
  await page.keyboard.press('a');
  await row(page, 'Guevo').getByText('accepted').waitFor();
  await page.close();
});
