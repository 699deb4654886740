// Whether points lie inside a ring, for many points of one ring: its edges are sorted into bands of latitude first.

import type { GridRing } from '../model/ground.ts';
import { turn } from './ring-checks.ts';

/** Even-odd, on the boundary is inside. */
export interface InsideTest {
  readonly isInside: (x: number, y: number) => boolean;
  /** True once so many edges were looked at that the test gave up and calls everything inside. */
  readonly isSpent: () => boolean;
}

/** Edges looked at before giving up: less than a second, some hundred times what the largest map of a country needs. */
const MAX_EDGES = 20_000_000;

/** A test for one ring; it costs a pass over the ring, and then a band of it per point. */
export function insideTest(ring: GridRing): InsideTest {
  const bands = sortIntoBands(ring);
  let left = MAX_EDGES;
  return {
    isInside: (x, y) => {
      const band = Math.floor((y - bands.south) / bands.height);
      if (band < 0 || band + 1 >= bands.starts.length) return false;
      const [from, to] = [bands.starts[band]!, bands.starts[band + 1]!];
      left -= to - from;
      return left < 0 || crossesOdd(ring, bands.edges.subarray(from, to), [x, y]);
    },
    isSpent: () => left < 0,
  };
}

/** Up to this many vertices of a hole are tried; a hole that leaves its shell does so along a stretch. */
const SAMPLES = 64;

/** A vertex of the hole that lies outside, or null. */
export function vertexOutside(hole: GridRing, test: InsideTest): readonly [number, number] | null {
  const step = 2 * Math.ceil(hole.length / 2 / SAMPLES);
  for (let i = 0; i < hole.length; i += step) {
    if (!test.isInside(hole[i]!, hole[i + 1]!)) return [hole[i]!, hole[i + 1]!];
  }
  return null;
}

interface Bands {
  readonly south: number;
  readonly height: number;
  /** edges[starts[b]] … edges[starts[b + 1] - 1] touch band b; an edge is the index of its first vertex's x. */
  readonly starts: Int32Array;
  readonly edges: Int32Array;
}

/** A counting sort; no band is lower than the mean edge is high, so that an edge lies in two or three. */
function sortIntoBands(ring: GridRing): Bands {
  let [south, north, climb] = [ring[1]!, ring[1]!, 0];
  for (let i = 1, last = ring.length - 1; i < ring.length; last = i, i += 2) {
    if (ring[i]! < south) south = ring[i]!;
    else if (ring[i]! > north) north = ring[i]!;
    climb += Math.abs(ring[i]! - ring[last]!);
  }
  const count = ring.length / 2;
  const height = Math.max(climb / count, (north - south + 1) / count, 1);
  const starts = new Int32Array(Math.floor((north - south) / height) + 2);
  let edges = new Int32Array(0);
  // First pass: count; second pass: place, from each band's end downwards.
  for (let pass = 0; pass < 2; pass++) {
    for (let i = 0; i < ring.length; i += 2) {
      const [y, nextY] = [ring[i + 1]!, ring[(i + 3) % ring.length]!];
      const to = Math.floor((Math.max(y, nextY) - south) / height);
      for (let band = Math.floor((Math.min(y, nextY) - south) / height); band <= to; band++) {
        if (pass === 0) starts[band]!++;
        else edges[--starts[band]!] = i;
      }
    }
    if (pass > 0) break;
    for (let band = 1; band < starts.length; band++) starts[band]! += starts[band - 1]!;
    edges = new Int32Array(starts[starts.length - 1]!);
  }
  return { south, height, starts, edges };
}

function crossesOdd(ring: GridRing, edges: Int32Array, [x, y]: readonly [number, number]): boolean {
  let inside = false;
  for (const i of edges) {
    const next = (i + 2) % ring.length;
    const [ax, ay, bx, by] = [ring[i]!, ring[i + 1]!, ring[next]!, ring[next + 1]!];
    if (ay > y === by > y) {
      const isOnFlat = ay === y && by === y && Math.min(ax, bx) <= x && x <= Math.max(ax, bx);
      if (isOnFlat || (ax === x && ay === y) || (bx === x && by === y)) return true;
      continue;
    }
    const side = turn(ax, ay, bx, by, x, y);
    if (side === 0) return true;
    if (side > 0 === by > ay) inside = !inside;
  }
  return inside;
}
