// Dates in sentences, counted from the day of publication.

import { expect, test } from 'vitest';
import { pack as en } from '../packs/en.ts';
import { pack as ru } from '../packs/ru.ts';
import { pack as uk } from '../packs/uk.ts';
import { tokensOf } from '../text/tokens.ts';
import { addDays } from './calendar.ts';
import { timesIn } from './time-mentions.ts';

/** Wednesday. */
const PUBLISHED = '2025-03-12';

function dates(
  text: string,
  { dates: words }: { readonly dates: typeof en.dates } = en,
  published: string | null = PUBLISHED,
) {
  return timesIn(tokensOf(text), words, { published }).map(({ from, to, bound }) => `${bound} ${from}..${to}`);
}

test.each([
  ['It happened on Wednesday.', 'on 2025-03-12..2025-03-12'],
  ['It happened on Monday.', 'on 2025-03-10..2025-03-10'],
  ['It happened on Thursday.', 'on 2025-03-06..2025-03-06'],
  ['It ends by Friday.', 'by null..2025-03-14'.replace('null', '2025-03-14')],
  ['It happened in August 2024.', 'on 2024-08-01..2024-08-31'],
  ['On August 6, 2024, they came.', 'on 2024-08-06..2024-08-06'],
  ['Since Feb. 24 they fight.', 'since 2025-02-24..2025-02-24'],
  ['They left on 1 April.', 'on 2024-04-01..2024-04-01'],
  ['Since the end of January it is calm.', 'since 2025-01-31..2025-01-31'],
  ['They left yesterday.', 'on 2025-03-11..2025-03-11'],
  ['They left three days ago.', 'on 2025-03-09..2025-03-09'],
  ['They left two weeks after they came.', 'after 2025-02-26..2025-02-26'],
  ['They left in 2014.', 'on 2014-01-01..2014-12-31'],
  ['They left in mid-2015.', 'on null..null'],
  ['They left two years ago.', 'on null..null'],
  ['They held it overnight.', 'on 2025-03-11..2025-03-12'],
  ['They took it in the past 24 hours.', 'on 2025-03-11..2025-03-12'],
  ['They took it earlier this week.', 'on 2025-03-10..2025-03-12'],
  ['They took it over the weekend.', 'on 2025-03-08..2025-03-09'],
  ['They came a day earlier.', 'on 2025-03-11..2025-03-11'],
  ['They left the next day.', 'on null..null'],
  ['It may rain.', undefined],
  ['The march went on.', undefined],
  ['On 31 February nothing happened.', 'on null..null'],
])('%s', (text, expected) => {
  expect(dates(text)).toEqual(expected === undefined ? [] : [expected]);
});

test('a month without a year counts from the date before it: the previous September', () => {
  expect(dates('In March 2015 those who had come the previous September left.')).toEqual([
    'on 2015-03-01..2015-03-31',
    'on 2014-09-01..2014-09-30',
  ]);
});

test('Ukrainian and Russian dates in their cases', () => {
  expect(dates('Це було у середу, 12 березня 2025 року.', uk)).toEqual(['on 2025-03-12..2025-03-12']);
  expect(dates('За останні два дні, за последние две недели', uk)).toEqual(['on 2025-03-10..2025-03-12']);
  expect(dates('від 24 лютого 2022 року', uk)).toEqual(['since 2022-02-24..2022-02-24']);
  expect(dates('Это было 6 августа и вчера.', ru)).toEqual(['on 2024-08-06..2024-08-06', 'on 2025-03-11..2025-03-11']);
});

test('the next day and the day before count from the date before them', () => {
  expect(dates('They came on 3 March and left the next day.')).toEqual([
    'on 2025-03-03..2025-03-03',
    'on 2025-03-04..2025-03-04',
  ]);
  expect(dates('3 березня зайшли, а напередодні обстріляли.', uk)).toEqual([
    'on 2025-03-03..2025-03-03',
    'on 2025-03-02..2025-03-02',
  ]);
});

test('days of a month may be written in words', () => {
  expect(dates('Третього грудня відступили.', uk)).toEqual(['on 2024-12-03..2024-12-03']);
  expect(dates('Двадцать третьего февраля отступили.', ru)).toEqual(['on 2025-02-23..2025-02-23']);
});

test('without the day of publication only dates with a year are known', () => {
  expect(dates('on 12 March and on 12 March 2025 and on Monday', en, null)).toEqual([
    'on null..null',
    'on 2025-03-12..2025-03-12',
    'on null..null',
  ]);
});

test('days are added over months and leap days', () => {
  expect([addDays('2024-02-28', 1), addDays('2024-03-01', -1), addDays('2025-12-31', 1)]).toEqual([
    '2024-02-29',
    '2024-02-29',
    '2026-01-01',
  ]);
});

test('a day to begin and a day to end are one stretch, with the year of its end', () => {
  expect(dates('з 9 до 30 березня 2022 року', uk)).toEqual(['on 2022-03-09..2022-03-30']);
  expect(dates('з 25 червня до 3 липня 2022 року', uk)).toEqual(['on 2022-06-25..2022-07-03']);
  expect(dates('з 28 грудня до 3 січня', uk)).toEqual(['on 2024-12-28..2025-01-03']);
});

test('a day of so many years ago has the year that this makes', () => {
  expect(dates('Рік тому, 10 березня, звільнили місто.', uk)).toEqual(['on 2024-03-10..2024-03-10']);
  expect(dates('10 березня два роки тому.', uk)).toEqual(['on 2023-03-10..2023-03-10']);
  expect(dates('Рік тому звільнили місто.', uk)).toEqual(['on null..null']);
});
