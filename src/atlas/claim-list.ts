// The claims of a workspace, as known on an instant, narrowed to what is asked for.

import { bookAsKnown, standingClaims } from '../claims/standing.ts';
import type { History } from '../engine/history-file.ts';
import type { Relation } from '../model/claim.ts';
import type { ClaimBook, ClaimState, StandingClaim, TextRecord } from '../model/claim-record.ts';
import type { ClaimsAnswer, TextStamp } from '../model/claim-wire.ts';
import { InputError } from '../model/errors.ts';
import { formatInstant, type Instant } from '../model/instant.ts';
import { lastEdition } from './answer.ts';
import { aboutFilter, type PlaceFinder, placeOrRegion } from './place-or-region.ts';

export interface ClaimQuery {
  readonly states?: readonly ClaimState[];
  /** A source's id, or a name as it stands in texts. */
  readonly source?: string;
  readonly relation?: Relation;
  readonly party?: string;
  /** WHAT: a name, an id, or lon,lat; or a region. */
  readonly place?: string;
  readonly knownOn?: Instant;
  /** Map sources that may be told of: what was read out of editions of others is left out. By default all. */
  readonly sources?: readonly string[];
}

/** What is asked of a workspace for its claims. */
export interface ClaimReader extends PlaceFinder {
  book(): Promise<ClaimBook>;
  editionsOf(source: string): History['editions'];
}

/** In the order in which they were recorded. */
export async function listClaims(reader: ClaimReader, query: ClaimQuery = {}): Promise<ClaimsAnswer> {
  const knownOn = query.knownOn ?? null;
  const book = bookAsKnown(await reader.book(), knownOn);
  const isAboutIt =
    query.place === undefined
      ? () => true
      : await aboutFilter(await placeOrRegion(reader, { what: query.place, source: '' }), reader);
  const withheld = withheldTexts(book.texts, query.sources);
  const claims = standingClaims(book).filter(
    ({ claim, state }) =>
      !withheld.has(claim.text) &&
      (query.states === undefined || query.states.includes(state)) &&
      (query.relation === undefined || claim.relation === query.relation) &&
      (query.party === undefined || claim.party === query.party) &&
      (query.source === undefined || [claim.source.id, claim.source.name].includes(query.source)) &&
      isAboutIt(claim),
  );
  return {
    schema: 'foothold/1',
    asOf: lastEdition(reader),
    knownOn: knownOn === null ? null : formatInstant(knownOn),
    claims,
    texts: textStampsOf(claims, book.texts),
  };
}

/** Ids of the texts of editions whose source may not be told of. */
function withheldTexts(
  texts: readonly TextRecord[],
  sources: readonly string[] | undefined,
): ReadonlySet<string | null> {
  if (sources === undefined) return new Set();
  return new Set(texts.filter(({ edition }) => edition && !sources.includes(edition.source)).map(({ id }) => id));
}

/** One claim. Throws InputError where there is none of that id. */
export async function claimById(reader: Pick<ClaimReader, 'book'>, id: string): Promise<StandingClaim> {
  const found = standingClaims(await reader.book()).find(({ claim }) => claim.id === id);
  if (found) return found;
  throw new InputError(`There is no claim "${id}": foothold claims list shows their ids.`);
}

/** The texts that claims were read out of, each once. */
export function textStampsOf(claims: readonly StandingClaim[], texts: readonly TextRecord[]): TextStamp[] {
  const wanted = new Set(claims.map(({ claim }) => claim.text));
  return texts.filter(({ id }) => wanted.has(id)).map(textStamp);
}

export function textStamp({ id, outlet, title, url, published, language, copyOf, edition }: TextRecord): TextStamp {
  return {
    id,
    outlet,
    title,
    url,
    published: published === null ? null : formatInstant(published),
    language,
    copyOf,
    edition,
  };
}
