// What the panel of checks says and asks, apart from how it looks.

import { computed } from '@preact/signals';
import type { CheckedStatement, MapShows } from '../../model/check-wire.ts';
import type { ClaimRecord } from '../../model/claim-record.ts';
import { parseInstant } from '../../model/instant.ts';
import { longDate, shortDate, timeOfDay } from '../dates.ts';
import { clock, language, places, theatre, words } from '../state.ts';
import { nameIn } from '../words/catalogues.ts';
import { CHECK_WORDS, type CheckWords } from '../words/check-words.ts';
import { DESK_WORDS } from '../words/desk-catalogues.ts';
import type { DeskWords } from '../words/desk-words.ts';

/** In the address, in place of a question: the track records. */
export const RECORDS = 'records';

export const say = computed<CheckWords>(() => CHECK_WORDS[language.value] ?? CHECK_WORDS.en!);
/** Relations and acts are called as at the claims desk. */
export const claimWords = computed<DeskWords>(() => DESK_WORDS[language.value] ?? DESK_WORDS.en!);

/** The address that answers what the page's own address asks; null where that is no whole question. */
export function addressOf(asked: string): string | null {
  if (/^[0-9a-z-]{1,64}$/.test(asked) && asked !== RECORDS) return `api/check?claim=${asked}`;
  const given = new URLSearchParams(asked);
  return given.has('speaker') && given.has('on') ? `api/check?${given}` : null;
}

/** `12 March 2025, 14:04` */
export function moment(text: string): string {
  const instant = parseInstant(text);
  return `${shortDate(instant, clock.value)}, ${timeOfDay(instant, clock.value)}`;
}

export function day(text: string): string {
  return longDate(parseInstant(text), clock.value);
}

/** A status' name; of blank ground with whose it is by the source's convention. */
export function statusOf({ status, implied }: Pick<MapShows, 'status' | 'implied'>): string {
  const known = theatre.value?.statuses.find(({ id }) => id === status);
  const name = status === 'none' ? words.value.notDrawn : known ? nameIn(known.name, language.value) : status;
  return implied ? `${name} (${partyOf(implied.party)})` : name;
}

export function partyOf(id: string | null): string {
  const party = theatre.value?.parties.find((candidate) => candidate.id === id);
  return party ? nameIn(party.name, language.value) : (id ?? '');
}

export function sourceName(id: string): string {
  const sources = [...(theatre.value?.sources ?? []), ...(theatre.value?.speakers ?? [])];
  const source = sources.find((candidate) => candidate.id === id);
  return source ? nameIn(source.name, language.value) : id;
}

/** The theatre's name for a source that it knows, else the name as it stood in the text. */
export function speakerName({ id, name }: ClaimRecord['source']): string {
  return id === null ? name : sourceName(id);
}

/** The gazetteer's name in the reader's language, else as the claim has it. */
export function placeName({ id, name }: CheckedStatement['place']): string {
  const known = id === null ? undefined : places.value.find((place) => place.id === id);
  return known ? nameIn(known.names, language.value) : name;
}

/** `Ukraine: no encirclement`, with the act where it is not plain. */
export function saidOf({ act, relation, party }: Pick<CheckedStatement, 'act' | 'relation' | 'party'>): string {
  const what = [partyOf(party), claimWords.value.relation(relation)].filter(Boolean).join(': ');
  return act === 'asserts' ? what : `${claimWords.value.act(act)}: ${what}`;
}
