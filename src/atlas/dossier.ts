// The dossier of a place in a workspace: its book of claims beside the histories of all its map sources.

import { type CitedMap, citationOf } from '../claims/citation.ts';
import { dossierOf } from '../claims/dossier.ts';
import type { StandingClaim } from '../model/claim-record.ts';
import type { DossierAnswer, TextStamp } from '../model/claim-wire.ts';
import type { Instant } from '../model/instant.ts';
import type { EditionStamp, PlaceAnswer } from '../model/wire.ts';
import { editionStamp } from './answer.ts';
import { type ClaimReader, listClaims } from './claim-list.ts';
import type { FoundPlace } from './place.ts';

export interface DossierWishes {
  readonly knownOn: Instant | null;
  readonly now: Instant;
  /** `decided` leaves out what no person has accepted. */
  readonly claims: 'decided' | 'all';
  /** Map sources that may be told of; by default all. */
  readonly sources?: readonly string[];
}

/** What is asked of a workspace for its dossiers. */
export interface DossierReader extends ClaimReader {
  placeAt(found: FoundPlace, source: string): Promise<PlaceAnswer>;
}

export async function dossierAnswer(
  reader: DossierReader,
  found: FoundPlace,
  { knownOn, now, claims, sources }: DossierWishes,
): Promise<DossierAnswer> {
  const { theatre } = reader;
  const ids = sources ?? theatre.sources.map(({ id }) => id);
  const withEditions = ids.filter((id) => reader.editionsOf(id).length > 0);
  const answers = await Promise.all(withEditions.map((id) => reader.placeAt(found, id)));
  const maps = answers.map(({ source, history }) => ({ source, history }));
  const { claims: standing, texts } = await listClaims(reader, {
    sources: ids,
    ...(knownOn === null ? {} : { knownOn }),
  });
  const dossier = dossierOf({ claims: standing, texts }, { theatre, place: found.place, maps, knownOn, now, claims });
  const cited = citedMaps(reader, withEditions, knownOn);
  return {
    schema: 'foothold/1',
    asOf: latestOf(cited),
    ...dossier,
    texts: textsOf(dossier.claims, texts),
    citation: citationOf(dossier, { theatre, maps: cited, at: knownOn ?? now }),
  };
}

/** The texts that claims were read out of. */
export function textsOf(claims: readonly StandingClaim[], texts: readonly TextStamp[]): TextStamp[] {
  const wanted = new Set(claims.map(({ claim }) => claim.text));
  return texts.filter(({ id }) => wanted.has(id));
}

/** Of each source the last edition as known then. */
export function citedMaps(reader: ClaimReader, sources: readonly string[], knownOn: Instant | null): CitedMap[] {
  return sources.flatMap((source) => {
    const last = lastKnown(reader, source, knownOn);
    return last ? [{ source, last }] : [];
  });
}

export function latestOf(maps: readonly CitedMap[]): EditionStamp | null {
  return maps.reduce<EditionStamp | null>(
    (latest, { last }) => (latest === null || last.published > latest.published ? last : latest),
    null,
  );
}

function lastKnown(reader: ClaimReader, source: string, knownOn: Instant | null): EditionStamp | null {
  const last = reader.editionsOf(source).findLast(({ published }) => knownOn === null || published <= knownOn);
  return last ? editionStamp(last) : null;
}
