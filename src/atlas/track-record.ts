// Track records of a workspace: its accepted claims held against the histories of the maps that are trusted.

import type { FollowedMap } from '../claims/agreement.ts';
import { LEAST_FOR_RATE, trackRecords } from '../claims/track-record.ts';
import { UsageError } from '../model/errors.ts';
import { formatInstant, type Instant, parseInstant } from '../model/instant.ts';
import type { RecordsAnswer } from '../model/record-wire.ts';
import type { PlacePeriod, PlaceStamp } from '../model/wire.ts';
import { lastEdition } from './answer.ts';
import type { DossierReader } from './dossier.ts';

export interface RecordsQuery {
  readonly windowDays: number;
  /** The second axis of time; null = now. */
  readonly knownOn: Instant | null;
  /** Map sources to hold claims against; by default those that the theatre trusts, of those that may be told of. */
  readonly trusts?: readonly string[];
  /** Map sources that may be told of; by default all. */
  readonly sources?: readonly string[];
}

export const USUAL_WINDOW_DAYS = 30;
const MOST_DAYS = 3650;

export async function recordsAnswer(reader: DossierReader, query: RecordsQuery): Promise<RecordsAnswer> {
  const { windowDays, knownOn } = query;
  if (!(Number.isInteger(windowDays) && windowDays >= 1 && windowDays <= MOST_DAYS))
    throw new UsageError(`A window is 1 to ${MOST_DAYS} whole days, not ${windowDays}.`);
  const trusts = trustedMaps(reader, query);
  const book = await reader.book();
  const positions = book.claims.flatMap(({ place }) => (place.position ? [place.position] : []));
  const maps = await mapsByPosition(reader, { positions, trusts, knownOn });
  const mapsAt = (position: PlaceStamp['position']): readonly FollowedMap[] => maps.get(position.join()) ?? [];
  return {
    schema: 'foothold/1',
    asOf: lastEdition(reader),
    knownOn: knownOn === null ? null : formatInstant(knownOn),
    windowDays,
    leastForRate: LEAST_FOR_RATE,
    trusts,
    sources: trackRecords(book, { theatre: reader.theatre, mapsAt, windowDays, knownOn }),
  };
}

/** Those with editions, in the theatre's order. */
function trustedMaps(reader: DossierReader, { trusts, sources }: RecordsQuery): string[] {
  const told = reader.theatre.sources.map(({ id }) => id).filter((id) => sources?.includes(id) ?? true);
  const unknown = trusts?.find((id) => !told.includes(id));
  if (unknown !== undefined)
    throw new UsageError(`There is no map source "${unknown}": choose from ${told.join(', ') || 'none'}.`);
  const trusted = trusts ?? reader.theatre.trusts;
  return told.filter((id) => (trusted?.includes(id) ?? true) && reader.editionsOf(id).length > 0);
}

interface Wanted {
  readonly positions: readonly PlaceStamp['position'][];
  readonly trusts: readonly string[];
  readonly knownOn: Instant | null;
}

/** Each place's histories are looked up once. */
async function mapsByPosition(
  reader: DossierReader,
  { positions, trusts, knownOn }: Wanted,
): Promise<ReadonlyMap<string, readonly FollowedMap[]>> {
  const maps = new Map<string, readonly FollowedMap[]>();
  for (const position of positions) {
    const key = position.join();
    if (maps.has(key)) continue;
    const found = { place: { id: key, name: key, position }, matched: null };
    const answers = await Promise.all(trusts.map((source) => reader.placeAt(found, source)));
    maps.set(
      key,
      answers.flatMap(({ source, history }) => {
        const last = reader.editionsOf(source).findLast(({ published }) => knownOn === null || published <= knownOn);
        return last ? [{ source, history: upTo(history, last.published), last: last.published }] : [];
      }),
    );
  }
  return maps;
}

function upTo(history: readonly PlacePeriod[], last: Instant): PlacePeriod[] {
  return history.filter(({ from }) => parseInstant(from) <= last);
}
