// The small workspace with a book of claims about its town: two sides that contradict, a map's own text, and hostile words.

import { coordinatesOf, findPlace, placeAnswer } from '../../src/atlas/place.ts';
import type { ClaimBook, ClaimRecord } from '../../src/model/claim-record.ts';
import { parseInstant, startOfDay } from '../../src/model/instant.ts';
import type { Speaker, Theatre } from '../../src/model/theatre.ts';
import { PlaceIndex } from '../../src/reading/gazetteer/place-index.ts';
import type { Reader } from '../../src/server/reader-port.ts';
import { handBook, handClaim, handDecision, handText } from '../hand-book.ts';

/** Markup, a script, an override of direction and letters piled on one another, all in one. */
export const HOSTILE =
  '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script> \u202Eneddih\u0301\u0301\u0301 </bdi>';

/** A reader with dossiers, where the small workspace's own has none. */
export function readerWithBook(reader: Reader): Reader {
  const theatre = { ...reader.theatre, speakers: SPEAKERS } satisfies Theatre;
  return {
    ...reader,
    theatre,
    editionsOf: (source) => reader.history(source).editions,
    book: async () => BOOK,
    find: async (what) => {
      const place = coordinatesOf(what, theatre, '');
      return place
        ? { place, matched: null }
        : findPlace(new PlaceIndex(await reader.readPlaces()), what, theatre.extent);
    },
    placeAt: async ({ place }, source) =>
      placeAnswer(reader.history(source), place, {
        theatre,
        source: theatre.sources.find(({ id }) => id === source)!,
        zones: new Map(),
      }),
  };
}

const SPEAKERS: readonly Speaker[] = [
  speaker('ministry', 'Ministry of the South', 'south'),
  speaker('staff', 'General Staff of the North', 'north'),
];

function speaker(id: string, name: string, party: string): Speaker {
  return {
    id,
    name: { en: name },
    aliases: [],
    kind: 'government',
    affiliations: [{ party, from: null, to: null }],
    language: 'en',
    lineage: null,
  };
}

const [TENTH, NEXT] = ['2024-03-10', '2024-03-11'].map((day) => startOfDay(day, 'Europe/Kyiv')) as [number, number];
const ALDER = { place: { name: 'Alder', mention: 'Alder', aliases: [], id: 'p1', position: null, candidates: [] } };
const ON_TENTH = { valid: { from: TENTH, to: NEXT, precision: 'day', expression: 'on Sunday' } } as const;

const said = handText('t1', 'Alder has been taken, the ministry said.', {
  url: 'https://herald.example/1',
  published: parseInstant('2024-03-10T18:00:00Z'),
});
const denied = handText('t2', 'Alder has not been taken.', { published: parseInstant('2024-03-11T06:00:00Z') });
const ofMap = handText('t3', 'The South took Alder.', {
  outlet: 'The Watch',
  published: parseInstant('2024-03-01T10:00:00Z'),
  edition: { source: 'watch', id: '1709287200' },
});
const hostile = handText('t4', HOSTILE, { outlet: HOSTILE, language: '"><b', published: NEXT });

function claim(id: string, more: Parameters<typeof handClaim>[2]): ClaimRecord {
  return handClaim(id, 'Alder', { party: 'south', ...ALDER, ...ON_TENTH, recorded: NEXT, ...more });
}

const BOOK: ClaimBook = handBook({
  texts: [said, denied, ofMap, hostile],
  claims: [
    claim('c1', { in: said, source: { name: 'Ministry of the South', id: 'ministry' }, evidence: ['00', '01'] }),
    claim('c2', { in: denied, source: { name: 'General Staff', id: 'staff' }, act: 'denies' }),
    claim('c3', {
      in: ofMap,
      source: { name: 'The Watch', id: 'watch' },
      valid: { from: ofMap.published, to: ofMap.published! + 3600, precision: 'publication', expression: null },
    }),
    claim('c4', {
      in: hostile,
      source: { name: HOSTILE, id: null },
      via: [HOSTILE],
      place: { ...ALDER.place, mention: HOSTILE },
      relation: 'contested',
      party: null,
      valid: { from: TENTH, to: null, precision: 'bound', expression: HOSTILE },
      url: 'javascript:alert(1)',
      recorded: NEXT + 86_400 * 30,
    }),
  ],
  decisions: [handDecision('c1', 'accepted'), handDecision('c3', 'accepted')],
});
