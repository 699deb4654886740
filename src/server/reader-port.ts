// What the server asks of a workspace. AtlasReader (src/atlas) is one; tests may bring their own.

import type { CheckReader } from '../atlas/check.ts';
import type { DossierReader } from '../atlas/dossier.ts';
import type { Suggestion, SuggestQuery } from '../atlas/suggest.ts';
import type { History } from '../engine/history-file.ts';
import type { Place } from '../model/place.ts';
import type { Theatre } from '../model/theatre.ts';
import type { AreaAnswer, DiffAnswer, PlaceAnswer } from '../model/wire.ts';

/** Without `book` and the rest of it there are no claims and no dossiers. */
export interface Reader extends Partial<Omit<DossierReader, 'theatre'>> {
  readonly dir: string;
  readonly theatre: Theatre;
  /** Where the history file of a source lies; it may not be there yet. */
  historyPath(source: string): string;
  history(source: string): History;
  readPlaces(): Promise<readonly Place[]>;
  place(what: string, source: string): Promise<PlaceAnswer>;
  diff(from: string, to: string, source: string, options: { readonly byRegion?: boolean }): Promise<DiffAnswer>;
  area(source: string, options: AreaQuery): Promise<AreaAnswer>;
  /** The settled ground as GeoJSON. */
  at?(when: string, source: string): Promise<unknown>;
  /** A draft of a map from accepted claims. */
  suggest?(query: SuggestQuery): Promise<Suggestion>;
}

export interface AreaQuery {
  readonly by?: 'edition' | 'day' | 'month';
  readonly byRegion?: boolean;
  readonly from?: string;
  readonly to?: string;
}

/** The reader as one of claims and dossiers, or null where it is none. */
export function dossierReader(reader: Reader): DossierReader | null {
  return reader.book && reader.find && reader.placeAt && reader.editionsOf ? (reader as DossierReader) : null;
}

/** The reader as one of checks, or null where it has no claims. */
export function checkReader(reader: Reader): CheckReader | null {
  return dossierReader(reader) && (reader as Reader & CheckReader);
}
