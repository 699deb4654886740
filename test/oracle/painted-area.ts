// Areas of an edition got in another way: clipped by clipper2-ts from the top down, measured by GeographicLib.

import { Clipper, FillRule, type Path64, type Paths64 } from 'clipper2-ts';
import { Geodesic } from 'geographiclib-geodesic';
import type { GridRing, OverlapOrder } from '../../src/model/ground.ts';
import type { OraclePolygon } from './ground-rule.ts';

/** km² by status: each polygon counts where nothing above it lies. */
export function paintedAreas(polygons: readonly OraclePolygon[], overlap: OverlapOrder): Map<string, number> {
  const groupOf = (status: string): number => {
    const group = overlap.findIndex((members) => members.includes(status));
    return group < 0 ? overlap.length : group;
  };
  const topDown = polygons
    .map((polygon, place) => ({ polygon, place, group: groupOf(polygon.status) }))
    .sort((a, b) => a.group - b.group || b.place - a.place);
  const areas = new Map<string, number>();
  let covered: Paths64 = [];
  for (const { polygon } of topDown) {
    const own = insideOf(polygon.rings as readonly GridRing[]);
    const visible = Clipper.difference(own, covered, FillRule.NonZero);
    covered = Clipper.union(covered, own, FillRule.NonZero);
    areas.set(polygon.status, (areas.get(polygon.status) ?? 0) + areaKm2(visible));
  }
  return areas;
}

/** The shell even-odd less the holes even-odd. */
export function insideOf(rings: readonly GridRing[]): Paths64 {
  const shell = Clipper.union([pathOf(rings[0]!)], FillRule.EvenOdd);
  const holes = rings.slice(1).map((hole) => Clipper.union([pathOf(hole)], FillRule.EvenOdd));
  return holes.reduce((left, hole) => Clipper.difference(left, hole, FillRule.NonZero), shell);
}

function pathOf(ring: GridRing): Path64 {
  const path: Path64 = [];
  for (let i = 0; i < ring.length; i += 2) path.push({ x: ring[i]!, y: ring[i + 1]! });
  return path;
}

/** Edges are straight in lon/lat: cut to 1 km or less, so that GeographicLib's geodesics follow them. */
function areaKm2(paths: Paths64): number {
  let sum = 0;
  for (const path of paths) {
    const polygon = Geodesic.WGS84.Polygon(false);
    path.forEach(({ x, y }, i) => {
      const next = path[(i + 1) % path.length]!;
      const pieces = Math.max(1, Math.ceil(Math.hypot(next.x - x, next.y - y) / 89_000));
      for (let p = 0; p < pieces; p++) {
        polygon.AddPoint((y + ((next.y - y) * p) / pieces) / 1e7, (x + ((next.x - x) * p) / pieces) / 1e7);
      }
    });
    sum += polygon.Compute(false, true).area! / 1e6;
  }
  return sum;
}
