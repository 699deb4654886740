// A spot's runs of status as periods with editions and instants, as the answer `place` has them.

import type { StatusRun } from '../engine/settle.ts';
import type { EditionEntry } from './worker/protocol.ts';

export interface Period {
  readonly status: string;
  /** The first edition that shows the status. */
  readonly from: EditionEntry;
  readonly fromIndex: number;
  /** The first edition that no longer does; null = until now. */
  readonly to: EditionEntry | null;
  /** The last edition before `from`: the change lies between the two. null for the first. */
  readonly lastBefore: EditionEntry | null;
}

export function periodsOf(runs: readonly StatusRun[], editions: readonly EditionEntry[]): Period[] {
  return runs.map((run, k) => ({
    status: run.status,
    from: editions[run.from]!,
    fromIndex: run.from,
    to: editions[runs[k + 1]?.from ?? -1] ?? null,
    lastBefore: editions[run.from - 1] ?? null,
  }));
}

/** The index of the period that holds an edition. */
export function periodAt(periods: readonly Period[], edition: number): number {
  let at = 0;
  periods.forEach((period, k) => {
    if (period.fromIndex <= edition) at = k;
  });
  return at;
}
