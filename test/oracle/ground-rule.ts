// The contract's rule of overlaps: which of the polygons over a spot gives it its status.

import type { OverlapOrder } from '../../src/model/ground.ts';
import { NONE } from '../../src/model/theatre.ts';
import { isInPolygon } from './exact.ts';

export interface OraclePolygon {
  readonly status: string;
  readonly rings: readonly ArrayLike<number>[];
}

/** The status of a position: of the topmost group, the last polygon in the file's order that covers it. */
export function statusAt(polygons: readonly OraclePolygon[], overlap: OverlapOrder, x: number, y: number): string {
  return topStatus(
    polygons.filter((polygon) => isInPolygon(polygon.rings, x, y)).map((polygon) => polygon.status),
    overlap,
  );
}

/** Of the statuses that cover a spot, in the order of the file. */
export function topStatus(covering: readonly string[], overlap: OverlapOrder): string {
  for (const group of overlap) {
    const last = covering.findLast((status) => group.includes(status));
    if (last !== undefined) return last;
  }
  return covering.at(-1) ?? NONE;
}
