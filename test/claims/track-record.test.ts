// Track records of planted sources: one that is always early, one that is never borne out, one that guesses, one that copies.

import { describe, expect, test } from 'vitest';
import type { FollowedMap } from '../../src/claims/agreement.ts';
import { quartiles, survivalMedian, wilson } from '../../src/claims/statistics.ts';
import { LEAST_FOR_RATE, trackRecords } from '../../src/claims/track-record.ts';
import type { ClaimRecord } from '../../src/model/claim-record.ts';
import { formatInstant, parseInstant } from '../../src/model/instant.ts';
import type { RecordRow, SourceRecord } from '../../src/model/record-wire.ts';
import type { Theatre } from '../../src/model/theatre.ts';
import { smallTheatre } from '../browser/small-workspace.ts';
import { handBook, handClaim, handDecision, handText } from '../hand-book.ts';

const DAY = 86_400;
const START = parseInstant('2024-01-01T10:00:00Z');
const at = (day: number): number => START + Math.round(day * DAY);

const speaker = (id: string, lineage: string | null = null): Theatre['speakers'][number] => ({
  id,
  name: { en: id },
  aliases: [],
  kind: 'channel',
  affiliations: [],
  language: null,
  lineage,
});
const THEATRE: Theatre = {
  ...smallTheatre(['look']),
  speakers: [speaker('early'), speaker('wrong'), speaker('guesser'), speaker('parrot', 'early')],
};

/** Sixty villages in a row: the north takes the first on day 100, and one more every third day. Watched for 400 days. */
const VILLAGES = 60;
const takenOn = (village: number): number => 100 + 3 * village;
const position = (village: number): readonly [number, number] => [10 + village / 100, 50.5];

function mapOf(village: number, source = 'watch'): FollowedMap {
  const period = (status: string, from: number, to: number | null) => ({
    status,
    party: status,
    from: formatInstant(at(from)),
    to: to === null ? null : formatInstant(at(to)),
    editionFrom: String(from),
    editionTo: to === null ? null : String(to),
    lastSeenOld: null,
  });
  const taken = takenOn(village);
  return { source, history: [period('south', 0, taken), period('north', taken, null)], last: at(400) };
}
const mapsAt = ([lon]: readonly [number, number]): readonly FollowedMap[] => [mapOf(Math.round((lon - 10) * 100))];
const RULES = { theatre: THEATRE, mapsAt, windowDays: 30, knownOn: null };

function claim(source: string, village: number, day: number, more: Partial<ClaimRecord> = {}): ClaimRecord {
  const id = `${source} ${village} ${day} ${more.act ?? ''}`;
  const place = { id: `v${village}`, name: `V${village}`, mention: '', aliases: [], candidates: [] };
  return handClaim(id, place.name, {
    source: {
      name: source,
      id: THEATRE.speakers.some((one) => one.id === source) || source === 'watch' ? source : null,
    },
    place: { ...place, position: position(village) },
    published: at(day),
    ...more,
  });
}
const book = (claims: readonly ClaimRecord[], more: Parameters<typeof handBook>[0] = {}) =>
  handBook({ claims, decisions: claims.map(({ id }) => handDecision(id, 'accepted')), ...more });
const recordsOf = (claims: readonly ClaimRecord[], rules = RULES): SourceRecord[] => trackRecords(book(claims), rules);
const rowOf = (records: readonly SourceRecord[], id: string): RecordRow =>
  records.find((record) => record.id === id)!.rows[0]!;
const all = Array.from({ length: VILLAGES }, (_, village) => village);

describe('a source that tells of each village five days before the map shows it', () => {
  const row = rowOf(recordsOf(all.map((village) => claim('early', village, takenOn(village) - 5))), 'early');

  test('is borne out each time, five days early, far above the base rate', () => {
    expect(row).toMatchObject({ act: 'asserts', test: 'comes', borneOut: 60, notBorneOut: 0, open: 0, medianDays: 5 });
    expect(row.days).toEqual({ lower: 5, median: 5, upper: 5 });
    expect(row.rate!.low).toBeGreaterThan(0.9);
    expect(row.base!.share).toBeLessThan(0.6);
  });
});

test('a source that names villages two months too soon is never borne out within a month', () => {
  const row = rowOf(recordsOf(all.map((village) => claim('wrong', village, takenOn(village) - 60))), 'wrong');
  expect(row).toMatchObject({ borneOut: 0, notBorneOut: 60, days: null, medianDays: 60 });
  expect(row.rate!.high).toBeLessThan(0.1);
});

test('a source that guesses does as the base rate does', () => {
  let seed = 11;
  const random = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const guesses = all.flatMap((village) =>
    Array.from({ length: 5 }, () => claim('guesser', village, Math.floor(random() * 370))),
  );
  const row = rowOf(recordsOf(guesses), 'guesser');
  expect(row.rate!.low).toBeLessThan(row.base!.share);
  expect(row.rate!.high).toBeGreaterThan(row.base!.share);
});

describe('a source that adds nothing', () => {
  const original = all.map((village) => claim('early', village, takenOn(village) - 5));

  test('has n = 0 where the theatre says whose word it passes on, and does not change the record of that one', () => {
    const parroted = all.map((village) => claim('parrot', village, takenOn(village) - 4));
    const records = recordsOf([...original, ...parroted]);
    expect(records.find(({ id }) => id === 'parrot')).toMatchObject({ claims: 60, rows: [], countedFor: 'early' });
    expect(rowOf(records, 'early')).toEqual(rowOf(recordsOf(original), 'early'));
  });

  test('has n = 0 where its texts are copies', () => {
    const texts = all.flatMap((village) => [
      handText(`first ${village}`, 'words'),
      handText(`copy ${village}`, 'words', { copyOf: `first ${village}` }),
    ]);
    const claims = all.flatMap((village) => [
      { ...claim('early', village, takenOn(village) - 5), text: `first ${village}` },
      { ...claim('A channel', village, takenOn(village) - 4), text: `copy ${village}` },
    ]);
    const records = trackRecords(book(claims, { texts }), RULES);
    const copyist = records.find(({ name }) => name === 'A channel')!;
    expect(copyist.rows).toEqual([]);
    expect(copyist.leftOut.copy).toBe(60);
  });

  test('has n = 0 where it is the map itself that speaks', () => {
    const records = recordsOf(all.map((village) => claim('watch', village, takenOn(village) - 5)));
    expect(records[0]).toMatchObject({ id: 'watch', rows: [], leftOut: { 'no-map': 60 } });
  });

  test('counts once within the window however often it says the same', () => {
    const daily = Array.from({ length: 20 }, (_, k) => claim('early', 3, takenOn(3) - 20 + k));
    const [record] = recordsOf(daily);
    expect(record).toMatchObject({ leftOut: { repeated: 19 } });
    expect(record!.rows).toMatchObject([{ borneOut: 1, rate: null, base: null, days: null, medianDays: null }]);
  });

  test('has no rate for turns that the map had shown before', () => {
    const [record] = recordsOf(all.map((village) => claim('early', village, takenOn(village) + 2)));
    expect(record).toMatchObject({ rows: [], shownBefore: { count: 60, days: { median: 2 } } });
  });
});

test('a denial is held against the maps that go on showing what it says, and one that the maps overtake is not borne out', () => {
  const denial = (village: number, day: number) => claim('early', village, day, { act: 'denies' });
  const claims = all.map((village) => denial(village, takenOn(village) - (village % 2 === 0 ? 40 : 10)));
  expect(rowOf(recordsOf(claims), 'early')).toMatchObject({
    act: 'denies',
    test: 'stays',
    borneOut: 30,
    notBorneOut: 30,
  });
});

test('a forecast that names its day has until then and no longer', () => {
  const by = (day: number) => ({ from: null, to: at(day), precision: 'bound' as const, expression: null });
  const claims = [
    claim('early', 1, takenOn(1) - 50, { act: 'predicts', valid: by(takenOn(1) + 1) }),
    claim('early', 2, takenOn(2) - 5, { act: 'predicts', valid: by(takenOn(2) - 1) }),
  ];
  expect(rowOf(recordsOf(claims), 'early')).toMatchObject({ act: 'predicts', borneOut: 1, notBorneOut: 1 });
});

test('what the record of maps is too short for stays open and is in no rate', () => {
  const claims = all.map((village) => claim('early', village, 390, { party: 'south', relation: 'captured' }));
  expect(rowOf(recordsOf(claims), 'early')).toMatchObject({ test: 'comes', open: 60, rate: null, medianDays: null });
});

test('a handful of claims has counts and no rate', () => {
  const few = all.slice(0, LEAST_FOR_RATE - 1).map((village) => claim('early', village, takenOn(village) - 5));
  expect(rowOf(recordsOf(few), 'early')).toMatchObject({ borneOut: 9, rate: null, base: null, days: null });
});

test('contrary words of another voice on the same days are counted', () => {
  const claims = [claim('early', 1, 95), claim('wrong', 1, 95.2, { act: 'denies' }), claim('early', 2, 95)];
  expect(rowOf(recordsOf(claims), 'early').contradicted).toBe(1);
});

test('the order of records does not matter', () => {
  const claims = all.flatMap((village) => [
    claim('early', village, takenOn(village) - 5),
    claim('wrong', village, takenOn(village) - 60),
    claim('early', village, takenOn(village) - 3),
  ]);
  const byName = (records: SourceRecord[]) => records.sort((a, b) => (a.name < b.name ? -1 : 1));
  const expected = byName(recordsOf(claims));
  for (const step of [7, 11, 101]) {
    const shuffled = claims.map((_, k) => claims[(k * step) % claims.length]!);
    expect(byName(recordsOf(shuffled))).toEqual(expected);
  }
});

describe('the statistics', () => {
  test('Wilson’s interval of 8 in 10 is 0.49 to 0.94, and that of 0 in 10 ends at 0.28', () => {
    expect(wilson(8, 10)).toMatchObject({
      share: 0.8,
      low: expect.closeTo(0.4902, 3),
      high: expect.closeTo(0.9433, 3),
    });
    expect(wilson(0, 10)).toMatchObject({ low: 0, high: expect.closeTo(0.2775, 3) });
  });

  test('the median of Kaplan and Meier counts what was cut off as waiting until then', () => {
    const followed = (days: number, cameAbout = true) => ({ days, cameAbout });
    expect(survivalMedian([followed(1), followed(2), followed(3), followed(4)])).toBe(2);
    // The two that were cut off early say nothing of day 5 on: of those left, half have come about on day 6.
    expect(
      survivalMedian([followed(1, false), followed(2, false), followed(5), followed(6), followed(9), followed(9)]),
    ).toBe(6);
    expect(survivalMedian([followed(1), followed(9, false), followed(9, false)])).toBeNull();
  });

  test('quartiles lie between the values beside them', () => {
    expect(quartiles([4, 1, 3, 2])).toEqual({ lower: 1.75, median: 2.5, upper: 3.25 });
  });
});
