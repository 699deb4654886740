// Lines as few pieces as they can be seen to have: segments joined to runs, and runs straightened.

import { EDGE_KINDS, FRONT, HAIR, type LineSet } from './mesh.ts';

/** Segment k runs between positions from[k] and to[k] in the style of style[k]. */
export interface Segments {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly style: Uint8Array;
}

/** A run of points: positions by number, all in one style. */
interface Run {
  readonly style: number;
  readonly points: readonly number[];
}

/**
 * Segments of one style that meet two and two make a run. An overlay cuts each segment wherever any edition ever crossed
 * it; here such pieces come together again. Points are below `count`.
 */
export function joinRuns({ from, to, style }: Segments, count: number): Run[] {
  const meeting = new Meeting(count);
  for (let k = 0; k < style.length; k++) {
    meeting.add(from[k]!, k);
    meeting.add(to[k]!, k);
  }
  const isUsed = new Uint8Array(style.length);
  const walk = (start: number, point: number): number[] => {
    const points: number[] = [];
    for (let segment = start, at = point; ; ) {
      segment = meeting.other(at, segment);
      if (segment < 0 || isUsed[segment] === 1 || style[segment] !== style[start]) return points;
      isUsed[segment] = 1;
      at = from[segment] === at ? to[segment]! : from[segment]!;
      points.push(at);
    }
  };
  const runs: Run[] = [];
  for (let k = 0; k < style.length; k++) {
    if (isUsed[k] === 1) continue;
    isUsed[k] = 1;
    const after = walk(k, to[k]!);
    const before = walk(k, from[k]!).reverse();
    runs.push({ style: style[k]!, points: [...before, from[k]!, to[k]!, ...after] });
  }
  return runs;
}

/**
 * Pieces of front this short, in the map's own measure (about 1.5 km at 50° N), are where a border and an edition's outline
 * of it lie apart: they are hair lines.
 */
const SHORTEST_FRONT = 6e-5;

export function withoutStubs(runs: readonly Run[], positions: Float32Array): Run[] {
  return runs.map((run) => {
    const isStub = run.style % EDGE_KINDS === FRONT && lengthOf(run.points, positions) < SHORTEST_FRONT;
    return isStub ? { ...run, style: run.style - FRONT + HAIR } : run;
  });
}

function lengthOf(points: readonly number[], positions: Float32Array): number {
  let sum = 0;
  for (let k = 1; k < points.length; k++) {
    const [a, b] = [2 * points[k - 1]!, 2 * points[k]!];
    sum += Math.hypot(positions[a]! - positions[b]!, positions[a + 1]! - positions[b + 1]!);
  }
  return sum;
}

/** Which two segments meet at a point. */
class Meeting {
  private readonly degree: Uint8Array;
  /** The sum of the numbers of the segments there: less one of two it is the other. */
  private readonly sum: Int32Array;

  constructor(count: number) {
    this.degree = new Uint8Array(count);
    this.sum = new Int32Array(count);
  }

  add(point: number, segment: number): void {
    if (this.degree[point]! < 3) this.degree[point]!++;
    this.sum[point]! += segment;
  }

  /** The only other segment at a point; -1 where there is none, or several. */
  other(point: number, segment: number): number {
    return this.degree[point] === 2 ? this.sum[point]! - segment : -1;
  }
}

/**
 * Runs as pieces to draw. Points that lie within a tolerance of the straight line from the last kept point are left out
 * (Reumann and Witkam 1974), so that no line is further off than twice that.
 */
export function straightened(runs: readonly Run[], positions: Float32Array, tolerance: number): LineSet {
  const sorted = [...runs].sort((a, b) => (a.style % EDGE_KINDS) - (b.style % EDGE_KINDS));
  const ends: number[] = [];
  const styles: number[] = [];
  let fronts = -1;
  for (const { style, points } of sorted) {
    if (style % EDGE_KINDS === FRONT && fronts < 0) fronts = styles.length;
    // A ring too small to be seen.
    if (points.every((point) => isNear(points[0]!, point, positions, tolerance))) continue;
    const kept = keptPoints(points, positions, tolerance);
    for (let k = 1; k < kept.length; k++) {
      const [a, b] = [2 * kept[k - 1]!, 2 * kept[k]!];
      ends.push(positions[a]!, positions[a + 1]!, positions[b]!, positions[b + 1]!);
      styles.push(style);
    }
  }
  return {
    edges: Float32Array.from(ends),
    edgeStyle: Uint8Array.from(styles),
    fronts: fronts < 0 ? styles.length : fronts,
  };
}

function keptPoints(points: readonly number[], positions: Float32Array, tolerance: number): number[] {
  const kept = [points[0]!];
  let anchor = 0;
  for (let k = 1; k + 1 < points.length; k++) {
    // The direction is that of the first point after the anchor which is far enough to have one.
    if (isNear(points[anchor]!, points[k]!, positions, tolerance)) continue;
    const last = lastInStrip(points, { anchor, next: k }, positions, tolerance);
    if (last >= points.length - 1) break;
    kept.push(points[last]!);
    anchor = last;
    k = last;
  }
  kept.push(points.at(-1)!);
  return kept;
}

/** The last point up to which all lie in the strip around the line from the anchor through the next point. */
function lastInStrip(
  points: readonly number[],
  { anchor, next }: { readonly anchor: number; readonly next: number },
  positions: Float32Array,
  tolerance: number,
): number {
  const [a, b] = [2 * points[anchor]!, 2 * points[next]!];
  const [x, y] = [positions[a]!, positions[a + 1]!];
  const [dx, dy] = [positions[b]! - x, positions[b + 1]! - y];
  const length = Math.hypot(dx, dy);
  let last = next;
  let reach = length;
  for (let k = next + 1; k < points.length; k++) {
    const p = 2 * points[k]!;
    const [px, py] = [positions[p]! - x, positions[p + 1]! - y];
    const along = (px * dx + py * dy) / length;
    // A line that turns back would be cut short.
    if (Math.abs(px * dy - py * dx) / length > tolerance || along < reach - tolerance) break;
    reach = Math.max(reach, along);
    last = k;
  }
  return last;
}

function isNear(one: number, other: number, positions: Float32Array, tolerance: number): boolean {
  const [dx, dy] = [positions[2 * one]! - positions[2 * other]!, positions[2 * one + 1]! - positions[2 * other + 1]!];
  return dx * dx + dy * dy < tolerance * tolerance;
}
