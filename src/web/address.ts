// Keeps the page's address saying what is seen, so that copying it is sharing it.

import { effect } from '@preact/signals';
import { type Link, readLink, writeLink } from './link.ts';
import type { View } from './map/map-view.ts';
import { compareFrom, current, editions, language, sourceId, spot, stamps, view } from './state.ts';

/** The link's own until there is a map that moves: it may take longer to load than the address takes to be written. */
let camera: View | undefined = readLink(location.hash).camera;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Told by the map after each move. */
export function setView(next: View): void {
  camera = next;
  schedule();
}

/** Follows the signals; only a map that has been drawn has an address worth keeping. */
export function keepAddress(): () => void {
  return effect(() => {
    void [current.value, sourceId.value, spot.value, language.value, view.value, compareFrom.value];
    schedule();
  });
}

/** Browsers refuse more than about 100 changes of address in 10 s, and scrubbing makes more. */
const PAUSE_MS = 250;

function schedule(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (current.peek()) history.replaceState(null, '', writeLink(currentLink()));
  }, PAUSE_MS);
}

function currentLink(): Link {
  const [edition, source, chosen] = [current.peek(), sourceId.peek(), spot.peek()];
  return {
    ...(source && stamps.peek().length > 1 ? { source } : {}),
    ...(edition ? { edition: edition.id } : {}),
    ...(camera ? { camera } : {}),
    ...(chosen ? { point: chosen.position } : {}),
    language: language.peek(),
    ...(view.peek() === 'compare' ? { view: 'compare', from: editions.peek()[compareFrom.peek()]?.id ?? '' } : {}),
  };
}
