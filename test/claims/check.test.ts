// Checks: a statement beside what was known by its hour and since, on both axes of time, in a war drawn by hand.

import { describe, expect, test } from 'vitest';
import { type CheckOptions, type CheckReader, checkAnswer } from '../../src/atlas/check.ts';
import { placeAnswer } from '../../src/atlas/place.ts';
import { decodeHistory, encodeHistory, type HistoryHeader } from '../../src/engine/history-file.ts';
import type { ClaimBook } from '../../src/model/claim-record.ts';
import { type GroundPolygon, toGrid } from '../../src/model/ground.ts';
import { parseInstant } from '../../src/model/instant.ts';
import { smallTheatre } from '../browser/small-workspace.ts';
import { handBook, handClaim, handDecision } from '../hand-book.ts';

const HEADER: HistoryHeader = {
  schema: 'foothold-history/1',
  source: 'watch',
  name: { en: 'The Watch' },
  attribution: '',
  terms: '',
  private: false,
  timeZone: 'Europe/Kyiv',
  statuses: ['north', 'south', 'unclear'],
  overlap: [],
};
/** A town in a pocket that hangs on the north's country by a neck of `width` degrees, 0 = by none. */
const TOWN = [11, 50.5] as const;
const box = (status: string, west: number, south: number, east: number, north: number): GroundPolygon => ({
  status,
  rings: [Int32Array.from([west, south, east, south, east, north, west, north], toGrid)],
});
const pocket = (published: string, width: number, holder = 'north') => ({
  edition: String(parseInstant(published)),
  published: parseInstant(published),
  polygons: [
    box('south', 10, 50, 12, 51),
    box('north', 10, 50, 12, 50.3),
    box(holder, 10.9, 50.4, 11.1, 50.6),
    ...(width > 0 ? [box('north', 11 - width / 2, 50.25, 11 + width / 2, 50.45)] : []),
  ],
});
const HISTORY = decodeHistory(
  encodeHistory({ ...HEADER, overlap: [['unclear'], ['north'], ['south']] }, [
    pocket('2025-03-01T10:00:00Z', 0.1),
    pocket('2025-03-09T10:00:00Z', 0.05),
    pocket('2025-03-12T12:00:00Z', 0, 'unclear'),
  ]),
);
const PLACE = { id: 'p1', name: 'Alder', position: TOWN };
const CLAIM_PLACE = { ...PLACE, mention: 'Alder', aliases: [], candidates: [] };
const day = (date: string) => ({
  from: parseInstant(`${date}T00:00:00+02:00`),
  to: parseInstant(`${date}T00:00:00+02:00`) + 86_400,
  precision: 'day' as const,
  expression: null,
});
const at = (text: string) => parseInstant(text);

/** The commander denies a danger on Monday; the ministry says the opposite before it, the map moves on Wednesday. */
const COMMANDER = handClaim('monday', 'Alder', {
  place: CLAIM_PLACE,
  source: { name: 'The commander', id: null },
  relation: 'not-encircled',
  valid: day('2025-03-10'),
  published: at('2025-03-12T18:00:00Z'),
  recorded: at('2025-03-12T19:00:00Z'),
});
const BOOK = handBook({
  claims: [
    COMMANDER,
    handClaim('before', 'Alder', {
      place: CLAIM_PLACE,
      source: { name: 'The ministry', id: null },
      relation: 'encircled',
      published: at('2025-03-09T08:00:00Z'),
      recorded: at('2025-03-11T08:00:00Z'),
    }),
    handClaim('after', 'Alder', {
      place: CLAIM_PLACE,
      source: { name: 'The ministry', id: null },
      relation: 'captured',
      party: 'south',
      published: at('2025-03-13T08:00:00Z'),
      recorded: at('2025-03-13T09:00:00Z'),
    }),
    handClaim('rejected', 'Alder', { place: CLAIM_PLACE, published: at('2025-03-08T08:00:00Z') }),
    handClaim('elsewhere', 'Birch', { published: at('2025-03-08T08:00:00Z') }),
  ],
  decisions: [
    handDecision('monday', 'accepted', { recorded: at('2025-03-12T20:00:00Z') }),
    handDecision('before', 'accepted', { recorded: at('2025-03-11T09:00:00Z') }),
    handDecision('rejected', 'rejected'),
  ],
});

function miniature(book: ClaimBook = BOOK): CheckReader {
  const theatre = smallTheatre(['look']);
  const source = { ...theatre.sources[0]!, blank: [] };
  return {
    dir: '.',
    theatre,
    book: async () => book,
    find: async () => ({ place: PLACE, matched: null }),
    editionsOf: () => HISTORY.editions,
    placeAt: async ({ place }) => placeAnswer(HISTORY, place, { theatre, source, zones: new Map() }),
    history: () => HISTORY,
  };
}
const OPTIONS: CheckOptions = {
  knownOn: null,
  now: at('2025-04-01T00:00:00Z'),
  claims: 'all',
  around: 'circle',
  radiusKm: 10,
  days: 7,
};
const checked = async (id: string, options: Partial<CheckOptions> = {}, book = BOOK) =>
  (await checkAnswer(miniature(book), { kind: 'claim', id }, { ...OPTIONS, ...options })).checks[0]!;

describe('a check', () => {
  test('takes a state told of Monday as said on Monday, though it was carried on Wednesday', async () => {
    const { hour } = await checked('monday');
    expect(hour).toEqual({ at: '2025-03-10T21:59:59Z', precision: 'day' });
  });

  test('shows the last edition published by then, how old it was, and how many days later the map changed', async () => {
    const { maps } = await checked('monday');
    expect(maps[0]).toMatchObject({
      byThen: { published: '2025-03-09T10:00:00Z', status: 'north', ageHours: 36, since: '2025-03-01T10:00:00Z' },
      changed: { published: '2025-03-12T12:00:00Z', status: 'unclear', days: 1.6 },
      now: { published: '2025-03-12T12:00:00Z', status: 'unclear' },
    });
  });

  test('tells what others had said by then and say now, proposals marked, and nothing of what was rejected', async () => {
    const { voices } = await checked('monday');
    expect(voices).toHaveLength(1);
    expect(voices[0]).toMatchObject({
      source: { name: 'The ministry' },
      byThen: { claim: 'before', state: 'accepted', relation: 'encircled' },
      now: { claim: 'after', state: 'proposed', relation: 'captured' },
    });
    const decided = await checked('monday', { claims: 'decided' });
    expect(decided.voices[0]!.now!.claim).toBe('before');
  });

  test('knows on an earlier day only what was known then, of claims and of maps', async () => {
    const early = await checked('before', { knownOn: at('2025-03-11T12:00:00Z') });
    expect(early.voices).toEqual([]);
    expect(early.maps[0]).toMatchObject({ changed: null, now: { published: '2025-03-09T10:00:00Z' } });
    expect(early.measures[0]!.rows.map(({ published }) => published)).toEqual([
      '2025-03-01T10:00:00Z',
      '2025-03-09T10:00:00Z',
    ]);
    await expect(checked('monday', { knownOn: at('2025-03-11T12:00:00Z') })).rejects.toThrow('no claim');
  });

  test('measures the neck of the pocket in each edition, and none where the map shows the place as nobody’s', async () => {
    const { measures } = await checked('monday', { radiusKm: 25 });
    const [first, second, third] = measures[0]!.rows;
    // A twentieth of a degree of longitude is 3.55 km at 50.35° N.
    expect(first!.way!.held!.km).toBeGreaterThan(6.7);
    expect(first!.way!.held!.km).toBeLessThan(7.4);
    expect(Math.abs(second!.way!.held!.km - 3.55)).toBeLessThan(0.3);
    expect(third!.way).toEqual({ held: null, notTheirs: null });
    expect(second!.areaKm2.north).toBeLessThan(first!.areaKm2.north!);
  });

  test('of what is not on record asks for place and relation, and says that it is not recorded', async () => {
    const words = { source: 'The commander', on: '2025-03-11' };
    await expect(checkAnswer(miniature(), { kind: 'spoken', words }, OPTIONS)).rejects.toThrow(
      '--place and --relation',
    );
    const told = { ...words, place: 'Alder', relation: 'not-encircled', party: 'north' } as const;
    const { checks } = await checkAnswer(miniature(), { kind: 'spoken', words: told }, OPTIONS);
    expect(checks[0]!.statement).toMatchObject({ claim: null, state: 'not-recorded', relation: 'not-encircled' });
    const recorded = { source: 'The commander', on: '2025-03-10' };
    const found = await checkAnswer(miniature(), { kind: 'spoken', words: recorded }, OPTIONS);
    expect(found.checks.map(({ statement }) => statement.claim)).toEqual(['monday']);
  });

  test('never says true or false', async () => {
    const words = JSON.stringify(await checked('monday')).replace(/"isSpeaker":(true|false)/g, '');
    expect(words).not.toMatch(/\b(true|false|correct|wrong|lie)\b/i);
  });
});
