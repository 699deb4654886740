// What is on record of the chosen spot or region: asked for when a reader opens it, again when they wish it as known on another day.

import { effect, signal } from '@preact/signals';
import type { DossierAnswer, RegionDossierAnswer } from '../model/claim-wire.ts';
import { formatInstant, nextDay, startOfDay } from '../model/instant.ts';
import { type Asked, askerInto } from './asked.ts';
import { nearestPlace } from './nearest-place.ts';
import { clock, hasClaims, places, region, spot } from './state.ts';

export const askedDossier = signal<Asked<DossierAnswer>>({ kind: 'none' });
export const askedRegion = signal<Asked<RegionDossierAnswer>>({ kind: 'none' });
/** A day of the theatre (YYYY-MM-DD); null = all that is known by now. */
export const knownOn = signal<string | null>(null);

/** Within this distance a spot is the gazetteer's place. */
export const AT_PLACE_KM = 0.3;

const askOfPlace = askerInto(askedDossier);
const askOfRegion = askerInto(askedRegion);

/** Follows the chosen spot. Returns the function that ends it. */
export function followSpot(): () => void {
  return effect(() => {
    const position = spot.value?.position;
    if (!position || !hasClaims.value) return;
    const place = nearestPlace(places.value, position, AT_PLACE_KM)?.place;
    void askOfPlace(addressOf(place?.id ?? position.join(','), knownOn.value));
  });
}

/** Follows the region that figures are of. Returns the function that ends it. */
export function followRegion(): () => void {
  return effect(() => {
    if (region.value !== null && hasClaims.value) void askOfRegion(addressOf(region.value, knownOn.value));
  });
}

function addressOf(what: string, day: string | null): string {
  const query = new URLSearchParams({ what });
  // To the end of that day, as readers mean it.
  if (day !== null) query.set('knownOn', formatInstant(startOfDay(nextDay(day), clock.peek().timeZone) - 1));
  return `api/dossier?${query}`;
}
