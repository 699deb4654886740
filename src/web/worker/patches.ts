// Polygons as triangles, each polygon once: from edition to edition nearly all of them stay.

import earcut from 'earcut';
import type { History, Standing } from '../../engine/history.ts';
import { mercatorX, mercatorY } from '../../formats/mercator.ts';
import type { GridRing } from '../../model/ground.ts';
import type { Patch } from './mesh.ts';

/** Triangles of a polygon, in positions less an origin. */
export function patchOf(rings: readonly GridRing[], status: number, [left, top]: readonly [number, number]): Patch {
  const flat: number[] = [];
  const holes: number[] = [];
  for (const ring of rings) {
    if (flat.length > 0) holes.push(flat.length / 2);
    for (let i = 0; i < ring.length; i += 2) flat.push(mercatorX(ring[i]!) - left, mercatorY(ring[i + 1]!) - top);
  }
  return { status, positions: Float32Array.from(flat), triangles: Uint32Array.from(earcut(flat, holes)) };
}

/** Bytes of triangles kept; the oldest go first. A whole war has twice as many. */
const KEPT_BYTES = 24 * 2 ** 20;

/**
 * The patches of imported polygons, stacked by the source's overlap rule: painted in this order they show the settled
 * ground, without any overlay.
 */
export class ImportedPatches {
  readonly origin: readonly [number, number];
  private readonly history: History;
  /** By index of a status: 0 = topmost group. */
  private readonly depth: readonly number[];
  private readonly patches = new Map<readonly Int32Array[], Patch>();
  private bytes = 0;

  constructor(history: History, origin: readonly [number, number]) {
    const { overlap, statuses } = history.header;
    this.history = history;
    this.origin = origin;
    this.depth = statuses.map((status) => {
      const group = overlap.findIndex((members) => members.includes(status));
      return group < 0 ? overlap.length : group;
    });
  }

  /** What is on top comes last; within a group that is the later of the file. */
  of({ polygons, outlines }: Standing): Patch[] {
    const { history, depth } = this;
    const statusOf = (k: number): number => history.polygonStatus.values[polygons[k]!]!;
    const order = outlines.map((_, k) => k).sort((a, b) => depth[statusOf(b)]! - depth[statusOf(a)]! || a - b);
    return order.map((k) => this.patch(outlines[k]!, statusOf(k)));
  }

  private patch(outlines: readonly Int32Array[], status: number): Patch {
    const known = this.patches.get(outlines);
    if (known) return known;
    const { x, y } = this.history;
    const rings = outlines.map((outline) => {
      const ring = new Int32Array(2 * outline.length);
      outline.forEach((vertex, i) => {
        ring[2 * i] = x.values[vertex]!;
        ring[2 * i + 1] = y.values[vertex]!;
      });
      return ring;
    });
    const patch = patchOf(rings, status, this.origin);
    this.patches.set(outlines, patch);
    this.bytes += bytesOf(patch);
    for (const [oldest, { positions, triangles }] of this.patches) {
      if (this.bytes <= KEPT_BYTES) break;
      this.patches.delete(oldest);
      this.bytes -= positions.byteLength + triangles.byteLength;
    }
    return patch;
  }
}

function bytesOf({ positions, triangles }: Patch): number {
  return positions.byteLength + triangles.byteLength;
}

/** The middle of the box around all that the history ever drew. */
export function middleOf({ x, y }: History): readonly [number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let k = 0; k < x.length; k++) {
    west = Math.min(west, x.values[k]!);
    east = Math.max(east, x.values[k]!);
    south = Math.min(south, y.values[k]!);
    north = Math.max(north, y.values[k]!);
  }
  return west > east ? [0.5, 0.5] : [mercatorX((west + east) / 2), mercatorY((south + north) / 2)];
}
