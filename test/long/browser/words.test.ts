// The map without its picture: what a reader who has the page's text alone can answer, and the map by keyboard.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { areasAt, changesBetween } from '../../../src/engine/answers.ts';
import { buildComposite, type Composite } from '../../../src/engine/composite.ts';
import { front, frontLengthKm } from '../../../src/engine/front.ts';
import { distanceKm } from '../../../src/engine/geodesy.ts';
import { toGrid } from '../../../src/model/ground.ts';
import { flawsOfAccess } from '../../browser/access.ts';
import { type Harness, startHarness } from '../../browser/harness.ts';
import { drawn, textOf } from '../../browser/watched-page.ts';

const [FIRST, SECOND, THIRD, LAST] = ['1704103200', '1706830200', '1709287200', '1711965600'] as const;
const ALDER = 'point=11.1,50.5';

let harness: Harness;
let composite: Composite;
beforeAll(async () => {
  harness = await startHarness();
  composite = buildComposite(harness.workspace.reader.history('watch')!);
});
afterAll(() => harness.close());

/** Opens the words, waits until the last of them is there, and answers the page's text: nothing else is looked at. */
async function wordsOf(page: Page, last: string): Promise<string> {
  await page.locator('.in-words > summary').click();
  await page.locator('.told[aria-busy="false"]').waitFor();
  await page.locator('.told').getByText(last).first().waitFor();
  return (await textOf(page.locator('body'))).replace(/\s+/g, ' ');
}

/** What stands in the text where the question's pattern has its groups. */
function answer(text: string, pattern: RegExp): string {
  const match = pattern.exec(text);
  expect(match, `${pattern}`).not.toBeNull();
  return match!.slice(1).join(' | ');
}

const km2 = (area: number, language = 'en-GB'): string => {
  const decimals = area < 1000 ? 1 : 0;
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(language, options).format(area).replace(/\s/g, ' ');
};
const frontKm = (edition: number, kind: string): string => {
  const rules = {
    partyOf: (status: string) => (status === 'unclear' ? null : status),
    isPlain: (status: string) => status !== 'unclear',
    impliedPartyAt: () => 'south',
  };
  const lengths = frontLengthKm(front(composite, edition, rules)).filter((length) => length.kind === kind);
  return Math.round(lengths[0]!.km).toFixed(0);
};

describe('a reader who has the text alone', () => {
  test('answers twenty questions about an edition, a place and a change', async () => {
    const { page, complaints } = await harness.open(`#at=${SECOND}&${ALDER}`, SECOND);
    const text = await wordsOf(page, 'The nearest ground');
    const areas = areasAt(composite, 1);
    const [change] = changesBetween(composite, 0, 1);
    const asks = (pattern: RegExp) => answer(text, pattern);
    expect(asks(/This is the map of (.+?) of/)).toBe('The <b>Watch</b>');
    expect(asks(/This is the map of .+? of (.+?), edition/)).toBe('2 February 2024');
    expect(asks(/, edition (\d+)\./)).toBe(SECOND);
    expect(asks(/It is number (\d) of (\d)\./)).toBe('2 | 4');
    expect(asks(/It was published on (.+?)\./)).toBe('Friday 2 February 2024, 01:30 Kyiv time');
    expect(Number(asks(/The map is ([\d,]+) days old/).replace(',', ''))).toBeGreaterThan(500);
    expect(asks(/Held by the North: ([\d,.]+) km², which/)).toBe(km2(areas.north!));
    expect(asks(/Held by the North: .+? which is ([\d,.]+) km² (more|less) than/)).toBe(
      `${km2(change!.areaKm2)} | more`,
    );
    expect(asks(/Held by the South: ([\d,.]+) km², which/)).toBe(km2(areas.south!));
    expect(asks(/Nothing in it is drawn as: (.+?)\./)).toBe('Unclear');
    expect(asks(/ground of the South meet along (\d+) km/)).toBe(frontKm(1, 'meets'));
    expect(asks(/the line runs (\d+ km \S+) to (.+? of Alder), then (\d+ km \S+) to (.+? of Alder)\./)).toBe(
      '71 km east | 34 km south-south-east of Alder | 67 km north | 34 km north-north-east of Alder',
    );
    expect(asks(/The chosen spot is at (.+?) \(/)).toBe('Alder');
    expect(asks(/Drawn in this edition as “(.+?)”/)).toBe('Held by the North');
    expect(asks(/From ([^:]+?:\d\d) until [^:]+?:\d\d: “Held by the North”/)).toBe('2 Feb 2024, 01:30');
    expect(asks(/From 2 Feb 2024, 01:30 until ([^:]+?:\d\d): “Held by the North”/)).toBe('1 Mar 2024, 12:00');
    expect(asks(/until 2 Feb 2024, 01:30: “(.+?)”/)).toBe('Held by the South');
    const east = distanceKm(toGrid(11.1), toGrid(50.5), toGrid(11.2), toGrid(50.5)).toFixed(1);
    expect(asks(/nearest ground still drawn as “(.+?)” is (.+?) km (\S+)\./)).toBe(
      `Held by the South | ${east} | east`,
    );
    expect(asks(/Against the edition of (.+?) \((\d+)\)/)).toBe(`1 Jan 2024, 12:00 | ${FIRST}`);
    expect(asks(/([\d,.]+) km² went from “(.+?)” to “(.+?)”/)).toBe(
      `${km2(change!.areaKm2)} | Held by the South | Held by the North`,
    );
    expect(asks(/(\w+): “Held by the South” before, “Held by the North” now/)).toBe('Alder');
    expect(asks(/By this source’s convention: (Ground .+?)\./)).toBe('Ground not drawn is the South’s');
    expect(asks(/(Not a warning service)/)).toBe('Not a warning service');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('learns the course of a front and of a band by places, distances and winds', async () => {
    const { page } = await harness.open(`#at=${THIRD}`, THIRD);
    const text = await wordsOf(page, 'What changed');
    expect(answer(text, /as held by the North borders ground whose holder is not known along (\d+) km/)).toBe(
      frontKm(2, 'band'),
    );
    const course = answer(text, /From (\d+ km [\w-]+) of Alder the line runs (\d+ km \w+) to (\d+ km [\w-]+) of Alder/);
    expect(course).toBe('34 km north-north-east | 67 km south | 34 km south-south-east');
    expect(
      answer(text, /Ground of the South lies to the (\w+) of it, ground of an unknown holder to the (\w+)\./),
    ).toMatch(/^(east|west) \| (west|east)$/);
    await page.close();
  });

  test('learns of a comparison what went from what to what since then', async () => {
    const { page } = await harness.open(`#at=${LAST}&view=compare&from=${FIRST}`, LAST);
    const text = await wordsOf(page, 'What changed');
    const [change] = changesBetween(composite, 0, 3);
    expect(answer(text, /([\d,.]+) km² went from “(.+?)” to “(.+?)”/)).toBe(
      `${km2(change!.areaKm2)} | Held by the South | Not drawn`,
    );
    expect(answer(text, /(\w+): “Held by the South” before, “Not drawn” now/)).toBe('Alder');
    await page.close();
  });

  test('answers in Ukrainian too', async () => {
    const { page, complaints } = await harness.open(`#at=${LAST}&${ALDER}`, LAST, { locale: 'uk-UA' });
    const text = await wordsOf(page, 'Найближча');
    const asks = (pattern: RegExp) => answer(text, pattern);
    const [change] = changesBetween(composite, 2, 3);
    expect(asks(/Це карта джерела (.+?) за (.+?), випуск (\d+)/)).toBe(`<b>Варта</b> | 1 квітня 2024 | ${LAST}`);
    expect(asks(/Утримує Північ: ([\d,. ]+?) км²/)).toBe(km2(areasAt(composite, 3).north!, 'uk'));
    expect(asks(/Вибрана точка – у місці (.+?) \(/)).toBe('Вільха');
    expect(asks(/(У цьому випуску не позначено)/)).not.toBe('');
    expect(asks(/За умовами цього джерела: (Решта .+?)\./)).toBe('Решта – Півдня');
    expect(asks(/([\d,.]+) км²: було «(.+?)», стало «(.+?)»/)).toBe(
      `${km2(change!.areaKm2, 'uk')} | Неясно | Не позначено`,
    );
    expect(asks(/Найближча територія, яку досі позначено як «(.+?)», – за ([\d,]+) км на (схід|захід)/)).toMatch(
      /^Утримує (Північ|Південь) \| 7,1 \| (захід|схід)$/,
    );
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('may keep to what the map shows', async () => {
    const { page } = await harness.open(`#at=${SECOND}&map=11/50.5/10.6`, SECOND);
    await wordsOf(page, 'What changed');
    await page.getByLabel('Only what is in the frame').check();
    await page.getByText('Areas are those within the frame.').waitFor();
    await page.getByText('There is no front').waitFor();
    expect(await textOf(page.locator('.told'))).toContain('Nothing in it is drawn as: Held by the South; Unclear.');
    await page.close();
  });

  test('copies the words, and follows a place that they mention', async () => {
    const { page } = await harness.open(`#at=${SECOND}`, SECOND);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await wordsOf(page, 'What changed');
    await page.getByRole('button', { name: 'Copy words' }).click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^The map\nThis is the map of The <b>Watch<\/b> of 2 February 2024/);
    expect(copied).toContain('What is not drawn\n');
    await page.locator('.told').getByRole('button', { name: 'Alder' }).first().click();
    await page.locator('.dossier .nearest').waitFor();
    expect(await textOf(page.locator('.dossier .nearest'))).toBe(
      'The nearest ground still drawn as “Held by the South” is 7.1 km east.',
    );
    await page.close();
  });
});

describe('the map by keyboard', () => {
  test('has a cursor that walks, tells what it meets and opens the history there', async () => {
    const { page, complaints } = await harness.open(`#at=${SECOND}&map=9/50.5/11.1`, SECOND);
    await page.waitForSelector(`.map-canvas[data-settled="${SECOND}"]`);
    const canvas = page.locator('canvas.maplibregl-canvas');
    const heard = page.locator('.map [role="status"]');
    const hears = (text: RegExp) => heard.filter({ hasText: text }).waitFor({ state: 'attached' });
    await canvas.focus();
    expect(await canvas.getAttribute('aria-describedby')).toBe('map-words');
    await page.keyboard.press('ArrowRight');
    await hears(
      /The cursor is .* east of Alder\. Drawn in this edition as “Held by the North”\. One step is 5\.0 km\./,
    );
    await page.keyboard.press('ArrowRight');
    await hears(/The cursor is 10 km east of Alder\. Drawn in this edition as “Held by the South”\.$/);
    expect(await page.locator('.map-cursor').count()).toBe(1);
    await page.keyboard.press('n');
    await hears(/The nearest ground still drawn as “Held by the North” is .* west\./);
    await page.keyboard.press('Shift+ArrowLeft');
    await hears(/The cursor is .* west of Alder\..* One step is 50 km\./);
    await page.keyboard.press('Shift+ArrowRight');
    // The same key where the layout is Ukrainian.
    await canvas.dispatchEvent('keydown', { key: 'т', code: 'KeyN', bubbles: true });
    await hears(/The nearest ground still drawn as “Held by the North” is .* west\./);
    await page.keyboard.press('Shift+N');
    await hears(/The cursor is 7\.\d km east of Alder\. Drawn in this edition as “Held by the North”\./);
    await page.keyboard.press('Shift+ArrowUp');
    await hears(/The cursor is .* of Alder\. Not drawn in this edition\./);
    await page.keyboard.press('Shift+ArrowDown');
    await hears(/The cursor is 7\.\d km east of Alder/);
    await page.keyboard.press('Enter');
    await page.locator('.dossier .period').first().waitFor();
    await page.keyboard.press(']');
    await drawn(page, THIRD);
    await hears(/1 Mar 2024, 12:00: “Unclear”\./);
    await page.keyboard.press('[');
    await drawn(page, SECOND);
    await page.keyboard.press('[');
    await hears(/There is no further change at this spot\./);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('zooms with plus and minus, and its arrows leave the frame where it is while the cursor is within', async () => {
    const { page } = await harness.open(`#at=${SECOND}&map=9/50.5/11.1`, SECOND);
    await page.locator('canvas.maplibregl-canvas').focus();
    await page.keyboard.press('ArrowLeft');
    await page.locator('.map-cursor').waitFor();
    await page.keyboard.press('+');
    await page.waitForFunction(() => /map=10\.00\/50\.5\/11\.1(&|$)/.test(location.hash));
    await page.keyboard.press('-');
    await page.waitForFunction(() => /map=9\.00\/50\.5\/11\.1(&|$)/.test(location.hash));
    await page.close();
  });

  test.each(['light', 'dark'] as const)('and the words have no flaw of access that axe can find, %s', async (theme) => {
    const { page } = await harness.open(`#at=${SECOND}&${ALDER}`, SECOND, { theme });
    await wordsOf(page, 'The nearest ground');
    await page.locator('canvas.maplibregl-canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.map-cursor').waitFor();
    expect(await flawsOfAccess(page)).toEqual([]);
    await page.close();
  });
});
