// From words that a person gives to a claim to record: who, what, where and when, each checked against the theatre.

import { sourceFinder } from '../claims/known-sources.ts';
import type { ClaimDate } from '../model/claim.ts';
import type { ClaimDraft, ClaimRecord } from '../model/claim-record.ts';
import type { ClaimWords } from '../model/desk-wire.ts';
import { InputError } from '../model/errors.ts';
import { dayOf, isDay } from '../model/instant.ts';
import type { Theatre } from '../model/theatre.ts';
import { type PlaceFinder, placeOrRegion } from './place-or-region.ts';

/** What a draft needs of a workspace: whom it knows, and its places. */
export type DraftReader = PlaceFinder;

/** The claim that the words make. Throws InputError naming what is missing or unknown. */
export async function draftFromWords(
  reader: DraftReader,
  words: ClaimWords,
  before: ClaimRecord | null,
): Promise<ClaimDraft> {
  const { theatre } = reader;
  const relation = words.relation ?? before?.relation ?? missing('--relation', 'what is claimed');
  const name = words.source ?? before?.source.name ?? missing('--speaker', 'who claims it');
  return {
    source: words.source === undefined && before ? before.source : knownSource(theatre, name),
    via: before?.via ?? [],
    outlet: words.outlet ?? before?.outlet ?? null,
    act: words.act ?? before?.act ?? 'asserts',
    relation,
    party: relation === 'contested' ? null : partyOf(theatre, words.party, before),
    place: await placeOf(reader, words.place, before),
    extent: words.extent ?? before?.extent ?? 'whole',
    certainty: words.certainty ?? before?.certainty ?? 'certain',
    date: words.on === undefined ? dateBefore(before, theatre) : parseDays(words.on),
    background: before?.background ?? false,
    quote: before?.quote ?? null,
    url: words.url === undefined ? (before?.url ?? null) : webAddress(words.url),
    published: words.published ?? before?.published ?? null,
  };
}

function knownSource(theatre: Theatre, name: string): ClaimDraft['source'] {
  const id = sourceFinder(theatre)(name);
  const known = [...theatre.sources, ...theatre.speakers].find((source) => source.id === id);
  return { name: known?.name.en ?? name, id };
}

function partyOf(theatre: Theatre, word: string | undefined, before: ClaimRecord | null): string | null {
  if (word === undefined) return before?.party ?? null;
  if (word === 'none') return null;
  if (theatre.parties.some(({ id }) => id === word)) return word;
  const known = theatre.parties.map(({ id }) => id).join(', ');
  throw new InputError(`There is no party "${word}" in this theatre: choose from ${known}, or none.`);
}

async function placeOf(
  reader: DraftReader,
  what: string | undefined,
  before: ClaimRecord | null,
): Promise<ClaimDraft['place']> {
  if (what === undefined) return before?.place ?? missing('--place', 'the place');
  const meant = await placeOrRegion(reader, { what: what.trim(), source: '' });
  const mention = before?.place.mention ?? what.trim();
  const aliases = before?.place.aliases ?? [];
  if (meant.kind === 'region' && meant.matched !== null)
    throw new InputError(
      `No place is called "${what}" here: if the region ${meant.matched} is meant, say ${meant.region.id}; else give lon,lat.`,
    );
  if (meant.kind === 'region')
    return { id: null, name: meant.region.name, position: null, mention, aliases, candidates: [] };
  return { ...meant.found.place, mention, aliases, candidates: before?.place.candidates ?? [] };
}

/** The days of a claim on record, as a person would write them. */
function dateBefore(before: ClaimRecord | null, { timeZone }: Theatre): ClaimDate | null {
  if (!before || before.valid.precision === 'publication') return null;
  const { from, to, expression } = before.valid;
  return {
    from: from === null ? null : dayOf(from, timeZone),
    to: to === null ? null : dayOf(to - 1, timeZone),
    expr: expression ?? '',
  };
}

function parseDays(words: string): ClaimDate | null {
  if (words === 'none') return null;
  const [first = '', last] = words.split('..');
  const [from, to] = last === undefined ? [first, first] : [first, last];
  const good = (day: string): boolean => day === '' || isDay(day);
  if (!good(from) || !good(to) || (from === '' && to === '') || words.split('..').length > 2)
    throw new InputError(
      `"${words}" tells no days: give 2025-03-12, 2025-03-01..2025-03-12, ..2025-03-14 for an open begin, or none.`,
    );
  if (from !== '' && to !== '' && from > to) throw new InputError(`"${words}" ends before it begins.`);
  return { from: from === '' ? null : from, to: to === '' ? null : to, expr: words };
}

function webAddress(url: string): string {
  if (/^https?:\/\/[^\s<>"]+$/i.test(url) && url.length <= 2000) return url;
  throw new InputError('The address does not begin with https:// or http://, or has signs that addresses have not.');
}

function missing(option: string, what: string): never {
  throw new InputError(`Say ${what} with ${option}.`);
}
