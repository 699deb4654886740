// From an edition's original bytes to its ground: for histories that must be made anew.

import { EditionReader, type ReadingRules } from '../formats/geojson-edition.ts';
import type { Ground } from '../model/ground.ts';
import { NONE, type Source, type Theatre, UNMAPPED } from '../model/theatre.ts';
import type { StandingEdition } from './history-writer.ts';
import type { Ledger } from './ledger.ts';
import { equalBytes } from './memory-compare.ts';

/** By which rules a source's files are read. */
export function readingRules(theatre: Theatre, source: Source): ReadingRules {
  return {
    format: source.format,
    rules: source.rules,
    statuses: new Set([...theatre.statuses.map(({ id }) => id), UNMAPPED, NONE]),
    extent: theatre.extent,
  };
}

/** Reads editions anew, one reader for all, so that features that repeat are parsed once. */
export function standingGround(options: {
  readonly theatre: Theatre;
  readonly source: Source;
  readonly ledger: Ledger;
}): (edition: StandingEdition) => Promise<Ground> {
  const { theatre, source, ledger } = options;
  let reader: EditionReader | undefined;
  return async ({ id, published, sha256 }) => {
    reader ??= new EditionReader(readingRules(theatre, source), { sameBytes: equalBytes });
    const { polygons } = reader.read(await ledger.original(sha256), `${id}.geojson`);
    return { edition: id, published, polygons };
  };
}
