// Checks in a browser: from a link, from the form, from a claim on record; track records; hostile names; both languages.

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClaimsAnswer } from '../../../src/model/claim-wire.ts';
import { flawsOfAccess } from '../../browser/access.ts';
import { pictureFile, type ServedPage, servedPage } from '../../browser/served.ts';
import { textOf } from '../../browser/watched-page.ts';
import { type DeskWorkspace, deskWorkspace, POSTS, post } from '../../desk-workspace.ts';

const HOSTILE = post('Russian troops captured Martynovka.', { outlet: '<b onclick="x">Evil</b>' });
const QUESTION = 'speaker=Syrskyi&on=2025-03-10&place=Sudzha&relation=not-encircled&party=ukraine';

let served: ServedPage<DeskWorkspace>;

beforeAll(async () => {
  const workspace = await deskWorkspace([...POSTS, HOSTILE]);
  served = await servedPage(workspace, { reader: workspace.reader });
});
afterAll(() => served.close());

test('a link to a check shows the map by that hour, what others said, and measures with a line at the hour', async () => {
  const { page, complaints } = await served.open(`#check=${encodeURIComponent(QUESTION)}&lang=en`);
  await page.locator('.check-measures').waitFor();
  const check = await textOf(page.locator('.check'));
  expect(check).toContain('Syrskyi: Sudzha, Ukraine: no encirclement');
  expect(check).toContain('Said to be held by Ukraine, in the edition of');
  expect(check).toMatch(/defense ministry/i);
  expect(check).toContain('Nothing here says who was right.');
  expect(check).not.toMatch(/\b(true|false)\b/i);
  expect(await page.locator('tr.first-after').count()).toBe(1);
  expect(await flawsOfAccess(page)).toEqual([]);
  await page.screenshot({ path: pictureFile('check.png') });
  expect(complaints).toEqual([]);
  await page.close();
});

test('the form asks what it says, the address keeps the question, and closing forgets it', async () => {
  const { page, complaints } = await served.open('#lang=uk');
  await page.getByRole('button', { name: 'Перевірити заяву' }).first().click();
  await page.locator('.checks input[name=speaker]').fill('Сирський');
  await page.locator('.checks input[name=on]').fill('2025-03-10');
  await page.locator('.checks input[name=place]').fill('Суджа');
  await page.locator('.checks select[name=relation]').selectOption('not-encircled');
  await page.locator('.checks select[name=party]').selectOption('ukraine');
  await page.locator('.checks button[type=submit]').click();
  await page.locator('.check-measures').waitFor();
  expect(await textOf(page.locator('.check'))).toContain('Хто мав рацію, тут не сказано');
  await page.waitForFunction(() => location.hash.includes('check=speaker'));
  await page.screenshot({ path: pictureFile('check-uk.png') });
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !location.hash.includes('check='));
  expect(await page.locator('.checks').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
});

test('a claim on record is checked at a click, and a hostile name is text', async () => {
  const { claims } = (await (await fetch(`${served.address}api/claims`)).json()) as ClaimsAnswer;
  const evil = claims.find(({ claim }) => claim.source.name.includes('Evil') || claim.outlet?.includes('Evil'))!;
  const { page, complaints } = await served.open('#check=&lang=en', { theme: 'dark' });
  await page.locator('.checks-record li', { hasText: evil.claim.place.name }).getByRole('button').first().click();
  await page.locator('.check-statement').waitFor();
  expect(await textOf(page.locator('.check-statement'))).toContain('<b onclick="x">Evil</b>');
  expect(await page.locator('.checks b').count()).toBe(0);
  await page.waitForFunction((id) => location.hash.includes(`check=${id}`), evil.claim.id);
  await page.screenshot({ path: pictureFile('check-dark.png') });
  expect(complaints).toEqual([]);
  await page.close();
});

test('what cannot be checked is refused in the server’s words', async () => {
  const { page } = await served.open('#check=0123456789abcdef&lang=en');
  await page.locator('.checks [role=alert]').waitFor();
  expect(await textOf(page.locator('.checks [role=alert]'))).toContain('There is no claim "0123456789abcdef"');
  await page.close();
});

test('track records of a workspace without accepted claims say that there are none', async () => {
  const { page, complaints } = await served.open('#check=records&lang=en', { width: 390, height: 844 });
  await page.locator('.checks', { hasText: 'No accepted claims yet' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.screenshot({ path: pictureFile('records-phone.png') });
  expect(complaints).toEqual([]);
  await page.close();
});
