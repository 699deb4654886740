// A map as noded, by the definition: its edges with what lies on their two sides in every edition, and areas from that.

import type { Ground, OverlapOrder } from '../../src/model/ground.ts';
import { areaUnderEdgeKm2 } from './ellipsoid.ts';
import { crossesEastOf } from './exact.ts';
import { topStatus } from './ground-rule.ts';
import { type Segment, snapRound } from './snap-rounding.ts';

export interface NodedEdge {
  readonly ends: Segment;
  /** Statuses by edition, joined by spaces, left and right of the edge from its first end to its second. */
  readonly left: string;
  readonly right: string;
}

interface Chain {
  /** Number of times that the ring runs along each edge, by the edge's key, odd ones only. */
  readonly edges: ReadonlyMap<string, Segment>;
}

export function nodedMap(grounds: readonly Ground[], overlap: OverlapOrder): NodedEdge[] {
  const segments = new Map<string, Segment>();
  for (const segment of grounds.flatMap(segmentsOf)) segments.set(keyOf(segment), segment);
  const list = [...segments.values()];
  const chains = snapRound(list);
  const chainOf = new Map(list.map((segment, k) => [keyOf(segment), chains[k]!]));
  const edges = new Map<string, Segment>();
  for (const chain of chains) for (const edge of edgesOf(chain)) edges.set(keyOf(edge), edge);
  const chained = new Map<Int32Array, Chain>();
  const chainedRing = (ring: Int32Array): Chain => {
    const found = chained.get(ring) ?? oddEdges(ring, chainOf);
    chained.set(ring, found);
    return found;
  };
  const labelOf = (edge: Segment, isLeft: boolean): string =>
    grounds
      .map((ground) => {
        const covering = ground.polygons.filter(
          ({ rings }) =>
            isBeside(chainedRing(rings[0]!), edge, isLeft) &&
            !rings.slice(1).some((hole) => isBeside(chainedRing(hole), edge, isLeft)),
        );
        return topStatus(
          covering.map((polygon) => polygon.status),
          overlap,
        );
      })
      .join(' ');
  return [...edges.values()].map((ends) => ({ ends, left: labelOf(ends, true), right: labelOf(ends, false) }));
}

/** km² by label (statuses by edition, joined by spaces), the unbounded face left out. */
export function areasByLabel(edges: readonly NodedEdge[]): Map<string, number> {
  const areas = new Map<string, number>();
  const origin = edges[0]?.ends[1] ?? 0;
  for (const { ends, left, right } of edges) {
    // Going round a face with it on the left, the areas under its edges add up to minus its area.
    const under = areaUnderEdgeKm2(ends, origin);
    areas.set(left, (areas.get(left) ?? 0) - under);
    areas.set(right, (areas.get(right) ?? 0) + under);
  }
  return areas;
}

export function segmentsOf(ground: Ground): Segment[] {
  return ground.polygons.flatMap((polygon) => polygon.rings.flatMap(ringSegments));
}

function ringSegments(ring: Int32Array): Segment[] {
  const segments: Segment[] = [];
  for (let i = 0; i < ring.length; i += 2) {
    const j = (i + 2) % ring.length;
    segments.push(directed(ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!));
  }
  return segments;
}

/** Upwards, or eastwards where level: one direction for each pair of ends. */
function directed(ax: number, ay: number, bx: number, by: number): Segment {
  return ay < by || (ay === by && ax < bx) ? [ax, ay, bx, by] : [bx, by, ax, ay];
}

export function keyOf(segment: Segment): string {
  return segment.join(' ');
}

function edgesOf(chain: readonly (readonly [number, number])[]): Segment[] {
  return chain.slice(1).map(([x, y], k) => directed(chain[k]![0], chain[k]![1], x, y));
}

function oddEdges(ring: Int32Array, chainOf: ReadonlyMap<string, readonly (readonly [number, number])[]>): Chain {
  const edges = new Map<string, Segment>();
  for (const segment of ringSegments(ring)) {
    for (const edge of edgesOf(chainOf.get(keyOf(segment))!)) {
      if (!edges.delete(keyOf(edge))) edges.set(keyOf(edge), edge);
    }
  }
  return { edges };
}

/** Is the spot just left (or right) of the edge's middle inside the chained ring? Coordinates are doubled for the middle. */
function isBeside(ring: Chain, edge: Segment, isLeft: boolean): boolean {
  const [x, y] = [edge[0] + edge[2], edge[1] + edge[3]];
  let inside = false;
  for (const [key, [ax, ay, bx, by]] of ring.edges) {
    if (key !== keyOf(edge) && crossesEastOf(2 * ax, 2 * ay, 2 * bx, 2 * by, x, y)) inside = !inside;
  }
  // So far this is the spot's east side, or north of a level edge. An upward edge has its left in the west,
  // an eastward one in the north; stepping over the edge itself turns the answer if the ring runs along it.
  const isLevel = edge[1] === edge[3];
  const isFarSide = isLevel ? !isLeft : isLeft;
  return ring.edges.has(keyOf(edge)) && isFarSide ? !inside : inside;
}
