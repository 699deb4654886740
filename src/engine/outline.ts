// Outlines: the faces of equal status joined to polygons with holes, for an edition or for the change between two.

import type { GridRing } from '../model/ground.ts';
import { statusesAt } from './answers.ts';
import { facesBesideEdges } from './borders.ts';
import type { Composite } from './composite.ts';
import { orient } from './predicates.ts';

export interface SettledArea {
  readonly status: string;
  /** Polygons as lists of rings: the shell counter-clockwise, then its holes, clockwise. */
  readonly polygons: readonly (readonly GridRing[])[];
}

export interface ChangedArea {
  readonly from: string;
  readonly to: string;
  readonly polygons: readonly (readonly GridRing[])[];
}

/** The settled ground of an edition by status, `none` left out. */
export function settledAt(composite: Composite, edition: number): SettledArea[] {
  const labels = Int32Array.from(statusesAt(composite, edition));
  return outlinesOf(composite, labels).map(({ label, polygons }) => ({ status: composite.statuses[label]!, polygons }));
}

/** The ground whose status differs between two editions, by its status in either. */
export function changedBetween(composite: Composite, from: number, to: number): ChangedArea[] {
  const { statuses } = composite;
  const [before, after] = [statusesAt(composite, from), statusesAt(composite, to)];
  const labels = Int32Array.from(before, (was, face) =>
    was === after[face] ? 0 : was * statuses.length + after[face]!,
  );
  return outlinesOf(composite, labels).map(({ label, polygons }) => ({
    from: statuses[Math.floor(label / statuses.length)]!,
    to: statuses[label % statuses.length]!,
    polygons,
  }));
}

/** The ground that has one of some statuses in both editions, by status. */
export function stayedGround(
  composite: Composite,
  { from, to }: { readonly from: number; readonly to: number },
  wanted: ReadonlySet<string>,
): SettledArea[] {
  const { statuses } = composite;
  const [before, after] = [statusesAt(composite, from), statusesAt(composite, to)];
  const isWanted = statuses.map((status) => wanted.has(status));
  const labels = Int32Array.from(before, (was, face) => (was === after[face] && isWanted[was] ? was : 0));
  return outlinesOf(composite, labels).map(({ label, polygons }) => ({ status: statuses[label]!, polygons }));
}

/** The ground under one label. */
export interface Outline {
  readonly label: number;
  readonly polygons: readonly (readonly GridRing[])[];
}

/**
 * Faces with one label and an edge in common make one polygon: rings are traced along the edges between different
 * labels, always through the inside, and cut where they touch themselves. A polygon has one ring that runs
 * counter-clockwise, its shell. `labels` are by face; label 0 has no outline.
 */
export function outlinesOf(composite: Composite, labels: Int32Array): Outline[] {
  const sides = facesBesideEdges(composite);
  const faceLabel = (halfEdge: number): number => labels[sides[halfEdge]!]!;
  const groups = joinedFaces(composite, labels);
  const isTraced = new Uint8Array(sides.length);
  const rings = new Map<number, Map<number, GridRing[]>>();
  const tracer = new RingTracer(composite, faceLabel);
  for (let h = 0; h < sides.length; h++) {
    const label = faceLabel(h);
    if (label === 0 || isTraced[h] === 1 || faceLabel(h ^ 1) === label) continue;
    const group = groups(sides[h]!);
    const byGroup = entry(rings, label, () => new Map<number, GridRing[]>());
    entry(byGroup, group, () => []).push(...tracer.trace(h, isTraced));
  }
  return [...rings]
    .sort(([a], [b]) => a - b)
    .map(([label, byGroup]) => ({ label, polygons: [...byGroup.values()].map(shellFirst) }));
}

/** For a face, the number of its group of faces that hang together by edges and have one label other than 0 (union-find). */
function joinedFaces(composite: Composite, labels: Int32Array): (face: number) => number {
  const sides = facesBesideEdges(composite);
  const parent = Int32Array.from(labels, (_, face) => face);
  const rootOf = (face: number): number => {
    let root = face;
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
    return root;
  };
  for (let h = 0; h < sides.length; h += 2) {
    const [one, other] = [sides[h]!, sides[h + 1]!];
    if (labels[one] !== 0 && one !== other && labels[one] === labels[other]) parent[rootOf(one)] = rootOf(other);
  }
  return rootOf;
}

class RingTracer {
  private readonly composite: Composite;
  private readonly labelOf: (halfEdge: number) => number;
  /** By node: its place on the path that is being traced, + 1. */
  private readonly placeOnPath: Int32Array;

  constructor(composite: Composite, labelOf: (halfEdge: number) => number) {
    this.composite = composite;
    this.labelOf = labelOf;
    this.placeOnPath = new Int32Array(composite.noder.nodes.size);
  }

  /** The rings of the boundary that begins with a half-edge, cut where it passes a node again. */
  trace(start: number, isTraced: Uint8Array): GridRing[] {
    const { faces } = this.composite;
    const rings: GridRing[] = [];
    const path: number[] = [];
    let h = start;
    do {
      isTraced[h] = 1;
      const node = faces.originOf(h);
      const place = this.placeOnPath[node]! - 1;
      if (place >= 0) rings.push(this.cut(path, place));
      path.push(node);
      this.placeOnPath[node] = path.length;
      h = this.following(h);
    } while (h !== start);
    rings.push(this.cut(path, 0));
    return rings;
  }

  /** The next half-edge of the boundary: clockwise around the node, through the inside, to the first that has its end there. */
  private following(halfEdge: number): number {
    const { faces } = this.composite;
    const label = this.labelOf(halfEdge);
    let out = faces.clockwiseOf(halfEdge ^ 1);
    while (this.labelOf(out ^ 1) === label) out = faces.clockwiseOf(out);
    return out;
  }

  /** Takes the path from a place on as a ring of its own. */
  private cut(path: number[], place: number): GridRing {
    const { x, y } = this.composite.noder.nodes;
    const ring = new Int32Array(2 * (path.length - place));
    for (let k = place; k < path.length; k++) {
      this.placeOnPath[path[k]!] = 0;
      ring[2 * (k - place)] = x.values[path[k]!]!;
      ring[2 * (k - place) + 1] = y.values[path[k]!]!;
    }
    path.length = place;
    return ring;
  }
}

function shellFirst(rings: readonly GridRing[]): readonly GridRing[] {
  const shell = rings.findIndex(isCounterClockwise);
  return [rings[shell]!, ...rings.slice(0, shell), ...rings.slice(shell + 1)];
}

/** By the turn at the ring's lowest, then westernmost vertex, which is a corner of its hull: no sum to round. */
function isCounterClockwise(ring: GridRing): boolean {
  const count = ring.length / 2;
  let low = 0;
  for (let k = 1; k < count; k++) {
    const isLower = ring[2 * k + 1]! < ring[2 * low + 1]!;
    if (isLower || (ring[2 * k + 1] === ring[2 * low + 1] && ring[2 * k]! < ring[2 * low]!)) low = k;
  }
  const [before, after] = [(low + count - 1) % count, (low + 1) % count];
  return (
    orient(
      ring[2 * before]!,
      ring[2 * before + 1]!,
      ring[2 * low]!,
      ring[2 * low + 1]!,
      ring[2 * after]!,
      ring[2 * after + 1]!,
    ) > 0
  );
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
