// Plain exact geometry on whole numbers, for checking others: slow where it must be, never wrong.

/** Sign of the turn from ab to ap: 1 left, -1 right, 0 on the line. Whole numbers up to 2^40. */
export function side(ax: number, ay: number, bx: number, by: number, px: number, py: number): number {
  const left = (bx - ax) * (py - ay);
  const right = (by - ay) * (px - ax);
  const doubtful = (Math.abs(left) + Math.abs(right)) * 2 ** -50;
  if (left - right > doubtful) return 1;
  if (right - left > doubtful) return -1;
  const exact =
    (BigInt(bx) - BigInt(ax)) * (BigInt(py) - BigInt(ay)) - (BigInt(by) - BigInt(ay)) * (BigInt(px) - BigInt(ax));
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}

/**
 * Does a ray eastwards from just beside p cross the edge ab? "Just beside" is the contract's rule for points on arcs:
 * a little to the east and, much less, to the north. So an edge spans p if it has one end at or below p's height and
 * one above it, and it lies east unless p is on it or right of it.
 */
export function crossesEastOf(ax: number, ay: number, bx: number, by: number, px: number, py: number): boolean {
  if (ay > py === by > py) return false;
  return ay < by ? side(ax, ay, bx, by, px, py) > 0 : side(bx, by, ax, ay, px, py) > 0;
}

/** Even-odd, rings as x0, y0, x1, y1, … without the closing vertex. */
export function isInRing(ring: ArrayLike<number>, px: number, py: number): boolean {
  let inside = false;
  const n = ring.length;
  for (let i = 0; i < n; i += 2) {
    const j = (i + 2) % n;
    if (crossesEastOf(ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!, px, py)) inside = !inside;
  }
  return inside;
}

/** The inside of the shell less the insides of the holes. */
export function isInPolygon(rings: readonly ArrayLike<number>[], px: number, py: number): boolean {
  if (!rings[0] || !isInRing(rings[0], px, py)) return false;
  return !rings.slice(1).some((hole) => isInRing(hole, px, py));
}

/** Squared distance of p to the segment ab, x scaled by `xScale`; floating, for setting near points apart. */
export function squaredDistance(
  ends: readonly [number, number, number, number],
  p: readonly [number, number],
  xScale: number,
): number {
  const [dx, dy] = [(ends[2] - ends[0]) * xScale, ends[3] - ends[1]];
  const [vx, vy] = [(p[0] - ends[0]) * xScale, p[1] - ends[1]];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, (vx * dx + vy * dy) / length));
  return (vx - share * dx) ** 2 + (vy - share * dy) ** 2;
}
