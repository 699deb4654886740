// What is on record of the chosen spot: asked for when a reader opens it, again when they wish it as known on another day.

import { effect, signal } from '@preact/signals';
import type { DossierAnswer } from '../model/claim-wire.ts';
import { formatInstant, nextDay, startOfDay } from '../model/instant.ts';
import { FetchError, fetchJson } from './api.ts';
import { nearestPlace } from './nearest-place.ts';
import { clock, hasClaims, places, spot } from './state.ts';

export type AskedDossier =
  | { readonly kind: 'asking' }
  | { readonly kind: 'known'; readonly dossier: DossierAnswer }
  /** Nobody answers, and this device has not kept it. */
  | { readonly kind: 'unreachable' }
  /** This server has no claims, or refused. */
  | { readonly kind: 'none' };

export const askedDossier = signal<AskedDossier>({ kind: 'none' });
/** A day of the theatre (YYYY-MM-DD); null = all that is known by now. */
export const knownOn = signal<string | null>(null);

/** Within this distance a spot is the gazetteer's place. */
export const AT_PLACE_KM = 0.3;

/** Follows the chosen spot. Returns the function that ends it. */
export function followSpot(): () => void {
  return effect(() => {
    const position = spot.value?.position;
    if (!position || !hasClaims.value) return;
    const place = nearestPlace(places.value, position, AT_PLACE_KM)?.place;
    void ask(addressOf(place?.id ?? position.join(','), knownOn.value));
  });
}

/** Another question may have come since: only the last one's answer is shown. */
let lastAsked = '';

async function ask(address: string): Promise<void> {
  if (address === lastAsked && askedDossier.peek().kind === 'known') return;
  lastAsked = address;
  // What is known of the spot stays while it is asked for as of another day.
  askedDossier.value = { kind: 'asking' };
  const answer = await fetchJson<DossierAnswer>(address).then(
    (dossier): AskedDossier => ({ kind: 'known', dossier }),
    (error: unknown): AskedDossier => {
      const isGone = error instanceof FetchError && error.code === 'unreachable';
      return { kind: isGone ? 'unreachable' : 'none' };
    },
  );
  if (address === lastAsked) askedDossier.value = answer;
}

function addressOf(what: string, day: string | null): string {
  const query = new URLSearchParams({ what });
  // To the end of that day, as readers mean it.
  if (day !== null) query.set('knownOn', formatInstant(startOfDay(nextDay(day), clock.peek().timeZone) - 1));
  return `api/dossier?${query}`;
}
