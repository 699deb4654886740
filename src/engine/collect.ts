// The distinct segments of all editions, each with the events at which it comes into, or goes out of, a ring.

import { InputError } from '../model/errors.ts';
import { groupBy } from './group-by.ts';
import type { History } from './history.ts';
import { PairTable } from './pair-table.ts';
import { cancelPairs } from './point-history.ts';

/**
 * Segment s runs between vertices from[s] < to[s] of the history; its events are those of eventStarts[s] up to
 * eventStarts[s + 1] in `events`: edition * ringCount + ring, ascending. A segment may have none left (a spike that
 * goes to and fro) and is still a segment for noding.
 */
export interface Segments {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly eventStarts: Int32Array;
  readonly events: Int32Array;
  readonly ringCount: number;
}

export function collect(history: History): Segments {
  const { toggles } = history;
  const ringCount = Math.max(1, history.ringPolygon.length);
  if (ringCount * history.editions.length >= 2 ** 31) {
    throw new InputError(
      `${history.editions.length} editions with ${ringCount} rings are more than one composite holds: split the source by years.`,
    );
  }
  const table = new PairTable();
  const segmentOf = new Int32Array(toggles.edition.length);
  for (let k = 0; k < segmentOf.length; k++) segmentOf[k] = table.add(toggles.from.values[k]!, toggles.to.values[k]!);
  const { from, to } = table;
  const events = new Int32Array(segmentOf.length);
  for (let k = 0; k < events.length; k++) events[k] = toggles.edition.values[k]! * ringCount + toggles.ring.values[k]!;
  const { starts, values } = groupBy(segmentOf, events, from.length);
  return { from: from.view(), to: to.view(), ringCount, ...cancelEach(starts, values) };
}

/** Sorts each segment's events and drops those that undo one another. */
function cancelEach(starts: Int32Array, all: Int32Array): { eventStarts: Int32Array; events: Int32Array } {
  const eventStarts = new Int32Array(starts.length);
  let kept = 0;
  for (let s = 0; s + 1 < starts.length; s++) {
    const events = cancelPairs(Array.from(all.subarray(starts[s]!, starts[s + 1]!)));
    for (const event of events) all[kept++] = event;
    eventStarts[s + 1] = kept;
  }
  return { eventStarts, events: all.slice(0, kept) };
}
