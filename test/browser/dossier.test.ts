// Who says so, in a real browser: strips, claims in both orders, contraries, what stands apart, hostile words, offline.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/server/serve.ts';
import { flawsOfAccess } from './access.ts';
import { type Harness, startHarness } from './harness.ts';
import { HOSTILE, readerWithBook } from './small-book.ts';
import { drawn, type PageOptions, textOf, type WatchedPage, watchedPage } from './watched-page.ts';

/** Git-ignored; to be looked at by people. */
const pictures = join(fileURLToPath(new URL('../..', import.meta.url)), '.cache', 'pictures');
const [FIRST, THIRD, LAST] = ['1704103200', '1709287200', '1711965600'] as const;
const TOWN = 'point=11.1,50.5';

let harness: Harness;
let server: RunningServer;
/** What only looks needs no page of its own. */
let shared: WatchedPage;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  harness = await startHarness();
  const reader = readerWithBook(harness.workspace.reader);
  server = await startServer({ reader, port: 0, webRoot: harness.webRoot });
  shared = await opened();
});
afterAll(async () => {
  await server.close();
  await harness.close();
});

async function opened(options: PageOptions = {}) {
  const watched = await watchedPage(harness.browser, options);
  await watched.page.goto(`${server.address}#at=${LAST}&${TOWN}`);
  await drawn(watched.page, LAST);
  await watched.page.locator('.claim').first().waitFor();
  return watched;
}

async function textsOf(page: Page, selector: string): Promise<string[]> {
  const texts = await page.locator(selector).allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

test('a map and the text of its own edition stand as two lines, each with its day', async () => {
  const { page, complaints } = shared;
  expect(await textsOf(page, '.apart p')).toEqual([
    'The <b>Watch</b>, 31 days apart',
    'Map: Unclear → Not drawn, in the edition of 1 April 2024',
    'Text: captured by the South, in the edition of 1 March 2024',
  ]);
  await page.locator('.apart').getByRole('button', { name: '1 March 2024' }).click();
  await drawn(page, THIRD);
  expect(complaints).toEqual([]);
});

test('the ministry says it, the staff denies it, and the map moved later: nobody is told to be right', async () => {
  const { page } = shared;
  expect(await textsOf(page, '.contrary > p')).toEqual(['10 Mar 2024']);
  expect(await textsOf(page, '.contrary li')).toEqual([
    'Ministry of the South (the South) says: captured by the South The <b>Watch</b>’s map: 22 days later',
    'General Staff of the North (the North) denies: captured by the South The <b>Watch</b>’s map has not shown it',
  ]);
  expect((await textOf(page.locator('.said'))).toLowerCase()).not.toMatch(/\b(true|false|wrong|right)\b/);
});

test('maps and speakers have their strips, and each claim its words, outlet, standing and evidence', async () => {
  const { page } = shared;
  const strips = await textsOf(page, '.source-strips li');
  expect(strips.slice(0, 3)).toEqual([
    'The <b>Watch</b>',
    'Ministry of the South (the South)',
    'General Staff of the North (the North)',
  ]);
  const ministry = page.locator('.claim').filter({ hasText: 'the ministry said' });
  const text = (await textOf(ministry)).replace(/\s+/g, ' ');
  expect(text).toContain('10 Mar 2024 “on Sunday”');
  expect(text).toContain('Herald, 10 Mar 2024 Original');
  expect(text).toContain('accepted by an editor · 2 pieces of evidence · on record here since 11 Mar 2024');
  expect(await ministry.getByRole('link').getAttribute('href')).toBe('https://herald.example/1');
});

test('claims stand in the order in which it was so, or in which it was learned', async () => {
  const { page } = shared;
  const days = () => textsOf(page, '.claim-day button');
  expect((await days()).at(-1)).toBe('1 Mar 2024');
  await page.locator('.said').getByRole('combobox').selectOption('learned');
  expect(await days()).toEqual(['since 10 Mar 2024', '1 Mar 2024', '10 Mar 2024', '10 Mar 2024']);
});

test('as known on an earlier day, what was learned later is not there', async () => {
  const { page } = await opened();
  expect(await page.locator('.claim').count()).toBe(4);
  await page.locator('.known-on input').fill('2024-03-20');
  await page.locator('.known-on input').blur();
  await page.waitForFunction(() => document.querySelectorAll('.claim').length === 3);
  await page.locator('.known-on input').fill('2024-02-01');
  await page.locator('.known-on input').blur();
  await page.getByText('Nobody is on record').waitFor();
  await page.close();
});

test('words of strangers are text: nothing runs, nothing becomes an element, a link or another language', async () => {
  const { page, complaints } = shared;
  const hostile = page.locator('.claim').filter({ hasText: 'since 10 Mar 2024' });
  expect((await textOf(hostile.locator('blockquote'))).startsWith('<img src=x onerror=')).toBe(true);
  expect(await hostile.locator('blockquote bdi').evaluate((node) => node.childNodes.length)).toBe(1);
  expect(await hostile.locator('blockquote bdi').textContent()).toBe(HOSTILE);
  expect(await page.locator('.said :is(img, script, iframe, b)').count()).toBe(0);
  expect(await page.locator('.said a:not([href^="https://herald.example/"])').count()).toBe(0);
  expect(
    await page.locator('.said [lang]').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('lang'))),
  ).toEqual(expect.arrayContaining(['en']));
  expect(await page.title()).not.toContain('owned');
  // Every place where the stranger's words stand is isolated from the sentence around it.
  const loose = await page.locator('.said').evaluate((said) => {
    const walker = document.createTreeWalker(said, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      if (textContent?.includes('\u202E') && !parentElement?.closest('bdi')) found.push(textContent);
    }
    return found;
  });
  expect(loose).toEqual([]);
  expect(complaints).toEqual([]);
});

test.each([
  { name: 'light', theme: 'light' },
  { name: 'dark in Ukrainian', theme: 'dark', locale: 'uk-UA' },
  { name: 'phone', theme: 'light', width: 390, height: 844 },
] as const)('it can be used by everyone: $name', async ({ name, ...options }) => {
  const { page, complaints } = await opened(options);
  expect(await flawsOfAccess(page)).toEqual([]);
  const overflow = await page.locator('.dossier').evaluate((panel) => panel.scrollWidth - panel.clientWidth);
  expect(overflow).toBe(0);
  await page.locator('.said').evaluate((said) => said.scrollIntoView());
  await page.screenshot({ path: join(pictures, `said ${name}.png`) });
  expect(complaints).toEqual([]);
  await page.close();
});

test('a dossier that was seen opens without a network, and of another place it says that it is not kept', async () => {
  const own = await startServer({
    reader: readerWithBook(harness.workspace.reader),
    port: 0,
    webRoot: harness.webRoot,
  });
  const { page } = await watchedPage(harness.browser);
  await page.goto(own.address);
  await page.waitForSelector('html[data-kept]');
  await page.goto(`${own.address}?again#at=${FIRST}&${TOWN}`);
  await page.locator('.claim').first().waitFor();
  await own.close();
  await page.goto(`${own.address}?offline#at=${FIRST}&${TOWN}`);
  await page.locator('.claim').first().waitFor();
  await page.goto(`${own.address}?elsewhere#at=${FIRST}&point=10.5,50.5`);
  await page.getByText('not kept on this device').waitFor();
  await page.close();
});
