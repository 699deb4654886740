// Keeps the page's address saying what is seen, so that copying it is sharing it.

import { effect } from '@preact/signals';
import { type Link, readLink, writeLink } from './link.ts';
import type { View } from './map/map-view.ts';
import {
  askedCheck,
  compareFrom,
  compareMode,
  current,
  editions,
  freshDays,
  isDeskOpen,
  language,
  region,
  sourceId,
  spot,
  stamps,
  view,
} from './state.ts';

/** The link's own until there is a map that moves: it may take longer to load than the address takes to be written. */
let camera: View | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Told by the map after each move. */
export function setView(next: View): void {
  camera = next;
  schedule();
}

/** Follows the signals; only a map that has been drawn has an address worth keeping. */
export function keepAddress(): () => void {
  // Until the map is there to tell, the view is the link's: else a slow map would find it gone from the address.
  camera ??= readLink(location.hash).camera;
  return effect(() => {
    void [current.value, sourceId.value, spot.value, language.value];
    void [view.value, compareFrom.value, compareMode.value, freshDays.value, region.value, isDeskOpen.value];
    void askedCheck.value;
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

/** What is seen now, as a link. The theme is the reader's own and not part of it. */
function currentLink(): Link {
  const [edition, source, chosen, regionId] = [current.peek(), sourceId.peek(), spot.peek(), region.peek()];
  return {
    ...(source && stamps.peek().length > 1 ? { source } : {}),
    ...(edition ? { edition: edition.id } : {}),
    ...(camera ? { camera } : {}),
    ...(chosen ? { point: chosen.position } : {}),
    ...comparison(),
    ...(freshDays.peek() === FRESH_DAYS ? {} : { days: freshDays.peek() }),
    ...(regionId === null ? {} : { region: regionId }),
    language: language.peek(),
    ...(isDeskOpen.peek() ? { desk: true } : {}),
    ...(askedCheck.peek() === null ? {} : { check: askedCheck.peek()! }),
  };
}

/** The page's own choice need not be told. */
const FRESH_DAYS = freshDays.peek();

/** The map of one edition needs no other edition. */
function comparison(): Pick<Link, 'view' | 'from' | 'mode'> {
  const from = editions.peek()[compareFrom.peek()]?.id;
  if (view.peek() === 'map' || from === undefined) return { view: view.peek() };
  return { view: view.peek(), from, mode: compareMode.peek() };
}
