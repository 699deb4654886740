// The 27 oblasts as regions for the bench, where the shared data have them.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RegionShape } from '../src/engine/composite.ts';
import type { GridRing } from '../src/model/ground.ts';

const FILE = resolve(import.meta.dirname, '../../shared/data/boundaries/ua_oblasts.geojson');

interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: number[][][] | number[][][][] };
}

export function benchRegions(): RegionShape[] {
  if (!existsSync(FILE)) return [];
  const { features } = JSON.parse(readFileSync(FILE, 'utf8')) as { features: Feature[] };
  return features.map(({ properties, geometry }, k) => {
    const parts = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as number[][][][];
    const name = String(properties.name ?? properties.NAME ?? k);
    return { id: String(k), name, polygons: parts.map((rings) => rings.map(gridRing)) };
  });
}

function gridRing(positions: readonly number[][]): GridRing {
  const flat: number[] = [];
  for (const [lon, lat] of positions.slice(0, -1)) {
    const [x, y] = [Math.round(lon! * 1e7), Math.round(lat! * 1e7)];
    if (flat.at(-2) !== x || flat.at(-1) !== y) flat.push(x, y);
  }
  return Int32Array.from(flat);
}
