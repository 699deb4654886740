// The theatre's zones: what a source's blank means at a spot, and where two zones meet.

import type { BlankRule } from '../model/theatre.ts';

type Position = readonly [number, number];
type Rings = readonly (readonly Position[])[];

export interface ZoneFeatures {
  readonly features: readonly {
    readonly properties: { readonly zone?: string } | null;
    readonly geometry:
      | { readonly type: 'Polygon'; readonly coordinates: Rings }
      | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Rings[] };
  }[];
}

/** The first of the source's rules whose zone holds the spot (`*` holds all); none where it says nothing. */
export function ruleAt(rules: readonly BlankRule[], zones: ZoneFeatures, position: Position): BlankRule | undefined {
  const rule = rules.find(({ zone }) => zone === '*' || isInZone(zones, zone, position));
  return rule && rule.party !== null ? rule : undefined;
}

function isInZone({ features }: ZoneFeatures, zone: string, position: Position): boolean {
  const own = features.filter((feature) => feature.properties?.zone === zone);
  return own.some(({ geometry }) => polygonsOf(geometry).some((rings) => isInside(rings, position)));
}

/** Even-odd over all rings; a point on a horizontal line belongs north of it, on any other east. */
function isInside(rings: Rings, [x, y]: Position): boolean {
  let isIn = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [[x1, y1], [x2, y2]] = [ring[i]!, ring[j]!];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isIn = !isIn;
    }
  }
  return isIn;
}

/** Lines that two different zones share: borders without coasts, each once, in runs as long as they go. */
export function sharedBorders(zones: ZoneFeatures): Position[][] {
  const zonesByEdge = new Map<string, Set<string>>();
  const rings = zones.features.flatMap((feature) =>
    polygonsOf(feature.geometry).flatMap((polygon) =>
      polygon.map((ring) => ({ ring, zone: feature.properties?.zone ?? '' })),
    ),
  );
  for (const { ring, zone } of rings) {
    for (const [from, to] of edgesOf(ring)) {
      const key = edgeKey(from, to);
      zonesByEdge.set(key, (zonesByEdge.get(key) ?? new Set()).add(zone));
    }
  }
  const lines: Position[][] = [];
  for (const { ring } of rings) {
    let line: Position[] | undefined;
    for (const [from, to] of edgesOf(ring)) {
      const key = edgeKey(from, to);
      const isShared = (zonesByEdge.get(key)?.size ?? 0) > 1;
      if (isShared && line) line.push(to);
      else if (isShared) {
        line = [from, to];
        lines.push(line);
      } else line = undefined;
      zonesByEdge.delete(key);
    }
  }
  return lines;
}

function edgesOf(ring: readonly Position[]): [Position, Position][] {
  return ring.slice(1).map((to, k) => [ring[k]!, to]);
}

function edgeKey(from: Position, to: Position): string {
  const [a, b] = [from.join(), to.join()];
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function polygonsOf(geometry: ZoneFeatures['features'][number]['geometry']): readonly Rings[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}
