// Spots as people tell them: how far from which place, in which direction.

import { bearingDegrees, distanceKm } from '../../engine/geodesy.ts';
import { toGrid } from '../../model/ground.ts';
import type { Place } from '../../model/place.ts';

type Position = readonly [number, number];

/** A spot told by a place: so far from it, in this direction from it. */
export interface Anchor {
  readonly place: Place;
  readonly km: number;
  readonly bearing: number;
}

/** Within this distance a spot is called by the place's name alone. */
export const AT_PLACE_KM = 0.5;
/** Further away a place tells nothing. */
const REACH_KM = 60;

/**
 * The place to tell a spot by: near, or further away and well known. A town of ten thousand is as good at 10 km as a
 * hamlet at 2.
 */
export function anchorOf(places: readonly Place[], position: Position): Anchor | null {
  let best: Place | undefined;
  let least = Number.POSITIVE_INFINITY;
  const [lon, lat] = position;
  const kmPerLon = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  for (const place of places) {
    const northKm = (place.position[1] - lat) * KM_PER_DEGREE;
    if (Math.abs(northKm) > REACH_KM) continue;
    const km = Math.hypot(northKm, (place.position[0] - lon) * kmPerLon);
    const weight = (km + 1) / Math.max(100, place.population) ** 0.25;
    if (km > REACH_KM || weight >= least) continue;
    best = place;
    least = weight;
  }
  return best ? { place: best, ...wayBetween(best.position, position) } : null;
}

const KM_PER_DEGREE = 111.195;

export function wayBetween(from: Position, to: Position): { readonly km: number; readonly bearing: number } {
  const [ax, ay, bx, by] = [toGrid(from[0]), toGrid(from[1]), toGrid(to[0]), toGrid(to[1])];
  return { km: distanceKm(ax, ay, bx, by), bearing: bearingDegrees(ax, ay, bx, by) };
}

/** The wind of a bearing among so many, counted clockwise from north. */
export function windOf(bearing: number, winds: 8 | 16): number {
  return Math.round((bearing / 360) * winds) % winds;
}
