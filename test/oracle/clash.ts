// Whether two edges cross or touch other than at ends that both have, exactly.

import { side } from './exact.ts';
import type { Segment } from './snap-rounding.ts';

/** The same for both directions. */
export function edgeKey([ax, ay, bx, by]: Segment): string {
  return ax < bx || (ax === bx && ay < by) ? `${ax} ${ay} ${bx} ${by}` : `${bx} ${by} ${ax} ${ay}`;
}

export function clash(s: Segment, t: Segment): boolean {
  const [ax, ay, bx, by] = s;
  const [cx, cy, dx, dy] = t;
  if (isInside(s, cx, cy) || isInside(s, dx, dy) || isInside(t, ax, ay) || isInside(t, bx, by)) return true;
  if (edgeKey(s) === edgeKey(t)) return true;
  return (
    side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 &&
    side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
  );
}

/** Strictly between the ends, on the segment. */
function isInside([ax, ay, bx, by]: Segment, x: number, y: number): boolean {
  if (side(ax, ay, bx, by, x, y) !== 0) return false;
  const dot = (x - ax) * (bx - ax) + (y - ay) * (by - ay);
  return dot > 0 && dot < (bx - ax) ** 2 + (by - ay) ** 2;
}
