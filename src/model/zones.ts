// Zones: the named polygon sets of a theatre by which a source's blank is read.

import { InputError } from './errors.ts';
import { type Found, list, parseJson, refuse } from './json-door.ts';
import type { BlankRule } from './theatre.ts';

/** Polygons by zone id. */
export type Zones = ReadonlyMap<string, readonly ZonePolygon[]>;

export interface ZonePolygon {
  /** west, south, east, north in degrees. */
  readonly bbox: readonly [number, number, number, number];
  /** Rings as x0, y0, x1, y1, … in degrees, closed; inside is where an odd number of them is. */
  readonly rings: readonly Float64Array[];
}

/** The zones of a GeoJSON FeatureCollection, whose features say theirs in the property `zone`. Throws InputError. */
export function parseZones(json: string, file: string): Zones {
  const whole = parseJson(json, file);
  const zones = new Map<string, ZonePolygon[]>();
  for (const feature of list(child(whole, 'features'), (item) => item)) {
    const zone = child(child(feature, 'properties'), 'zone');
    if (typeof zone.value !== 'string') refuse(zone, 'the id of a zone');
    const polygons = polygonsOf(child(feature, 'geometry'));
    zones.set(zone.value, [...(zones.get(zone.value) ?? []), ...polygons]);
  }
  return zones;
}

/** The first rule whose zone holds the position (`*` holds all); none where the source says nothing. */
export function blankRuleAt(
  zones: Zones,
  rules: readonly BlankRule[],
  position: readonly [number, number],
): BlankRule | undefined {
  const rule = rules.find(({ zone }) => zone === '*' || isInZone(zones, zone, position));
  return rule && rule.party !== null ? rule : undefined;
}

export function isInZone(zones: Zones, zone: string, position: readonly [number, number]): boolean {
  return (zones.get(zone) ?? []).some((polygon) => isInPolygon(polygon, position));
}

function isInPolygon({ bbox, rings }: ZonePolygon, [x, y]: readonly [number, number]): boolean {
  const [west, south, east, north] = bbox;
  if (x < west || x > east || y < south || y > north) return false;
  return rings.reduce((isInside, ring) => isInside !== isInRing(ring, x, y), false);
}

/** Even-odd. A point on an edge is just east of it, on a level edge just north, as in the contract. */
function isInRing(ring: Float64Array, x: number, y: number): boolean {
  let isInside = false;
  for (let i = 2; i < ring.length; i += 2) {
    const [ax, ay, bx, by] = [ring[i - 2]!, ring[i - 1]!, ring[i]!, ring[i + 1]!];
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) isInside = !isInside;
  }
  return isInside;
}

function polygonsOf(geometry: Found): readonly ZonePolygon[] {
  const type = child(geometry, 'type');
  const coordinates = child(geometry, 'coordinates');
  if (type.value === 'Polygon') return [polygonOf(coordinates)];
  if (type.value === 'MultiPolygon') return list(coordinates, polygonOf);
  return refuse(type, '"Polygon" or "MultiPolygon"');
}

function polygonOf(found: Found): ZonePolygon {
  const rings = list(found, ringOf);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      west = Math.min(west, ring[i]!);
      east = Math.max(east, ring[i]!);
      south = Math.min(south, ring[i + 1]!);
      north = Math.max(north, ring[i + 1]!);
    }
  }
  return { bbox: [west, south, east, north], rings };
}

/** Thousands of positions: read without a path for each. */
function ringOf(found: Found): Float64Array {
  if (!Array.isArray(found.value)) refuse(found, 'a ring of positions');
  const ring = new Float64Array(found.value.length * 2);
  for (const [k, position] of found.value.entries()) {
    const [lon, lat] = Array.isArray(position) ? position : [];
    if (!Number.isFinite(lon) || !Number.isFinite(lat) || Math.abs(lon) > 180 || Math.abs(lat) > 90) {
      refuse({ ...found, path: `${found.path}[${k}]`, value: position }, 'a position [lon, lat] in degrees');
    }
    ring[2 * k] = lon;
    ring[2 * k + 1] = lat;
  }
  const isClosed = ring.length >= 8 && ring[0] === ring.at(-2) && ring[1] === ring.at(-1);
  return isClosed ? ring : refuse(found, 'a ring of at least four positions that ends where it begins');
}

/** A member of a GeoJSON object, which may have others that are no business of ours. */
function child({ value, path, file }: Found, key: string): Found {
  const where = path === '' ? key : `${path}.${key}`;
  if (typeof value !== 'object' || value === null) {
    throw new InputError(`${path === '' ? 'The file' : path} should be an object with "${key}".`, { file });
  }
  return { value: (value as Readonly<Record<string, unknown>>)[key], path: where, file };
}
