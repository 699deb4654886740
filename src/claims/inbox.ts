// The inbox of the claims desk: proposals by event, in an order that no single voice or outlet can fill.

import type { Relation } from '../model/claim.ts';
import type { ClaimBook, ClaimState, StandingClaim, TextRecord } from '../model/claim-record.ts';
import type { InboxGroup } from '../model/desk-wire.ts';
import { formatInstant } from '../model/instant.ts';
import type { Theatre } from '../model/theatre.ts';
import { type ClaimEvent, claimEvents, placeKey, type Voiced } from './events.ts';
import { inTurn } from './inbox-order.ts';
import { type NamesOf, searchableText, searchFor } from './search.ts';
import { standingClaims } from './standing.ts';

/** What an editor wants to see; null = whatever. */
export interface InboxQuery {
  readonly states: readonly ClaimState[];
  /** A source's id, or its name where the theatre does not know it. */
  readonly source: string | null;
  readonly party: string | null;
  readonly relation: Relation | null;
  /** A place's id, or its name where no gazetteer knows it. */
  readonly place: string | null;
  readonly language: string | null;
  readonly text: string | null;
  /** west, south, east, north in degrees. */
  readonly bbox: readonly [number, number, number, number] | null;
  readonly offset: number;
  readonly limit: number;
}

/** A book sorted for the inbox: made once for each state of the book. */
export interface Inbox {
  readonly events: readonly ClaimEvent[];
  readonly standingById: ReadonlyMap<string, StandingClaim>;
  readonly textById: ReadonlyMap<string, TextRecord>;
  readonly languageOf: InboxSources['languageOf'];
  /** The words by which a claim is found; made when it is first searched. */
  wordsOf(standing: StandingClaim): string;
}

export interface InboxPage {
  /** Of groups that match. */
  readonly total: number;
  readonly groups: readonly InboxGroup[];
  /** Those that the groups show. */
  readonly claims: readonly StandingClaim[];
}

/** What the inbox asks of others than the book. */
export interface InboxSources {
  readonly theatre: Theatre;
  readonly namesOf: NamesOf;
  /** `uk`, whether the text is tagged so or not. */
  readonly languageOf: (text: TextRecord) => string | null;
}

/** A group shows so many at first: enough for every voice of most events, and no wall. */
const MOST_SHOWN = 12;

export function makeInbox(book: ClaimBook, { theatre, namesOf, languageOf }: InboxSources): Inbox {
  const standing = standingClaims(book);
  const words = new Map<string, string>();
  return {
    events: claimEvents(standing, theatre),
    standingById: new Map(standing.map((one) => [one.claim.id, one])),
    textById: new Map(book.texts.map((text) => [text.id, text])),
    languageOf,
    wordsOf: (one) => {
      const known = words.get(one.claim.id) ?? searchableText(one, namesOf);
      words.set(one.claim.id, known);
      return known;
    },
  };
}

export function inboxPage(inbox: Inbox, query: InboxQuery): InboxPage {
  const isWanted = wanted(inbox, query);
  const matching: ClaimEvent[] = [];
  for (const { id, voiced } of inbox.events) {
    const left = voiced.filter(({ standing }) => isWanted(standing));
    if (left.length > 0) matching.push({ id, voiced: left });
  }
  const page = inTurn(matching).slice(query.offset, query.offset + query.limit);
  const shown = page.map((event) => ({ event, claims: byVoice(event.voiced).slice(0, MOST_SHOWN) }));
  return {
    total: matching.length,
    groups: shown.map(({ event, claims }) => groupOf(event, claims)),
    claims: shown.flatMap(({ claims }) => claims.map(({ standing }) => standing)),
  };
}

/** The claims of the same words as this one that nobody has decided yet. */
export function undecidedCopies({ events }: Inbox, claim: string): readonly StandingClaim[] {
  for (const { voiced } of events) {
    for (const { standing, copies } of voiced) {
      const all = [standing, ...copies];
      if (!all.some((one) => one.claim.id === claim)) continue;
      return all.filter((one) => one.claim.id !== claim && one.state === 'proposed');
    }
  }
  return [];
}

function wanted({ textById, languageOf, wordsOf }: Inbox, query: InboxQuery): (standing: StandingClaim) => boolean {
  const { states, source, party, relation, place, language, bbox } = query;
  const languageIn = (text: TextRecord | undefined): string | null => (text ? languageOf(text) : null);
  const isFound = query.text === null ? null : searchFor(query.text);
  return (standing) => {
    const { claim, state } = standing;
    if (!states.includes(state)) return false;
    if (source !== null && (claim.source.id ?? claim.source.name) !== source) return false;
    if (party !== null && claim.party !== party) return false;
    if (relation !== null && claim.relation !== relation) return false;
    if (place !== null && placeKey(claim) !== place && claim.place.name !== place) return false;
    if (language !== null && languageIn(textById.get(claim.text ?? '')) !== language) return false;
    if (bbox !== null && !isInside(claim.place.position, bbox)) return false;
    return isFound === null || isFound(wordsOf(standing));
  };
}

function isInside(position: readonly [number, number] | null, [west, south, east, north]: readonly number[]): boolean {
  if (!position) return false;
  const [lon, lat] = position;
  return lon >= west! && lon <= east! && lat >= south! && lat <= north!;
}

/** The newest of every voice, then the next of every voice: none speaks over the others. */
function byVoice(voiced: readonly Voiced[]): readonly Voiced[] {
  const turns = new Map<string, number>();
  const newestFirst = [...voiced].sort((a, b) => publishedOf(b) - publishedOf(a));
  const ranked = newestFirst.map((one) => {
    const turn = turns.get(one.voice) ?? 0;
    turns.set(one.voice, turn + 1);
    return { one, turn };
  });
  return ranked.sort((a, b) => a.turn - b.turn).map(({ one }) => one);
}

function groupOf({ id, voiced }: ClaimEvent, shown: readonly Voiced[]): InboxGroup {
  const times = voiced.flatMap(({ standing }) => standing.claim.published ?? []);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return {
    id,
    place: shown[0]!.standing.claim.place,
    claims: shown.map(({ standing }) => standing.claim.id),
    more: voiced.length - shown.length,
    lineages: new Set(voiced.map(({ voice }) => voice)).size,
    copies: voiced.reduce((sum, { standing, copies }) => sum + Math.max(standing.copies, copies.length), 0),
    firstPublished: times.length > 0 ? formatInstant(first) : null,
    lastPublished: times.length > 0 ? formatInstant(last) : null,
  };
}

function publishedOf({ standing: { claim } }: Voiced): number {
  return claim.published ?? claim.recorded;
}
