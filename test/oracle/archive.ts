// Deep State's editions straight from their files by JSON.parse, as the oracle reads them: polygons on the grid.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { deepstateStatus } from './deepstate-rule.ts';

export interface ArchivePolygon {
  readonly status: string;
  /** Shell and holes on the grid of 1e-7 degrees, without the closing vertex. */
  readonly rings: readonly Int32Array[];
}

export interface ArchiveEdition {
  readonly id: string;
  readonly published: number;
  readonly file: string;
  /** Indexes into the archive's polygons, in the order of the file. */
  readonly polygons: readonly number[];
}

export interface Archive {
  readonly polygons: readonly ArchivePolygon[];
  /** By instant of publication. */
  readonly editions: readonly ArchiveEdition[];
}

const SHARED = resolve(import.meta.dirname, '../../../shared/data');
const SAMPLE = join(SHARED, 'sample/deepstate');
const PACKED = join(SHARED, 'archives/deepstate-2022-04_2024-12.tar.xz');

/** Files of the sample, or null where the shared data are missing. */
export function sampleFiles(): string[] | null {
  return existsSync(SAMPLE) ? geojsonFiles(SAMPLE) : null;
}

/** Files of the full archive and the sample, unpacked into a temporary folder, or null where they are missing. */
export function archiveFiles(): string[] | null {
  const folder = unpackedArchive();
  return folder === null ? null : [...geojsonFiles(folder), ...geojsonFiles(SAMPLE)];
}

/** A folder with the archive's editions: FOOTHOLD_ARCHIVE if it is set, else a temporary one, unpacked now. */
export function unpackedArchive(): string | null {
  if (process.env.FOOTHOLD_ARCHIVE) return process.env.FOOTHOLD_ARCHIVE;
  if (!existsSync(PACKED)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'foothold-archive-'));
  execFileSync('tar', ['xJf', PACKED, '-C', folder]);
  const out = join(folder, 'editions');
  execFileSync(process.execPath, [join(folder, 'deepstate/unpack.mjs'), out], { stdio: 'ignore' });
  return out;
}

/** Reads files; the same edition twice counts once, and a feature that comes again is the same polygon. */
export function readArchive(files: readonly string[]): Archive {
  const polygons: ArchivePolygon[] = [];
  const known = new Map<string, number[]>();
  const editions = new Map<string, ArchiveEdition>();
  for (const file of files) {
    const id = basename(file, '.geojson');
    if (editions.has(id)) continue;
    const collection = JSON.parse(readFileSync(file, 'utf8')) as { features: Feature[] };
    const indexes = collection.features.flatMap((feature) => {
      const parts = partsOf(feature.geometry);
      if (parts.length === 0) return [];
      const key = `${deepstateStatus(feature.properties)}\n${JSON.stringify(parts)}`;
      let found = known.get(key);
      if (!found) {
        const status = deepstateStatus(feature.properties);
        found = parts.map((part) => polygons.push({ status, rings: part.map(gridRing) }) - 1);
        known.set(key, found);
      }
      return found;
    });
    editions.set(id, { id, published: Number(id), file, polygons: indexes });
  }
  return { polygons, editions: [...editions.values()].sort((a, b) => a.published - b.published) };
}

type Position = readonly number[];

interface Geometry {
  readonly type: string;
  readonly coordinates: unknown;
  readonly geometries?: readonly Geometry[];
}

interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: Geometry;
}

/** The polygons of a geometry, collections opened; points and lines say nothing of ground. */
function partsOf(geometry: Geometry): readonly (readonly (readonly Position[])[])[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates as readonly (readonly Position[])[]];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates as readonly (readonly (readonly Position[])[])[];
  return (geometry.geometries ?? []).flatMap(partsOf);
}

function gridRing(positions: readonly Position[]): Int32Array {
  const flat: number[] = [];
  for (const [lon, lat] of positions) {
    const [x, y] = [Math.floor(lon! * 1e7 + 0.5), Math.floor(lat! * 1e7 + 0.5)];
    if (flat.at(-2) === x && flat.at(-1) === y) continue;
    flat.push(x, y);
  }
  while (flat.length > 2 && flat[0] === flat.at(-2) && flat[1] === flat.at(-1)) flat.length -= 2;
  return Int32Array.from(flat);
}

function geojsonFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.geojson'))
    .sort()
    .map((name) => join(folder, name));
}
