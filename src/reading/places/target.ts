// A place that a phrase is about, with how much of it, and why.

import type { Extent } from '../../model/claim.ts';
import type { Annotated } from '../mentions/annotated.ts';
import type { PlaceMention } from '../mentions/place-mentions.ts';
import type { Trigger } from '../phrases/triggers.ts';
import type { Found } from '../walk/found.ts';
import type { PlaceArgument, Walk } from '../walk/walk.ts';
import { type PlaceReference, referenceOf } from './discourse.ts';

/** Reasons that other rules ask for. */
export const LOCATED = 'where it happened';
export const GENERIC = 'a noun for a place named before';
export const IMPLIED = 'the only place that is spoken of';

/** A place with how much of it. */
export interface Target {
  readonly place: PlaceReference;
  readonly extent: Extent | null;
  readonly reason: string;
  /** Token at which its name begins; null where words only point back to it. */
  readonly nameAt: number | null;
  /** Tokens of the quotation that the place adds. */
  readonly from: number;
  readonly to: number;
}

/** A place that the sentence names. */
export function targetOf(
  { sentence, trigger }: Pick<Found, 'sentence' | 'trigger'>,
  text: string,
  { place, extent }: PlaceArgument,
  reason: string,
): Target {
  return {
    place: referenceOf(sentence, text, place),
    extent: extent ?? placeExtent(sentence, place, trigger),
    reason,
    nameAt: place.start,
    from: Math.min(place.start, trigger.start),
    to: Math.max(place.end, trigger.end),
  };
}

/** A place that words only point back to. */
export function pointedTo(place: PlaceReference, trigger: Trigger, reason: string): Target {
  return { place, extent: null, reason, nameAt: null, from: trigger.start, to: trigger.end };
}

/** In X they took the hospital; on the X front the enemy attacks. */
export function mayBeLocation({ spec, voice }: Trigger, walk: Walk): boolean {
  // «В X наблюдается бегство войск»
  const isFlight = spec.relation === 'withdrew-from' && voice === 'noun' && walk.party !== undefined;
  if (walk.generic || isFlight) return true;
  return (
    spec.kind === 'state' ||
    voice === 'passive' ||
    ['contested', 'advanced', 'entered', 'encircled', 'not-encircled'].includes(spec.relation)
  );
}

/** In the X direction is near X; in X's central square is a part of it. */
function placeExtent({ classes, tokens }: Annotated, place: PlaceMention, { spec }: Trigger): Extent | null {
  if (place.kind === 'area' && classes.has('beside', place.end - 1))
    return ['contested', 'advanced'].includes(spec.relation) ? 'near' : null;
  for (let k = place.end; k < place.end + 3 && tokens[k]?.kind === 'word'; k++) {
    if (classes.has('part', k)) return 'part';
    if (!classes.hasAny(['settlement', 'filler'], k)) return null;
  }
  return null;
}
