// Ground as files for elsewhere: settled or as imported, GeoJSON and CSV, each with whose it is and on what terms.

import { readFile } from 'node:fs/promises';
import { ringAreaKm2 } from '../engine/area.ts';
import type { Composite, CompositeOptions } from '../engine/composite.ts';
import { groundAt, type History, type HistoryEdition } from '../engine/history-file.ts';
import { changedBetween, stayedGround } from '../engine/outline.ts';
import { writeCsv } from '../formats/write-csv.ts';
import { type GeojsonFeature, wktOf, writeGeojson } from '../formats/write-geojson.ts';
import { formatInstant } from '../model/instant.ts';
import type { Source, Theatre } from '../model/theatre.ts';
import type { DiffHolder } from '../model/wire.ts';
import { settledGround } from './at.ts';
import { refusedByDisk } from './durable-file.ts';
import { changedSides } from './sides.ts';
import { requireGeometryTerms } from './terms.ts';

/** What a workspace tells for a file; AtlasReader is one. */
export interface GroundReader {
  readonly theatre: Theatre;
  history(source: string): History;
  historyPath(source: string): string;
  /** The index of the edition that WHEN names. */
  when(when: string, source: string): number;
  composite(source: string, options: Pick<CompositeOptions, 'onProgress'>): Promise<Composite>;
}

export interface GroundQuery {
  readonly source: Source;
  readonly when: string;
}

/** Who will see a file: anybody, or only whoever asks for it, which marks it. */
export type Audience = 'public' | 'private';

/** The settled ground as GeoJSON, a feature for each status. */
export function settledGeojson(reader: GroundReader, query: GroundQuery): string {
  const { edition, theatre, source, areas, areaKm2 } = settled(reader, query);
  const features = areas.map(({ status, polygons }) => ({
    properties: { ...statusWords(theatre, status), areaKm2: areaKm2[status] ?? 0 },
    polygons,
  }));
  return writeGeojson(head(source, edition), features);
}

/** The settled ground as CSV, a row for each polygon with its area and its outline as well-known text. */
export function settledCsv(reader: GroundReader, query: GroundQuery): string {
  const { edition, theatre, source, areas } = settled(reader, query);
  const rows = areas.flatMap(({ status, polygons }) =>
    polygons.map((rings) => {
      const { name, party } = statusWords(theatre, status);
      const area = rings.reduce((sum, ring) => sum + ringAreaKm2(ring), 0);
      return [source.id, edition.id, formatInstant(edition.published), status, name, party, area, wktOf([rings])];
    }),
  );
  return writeCsv(['source', 'edition', 'published', 'status', 'name', 'party', 'area_km2', 'wkt'], rows);
}

/** An edition's polygons as imported. Throws InputError where the terms withhold geometry and the file is for others. */
export function importedGeojson(reader: GroundReader, query: GroundQuery & { readonly audience: Audience }): string {
  const { edition, polygons, source, theatre } = imported(reader, query);
  const features = polygons.map(({ status, rings }) => ({
    properties: statusWords(theatre, status),
    polygons: [rings],
  }));
  return writeGeojson(head(source, edition, query.audience), features);
}

/** The same as CSV. */
export function importedCsv(reader: GroundReader, query: GroundQuery & { readonly audience: Audience }): string {
  const { edition, polygons, source, theatre } = imported(reader, query);
  const rows = polygons.map(({ status, rings }) => {
    const { name, party } = statusWords(theatre, status);
    return [
      source.id,
      edition.id,
      formatInstant(edition.published),
      status,
      name,
      party,
      wktOf([rings]),
      query.audience,
    ];
  });
  return writeCsv(['source', 'edition', 'published', 'status', 'name', 'party', 'wkt', 'audience'], rows);
}

/** A source's history file as it stands. Its header says whether it is private. */
export async function historyBytes(reader: GroundReader, source: Source): Promise<Uint8Array> {
  reader.history(source.id);
  const path = reader.historyPath(source.id);
  return readFile(path).catch((error: unknown) => {
    throw refusedByDisk(error, path);
  });
}

/**
 * The ground that changed between two editions as GeoJSON: a feature for each pair of statuses, and one for each status whose
 * holder changed sides.
 */
export async function diffGeojson(
  reader: GroundReader,
  query: {
    readonly from: string;
    readonly to: string;
    readonly source: Source;
    readonly onProgress?: CompositeOptions['onProgress'];
  },
): Promise<string> {
  const { source, onProgress } = query;
  const [from, to] = [reader.when(query.from, source.id), reader.when(query.to, source.id)];
  const composite = await reader.composite(source.id, onProgress ? { onProgress } : {});
  const { changesBetween } = await import('../engine/answers.ts');
  const { stayedBetween } = await import('../engine/stayed.ts');
  const changes = changesBetween(composite, from, to);
  const changed = changedBetween(composite, from, to).map(({ from: was, to: is, polygons }) => ({
    properties: { from: was, to: is, areaKm2: changes.find((one) => one.from === was && one.to === is)?.areaKm2 ?? 0 },
    polygons,
  }));
  const [early, late] = [composite.history.editions[from]!, composite.history.editions[to]!];
  const instants = { from: early.published, to: late.published };
  const holders = changedSides(reader.theatre, stayedBetween(composite, { from, to }), instants);
  const turned = stayedGround(composite, { from, to }, new Set(holders.map(({ status }) => status)));
  const features = [...changed, ...turned.map(({ status, polygons }) => turnedFeature(holders, status, polygons))];
  const members = { ...head(source, late), from: early.id, fromPublished: formatInstant(early.published) };
  return writeGeojson(members, features);
}

function turnedFeature(
  holders: readonly DiffHolder[],
  status: string,
  polygons: GeojsonFeature['polygons'],
): GeojsonFeature {
  const holder = holders.find((one) => one.status === status)!;
  const { areaKm2 } = holder;
  return { properties: { from: status, to: status, sideFrom: holder.from, sideTo: holder.to, areaKm2 }, polygons };
}

function settled(reader: GroundReader, { source, when }: GroundQuery) {
  const history = reader.history(source.id);
  const index = reader.when(when, source.id);
  const { areas, areaKm2 } = settledGround(history, index);
  return { edition: history.editions[index]!, theatre: reader.theatre, source, areas, areaKm2 };
}

function imported(reader: GroundReader, { source, when, audience }: GroundQuery & { readonly audience: Audience }) {
  requireGeometryTerms(source, audience);
  const history = reader.history(source.id);
  const index = reader.when(when, source.id);
  const { polygons } = groundAt(history, index);
  return { edition: history.editions[index]!, theatre: reader.theatre, source, polygons };
}

function head({ id, terms }: Source, edition: HistoryEdition, audience: Audience = 'public') {
  return {
    schema: 'foothold/1',
    source: id,
    edition: edition.id,
    published: formatInstant(edition.published),
    attribution: terms.attribution,
    terms: terms.statement.en,
    ...(audience === 'private' ? { private: true } : {}),
  };
}

function statusWords(theatre: Theatre, status: string): { status: string; name: string; party: string | null } {
  const known = theatre.statuses.find(({ id }) => id === status);
  return { status, name: known?.name.en ?? status, party: known?.party ?? null };
}
