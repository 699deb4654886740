// Regions: the districts by which answers are told apart, from GeoJSON files in the workspace.

import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { RegionShape } from '../engine/composite.ts';
import { InputError } from '../model/errors.ts';
import { type GridRing, toGrid } from '../model/ground.ts';
import type { Theatre } from '../model/theatre.ts';
import { makeFolderDurably, refusedByDisk, writeFileDurably } from './durable-file.ts';
import { layout, openWorkspace } from './workspace.ts';
import { writeTheatre } from './write-theatre.ts';

/** The regions of all files that the theatre names. */
export async function readRegions(dir: string, theatre: Theatre): Promise<RegionShape[]> {
  const all: RegionShape[] = [];
  for (const file of theatre.regions) {
    const text = await readFile(join(dir, file), 'utf8').catch((error: unknown) => {
      throw refusedByDisk(error, join(dir, file));
    });
    all.push(...parseRegions(text, file));
  }
  return all;
}

/** Copies a file of regions into the workspace and names it in theatre.json. Returns how many regions it has. */
export async function importRegions(dir: string, path: string): Promise<number> {
  const { theatre, dir: root } = await openWorkspace(dir);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw refusedByDisk(error, path);
  });
  const count = parseRegions(text, path).length;
  if (count === 0) throw new InputError('The file has no polygon features: give a GeoJSON of regions.', { file: path });
  await makeFolderDurably(layout.regions(root));
  const file = `regions/${basename(path)}`;
  await writeFileDurably(join(root, file), text);
  if (!theatre.regions.includes(file)) await writeTheatre(root, { regions: [...theatre.regions, file] });
  return count;
}

type Position = readonly [number, number, ...number[]];

/** Polygon and MultiPolygon features as regions. Throws InputError where the text is no FeatureCollection. */
export function parseRegions(text: string, file: string): RegionShape[] {
  let parsed: { features?: unknown } | null;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new InputError('This is not JSON: give a GeoJSON FeatureCollection of regions.', { file });
  }
  if (!Array.isArray(parsed?.features)) {
    throw new InputError('This is no GeoJSON FeatureCollection: "features" is missing.', { file });
  }
  return parsed.features.flatMap((feature: RegionFeature | null, k): RegionShape[] => {
    const polygons = polygonsOf(feature?.geometry ?? null, { file, feature: k });
    if (polygons.length === 0) return [];
    const id = labelOf(feature!, ID_KEYS) ?? String(k);
    return [{ id, name: labelOf(feature!, NAME_KEYS) ?? id, polygons }];
  });
}

interface RegionFeature {
  readonly id?: unknown;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null;
}

const ID_KEYS = ['id', 'shapeID', 'shapeISO', 'osm_id', '@id', 'code', 'KATOTTH', 'iso'];
const NAME_KEYS = ['name', 'name_en', 'name:en', 'NAME_EN', 'shapeName', 'NAME', 'name_uk', 'name:uk', 'ADM1_EN'];

function labelOf({ properties, id }: RegionFeature, keys: readonly string[]): string | undefined {
  const values = [...keys.map((key) => properties?.[key]), keys === ID_KEYS ? id : undefined];
  const found = values.find((value) => (typeof value === 'string' && value !== '') || typeof value === 'number');
  return found === undefined ? undefined : String(found);
}

function polygonsOf(
  geometry: RegionFeature['geometry'] | null,
  where: { file: string; feature: number },
): GridRing[][] {
  if (geometry?.type === 'Polygon') return [ringsOf(geometry.coordinates, where)];
  if (geometry?.type !== 'MultiPolygon' || !Array.isArray(geometry.coordinates)) return [];
  return geometry.coordinates.map((polygon) => ringsOf(polygon, where));
}

function ringsOf(coordinates: unknown, where: { file: string; feature: number }): GridRing[] {
  if (!Array.isArray(coordinates) || !coordinates.every((ring) => Array.isArray(ring) && ring.every(isPosition))) {
    throw new InputError('The coordinates of this region are not rings of [lon, lat].', where);
  }
  return (coordinates as Position[][]).map(gridRing).filter((ring) => ring.length >= 6);
}

function isPosition(value: unknown): value is Position {
  return (
    Array.isArray(value) &&
    value.length >= 2 &&
    value.every((part) => Number.isFinite(part)) &&
    Math.abs(value[0]) <= 180 &&
    Math.abs(value[1]) <= 90
  );
}

/** Onto the grid: neighbours that fall together and the closing vertex are dropped. */
function gridRing(positions: readonly Position[]): GridRing {
  const ring: number[] = [];
  for (const [lon, lat] of positions) {
    const [x, y] = [toGrid(lon), toGrid(lat)];
    if (ring.at(-2) !== x || ring.at(-1) !== y) ring.push(x, y);
  }
  while (ring.length > 2 && ring[0] === ring.at(-2) && ring[1] === ring.at(-1)) ring.length -= 2;
  return Int32Array.from(ring);
}
