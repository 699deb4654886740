// Prepositions on the way from a phrase to its places: how the next name belongs to it, and how much of it is meant.

import type { Extent } from '../../model/claim.ts';
import type { Slot } from '../packs/pack.ts';
import { isLeavingAround, tellsWhere } from './leaving.ts';
import { pastGoal, pastOrigin, pastYoke } from './lookahead.ts';
import { containerEnd, isNearer } from './walk-marks.ts';
import type { WalkState } from './walk-state.ts';
import { isMeasureBefore } from './walk-words.ts';

export function meetPreposition(
  walk: WalkState,
  { slot, end }: { readonly slot: Slot; readonly end: number },
): boolean {
  const { takes, relation } = walk.trigger.spec;
  const isFrom = walk.sentence.classes.has('from', walk.k) && walk.places.length === 0;
  const yoke = isFrom ? pastYoke(walk.sentence, end, walk.isTriggerAt) : 0;
  if (yoke > 0) return walk.move(yoke);
  let behind = end;
  // «в столкновение с солдатами армии»: whom they fight.
  if (relation === 'contested') while (walk.sentence.isForceAt(behind) && !walk.sentence.partyAt[behind]) behind++;
  const party = walk.sentence.partyAt[behind];
  if (behind > end && !party && walk.places.length === 0) return walk.move(behind);
  // From the invaders, «у ИГИЛ»: whom it was taken from.
  if (party?.start === behind && !party.isAttribute && !walk.sentence.placeAt[behind] && walk.places.length === 0)
    return walk.move(party.end);
  // The withdrawal of its troops from A: who left.
  if (slot === 'of' && walk.trigger.spec.relation === 'withdrew-from' && walk.places.length === 0) {
    const force = [end, end + 1, end + 2].find((k) => walk.sentence.isForceAt(k));
    if (force !== undefined) return walk.move(force + 1);
  }
  // Up to 800 metres: a measure, not the place.
  if (slot !== 'in' && walk.sentence.tokens[end]?.kind === 'number' && walk.places.length === 0) return walk.move(end);
  if (walk.places.length > 0) {
    if (walk.isNext) {
      if (!takes.includes(slot) && slot !== 'in' && slot !== 'near' && slot !== 'of') return false;
      // `in the X sector, in the areas of A and B`: X only says where they are.
      if (slot === 'near' && walk.listSign === ',' && walk.isGroundFrame() && walk.isOnlyArea()) walk.places.pop();
      // `took A, 20 km west of B`: B only says where A is.
      const isElsewhere =
        !takes.includes(slot) || (walk.slot === 'in' && walk.sentence.classes.endOf('bearing', walk.k) > 0);
      // `freed A, in B they deny it`: where something else happened.
      if (slot === 'in' && !takes.includes('in') && walk.listSign === ',') return false;
      const isClose = walk.sentence.classes.has('close', walk.k);
      const isOnlyWhere = isElsewhere || isClose || isMeasureBefore(walk.sentence, walk.k);
      if (slot === 'near' && isOnlyWhere && walk.listSign === ',') walk.isContainer = true;
      walk.slot = slot;
      walk.extent = slot === 'near' ? 'near' : slot === 'in' ? partIfIn(walk) : walk.extent;
    } else if (slot === 'near' && walk.isContext() && isNearer(walk.sentence, walk.k, end)) {
      // `northwest of A near B`: A only says where B is.
      walk.places.pop();
      walk.isNext = true;
      walk.slot = 'near';
      walk.extent = 'near';
    } else walk.isContainer = true;
    walk.isBearing = walk.sentence.classes.endOf('bearing', walk.k) > 0;
    return walk.move(end);
  }
  const container = takes.includes('direct') && walk.slot === null ? containerEnd(walk.sentence, end) : 0;
  if (container > 0) return walk.move(container);
  const left = walk.trigger.spec.relation === 'withdrew-from' ? pastGoal(walk.sentence, walk.trigger, walk.k, end) : 0;
  if (left > 0) return walk.move(left);
  if (isLeavingAround(walk.trigger) && slot !== 'from' && !tellsWhere(walk.sentence, slot, walk.k, end)) return false;
  const isOrigin = isFrom && !takes.includes('from');
  const origin = isOrigin ? pastOrigin(walk.sentence, end, (to) => takes.includes(to)) : 0;
  if (origin > 0) return walk.move(origin);
  // The road to X lies elsewhere.
  if (walk.generic?.kind === 'facility' && slot === 'to') return false;
  const isWithinNoun = walk.generic !== null || walk.extent !== null;
  if (!takes.includes(slot) && !(isWithinNoun && slot !== 'from') && !(slot === 'of' && walk.slot !== null))
    return false;
  walk.slot = slot;
  walk.isBearing = walk.sentence.classes.endOf('bearing', walk.k) > 0;
  if (slot === 'near') walk.extent = 'near';
  // An area in X: X itself, if a part of it.
  else if (slot === 'in' && walk.extent === 'near') walk.extent = null;
  else if (walk.trigger.spec.relation === 'advanced' && slot === 'in' && walk.extent === null) walk.extent = 'part';
  if (slot !== 'near') markPart(walk, walk.k, end);
  return walk.move(end);
}

/** On the outskirts of: the preposition itself says how much. */
function markPart(walk: WalkState, from: number, to: number): void {
  for (let j = from; j < to; j++) if (walk.sentence.classes.has('part', j)) walk.extent = 'part';
}

function partIfIn(walk: WalkState): Extent | null {
  return walk.trigger.spec.relation === 'advanced' ? 'part' : walk.extent === 'near' ? null : walk.extent;
}
