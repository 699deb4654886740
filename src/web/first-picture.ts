// The first picture: the latest edition with its date and figures, shown while the map and the history are on their way.

import { batch, signal } from '@preact/signals';
import { parseInstant } from '../model/instant.ts';
import type { AreaByStatus, FirstAnswer, FirstPicture } from '../model/wire.ts';
import type { Link } from './link.ts';
import { firstShown } from './stages.ts';
import * as state from './state.ts';

/** Null before it came, and once the map has drawn the ground. */
export const firstPicture = signal<FirstPicture | null>(null);

/** km² of the edition that came first, which the history does not tell before all editions have been overlaid. */
let firstFigures: { readonly source: string; readonly edition: string; readonly areaKm2: AreaByStatus } | null = null;

/** Those of the shown source's edition, where it is the one that came first. */
export function firstFiguresOf(edition: string | undefined): AreaByStatus | null {
  const isFirst = firstFigures?.source === state.sourceId.peek() && firstFigures?.edition === edition;
  return isFirst ? (firstFigures?.areaKm2 ?? null) : null;
}

/** Shows it, unless a link wishes for another source or edition. The page has this one edition until the history brings them all. */
export function showFirst(answer: FirstAnswer | null, link: Link): void {
  const { asOf, picture, source } = answer ?? {};
  const isWished = (!link.source || link.source === source) && (!link.edition || link.edition === asOf?.edition);
  if (asOf && picture && source && isWished && !state.current.peek()) {
    batch(() => {
      firstFigures = { source, edition: asOf.edition, areaKm2: picture.areaKm2 };
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
}

/** Settles `firstShown` once what there is by now has been painted. */
export function tellShown(): void {
  performance.mark('first-picture');
  requestAnimationFrame(() => setTimeout(firstShown.reach));
}
