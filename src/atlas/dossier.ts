// The dossier of a place in a workspace: its book of claims beside the histories of all its map sources.

import { citationOf } from '../claims/citation.ts';
import { dossierOf } from '../claims/dossier.ts';
import type { DossierAnswer } from '../model/claim-wire.ts';
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
  const lasts = withEditions.map((source) => ({ source, last: lastKnown(reader, source, knownOn) }));
  const cited = lasts.flatMap(({ source, last }) => (last ? [{ source, last }] : []));
  const asOf = cited.reduce<EditionStamp | null>(
    (latest, { last }) => (latest === null || last.published > latest.published ? last : latest),
    null,
  );
  return {
    schema: 'foothold/1',
    asOf,
    ...dossier,
    texts: texts.filter(({ id }) => dossier.claims.some(({ claim }) => claim.text === id)),
    citation: citationOf(dossier, { theatre, maps: cited, at: knownOn ?? now }),
  };
}

function lastKnown(reader: DossierReader, source: string, knownOn: Instant | null): EditionStamp | null {
  const last = reader.editionsOf(source).findLast(({ published }) => knownOn === null || published <= knownOn);
  return last ? editionStamp(last) : null;
}
