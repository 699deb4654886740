// For how long: the time that ground had a status in a period, and the time since its status last changed.

import type { Composite } from './composite.ts';

export interface Period {
  /** Edition indexes; the period is the time between their instants of publication. */
  readonly from: number;
  readonly to: number;
}

/** By face: seconds within the period in which its status was one of those held (by index); editions hold until the next. */
export function secondsHeld(composite: Composite, { from, to }: Period, isHeld: readonly boolean[]): Float64Array {
  const { faceCount, history, runLength, runStart, runs } = composite;
  const published = history.editions.map((edition) => edition.published);
  const seconds = new Float64Array(faceCount);
  for (let face = 1; face < faceCount; face++) {
    const end = runStart[face]! + runLength[face]!;
    for (let run = runStart[face]!; run < end; run++) {
      if (!isHeld[runs.status[run]!]) continue;
      const begin = Math.max(from, runs.edition[run]!);
      const stop = run + 1 < end ? Math.min(to, runs.edition[run + 1]!) : to;
      if (begin < stop) seconds[face]! += published[stop]! - published[begin]!;
    }
  }
  return seconds;
}

/**
 * By face: the edition (index) within the period that last changed its status; -1 where none did. Statuses that are the
 * same in `seen` (by index) count as one.
 */
export function lastChanges(composite: Composite, { from, to }: Period, seen: readonly number[]): Int32Array {
  const { faceCount, runLength, runStart, runs } = composite;
  const last = new Int32Array(faceCount).fill(-1);
  for (let face = 1; face < faceCount; face++) {
    const first = runStart[face]!;
    for (let run = first + runLength[face]! - 1; run > first; run--) {
      const edition = runs.edition[run]!;
      const isChange = edition <= to && seen[runs.status[run]!] !== seen[runs.status[run - 1]!];
      if (!isChange) continue;
      if (edition > from) last[face] = edition;
      break;
    }
  }
  return last;
}
