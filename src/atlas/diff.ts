// What changed between two editions: by status, by region, and the places that changed hands.

import { changesBetween, changesByRegion, faceAt, statusesAt } from '../engine/answers.ts';
import type { Composite } from '../engine/composite.ts';
import { stayedBetween, stayedByRegion } from '../engine/stayed.ts';
import { toGrid } from '../model/ground.ts';
import type { Place } from '../model/place.ts';
import type { Theatre } from '../model/theatre.ts';
import type { DiffAnswer, DiffPlace, DiffRegion } from '../model/wire.ts';
import { answerHead, editionStamp } from './answer.ts';
import { stampOf } from './place.ts';
import { changedSides } from './sides.ts';

export interface DiffQuery {
  readonly theatre: Theatre;
  readonly source: string;
  /** Edition indexes. */
  readonly from: number;
  readonly to: number;
  /** True where the composite has regions and the answer should tell them apart. */
  readonly byRegion: boolean;
  readonly places: readonly Place[];
}

export function diffAnswer(composite: Composite, query: DiffQuery): DiffAnswer {
  const { editions } = composite.history;
  const { source, from, to, byRegion, places } = query;
  return {
    ...answerHead(editions),
    source,
    from: editionStamp(editions[from]!),
    to: editionStamp(editions[to]!),
    changes: changesBetween(composite, from, to),
    holders: changedSides(query.theatre, stayedBetween(composite, query), instantsOf(composite, query)),
    regions: byRegion ? changedRegions(composite, query) : [],
    places: changedPlaces(composite, query, places),
  };
}

function changedRegions(composite: Composite, query: DiffQuery): DiffRegion[] {
  const stayed = stayedByRegion(composite, query);
  const instants = instantsOf(composite, query);
  return changesByRegion(composite, query.from, query.to).map((region, k) => ({
    ...region,
    holders: changedSides(query.theatre, stayed[k]!.stayed, instants),
  }));
}

function instantsOf({ history }: Composite, { from, to }: DiffQuery) {
  return { from: history.editions[from]!.published, to: history.editions[to]!.published };
}

function changedPlaces(
  composite: Composite,
  { from, to }: Pick<DiffQuery, 'from' | 'to'>,
  places: readonly Place[],
): DiffPlace[] {
  const before = statusesAt(composite, from);
  const after = statusesAt(composite, to);
  const changed: DiffPlace[] = [];
  for (const place of places) {
    const face = faceAt(composite, toGrid(place.position[0]), toGrid(place.position[1]));
    if (before[face] === after[face]) continue;
    const [was, is] = [composite.statuses[before[face]!]!, composite.statuses[after[face]!]!];
    changed.push({ ...stampOf(place), from: was, to: is });
  }
  return changed;
}
