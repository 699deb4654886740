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
