// Where the theatre's zones meet: borders, from the GeoJSON of their polygons.

export type ZonePosition = readonly [number, number];
export type ZoneRings = readonly (readonly ZonePosition[])[];

export interface ZoneFeatures {
  readonly features: readonly {
    readonly properties: { readonly zone?: string } | null;
    readonly geometry:
      | { readonly type: 'Polygon'; readonly coordinates: ZoneRings }
      | { readonly type: 'MultiPolygon'; readonly coordinates: readonly ZoneRings[] };
  }[];
}

/** Lines that two different zones share: borders without coasts, each once, in runs as long as they go. */
export function sharedBorders(zones: ZoneFeatures): ZonePosition[][] {
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
  const lines: ZonePosition[][] = [];
  for (const { ring } of rings) {
    let line: ZonePosition[] | undefined;
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

function edgesOf(ring: readonly ZonePosition[]): [ZonePosition, ZonePosition][] {
  return ring.slice(1).map((to, k) => [ring[k]!, to]);
}

function edgeKey(from: ZonePosition, to: ZonePosition): string {
  const [a, b] = [from.join(), to.join()];
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

export function polygonsOf(geometry: ZoneFeatures['features'][number]['geometry']): readonly ZoneRings[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}
