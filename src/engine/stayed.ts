// Ground whose status is the same in two editions: what a change of anything but the map is counted on.

import type { Composite } from './composite.ts';
import { timelineOf } from './timeline.ts';

export interface StayedGround {
  readonly status: string;
  readonly areaKm2: number;
  /** How many faces have the status in both. */
  readonly faces: number;
}

export interface RegionStayed {
  readonly id: string;
  readonly name: string;
  readonly stayed: readonly StayedGround[];
}

interface EditionPair {
  readonly from: number;
  readonly to: number;
}

/** Ground that has the same status in both editions, by status, in the order of statuses; blank ground has no end and is left out. */
export function stayedBetween(composite: Composite, pair: EditionPair): StayedGround[] {
  return stayedIn(composite, pair, () => true);
}

/** The same in each region. */
export function stayedByRegion(composite: Composite, pair: EditionPair): RegionStayed[] {
  return composite.regions.map(({ id, name }, region) => ({
    id,
    name,
    stayed: stayedIn(composite, pair, (set) => composite.regionSets[set]!.includes(region)),
  }));
}

function stayedIn(
  composite: Composite,
  { from, to }: EditionPair,
  counts: (regionSet: number) => boolean,
): StayedGround[] {
  const { statuses, regionSets } = composite;
  const timeline = timelineOf(composite);
  const [before, after] = [timeline.at(from), timeline.at(to)];
  const isCounted = regionSets.map((_, set) => counts(set));
  const areaKm2 = new Float64Array(statuses.length);
  const faces = new Int32Array(statuses.length);
  for (let bundle = 1; bundle < before.length; bundle++) {
    const status = before[bundle]!;
    if (status !== after[bundle] || !isCounted[timeline.regionSet[bundle]!]) continue;
    areaKm2[status]! += timeline.areaKm2[bundle]!;
    faces[status]! += timeline.faces[bundle]!;
  }
  return statuses.flatMap((status, k) =>
    k === 0 || faces[k] === 0 ? [] : [{ status, areaKm2: areaKm2[k]!, faces: faces[k]! }],
  );
}
