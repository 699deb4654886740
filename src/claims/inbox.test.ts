import { describe, expect, test } from 'vitest';
import { smallTheatre } from '../../test/browser/small-workspace.ts';
import { handBook, handClaim, handDecision, handText } from '../../test/hand-book.ts';
import type { ClaimBook } from '../model/claim-record.ts';
import type { Theatre } from '../model/theatre.ts';
import { type InboxQuery, type InboxSources, inboxPage, makeInbox, undecidedCopies } from './inbox.ts';

const DAY = 86_400;
const MINISTRY = { name: 'The ministry', id: 'ministry' };
const HERALD = { name: 'Herald', id: null };
const THEATRE: Theatre = {
  ...smallTheatre(['look']),
  speakers: ['ministry', 'staff', 'ministry-abroad'].map((id) => ({
    id,
    name: { en: id },
    aliases: [],
    kind: 'government',
    affiliations: [],
    language: null,
    lineage: id === 'ministry-abroad' ? 'ministry' : null,
  })),
};
const SOURCES: InboxSources = { theatre: THEATRE, namesOf: () => [], languageOf: ({ language }) => language };
const ALL: InboxQuery = {
  states: ['proposed'],
  source: null,
  party: null,
  relation: null,
  place: null,
  language: null,
  text: null,
  bbox: null,
  offset: 0,
  limit: 20,
};

function page(parts: Partial<ClaimBook>, query: Partial<InboxQuery> = {}) {
  return inboxPage(makeInbox(handBook(parts), SOURCES), { ...ALL, ...query });
}

function places(parts: Partial<ClaimBook>, query: Partial<InboxQuery> = {}): string[] {
  return page(parts, query).groups.map(({ place }) => place.name);
}

describe('an event', () => {
  test('gathers who took a place and who lost it, within a few days', () => {
    const { groups, total } = page({
      claims: [
        handClaim('a', 'Alder', { source: MINISTRY }),
        handClaim('b', 'Alder', { relation: 'lost', party: 'south', published: 2 * DAY }),
        handClaim('c', 'Alder', { published: 9 * DAY }),
        handClaim('d', 'Alder', { relation: 'encircled', party: 'south' }),
        handClaim('e', 'Birch'),
      ],
    });
    expect(total).toBe(4);
    expect(groups.map(({ claims }) => [...claims].sort().join())).toContain('a,b');
    expect(groups.find(({ claims }) => claims.includes('a'))).toMatchObject({
      lineages: 2,
      firstPublished: '1970-01-01T00:00:00Z',
      lastPublished: '1970-01-03T00:00:00Z',
    });
  });

  test('keeps its id when the first of its claims is decided', () => {
    const claims = [handClaim('a', 'Alder'), handClaim('b', 'Alder', { source: MINISTRY, published: DAY })];
    const [before, after] = [page({ claims }), page({ claims, decisions: [handDecision('a', 'accepted')] })];
    expect(after.groups[0]!.id).toBe(before.groups[0]!.id);
    expect(after.groups[0]!.claims).toEqual(['b']);
  });

  test('counts a ministry and its page abroad as one voice', () => {
    const claims = ['ministry', 'ministry-abroad', 'staff'].map((id) =>
      handClaim(id, 'Alder', { source: { name: id, id } }),
    );
    expect(page({ claims }).groups[0]!.lineages).toBe(2);
  });
});

describe('a flood', () => {
  const post = handText('t0', 'We took Alder.');
  const forwards = Array.from({ length: 10_000 }, (_, k) => handText(`t${k + 1}`, 'We took Alder.', { copyOf: 't0' }));
  const texts = [post, ...forwards];

  test('of ten thousand forwards is one group, with or without claims of their own', () => {
    const claims = texts.map((text) => handClaim(`c-${text.id}`, 'Alder', { in: text }));
    for (const told of [claims.slice(0, 1), claims]) {
      const { groups, total, claims: shown } = page({ texts, claims: told });
      expect([total, groups.length, shown.length]).toEqual([1, 1, 1]);
      expect(groups[0]).toMatchObject({ copies: 10_000, lineages: 1, claims: ['c-t0'] });
    }
  });

  test('of copies does not come back once one of them is decided', () => {
    const claims = texts.slice(0, 100).map((text) => handClaim(`c-${text.id}`, 'Alder', { in: text }));
    const decisions = [handDecision('c-t7', 'rejected')];
    expect(page({ texts, claims, decisions }).total).toBe(0);
    const inbox = makeInbox(handBook({ texts, claims, decisions }), SOURCES);
    expect(undecidedCopies(inbox, 'c-t7').length).toBe(99);
    expect(undecidedCopies(inbox, 'c-t0').length).toBe(98);
  });

  test('of one channel leaves room on the first page for everybody else', () => {
    const loud = Array.from({ length: 500 }, (_, k) => handClaim(`l${k}`, `Village ${k}`, { published: 9 * DAY + k }));
    const quiet = ['Alder', 'Birch', 'Cedar'].map((place) => handClaim(place, place, { source: MINISTRY }));
    const first = places({ claims: [...loud, ...quiet] }, { limit: 10 });
    expect(first).toEqual(expect.arrayContaining(['Alder', 'Birch', 'Cedar']));
    expect(first.filter((place) => place.startsWith('Village')).length).toBe(7);
    expect(first.indexOf('Alder')).toBe(3);
  });

  test('of one outlet under many names leaves room too', () => {
    const article = handText('t', 'Many say that it fell.', { outlet: 'Gazette' });
    const loud = Array.from({ length: 500 }, (_, k) =>
      handClaim(`l${k}`, `Village ${k}`, { in: article, published: DAY, source: { name: `Reporter ${k}`, id: null } }),
    );
    const first = places(
      { texts: [article], claims: [...loud, handClaim('q', 'Alder', { source: MINISTRY })] },
      { limit: 10 },
    );
    expect(first.indexOf('Alder')).toBe(3);
  });

  test('of names that the theatre does not know does not outweigh two that it knows', () => {
    const made = Array.from({ length: 50 }, (_, k) =>
      handClaim(`m${k}`, 'Birch', { source: { name: `Voice ${k}`, id: null } }),
    );
    const known = ['ministry', 'staff'].map((id) => handClaim(id, 'Alder', { source: { name: id, id } }));
    expect(places({ claims: [...made, ...known] })).toEqual(['Alder', 'Birch']);
  });

  test('within one event shows a bounded number, every voice before any voice again', () => {
    const loud = Array.from({ length: 40 }, (_, k) => handClaim(`l${k}`, 'Alder', { published: k }));
    const { groups } = page({ claims: [handClaim('quiet', 'Alder', { source: MINISTRY }), ...loud] });
    expect(groups[0]!.claims.length).toBe(12);
    expect(groups[0]!.claims.slice(0, 2)).toEqual(['l39', 'quiet']);
    expect(groups[0]!.more).toBe(29);
  });
});

describe('the order', () => {
  test('puts the newest first, and what several say before what one says', () => {
    const claims = [
      handClaim('old', 'Alder', { published: 0 }),
      handClaim('new', 'Birch', { published: 5 * DAY }),
      handClaim('one', 'Cedar', { published: 4 * DAY }),
      handClaim('two', 'Cedar', { published: 4 * DAY, source: MINISTRY }),
    ];
    expect(places({ claims })).toEqual(['Cedar', 'Birch', 'Alder']);
  });

  test('goes on from page to page, without gap or repetition', () => {
    const claims = Array.from({ length: 50 }, (_, k) => handClaim(`c${k}`, `Village ${k}`, { published: k * 60 }));
    const pages = [0, 20, 40].flatMap((offset) => places({ claims }, { offset }));
    expect(new Set(pages).size).toBe(50);
  });
});

describe('a filter', () => {
  const ukrainian = handText('t1', 'Вільху звільнено.', { language: 'uk' });
  const claims = [
    handClaim('a', 'Alder', { source: MINISTRY, party: 'south' }),
    handClaim('b', 'Birch', { relation: 'contested', party: null }),
    handClaim('c', 'Cedar', { in: ukrainian, relation: 'liberated' }),
    handClaim('d', 'Dogwood', { place: { ...handClaim('', 'Dogwood').place, id: 'p4', position: [11, 50] } }),
  ];
  const parts = { texts: [ukrainian], claims, decisions: [handDecision('b', 'rejected')] };

  test.each<[Partial<InboxQuery>, string]>([
    [{ source: 'ministry' }, 'Alder'],
    [{ party: 'south' }, 'Alder'],
    [{ relation: 'liberated' }, 'Cedar'],
    [{ language: 'uk' }, 'Cedar'],
    [{ place: 'p4' }, 'Dogwood'],
    [{ place: 'Alder' }, 'Alder'],
    [{ bbox: [10, 49, 12, 51] }, 'Dogwood'],
    [{ states: ['rejected'] }, 'Birch'],
    [{ text: 'вільха' }, 'Cedar'],
    [{ text: 'herald dogw' }, 'Dogwood'],
  ])('%j leaves %s', (query, place) => {
    expect(places(parts, query)).toEqual([place]);
  });

  test('by source takes a name where the theatre knows no such source', () => {
    expect(places(parts, { source: HERALD.name }).sort()).toEqual(['Cedar', 'Dogwood']);
  });
});
