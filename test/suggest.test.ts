// Drafts of a map from claims: the demo's own lines come out of its claims, each piece knows its claims, and what can't be drawn is named.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDemoEditions, readDemoFacts } from '../src/atlas/demo.ts';
import { demoClaims } from '../src/atlas/demo-claims.ts';
import { packageFolder } from '../src/atlas/init.ts';
import type { BookEntry } from '../src/atlas/ledger.ts';
import { type SuggestQuery, suggestion } from '../src/atlas/suggest.ts';
import { suggestionGeojson } from '../src/atlas/suggest-geojson.ts';
import type { ClaimBook, ClaimRecord } from '../src/model/claim-record.ts';
import { UsageError } from '../src/model/errors.ts';
import { grouped } from '../src/model/grouped.ts';
import { parseInstant } from '../src/model/instant.ts';
import type { Theatre } from '../src/model/theatre.ts';
import { parseTheatre } from '../src/model/theatre-parser.ts';
import { parseZones } from '../src/model/zones.ts';
import { THEATRE, ZONES } from './cli/small-war.ts';

const RECORDED = parseInstant('2026-01-01T00:00:00Z');

describe('the demo’s claims', async () => {
  const theatre = parseTheatre(readFileSync(packageFolder('demo', 'theatre.json'), 'utf8'), 'theatre.json');
  const zones = parseZones(readFileSync(packageFolder('demo', 'zones.geojson'), 'utf8'), 'zones.geojson');
  const book = bookOf(demoClaims(await readDemoFacts(), theatre, RECORDED));
  const editions = await readDemoEditions();
  const draftOf = (on: string) => suggestion(book, { theatre, zones }, { on, reachKm: 3, knownOn: null });

  test('make the lines of the demo’s editions, from the first day to the last', () => {
    const every = 9;
    for (const { day, text } of editions.filter((_, k) => k % every === 0)) {
      const query = { on: day, reachKm: 3, knownOn: null };
      expect(linesByStatus(suggestionGeojson(draftOf(day), theatre, query)), day).toEqual(linesByStatus(text));
    }
  });

  test('stand with the piece that they are about, each piece around its own places', () => {
    const { pieces } = draftOf('2025-03-12');
    const sudzha = pieces.find(({ places }) => places.some(({ id }) => id === 'demo:sudzha'))!;
    expect(sudzha).toMatchObject({ status: 'held-by-russia', stated: { kind: 'held', party: 'russia' } });
    const placeOf = new Map(book.claims.map(({ id, place }) => [id, place.id]));
    for (const { places, claims } of pieces) {
      const ids = new Set(places.map(({ id }) => id));
      expect(claims.length).toBeGreaterThan(0);
      expect(claims.filter((claim) => !ids.has(placeOf.get(claim)!))).toEqual([]);
    }
    const shown = pieces.flatMap(({ places }) => places.map(({ id }) => id));
    expect(new Set(shown).size).toBe(shown.length);
  });
});

describe('a draft', () => {
  test('is of what stands accepted: not of what is proposed, rejected or mended away', () => {
    const held = claim('a', { relation: 'captured', party: 'north' });
    expect(draft([held], []).pieces).toEqual([]);
    expect(draft([held], [['a', 'rejected']]).pieces).toEqual([]);
    expect(draft([held], [['a', 'accepted']]).pieces).toMatchObject([{ status: 'north', claims: ['a'] }]);
  });

  test('names the claims that nothing can be drawn from, and why', () => {
    const claims = [
      claim('denied', { act: 'denies' }),
      claim('foretold', { act: 'predicts' }),
      claim('siege', { relation: 'encircled' }),
      claim('nobody', { party: null }),
      claim('stranger', { party: 'west' }),
      claim('nowhere', {}, null),
    ];
    const { pieces, leftOut } = draft(claims, accepted(claims));
    expect(pieces).toEqual([]);
    expect(leftOut).toEqual([
      { claim: 'denied', reason: 'it denies, and says nothing of who is there' },
      { claim: 'foretold', reason: 'it tells of what is to come' },
      { claim: 'siege', reason: 'it tells of a siege, not of whose the ground is' },
      { claim: 'nobody', reason: 'it names no party' },
      { claim: 'stranger', reason: 'the theatre has no party "west"' },
      { claim: 'nowhere', reason: 'its place has no position' },
    ]);
  });

  test('knows nothing of what was published after its day, and of a village elsewhere nothing at all', () => {
    const claims = [
      claim('first', { party: 'north' }),
      claim('later', { party: 'south', published: instant('2024-03-02T10:00:00Z') }),
      claim('far', { party: 'south' }, [11.9, 50.5]),
    ];
    expect(draft(claims, accepted(claims)).pieces.map(({ claims }) => claims)).toEqual([['first'], ['far']]);
  });

  test('draws no ground where only a part or the surroundings are spoken of, but tells who was seen', () => {
    const claims = [claim('part', { relation: 'captured', party: 'north', extent: 'part' })];
    const [piece] = draft(claims, accepted(claims)).pieces;
    // The theatre has no word for "seen": the draft says so instead of taking another.
    expect(piece).toMatchObject({ status: null, stated: { kind: 'seen', party: 'north' } });
  });

  test('is by side: a unit’s village is its new side’s on the day on which it changed sides', () => {
    const corps = {
      id: 'corps',
      name: { en: 'the Corps' },
      color: { light: '#336699', dark: '#88aacc' },
      parents: [
        { party: 'south', to: '2024-03-01' },
        { party: 'north', from: '2024-03-01' },
      ],
    };
    const theatre = theatreWith({ parties: [...THEATRE.parties, corps] });
    const claims = [claim('held', { party: 'corps' })];
    const sideOn = (on: string) => draft(claims, accepted(claims), { theatre, on }).pieces.map(({ status }) => status);
    expect([sideOn('2024-02-29'), sideOn('2024-03-01')]).toEqual([['south'], ['north']]);
  });

  test('ends at the border of the zone that the village lies in', () => {
    // The Shire ends at 50° N; the village lies a kilometre south of that.
    const claims = [claim('shire', { party: 'north' }, [11, 49.991])];
    const [piece] = draft(claims, accepted(claims)).pieces;
    const latitudes = piece!.polygons.flat(2).flatMap((ring) => [...ring].filter((_, i) => i % 2 === 1));
    expect(Math.max(...latitudes)).toBe(500_000_000);
    expect(Math.min(...latitudes)).toBeLessThan(499_700_000);
  });

  test('as known before a claim was recorded does not have it', () => {
    const claims = [claim('a', { party: 'north' })];
    expect(draft(claims, accepted(claims), { knownOn: RECORDED - 1 }).pieces).toEqual([]);
    expect(draft(claims, accepted(claims), { knownOn: RECORDED }).pieces).toHaveLength(1);
  });

  test('refuses a day that is none, a reach out of bounds, and villages a world apart', () => {
    expect(() => draft([], [], { on: '2024-02-30' })).toThrow(UsageError);
    expect(() => draft([], [], { reachKm: 0 })).toThrow('A reach is 0.2 to 50 km, not 0.');
    expect(() => draft([], [], { reachKm: Number.NaN })).toThrow(UsageError);
    const theatre = theatreWith({ extent: [-180, -90, 180, 90] });
    const claims = [claim('east', {}, [170, 80]), claim('west', {}, [-170, -80])];
    expect(() => draft(claims, accepted(claims), { theatre })).toThrow('too far apart for so small a reach');
  });
});

type Decisions = readonly (readonly [string, 'accepted' | 'rejected'])[];

function draft(
  claims: readonly ClaimRecord[],
  decisions: Decisions,
  { theatre = theatreWith({}), ...query }: Partial<SuggestQuery> & { readonly theatre?: Theatre } = {},
) {
  const book: ClaimBook = {
    texts: [],
    claims,
    evidence: [],
    decisions: decisions.map(([claim, kind]) => ({
      ...{ claim, kind, replacement: null },
      ...{ by: 'Olha', reason: '', recorded: RECORDED },
    })),
  };
  const zones = parseZones(ZONES, 'zones.geojson');
  return suggestion(book, { theatre, zones }, { on: '2024-03-01', reachKm: 3, knownOn: null, ...query });
}

function accepted(claims: readonly ClaimRecord[]): Decisions {
  return claims.map(({ id }) => [id, 'accepted'] as const);
}

function theatreWith(changes: object): Theatre {
  return parseTheatre(JSON.stringify({ ...THEATRE, ...changes }), 'theatre.json');
}

/** The North controls a village on 20 February 2024, said on that day. */
function claim(
  id: string,
  said: Partial<ClaimRecord>,
  position: readonly [number, number] | null = [11, 50.5],
): ClaimRecord {
  const published = instant('2024-02-20T10:00:00Z');
  return {
    ...{ id, text: null, source: { name: 'Staff', id: null }, via: [], outlet: null },
    ...{ act: 'asserts', relation: 'controls', party: 'north', extent: 'whole', certainty: 'certain' },
    place: { name: 'Brook', mention: 'Brook', aliases: [], id: null, position, candidates: [] },
    valid: { from: published, to: null, precision: 'bound', expression: null },
    ...{ published, quote: null, url: null, background: false, reasons: [], evidence: [] },
    ...{ by: { kind: 'person', name: 'Olha' }, recorded: RECORDED },
    ...said,
  };
}

function instant(text: string): number {
  return parseInstant(text);
}

function bookOf(entries: readonly BookEntry[]): ClaimBook {
  const claims = entries.flatMap((entry) => (entry.kind === 'claim' ? [entry.record] : []));
  const decisions = entries.flatMap((entry) => (entry.kind === 'decision' ? [entry.record] : []));
  return { texts: [], claims, decisions, evidence: [] };
}

/** Every side of every ring, walked in its direction, by status. */
function linesByStatus(geojson: string): Record<string, string[]> {
  const { features } = JSON.parse(geojson) as {
    features: { properties: { status: string }; geometry: { type: string; coordinates: never } }[];
  };
  const lines = features.flatMap(({ properties, geometry }) => {
    const polygons: number[][][][] = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const sides = polygons.flat().flatMap((ring) => ring.slice(1).map((to, before) => `${ring[before]} ${to}`));
    return sides.map((side) => ({ status: properties.status, side }));
  });
  const byStatus = grouped(lines, ({ status }) => status);
  return Object.fromEntries([...byStatus].map(([status, all]) => [status, all.map(({ side }) => side).sort()]));
}
