// A statement beside what was known: what maps had shown and others said by its hour, and what they show and say now.

import type {
  Check,
  CheckedHour,
  CheckedMap,
  CheckedStatement,
  CheckedVoice,
  MapShows,
  Said,
} from '../model/check-wire.ts';
import type { ClaimBook, ClaimRecord, ClaimState, StandingClaim } from '../model/claim-record.ts';
import { grouped } from '../model/grouped.ts';
import { formatInstant, type Instant, parseInstant } from '../model/instant.ts';
import type { Theatre } from '../model/theatre.ts';
import type { PlacePeriod } from '../model/wire.ts';
import { isAbout } from './dossier.ts';
import { momentOf, placeKey, voiceFinder } from './events.ts';
import type { MapHistory } from './map-moves.ts';
import { bookAsKnown, standingClaims } from './standing.ts';

/** A claim on record, or one that was only asked about. */
export interface CheckSubject {
  readonly claim: ClaimRecord;
  readonly state: CheckedStatement['state'];
}

/** What a map source shows of the place over time, with all its editions, oldest first. */
export interface CheckableMap extends MapHistory {
  readonly editions: readonly { readonly id: string; readonly published: Instant }[];
}

export interface CheckQuery {
  readonly theatre: Theatre;
  readonly hour: { readonly at: Instant; readonly precision: CheckedHour['precision'] };
  /** None where the place has no position. */
  readonly maps: readonly CheckableMap[];
  readonly knownOn: Instant | null;
  /** `decided`: what no person has accepted is left out. */
  readonly claims: 'decided' | 'all';
}

/** Everything of a check but its measures, which need the shapes of the ground. */
export function checkOf(book: ClaimBook, subject: CheckSubject, query: CheckQuery): Omit<Check, 'measures'> {
  const { hour, knownOn, maps } = query;
  return {
    statement: statementOf(subject),
    hour: { at: formatInstant(hour.at), precision: hour.precision },
    knownOn: knownOn === null ? null : formatInstant(knownOn),
    maps: maps.map((map) => checkedMap(map, query)),
    voices: voicesOf(standingClaims(bookAsKnown(book, knownOn)), subject, query),
  };
}

/** What holds at the time of speaking; the rest are events, whose day is not that of the words. */
const STATES: ReadonlySet<ClaimRecord['relation']> = new Set(['controls', 'contested', 'encircled', 'not-encircled']);

/**
 * When it was said: as published; but a state that is told of one day before ("said on Monday that there is no threat", carried
 * on Wednesday) was said on that day. Null where nothing tells.
 */
export function hourOf({ valid, published, relation }: ClaimRecord): CheckQuery['hour'] | null {
  const { from, to, precision } = valid;
  const isDated = precision === 'day' || precision === 'instant';
  if (STATES.has(relation) && isDated && to !== null && (published === null || to <= published))
    return { at: to - 1, precision: 'day' };
  if (published !== null) return { at: published, precision: 'hour' };
  const end = to === null ? from : to - 1;
  return end === null ? null : { at: end, precision: 'day' };
}

function statementOf({ claim, state }: CheckSubject): CheckedStatement {
  const { id, source, act, relation, party, extent, certainty, place, quote, url } = claim;
  return {
    claim: state === 'not-recorded' ? null : id,
    state,
    speaker: source,
    act,
    relation,
    party,
    extent,
    certainty,
    place: { id: place.id, name: place.name, position: place.position },
    quote: quote?.text ?? null,
    url,
  };
}

function checkedMap({ source, history, editions }: CheckableMap, { hour: { at }, knownOn }: CheckQuery): CheckedMap {
  const known = editions.filter(({ published }) => knownOn === null || published <= knownOn);
  const lastThen = known.findLast(({ published }) => published <= at);
  const last = known.at(-1);
  const shownThen = lastThen ? periodAt(history, lastThen.published) : undefined;
  const limit = last?.published ?? Number.NEGATIVE_INFINITY;
  const turn = history.find((period) => {
    const from = parseInstant(period.from);
    return from > at && from <= limit && shownThen !== undefined && period.status !== shownThen.status;
  });
  return {
    source,
    byThen:
      lastThen && shownThen
        ? { ...showsIn(shownThen, lastThen), ageHours: tenths((at - lastThen.published) / 3600), since: shownThen.from }
        : null,
    changed: turn
      ? {
          ...showsIn(turn, { id: turn.editionFrom, published: parseInstant(turn.from) }),
          days: daysFrom(at, parseInstant(turn.from)),
        }
      : null,
    now: last ? showsIn(periodAt(history, last.published)!, last) : null,
  };
}

function periodAt(history: readonly PlacePeriod[], instant: Instant): PlacePeriod | undefined {
  return history.findLast(({ from }) => parseInstant(from) <= instant);
}

function showsIn(
  { status, party, implied }: PlacePeriod,
  edition: { readonly id: string; readonly published: Instant },
): MapShows {
  return {
    edition: edition.id,
    published: formatInstant(edition.published),
    status,
    party,
    ...(implied ? { implied } : {}),
  };
}

/** A claim with the instant at which it was said, as far as that is known. */
interface Spoken {
  readonly standing: StandingClaim;
  readonly said: Instant;
}

function voicesOf(all: readonly StandingClaim[], { claim: subject }: CheckSubject, query: CheckQuery): CheckedVoice[] {
  const voiceOf = voiceFinder(query.theatre);
  const speaker = voiceOf(subject).voice;
  const { id, position } = subject.place;
  const isHere = (claim: ClaimRecord): boolean =>
    position === null ? placeKey(claim) === placeKey(subject) : isAbout(claim, { id: id ?? '', position });
  const spoken = all
    .filter(
      ({ claim, state }) => claim.id !== subject.id && !claim.background && isShown(state, query) && isHere(claim),
    )
    .map((standing): Spoken => ({ standing, said: saidAt(standing.claim) }))
    .sort((a, b) => a.said - b.said);
  const voices = [...grouped(spoken, ({ standing }) => voiceOf(standing.claim).voice)];
  voices.sort(([a], [b]) => Number(b === speaker) - Number(a === speaker));
  return voices.map(([voice, own]) => {
    const byThen = own.findLast(({ said }) => said <= query.hour.at);
    const now = own.at(-1)!;
    return {
      source: (byThen ?? now).standing.claim.source,
      isSpeaker: voice === speaker,
      byThen: byThen ? saidOf(byThen, query.hour.at) : null,
      now: saidOf(now, query.hour.at),
      claims: own.length,
    };
  });
}

/** When a claim was published; else the moment that it tells of. */
export function saidAt(claim: ClaimRecord): Instant {
  return claim.published ?? momentOf(claim);
}

function isShown(state: ClaimState, { claims }: CheckQuery): boolean {
  return state === 'accepted' || (state === 'proposed' && claims === 'all');
}

function saidOf({ standing: { claim, state, copies }, said }: Spoken, at: Instant): Said {
  const { id, act, relation, party, extent, certainty, quote, url } = claim;
  return {
    claim: id,
    state,
    act,
    relation,
    party,
    extent,
    certainty,
    said: formatInstant(said),
    days: daysFrom(at, said),
    quote: quote?.text ?? null,
    url,
    copies,
  };
}

/** Days from one instant to another, one decimal. */
export function daysFrom(from: Instant, to: Instant): number {
  return tenths((to - from) / 86_400);
}

function tenths(value: number): number {
  // + 0: a minus in front of a zero says nothing.
  return Math.round(value * 10) / 10 + 0;
}
