// How much of an outline lies in a frame: a box of longitudes and latitudes, as a map's window is.

import type { GridRing } from '../model/ground.ts';
import { edgeAreaKm2 } from './area.ts';

/** west, south, east, north on the grid. */
export type Frame = readonly [number, number, number, number];

/** km² of polygons (rings with their inside on the left, as outlines have) that lie in a frame. */
export function areaInFrameKm2(polygons: readonly (readonly GridRing[])[], frame: Frame): number {
  let sum = 0;
  for (const rings of polygons) for (const ring of rings) sum += ringInFrameKm2(ring, frame);
  return sum;
}

/**
 * Clipped to one side of the frame after the other (Sutherland & Hodgman 1974). Pieces stay joined by lines along the frame,
 * which run to and fro and enclose nothing.
 */
function ringInFrameKm2(ring: GridRing, [west, south, east, north]: Frame): number {
  let flat: ArrayLike<number> = ring;
  flat = clipped(flat, 0, west, 1);
  flat = clipped(flat, 0, east, -1);
  flat = clipped(flat, 1, south, 1);
  flat = clipped(flat, 1, north, -1);
  let sum = 0;
  for (let i = 0, j = flat.length - 2; i < flat.length; j = i, i += 2)
    sum += edgeAreaKm2(flat[j]!, flat[j + 1]!, flat[i]!, flat[i + 1]!);
  return sum;
}

/** Keeps what lies above a limit of an axis (0 = x, 1 = y), or with the sign -1 what lies below. */
function clipped(flat: ArrayLike<number>, axis: 0 | 1, limit: number, sign: 1 | -1): number[] {
  const kept: number[] = [];
  for (let i = 0, j = flat.length - 2; i < flat.length; j = i, i += 2) {
    const before = sign * (flat[j + axis]! - limit);
    const now = sign * (flat[i + axis]! - limit);
    if (before < 0 !== now < 0) {
      const share = before / (before - now);
      const other = flat[j + 1 - axis]! + share * (flat[i + 1 - axis]! - flat[j + 1 - axis]!);
      kept.push(...(axis === 0 ? [limit, other] : [other, limit]));
    }
    if (now >= 0) kept.push(flat[i]!, flat[i + 1]!);
  }
  return kept;
}
