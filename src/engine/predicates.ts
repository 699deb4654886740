// Exact geometry on integers: on which side of a line a point lies, and where two segments cross, rounded to the grid.

import { orient2d } from 'robust-predicates';

/**
 * Positive if (px, py) lies left of the line from (ax, ay) to (bx, by), negative if right, 0 if on it. Exact for
 * integers up to 2^53: differences of the grid's coordinates are below 2^33, products of small ones are exact in a
 * double, and the rest goes to Shewchuk's adaptive predicate.
 */
export function orient(ax: number, ay: number, bx: number, by: number, px: number, py: number): number {
  const ux = bx - ax;
  const uy = by - ay;
  const vx = px - ax;
  const vy = py - ay;
  if (
    ux < EXACT &&
    ux > -EXACT &&
    uy < EXACT &&
    uy > -EXACT &&
    vx < EXACT &&
    vx > -EXACT &&
    vy < EXACT &&
    vy > -EXACT
  ) {
    return ux * vy - uy * vx;
  }
  // orient2d has y growing downwards in mind: its sign is the other way round.
  return -orient2d(ax, ay, bx, by, px, py);
}

/** Below 2^26 a product is below 2^52 and a difference of two such products is exact. */
const EXACT = 2 ** 26;

/**
 * If segments ab and cd cross at one point inside both, writes that point, rounded half up to the grid, to `at` and
 * returns true. False if they only touch, overlap or miss: then every point they share is near an end, and ends are
 * hot pixels anyway.
 */
export function crossingOf(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
  at: Int32Array,
): boolean {
  const a = orient(cx, cy, dx, dy, ax, ay);
  const b = orient(cx, cy, dx, dy, bx, by);
  if (a > 0 === b > 0 || a === 0 || b === 0) return false;
  const c = orient(ax, ay, bx, by, cx, cy);
  const d = orient(ax, ay, bx, by, dx, dy);
  if (c > 0 === d > 0 || c === 0 || d === 0) return false;
  const share = a / (a - b);
  const x = (bx - ax) * share + 0.5;
  const y = (by - ay) * share + 0.5;
  const isExact =
    Math.abs(bx - ax) < SAFE &&
    Math.abs(by - ay) < SAFE &&
    Math.abs(cx - ax) < SAFE &&
    Math.abs(cy - ay) < SAFE &&
    Math.abs(dx - ax) < SAFE &&
    Math.abs(dy - ay) < SAFE;
  if (isExact && isOffTie(x) && isOffTie(y)) {
    at[0] = ax + Math.floor(x);
    at[1] = ay + Math.floor(y);
  } else crossingExactly([ax, ay, bx, by, cx, cy, dx, dy], at);
  return true;
}

/** Below 2^25 all differences of ends stay below 2^26, orient is exact, and share * length errs by less than 2^-24. */
const SAFE = 2 ** 25;

/** Not so near an integer that an error of 2^-24 could change the floor. */
function isOffTie(value: number): boolean {
  return Math.abs(value - Math.round(value)) > 2 ** -20;
}

function crossingExactly(ends: readonly number[], at: Int32Array): void {
  const [ax, ay, bx, by, cx, cy, dx, dy] = ends.map(BigInt) as [
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  const whole = a - b;
  at[0] = Number(ax + roundHalfUp((bx - ax) * a, whole));
  at[1] = Number(ay + roundHalfUp((by - ay) * a, whole));
}

/** floor(numerator / denominator + 1/2) */
function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (denominator < 0n) [numerator, denominator] = [-numerator, -denominator];
  const top = 2n * numerator + denominator;
  const bottom = 2n * denominator;
  const quotient = top / bottom;
  return top < 0n && quotient * bottom !== top ? quotient - 1n : quotient;
}

/**
 * Does the segment ab meet the pixel [px - ½, px + ½) × [py - ½, py + ½)? The pixel's corners lie off the grid, so that
 * the segment touches it from outside at a corner only, and of the corners just the south-western one is its own.
 */
export function meetsPixel(ax: number, ay: number, bx: number, by: number, px: number, py: number): boolean {
  if ((ax < px && bx < px) || (ax > px && bx > px) || (ay < py && by < py) || (ay > py && by > py)) return false;
  const ux = bx - ax;
  const uy = by - ay;
  // Twice the sides of the corners are 2·side ± ux ± uy: the line cuts the pixel if they differ in sign.
  const reach = Math.abs(ux) + Math.abs(uy);
  const vx = px - ax;
  const vy = py - ay;
  let side = 2 * (ux * vy - uy * vx);
  if (reach >= EXACT) {
    if (Math.abs(side) > 2 * reach + 2 ** 16) return false;
    side = 2 * Number(BigInt(ux) * BigInt(vy) - BigInt(uy) * BigInt(vx));
  }
  if (Math.abs(side) < reach) return true;
  return Math.abs(side) === reach && side - ux + uy === 0;
}
