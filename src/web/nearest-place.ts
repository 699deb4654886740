// The place by which a reader would name a spot.

import type { Place } from '../model/place.ts';

export interface NearPlace {
  readonly place: Place;
  readonly distanceKm: number;
}

/** The nearest place within a distance, or null. Larger places reach further: their point is only their middle. */
export function nearestPlace(
  places: readonly Place[],
  [lon, lat]: readonly [number, number],
  withinKm = 25,
): NearPlace | null {
  let best: NearPlace | null = null;
  const kmPerLon = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  for (const place of places) {
    const northKm = (place.position[1] - lat) * KM_PER_DEGREE;
    if (Math.abs(northKm) > withinKm) continue;
    const eastKm = (place.position[0] - lon) * kmPerLon;
    const distanceKm = Math.hypot(eastKm, northKm);
    if (distanceKm <= withinKm && (!best || distanceKm < best.distanceKm)) best = { place, distanceKm };
  }
  return best;
}

/** Of latitude, on the mean sphere: a label needs no ellipsoid. */
const KM_PER_DEGREE = 111.195;

/** km between two positions, good to a per cent over some tens of km. */
export function distanceBetweenKm(a: readonly [number, number], b: readonly [number, number]): number {
  const kmPerLon = KM_PER_DEGREE * Math.cos((a[1] * Math.PI) / 180);
  return Math.hypot((b[0] - a[0]) * kmPerLon, (b[1] - a[1]) * KM_PER_DEGREE);
}
