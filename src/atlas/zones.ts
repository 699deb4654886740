// Zones: named polygon sets by which a source's blank is read.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../model/errors.ts';
import type { BlankRule, Theatre } from '../model/theatre.ts';
import type { Implied } from '../model/wire.ts';
import { refusedByDisk } from './durable-file.ts';

type Ring = readonly (readonly [number, number])[];
/** Shell, then holes, in degrees. */
type Polygon = readonly Ring[];

export type Zones = ReadonlyMap<string, readonly Polygon[]>;

interface ZoneFeature {
  readonly properties: { readonly zone?: unknown } | null;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
}

/** The theatre's zones by id; none where it has no file of them. */
export async function readZones(dir: string, theatre: Theatre): Promise<Zones> {
  const zones = new Map<string, Polygon[]>();
  if (theatre.zonesFile === null) return zones;
  const path = join(dir, theatre.zonesFile);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw refusedByDisk(error, path);
  });
  for (const { properties, geometry } of featuresOf(text, theatre.zonesFile)) {
    if (typeof properties?.zone !== 'string' || !geometry) continue;
    const polygons = zones.get(properties.zone) ?? [];
    // The file is the theatre's own; coordinates are taken at their word.
    if (geometry.type === 'Polygon') polygons.push(geometry.coordinates as Polygon);
    else if (geometry.type === 'MultiPolygon') polygons.push(...(geometry.coordinates as readonly Polygon[]));
    zones.set(properties.zone, polygons);
  }
  return zones;
}

/** What blank ground at a position implies by the first rule whose zone holds it; nothing where the source says nothing. */
export function impliedAt(
  zones: Zones,
  rules: readonly BlankRule[],
  position: readonly [number, number],
): Implied | undefined {
  for (const { zone, party, rule } of rules) {
    const isInside = zone === '*' || (zones.get(zone) ?? []).some((polygon) => isInPolygon(polygon, position));
    if (isInside) return party === null ? undefined : { party, rule: rule.en };
  }
  return undefined;
}

function featuresOf(text: string, file: string): readonly ZoneFeature[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new InputError('The zones are not JSON: mend the file, or make the workspace anew.', { file });
  }
  const features = (parsed as { features?: unknown } | null)?.features;
  if (!Array.isArray(features)) throw new InputError('The zones should be a GeoJSON FeatureCollection.', { file });
  return features as ZoneFeature[];
}

function isInPolygon(polygon: Polygon, position: readonly [number, number]): boolean {
  const [shell, ...holes] = polygon;
  return shell !== undefined && isInRing(shell, position) && !holes.some((hole) => isInRing(hole, position));
}

/** Even-odd; a point on an edge to its east is inside, as on the ground. */
function isInRing(ring: Ring, [x, y]: readonly [number, number]): boolean {
  let isInside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[j]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
  }
  return isInside;
}
