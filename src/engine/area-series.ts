// The area of every status in every edition, by region: added up once, by the changes between editions.

import type { Composite } from './composite.ts';
import { timelineOf } from './timeline.ts';

/** km² of a status in an edition. Scope 0 is all ground; scope 1 + r is region r. */
export interface AreaSeries {
  /** `none`, whose area is left 0, then those of the history. */
  readonly statuses: readonly string[];
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  readonly editions: number;
  /** By scope, then edition, then status. */
  readonly areaKm2: Float64Array;
}

/**
 * The areas of all editions in one pass over the changes. A status that has no ground left has exactly 0: sums that grow
 * and shrink keep a rest of 1e-10 km², which a count of pieces tells from ground.
 */
export function areaSeries(composite: Composite): AreaSeries {
  const { history, regions, regionSets, statuses } = composite;
  const editions = history.editions.length;
  const [width, scopes] = [statuses.length, regions.length + 1];
  const areaKm2 = new Float64Array(scopes * editions * width);
  const scopesOfSet = regionSets.map((members) => [0, ...members.map((region) => region + 1)]);
  const sums = new Float64Array(scopes * width);
  const pieces = new Int32Array(scopes * width);
  const timeline = timelineOf(composite);
  const add = (bundle: number, status: number, sign: 1 | -1): void => {
    if (status === 0) return;
    for (const scope of scopesOfSet[timeline.regionSet[bundle]!]!) {
      sums[scope * width + status]! += sign * timeline.areaKm2[bundle]!;
      pieces[scope * width + status]! += sign;
    }
  };
  for (let edition = 0; edition < editions; edition++) {
    if (edition === 0) for (const [bundle, status] of timeline.at(0).entries()) add(bundle, bundle > 0 ? status : 0, 1);
    else
      timeline.changed(edition - 1, edition, (bundle, was, is) => {
        add(bundle, was, -1);
        add(bundle, is, 1);
      });
    for (let k = 0; k < sums.length; k++) {
      if (pieces[k] === 0) sums[k] = 0;
      areaKm2[(Math.floor(k / width) * editions + edition) * width + (k % width)] = sums[k]!;
    }
  }
  return { statuses, regions: regions.map(({ id, name }) => ({ id, name })), editions, areaKm2 };
}

/** km² by status id in one edition and scope, `none` left out. */
export function areasIn(series: AreaSeries, edition: number, scope = 0): Record<string, number> {
  const { areaKm2, editions, statuses } = series;
  const first = (scope * editions + edition) * statuses.length;
  return Object.fromEntries(statuses.slice(1).map((id, k) => [id, areaKm2[first + k + 1]!]));
}
