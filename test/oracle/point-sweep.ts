// The rule for many points and many editions at once: every edge looks only at the points at its height.

import type { OverlapOrder } from '../../src/model/ground.ts';
import type { Archive, ArchivePolygon } from './archive.ts';
import { crossesEastOf, squaredDistance } from './exact.ts';
import type { Random } from './random.ts';

export interface Points {
  /** Grid positions, ascending by y. */
  readonly x: Int32Array;
  readonly y: Int32Array;
}

const STEPS_PER_METRE = 1e7 / 111_320;

/** Half of the points anywhere in the box (degrees), half within 500 m of a boundary of some polygon. */
export function randomPoints(
  archive: Archive,
  options: { count: number; box: readonly number[]; random: Random },
): Points {
  const { count, box, random } = options;
  const points: [number, number][] = [];
  while (points.length < count / 2) {
    points.push([
      Math.round((box[0]! + (box[2]! - box[0]!) * random.next()) * 1e7),
      Math.round((box[1]! + (box[3]! - box[1]!) * random.next()) * 1e7),
    ]);
  }
  while (points.length < count) {
    const ring = random.pick(random.pick(archive.polygons).rings);
    const i = 2 * random.below(ring.length / 2);
    const j = (i + 2) % ring.length;
    const share = random.next();
    // Uniform in the logarithm of the distance as well as in direction: 3 cm matter as much as 300 m.
    const distance = 500 * 10 ** (-4.2 * random.next()) * STEPS_PER_METRE;
    const angle = 2 * Math.PI * random.next();
    const y = Math.round(ring[i + 1]! + (ring[j + 1]! - ring[i + 1]!) * share + distance * Math.sin(angle));
    const shrink = Math.cos((y / 1e7) * (Math.PI / 180));
    const x = Math.round(ring[i]! + (ring[j]! - ring[i]!) * share + (distance * Math.cos(angle)) / shrink);
    if (Math.abs(x) <= 180e7) points.push([x, y]);
  }
  points.sort((a, b) => a[1] - b[1]);
  return { x: Int32Array.from(points, (p) => p[0]), y: Int32Array.from(points, (p) => p[1]) };
}

export interface Sweep {
  /** By polygon of the archive: the points that it covers, ascending. */
  readonly covered: readonly Int32Array[];
  /** 1 for points nearer than 2 cm to an arc of any edition. */
  readonly isNear: Uint8Array;
}

export function sweep(archive: Archive, points: Points): Sweep {
  const isNear = new Uint8Array(points.x.length);
  return { covered: archive.polygons.map((polygon) => coveredPoints(polygon, points, isNear)), isNear };
}

function coveredPoints(polygon: ArchivePolygon, points: Points, isNear: Uint8Array): Int32Array {
  const state = new Map<number, number>();
  polygon.rings.forEach((ring, r) => {
    const inside = new Set<number>();
    for (let i = 0; i < ring.length; i += 2) {
      const j = (i + 2) % ring.length;
      const edge = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!] as const;
      const [low, high] = [Math.min(edge[1], edge[3]), Math.max(edge[1], edge[3])];
      for (let p = firstAtOrAbove(points.y, low - 3); p < points.y.length && points.y[p]! <= high + 3; p++) {
        if (crossesEastOf(...edge, points.x[p]!, points.y[p]!)) {
          if (!inside.delete(p)) inside.add(p);
        }
        if (!isNear[p] && isWithin2Cm(edge, points.x[p]!, points.y[p]!)) isNear[p] = 1;
      }
    }
    for (const p of inside) {
      if (r === 0) state.set(p, 1);
      else state.delete(p);
    }
  });
  return Int32Array.from(state.keys()).sort();
}

function isWithin2Cm(edge: readonly [number, number, number, number], x: number, y: number): boolean {
  if (x < Math.min(edge[0], edge[2]) - 20 || x > Math.max(edge[0], edge[2]) + 20) return false;
  const shrink = Math.cos((y / 1e7) * (Math.PI / 180));
  return squaredDistance(edge, [x, y], shrink) < (0.02 * STEPS_PER_METRE) ** 2;
}

function firstAtOrAbove(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The status index of every point in an edition: 0 is `none`, k + 1 is statuses[k]. */
export function paintEdition(
  archive: Archive,
  edition: number,
  {
    covered,
    statuses,
    overlap,
    out,
  }: { covered: Sweep['covered']; statuses: readonly string[]; overlap: OverlapOrder; out: Uint8Array },
): void {
  out.fill(0);
  const groupOf = (status: string): number => {
    const group = overlap.findIndex((members) => members.includes(status));
    return group < 0 ? overlap.length : group;
  };
  const groups = [Number.POSITIVE_INFINITY, ...statuses.map(groupOf)];
  for (const index of archive.editions[edition]!.polygons) {
    const status = statuses.indexOf(archive.polygons[index]!.status) + 1;
    for (const p of covered[index]!) if (groups[status]! <= groups[out[p]!]!) out[p] = status;
  }
}
