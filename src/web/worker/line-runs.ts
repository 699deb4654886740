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
  readonly points: Int32Array;
}

/**
 * Segments of one style that meet two and two make a run. An overlay cuts each segment wherever any edition ever crossed
 * it; here such pieces come together again. Points are below `count`.
 */
export function joinRuns(segments: Segments, count: number): Run[] {
  const { from, to, style } = segments;
  const walk = new Walk(segments, count);
  // All runs lie in one array: each has a point more than it has segments.
  const points = new Int32Array(2 * style.length);
  const runs: Run[] = [];
  let end = 0;
  for (let k = 0; k < style.length; k++) {
    if (walk.isUsed[k] === 1) continue;
    walk.isUsed[k] = 1;
    const begin = end;
    // What comes after is walked first, so that of a ring nothing comes before.
    const after = walk.along(k, to[k]!).slice();
    const before = walk.along(k, from[k]!);
    for (let back = before.length - 1; back >= 0; back--) points[end++] = before[back]!;
    points[end++] = from[k]!;
    points[end++] = to[k]!;
    points.set(after, end);
    end += after.length;
    runs.push({ style: style[k]!, points: points.subarray(begin, end) });
  }
  return runs;
}

/** Goes from segment to segment for as long as the line goes on in one style. */
class Walk {
  readonly isUsed: Uint8Array;
  private readonly segments: Segments;
  private readonly meeting: Meeting;
  private readonly passed: Int32Array;

  constructor(segments: Segments, count: number) {
    const { from, to, style } = segments;
    this.segments = segments;
    this.meeting = new Meeting(count);
    this.isUsed = new Uint8Array(style.length);
    this.passed = new Int32Array(style.length);
    for (let k = 0; k < style.length; k++) {
      this.meeting.add(from[k]!, k);
      this.meeting.add(to[k]!, k);
    }
  }

  /** The points beyond the one at which a segment ends; they stand until the next walk. */
  along(start: number, point: number): Int32Array {
    const { from, to, style } = this.segments;
    let length = 0;
    for (let segment = start, at = point; ; ) {
      segment = this.meeting.other(at, segment);
      if (segment < 0 || this.isUsed[segment] === 1 || style[segment] !== style[start])
        return this.passed.subarray(0, length);
      this.isUsed[segment] = 1;
      at = from[segment] === at ? to[segment]! : from[segment]!;
      this.passed[length++] = at;
    }
  }
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

function lengthOf(points: Int32Array, positions: Float32Array): number {
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
 * Runs without the points that lie within a tolerance of the straight line from the last kept one (Reumann and Witkam
 * 1974), so that no line is further off than twice that. Rings too small to be seen are left out.
 */
export function straightened(runs: readonly Run[], positions: Float32Array, tolerance: number): Run[] {
  const kept = new Int32Array(runs.reduce((sum, { points }) => sum + points.length, 0));
  let end = 0;
  const straight: Run[] = [];
  for (const { style, points } of runs) {
    if (isTiny(points, positions, tolerance)) continue;
    const begin = end;
    end = straighten(points, { to: kept, at: end }, positions, tolerance);
    straight.push({ style, points: kept.subarray(begin, end) });
  }
  return straight;
}

/** Runs as pieces to draw, those of the front last. */
export function pieces(runs: readonly Run[], positions: Float32Array): LineSet {
  const count = runs.reduce((sum, { points }) => sum + points.length - 1, 0);
  const edges = new Float32Array(4 * count);
  const edgeStyle = new Uint8Array(count);
  let piece = 0;
  let fronts = 0;
  for (let kind = HAIR; kind < EDGE_KINDS; kind++) {
    if (kind === FRONT) fronts = piece;
    for (const { style, points } of runs) {
      if (style % EDGE_KINDS !== kind) continue;
      for (let k = 1; k < points.length; k++) {
        const [one, other] = [2 * points[k - 1]!, 2 * points[k]!];
        edges[4 * piece] = positions[one]!;
        edges[4 * piece + 1] = positions[one + 1]!;
        edges[4 * piece + 2] = positions[other]!;
        edges[4 * piece + 3] = positions[other + 1]!;
        edgeStyle[piece++] = style;
      }
    }
  }
  return { edges, edgeStyle, fronts };
}

/** Writes the points that stay from `at` on, and answers where they end. */
function straighten(
  points: Int32Array,
  { to, at }: { readonly to: Int32Array; readonly at: number },
  positions: Float32Array,
  tolerance: number,
): number {
  let end = at;
  to[end++] = points[0]!;
  let anchor = 0;
  for (let k = 1; k + 1 < points.length; k++) {
    // The direction is that of the first point after the anchor which is far enough to have one.
    if (isNear(points[anchor]!, points[k]!, positions, tolerance)) continue;
    const last = lastInStrip(points, { anchor, next: k }, positions, tolerance);
    if (last >= points.length - 1) break;
    to[end++] = points[last]!;
    anchor = last;
    k = last;
  }
  to[end++] = points[points.length - 1]!;
  return end;
}

/** A ring too small to be seen. */
function isTiny(points: Int32Array, positions: Float32Array, tolerance: number): boolean {
  for (let k = 1; k < points.length; k++) if (!isNear(points[0]!, points[k]!, positions, tolerance)) return false;
  return true;
}

/** The last point up to which all lie in the strip around the line from the anchor through the next point. */
function lastInStrip(
  points: Int32Array,
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
