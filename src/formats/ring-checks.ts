// What an importer wants to know of a ring before it becomes ground: does it cross itself, has it area, is a hole inside.

import type { GridRing } from '../model/ground.ts';

/** Pairs of segments looked at before giving up: some 100 a vertex, and enough for any small ring. */
const PAIRS_PER_VERTEX = 100;
const FREE_PAIRS = 100_000;

/**
 * Whether two segments of the ring cross in their insides; 'unknown' where a hostile ring would cost too much to tell.
 * Segments are dropped into the cells of a grid about as fine as they are long, and compared cell by cell.
 */
export function crossesItself(ring: GridRing): boolean | 'unknown' {
  const count = ring.length / 2;
  if (count < 4) return false;
  let budget = FREE_PAIRS + PAIRS_PER_VERTEX * count;
  const cells = fillCells(ring, budget);
  if (!cells) return 'unknown';
  for (let cell = 0; cell + 1 < cells.starts.length; cell++) {
    const end = cells.starts[cell + 1]!;
    for (let i = cells.starts[cell]!; i < end; i++) {
      budget -= end - i;
      if (budget < 0) return 'unknown';
      for (let j = i + 1; j < end; j++) if (segmentsCross(ring, cells.segments[i]!, cells.segments[j]!)) return true;
    }
  }
  return false;
}

interface Cells {
  /** segments[starts[c]] … segments[starts[c + 1] - 1] lie in cell c. */
  readonly starts: Int32Array;
  readonly segments: Int32Array;
}

/** A counting sort of segments by the cells that their boxes touch; null where those are more than `most` altogether. */
function fillCells(ring: GridRing, most: number): Cells | null {
  const count = ring.length / 2;
  let [west, east, south, north] = [ring[0]!, ring[0]!, ring[1]!, ring[1]!];
  let [dx, dy] = [0, 0];
  for (let i = 0, last = ring.length - 2; i < ring.length; last = i, i += 2) {
    const [x, y] = [ring[i]!, ring[i + 1]!];
    if (x < west) west = x;
    else if (x > east) east = x;
    if (y < south) south = y;
    else if (y > north) north = y;
    dx += Math.abs(x - ring[last]!);
    dy += Math.abs(y - ring[last + 1]!);
  }
  // No finer than the mean segment, or one segment would lie in many cells; no more cells than segments.
  const side = Math.sqrt(((east - west + 1) * (north - south + 1)) / count);
  const width = Math.max(side, dx / count, (east - west + 1) / 4096);
  const height = Math.max(side, dy / count, (north - south + 1) / 4096);
  const columns = Math.floor((east - west) / width) + 1;
  const rows = Math.floor((north - south) / height) + 1;
  const starts = new Int32Array(columns * rows + 1);
  let segments = new Int32Array(0);
  let places = 0;
  // First pass: count; second pass: place, from each cell's end downwards.
  for (let pass = 0; pass < 2; pass++) {
    for (let i = 0; i < count; i++) {
      const [a, b] = [2 * i, 2 * ((i + 1) % count)];
      const fromColumn = Math.floor((Math.min(ring[a]!, ring[b]!) - west) / width);
      const toColumn = Math.floor((Math.max(ring[a]!, ring[b]!) - west) / width);
      const fromRow = Math.floor((Math.min(ring[a + 1]!, ring[b + 1]!) - south) / height);
      const toRow = Math.floor((Math.max(ring[a + 1]!, ring[b + 1]!) - south) / height);
      places += (toRow - fromRow + 1) * (toColumn - fromColumn + 1);
      if (places > 2 * most) return null;
      for (let row = fromRow; row <= toRow; row++) {
        for (let cell = row * columns + fromColumn; cell <= row * columns + toColumn; cell++) {
          if (pass === 0) starts[cell]!++;
          else segments[--starts[cell]!] = i;
        }
      }
    }
    if (pass > 0) break;
    for (let cell = 1; cell < starts.length; cell++) starts[cell]! += starts[cell - 1]!;
    segments = new Int32Array(starts[starts.length - 1]!);
  }
  return { starts, segments };
}

function segmentsCross(ring: GridRing, i: number, j: number): boolean {
  const count = ring.length / 2;
  const [a, b, c, d] = [2 * i, 2 * ((i + 1) % count), 2 * j, 2 * ((j + 1) % count)];
  if (a === d || b === c || a === c) return false;
  const [ax, ay, bx, by] = [ring[a]!, ring[a + 1]!, ring[b]!, ring[b + 1]!];
  const [cx, cy, dx, dy] = [ring[c]!, ring[c + 1]!, ring[d]!, ring[d + 1]!];
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false;
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false;
  return (
    turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < 0 &&
    turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0
  );
}

/** 1 where c lies left of a→b, -1 right, 0 on it; exact, since differences of grid integers are. */
export function turn(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  const left = (bx - ax) * (cy - ay);
  const right = (by - ay) * (cx - ax);
  const difference = left - right;
  // Products of 33-bit differences round by at most 2^12 each; only in that band do we need the slow way.
  if (Math.abs(difference) > 16384) return Math.sign(difference);
  if (Math.abs(left) < Number.MAX_SAFE_INTEGER && Math.abs(right) < Number.MAX_SAFE_INTEGER)
    return Math.sign(difference);
  const exact = BigInt(bx - ax) * BigInt(cy - ay) - BigInt(by - ay) * BigInt(cx - ax);
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}

/** Twice the signed area in grid steps squared, counter-clockwise positive; exact to double precision. */
export function doubledArea(ring: GridRing): number {
  const [x0, y0] = [ring[0]!, ring[1]!];
  let sum = 0;
  for (let i = 2; i + 3 < ring.length; i += 2) {
    sum += (ring[i]! - x0) * (ring[i + 3]! - y0) - (ring[i + 2]! - x0) * (ring[i + 1]! - y0);
  }
  return sum;
}

/** True where all vertices lie on one line. */
export function isOneLine(ring: GridRing): boolean {
  for (let i = 4; i < ring.length; i += 2) {
    if (turn(ring[0]!, ring[1]!, ring[2]!, ring[3]!, ring[i]!, ring[i + 1]!) !== 0) return false;
  }
  return true;
}

/** True where every edge runs there and back equally often, so that the ring has no inside at all. */
export function runsToAndFro(ring: GridRing): boolean {
  const balance = new Map<string, number>();
  for (let i = 0; i < ring.length; i += 2) {
    const next = (i + 2) % ring.length;
    const [a, b] = [`${ring[i]},${ring[i + 1]}`, `${ring[next]},${ring[next + 1]}`];
    const [key, way] = a < b ? [`${a} ${b}`, 1] : [`${b} ${a}`, -1];
    balance.set(key, (balance.get(key) ?? 0) + way);
  }
  return [...balance.values()].every((sum) => sum === 0);
}
