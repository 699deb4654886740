// The statistics of track records: shares with their intervals, quartiles, and medians of times that were cut off.

import type { Interval, Quartiles } from '../model/record-wire.ts';

/** The normal quantile of a two-sided 95 %. */
const Z = 1.959964;

/** The score interval of a share (Wilson 1927): it never leaves 0 to 1, and has a width where all or none were so. */
export function wilson(count: number, of: number): Interval {
  const share = count / of;
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const shrink = 1 + (Z * Z) / of;
  const middle = share + (Z * Z) / (2 * of);
  return {
    share,
    low: Math.max(0, (middle - spread) / shrink),
    high: Math.min(1, (middle + spread) / shrink),
  };
}

/** Linear between the two nearest (Hyndman & Fan 1996, type 7). */
export function quartiles(values: readonly number[]): Quartiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)]!;
    return below + (place - Math.floor(place)) * (sorted[Math.ceil(place)]! - below);
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}

/** For how long something was followed, and whether it came about then; else it was cut off. */
export interface Followed {
  readonly days: number;
  readonly cameAbout: boolean;
}

/**
 * The first time by which half have come about (Kaplan & Meier 1958): what was cut off counts as waiting until then and as
 * nothing after. Null where fewer than half do within what was followed.
 */
export function survivalMedian(followed: readonly Followed[]): number | null {
  const sorted = [...followed].sort((a, b) => a.days - b.days || Number(b.cameAbout) - Number(a.cameAbout));
  let waiting = 1;
  for (const [k, { days, cameAbout }] of sorted.entries()) {
    if (!cameAbout) continue;
    // One after another, those of one time multiply to what all of them together would.
    waiting *= 1 - 1 / (sorted.length - k);
    // Products of fractions may miss a half by their last digit.
    if (waiting <= 0.5 + 1e-12) return days;
  }
  return null;
}
