import { describe, expect, test } from 'vitest';
import { smallTheatre } from '../../test/browser/small-workspace.ts';
import { handBook, handClaim, handDecision, handText } from '../../test/hand-book.ts';
import type { ClaimBook, ClaimRecord } from '../model/claim-record.ts';
import { parseInstant, startOfDay } from '../model/instant.ts';
import type { Theatre } from '../model/theatre.ts';
import type { PlacePeriod } from '../model/wire.ts';
import { citationOf } from './citation.ts';
import { type Dossier, type DossierQuery, dossierOf } from './dossier.ts';
import { bookAsKnown, standingClaims } from './standing.ts';

const PLACE = { id: 'p1', name: 'Alder', position: [11.1, 50.5] } as const;
const MINISTRY = { name: 'The ministry', id: 'ministry' };
const ABROAD = { name: 'The ministry abroad', id: 'ministry-abroad' };
const STAFF = { name: 'The staff', id: 'staff' };
const THEATRE: Theatre = {
  ...smallTheatre(['look']),
  speakers: [MINISTRY, STAFF, ABROAD].map(({ id, name }) => ({
    id,
    name: { en: name },
    aliases: [],
    kind: 'government',
    affiliations: [{ party: id === 'staff' ? 'north' : 'south', from: null, to: null }],
    language: null,
    lineage: id === 'ministry-abroad' ? 'ministry' : null,
  })),
};
const NOW = parseInstant('2024-06-01T00:00:00Z');

/** The town is the north's until the edition of 12 March, and the south's from then on. */
const MAP = {
  source: 'watch',
  history: [
    period('north', '2024-01-01T10:00:00Z', '2024-03-12T10:00:00Z'),
    period('south', '2024-03-12T10:00:00Z', null),
  ],
};

function period(status: string, from: string, to: string | null): PlacePeriod {
  return {
    status,
    party: status,
    from,
    to,
    editionFrom: `of ${from.slice(0, 10)}`,
    editionTo: to && `of ${to.slice(0, 10)}`,
    lastSeenOld: null,
  };
}

/** A claim that the south took the town, of one day in March. */
function taken(id: string, day: number, more: Partial<ClaimRecord> = {}): ClaimRecord {
  const on = (number: number): number => startOfDay(`2024-03-${String(number).padStart(2, '0')}`, THEATRE.timeZone);
  return handClaim(id, 'Alder', {
    party: 'south',
    source: MINISTRY,
    place: { ...handClaim('', 'Alder').place, id: 'p1' },
    valid: { from: on(day), to: on(day + 1), precision: 'day', expression: null },
    recorded: on(day) + 3600,
    ...more,
  });
}

function dossier(parts: Partial<ClaimBook>, query: Partial<DossierQuery> = {}): Dossier {
  const knownOn = query.knownOn ?? null;
  const claims = standingClaims(bookAsKnown(handBook(parts), knownOn));
  const texts = (parts.texts ?? []).map((text) => ({
    ...text,
    published: text.published === null ? null : new Date(text.published * 1000).toISOString().replace('.000', ''),
  }));
  const rest = { theatre: THEATRE, place: PLACE, maps: [MAP], knownOn, now: NOW, claims: 'all' } as const;
  return dossierOf({ claims, texts }, { ...rest, ...query });
}

describe('what is contrary', () => {
  const denial = (more: Partial<ClaimRecord> = {}) => taken('denied', 10, { source: STAFF, act: 'denies', ...more });

  test('a ministry asserts and a staff denies: both are shown, with the days', () => {
    expect(dossier({ claims: [taken('said', 10), denial()] }).contradictions).toEqual([
      {
        subject: 'holder',
        claims: ['said'],
        against: ['denied'],
        from: '2024-03-09T22:00:00Z',
        to: '2024-03-10T22:00:00Z',
      },
    ]);
  });

  test('that each side says to hold the place on one day is contrary too', () => {
    const held = taken('held', 10, { source: STAFF, relation: 'controls', party: 'north' });
    expect(dossier({ claims: [taken('said', 10), held] }).contradictions).toHaveLength(1);
  });

  test.each([
    ['of another day', denial({ ...taken('', 20), id: 'denied', source: STAFF, act: 'denies' })],
    ['told as background', denial({ background: true })],
    ['by one that passes on the same word', denial({ source: ABROAD })],
    ['a forecast', denial({ act: 'predicts', party: 'north', relation: 'liberated' })],
    ['of a part of the place', denial({ extent: 'part' })],
  ])('a denial contradicts nothing where it is %s', (_, other) => {
    expect(dossier({ claims: [taken('said', 10), other] }).contradictions).toEqual([]);
  });
});

describe('claims beside a map', () => {
  const daysOf = (...claims: ClaimRecord[]) => dossier({ claims }).mapMoves.map(({ days }) => days);

  test('a map moves days after a claim, on its day, or before it', () => {
    expect(daysOf(taken('a', 10), taken('b', 12), taken('c', 15))).toEqual([2, 0, -3]);
  });

  test('what no edition has shown has no days', () => {
    expect(dossier({ claims: [taken('a', 10, { party: 'third' })] }).mapMoves).toEqual([
      { claim: 'a', source: 'watch', edition: null, published: null, days: null },
    ]);
  });

  test('a state that the map has long shown is neither early nor late', () => {
    expect(daysOf(taken('a', 20, { relation: 'controls' }))).toEqual([0]);
  });

  test('map and text of one source that date a turn apart are two stamps; of one day they are none', () => {
    const text = (id: string, published: string) =>
      handText(id, 'The South took Alder.', { published: parseInstant(published), edition: { source: 'watch', id } });
    const [same, late] = [text('e12', '2024-03-12T10:00:00Z'), text('e15', '2024-03-15T10:00:00Z')];
    const claims = [taken('same', 12, { text: 'e12' }), taken('late', 15, { text: 'e15' })];
    expect(dossier({ texts: [same, late], claims }).standsApart).toEqual([
      {
        source: 'watch',
        claim: 'late',
        map: { edition: 'of 2024-03-12', published: '2024-03-12T10:00:00Z' },
        text: { edition: 'e15', published: '2024-03-15T10:00:00Z' },
        days: 3,
      },
    ]);
  });
});

describe('what a dossier holds', () => {
  test('claims by id or by a position all but the same, and none about another place', () => {
    const at = (id: string, position: readonly [number, number]) =>
      taken(id, 10, { place: { ...handClaim('', 'Alder').place, position } });
    const { claims } = dossier({ claims: [taken('id', 10), at('near', [11.105, 50.495]), at('far', [11.15, 50.5])] });
    expect(claims.map(({ claim }) => claim.id)).toEqual(['id', 'near']);
  });

  test('claims in the order in which it was so, and beside it the order in which they were learned', () => {
    const late = taken('of the 8th, learned last', 8, { recorded: NOW });
    const { claims, asLearned } = dossier({ claims: [taken('of the 10th', 10), taken('of the 9th', 9), late] });
    expect(claims.map(({ claim }) => claim.id)).toEqual(['of the 8th, learned last', 'of the 9th', 'of the 10th']);
    expect(asLearned).toEqual(['of the 10th', 'of the 9th', 'of the 8th, learned last']);
  });

  test('nothing that was rejected, and for others than editors only what a person accepted', () => {
    const claims = [taken('a', 10), taken('b', 11), taken('c', 12)];
    const decisions = [handDecision('a', 'rejected'), handDecision('b', 'accepted')];
    const ids = (shown: Dossier) => shown.claims.map(({ claim }) => claim.id);
    expect(ids(dossier({ claims, decisions }))).toEqual(['b', 'c']);
    expect(ids(dossier({ claims, decisions }, { claims: 'decided' }))).toEqual(['b']);
  });

  test('as known on a day: no claim recorded later, and no edition published later', () => {
    const knownOn = parseInstant('2024-03-11T12:00:00Z');
    const { claims, sources, mapMoves } = dossier({ claims: [taken('a', 10), taken('b', 12)] }, { knownOn });
    expect(claims.map(({ claim }) => claim.id)).toEqual(['a']);
    expect(sources[0]!.history).toEqual([{ ...MAP.history[0], to: null, editionTo: null }]);
    expect(mapMoves).toMatchObject([{ claim: 'a', edition: null }]);
  });

  test('a strip for each source, with its side, and ends left open where nothing was said of them', () => {
    const open = taken('b', 11, {
      source: { name: 'A stranger', id: null },
      valid: { from: taken('', 11).valid.from, to: null, precision: 'bound', expression: 'since Monday' },
    });
    expect(dossier({ claims: [taken('a', 10), open] }).sources).toEqual([
      expect.objectContaining({ id: 'watch', history: MAP.history, said: [] }),
      expect.objectContaining({ id: 'ministry', affiliation: 'south', history: null }),
      {
        id: null,
        name: 'A stranger',
        kind: null,
        affiliation: null,
        history: null,
        said: [{ claim: 'b', from: '2024-03-10T22:00:00Z', to: null }],
      },
    ]);
  });
});

test('a citation names place, editions, claims and the instant as of which it is told, and the terms of the maps', () => {
  const line = citationOf(dossier({ claims: [taken('a', 10)] }), {
    theatre: THEATRE,
    maps: [{ source: 'watch', last: { edition: 'of 2024-03-12', published: '2024-03-12T10:00:00Z' } }],
    at: NOW,
  });
  for (const part of [
    'Alder',
    'edition of 2024-03-12 (2024-03-12T10:00:00Z)',
    'claims: a',
    '2024-06-01T00:00:00Z',
    'Free to use.',
  ])
    expect(line).toContain(part);
});
