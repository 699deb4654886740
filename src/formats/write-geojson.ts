// Polygons of the grid as GeoJSON (RFC 7946): seven decimals, closed rings, one feature a line.

import { type GridRing, toDegrees } from '../model/ground.ts';

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export interface GeojsonFeature {
  readonly properties: Readonly<Record<string, JsonValue>>;
  /** Polygons as lists of rings; one becomes a Polygon, several a MultiPolygon. */
  readonly polygons: readonly (readonly GridRing[])[];
}

/** A FeatureCollection; `members` stand beside its features and say where they are from. */
export function writeGeojson(
  members: Readonly<Record<string, JsonValue>>,
  features: readonly GeojsonFeature[],
): string {
  const head = Object.entries(members).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},`);
  const lines = features.map(
    ({ properties, polygons }) =>
      `{"type":"Feature","properties":${JSON.stringify(properties)},"geometry":${geometryOf(polygons)}}`,
  );
  return `{"type":"FeatureCollection",${head.join('')}"features":[\n${lines.join(',\n')}\n]}\n`;
}

/** A ring as well-known text, closed: `(35.1 51.2, …)`. */
export function wktOf(polygons: readonly (readonly GridRing[])[]): string {
  const parts = polygons.map((rings) => `(${rings.map((ring) => `(${positions(ring, ' ').join(',')})`).join(',')})`);
  return parts.length === 1 ? `POLYGON${parts[0]}` : `MULTIPOLYGON(${parts.join(',')})`;
}

function geometryOf(polygons: readonly (readonly GridRing[])[]): string {
  const parts = polygons.map((rings) => `[${rings.map(ringOf).join(',')}]`);
  return parts.length === 1
    ? `{"type":"Polygon","coordinates":${parts[0]}}`
    : `{"type":"MultiPolygon","coordinates":[${parts.join(',')}]}`;
}

function ringOf(ring: GridRing): string {
  return `[${positions(ring, ',')
    .map((position) => `[${position}]`)
    .join(',')}]`;
}

/** The first position comes again at the end. */
function positions(ring: GridRing, separator: string): string[] {
  const all: string[] = [];
  for (let i = 0; i <= ring.length; i += 2) {
    const at = i % ring.length;
    all.push(`${toDegrees(ring[at]!)}${separator}${toDegrees(ring[at + 1]!)}`);
  }
  return all;
}
