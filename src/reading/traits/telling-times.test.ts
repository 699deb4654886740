// Days of telling and days of events, where words stand in any order.

import { beforeAll, expect, test } from 'vitest';
import { NO_GAZETTEER } from '../gazetteer/place-forms.ts';
import { PACKS } from '../packs/index.ts';
import type { LanguagePack } from '../packs/pack.ts';
import { readClaims } from '../read-claims.ts';

let pack: LanguagePack;
beforeAll(async () => {
  pack = await PACKS.uk!();
});

function dateOf(text: string): string {
  const passage = { text, lang: 'uk', published: '2025-10-30', conflict: 'rus-ukr', outlet: null };
  const dates = readClaims(passage, { pack, gazetteer: NO_GAZETTEER }).map(({ date }) => date);
  return dates.map((date) => (date ? `${date.from}..${date.to}` : 'none')).join();
}

test.each([
  ['28 жовтня він заявив, що російські війська прорвалися в Малинськ.', 'null..2025-10-28'],
  ['У четвер, 30 жовтня, стало відомо про захоплення Малинська.', 'null..2025-10-30'],
  ['Як стало відомо у середу, 22 жовтня, ЗСУ звільнили Малинськ.', 'null..2025-10-22'],
  ['Сайт DeepState повідомив про окупацію села Малинське 26 серпня.', 'null..2025-08-26'],
  ['Про звільнення Малинська повідомив президент Володимир Зеленський 8 вересня.', 'null..2025-09-08'],
])('an event is no later than it was told of: %s', (text, expected) => {
  expect(dateOf(text)).toBe(expected);
});

test.each([
  ['Росіяни захопили Малинськ 27 жовтня, повідомив DeepState 29 жовтня.', '2025-10-27..2025-10-27'],
  ['DeepState повідомив про окупацію 26 жовтня села Малинське.', '2025-10-26..2025-10-26'],
  ['5 липня 2014-го — дата звільнення від бойовиків Малинська.', '2014-07-05..2014-07-05'],
  ['Бої за Малинськ тривали 25–28 вересня.', '2025-09-25..2025-09-28'],
])('a day beside the event is its own: %s', (text, expected) => {
  expect(dateOf(text)).toBe(expected);
});
