// Reads regions: the districts by which answers are told apart, from GeoJSON polygons. What is wrong with one is a note.

import { InputError } from '../../model/errors.ts';
import { type GridRing, toGrid } from '../../model/ground.ts';
import { parseJson } from '../../model/json-door.ts';
import type { Note } from '../../model/note.ts';
import { labelRegions, type Properties, regionNames } from './region-labels.ts';

export interface Region {
  readonly id: string;
  readonly name: string;
  /** In all languages of the file. */
  readonly names: readonly string[];
  /** Each: shell, then holes. */
  readonly polygons: readonly (readonly GridRing[])[];
}

export interface ReadRegions {
  readonly regions: readonly Region[];
  readonly notes: readonly Note[];
}

/** Districts of a whole continent; more are no regions. */
const MAX_REGIONS = 20_000;

/** The regions of a FeatureCollection, or of a single feature. Throws InputError where the text is neither. */
export function parseRegions(json: string, file: string): ReadRegions {
  const { value } = parseJson(json, file);
  const features = featuresOf(value);
  if (!features) throw new InputError('This is no GeoJSON of regions: "features" is missing.', { file });
  if (features.length > MAX_REGIONS) {
    throw new InputError(`The file has ${features.length} features: regions are at most ${MAX_REGIONS}.`, { file });
  }
  const notes: Note[] = [];
  const drawn = features.flatMap((feature, k) => {
    const read = polygonsOf(feature.geometry, 0);
    const note = (kind: string, message: string) => notes.push({ kind, message, file, feature: k });
    if (typeof read === 'string') note('bad-region', `${read}; the feature was left out.`);
    else if (read.length === 0) note('no-polygon', 'The feature has no polygon; it was left out.');
    else return [{ properties: propertiesOf(feature), polygons: read }];
    return [];
  });
  const labels = labelRegions(drawn.map(({ properties }) => properties));
  const named = drawn.map(({ properties, polygons }, k) => ({
    ...labels[k]!,
    names: regionNames(properties),
    polygons,
  }));
  return { regions: named, notes };
}

type JsonObject = Readonly<Record<string, unknown>>;

function featuresOf(value: unknown): readonly JsonObject[] | undefined {
  if (!isObject(value)) return undefined;
  if (value.type === 'Feature') return [value];
  return Array.isArray(value.features)
    ? value.features.map((feature) => (isObject(feature) ? feature : {}))
    : undefined;
}

/** A feature's own id is a property like others. */
function propertiesOf({ id, properties }: JsonObject): Properties {
  const own = isObject(properties) ? properties : {};
  return id === undefined || Object.hasOwn(own, 'id') ? own : { ...own, id };
}

/** GeometryCollections in GeometryCollections: deeper than anybody draws. */
const MAX_DEPTH = 8;

/** Polygons on the grid, or what is wrong with the geometry. */
function polygonsOf(geometry: unknown, depth: number): GridRing[][] | string {
  if (!isObject(geometry)) return [];
  const { type, coordinates, geometries } = geometry;
  if (type === 'GeometryCollection' && Array.isArray(geometries)) {
    if (depth === MAX_DEPTH) return 'Its geometry is nested too deep';
    return joined(geometries.map((part) => polygonsOf(part, depth + 1)));
  }
  if (type === 'Polygon') return joined([polygonOf(coordinates)]);
  if (type !== 'MultiPolygon') return [];
  return Array.isArray(coordinates) ? joined(coordinates.map(polygonOf)) : 'Its coordinates are no list';
}

function joined(parts: readonly (GridRing[][] | string)[]): GridRing[][] | string {
  return parts.find((part) => typeof part === 'string') ?? (parts as GridRing[][][]).flat();
}

/** One polygon, or none where its shell has no inside. */
function polygonOf(coordinates: unknown): GridRing[][] | string {
  if (!Array.isArray(coordinates)) return 'Its coordinates are no list of rings';
  const rings: GridRing[] = [];
  for (const [k, positions] of coordinates.entries()) {
    const ring = gridRing(positions);
    if (typeof ring === 'string') return ring;
    if (ring.length >= 6) rings.push(ring);
    else if (k === 0) return [];
  }
  return rings.length === 0 ? [] : [rings];
}

/** Onto the grid: neighbours that fall together and the closing vertex are dropped. */
function gridRing(positions: unknown): GridRing | string {
  if (!Array.isArray(positions)) return 'One of its rings is no list of positions';
  const ring: number[] = [];
  for (const position of positions) {
    const [lon, lat] = Array.isArray(position) ? position : [];
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) return 'One of its positions is not [lon, lat]';
    if (Math.abs(lon) > 180 || Math.abs(lat) > 90) return `Its position ${lon},${lat} is not in degrees of WGS84`;
    const [x, y] = [toGrid(lon), toGrid(lat)];
    if (ring.at(-2) !== x || ring.at(-1) !== y) ring.push(x, y);
  }
  while (ring.length > 2 && ring[0] === ring.at(-2) && ring[1] === ring.at(-1)) ring.length -= 2;
  return Int32Array.from(ring);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
