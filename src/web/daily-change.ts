// What each edition added to a party's ground and took from it: the bars behind the slider.

import type { ChangeSeries } from '../engine/answers.ts';
import { type Era, eraAt } from './worker/eras.ts';

export interface PartyChanges {
  /** By edition, in km²: newly drawn as held by the party, and no longer so. */
  readonly gained: Float64Array;
  readonly lost: Float64Array;
}

/**
 * Ground counts as a party's by the statuses that are drawn, of its own and of whoever fights for it; within them nothing is
 * gained or lost. `region` is an index.
 */
export function partyChanges(
  series: ChangeSeries,
  eras: readonly Era[],
  about: { readonly party: string; readonly editions: number; readonly region?: number | null },
): PartyChanges {
  const isHeld = (status: number, edition: number): boolean =>
    eraAt(eras, edition).rules[series.statuses[status]!]?.party === about.party;
  const { region = null } = about;
  const isIn = (set: number): boolean => region === null || series.regionSets[set]!.includes(region);
  const gained = new Float64Array(about.editions);
  const lost = new Float64Array(about.editions);
  for (let k = 0; k < series.edition.length; k++) {
    const edition = series.edition[k]!;
    const [was, is] = [isHeld(series.from[k]!, edition - 1), isHeld(series.to[k]!, edition)];
    if (was === is || !isIn(series.regionSet[k]!)) continue;
    const side = is ? gained : lost;
    side[edition]! += series.areaKm2[k]!;
  }
  return { gained, lost };
}

/** The party whose ground changed most: what a reader first wants to see. */
export function mostChanged(series: ChangeSeries, eras: readonly Era[], parties: readonly string[]): string | null {
  const sum = (party: string): number => {
    const { gained, lost } = partyChanges(series, eras, { party, editions: 1 + Math.max(0, ...series.edition) });
    return [...gained, ...lost].reduce((total, area) => total + area, 0);
  };
  const ranked = parties.map((party) => ({ party, area: sum(party) })).sort((a, b) => b.area - a.area);
  return ranked[0] && ranked[0].area > 0 ? ranked[0].party : null;
}

/** The height that bars are cut at, so that one leap does not flatten all others: a round number over most of them. */
export function cutAt(values: readonly number[]): number {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  const high = sorted[Math.floor((sorted.length - 1) * 0.97)] ?? 1;
  const power = 10 ** Math.floor(Math.log10(high));
  return ([1, 2, 5, 10].find((step) => step * power >= high) ?? 10) * power;
}
