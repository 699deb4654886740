// The first picture: the latest edition with its date and figures, shown while the map and the history are on their way.

import { batch, signal } from '@preact/signals';
import { parseInstant } from '../model/instant.ts';
import type { FirstAnswer, FirstPicture } from '../model/wire.ts';
import type { Link } from './link.ts';
import * as state from './state.ts';

/** Null before it came, and once the map has drawn the ground. */
export const firstPicture = signal<FirstPicture | null>(null);

let markShown: () => void;
/** Settled once the first picture is on the screen, or will not come: all else that is to be fetched waits for it. */
export const firstShown = new Promise<void>((resolve) => {
  markShown = resolve;
});

/** Shows it, unless a link wishes for another edition. The page has this one edition until the history brings them all. */
export function showFirst(answer: FirstAnswer | null, link: Link): void {
  const { asOf, picture, source } = answer ?? {};
  const isWished = !link.edition || link.edition === asOf?.edition;
  if (asOf && picture && source && isWished && !state.current.peek()) {
    batch(() => {
      state.sourceId.value = source;
      state.editions.value = [{ id: asOf.edition, published: parseInstant(asOf.published) }];
      state.picture.value = {
        edition: 0,
        mesh: null,
        hasFront: false,
        present: picture.areas.map(({ status }) => status),
        areaKm2: picture.areaKm2,
        areaKm2Before: null,
      };
      // A link's camera may look elsewhere: then only date and figures are shown.
      if (!link.camera) firstPicture.value = picture;
    });
  }
  performance.mark('first-picture');
  requestAnimationFrame(() => setTimeout(markShown));
}
