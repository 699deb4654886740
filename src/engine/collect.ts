// The distinct segments of all editions, each with the events at which it comes into, or goes out of, a ring.

import { IntList } from './bytes.ts';
import type { History } from './history.ts';
import { PairTable } from './pair-table.ts';

/** What a history brought that the table did not have. */
export interface Collected {
  /** The first of the new segments, and of the new events. */
  readonly firstSegment: number;
  readonly firstEvent: number;
  /** Segments with new events, some of them new; each once. */
  readonly touched: readonly number[];
}

/**
 * Segment s runs between vertices pairs.from[s] < pairs.to[s] of the history. An event is a pair of edition and ring:
 * from that edition on, the segments that have it turn the ring over. Events are numbered in the order of editions. A
 * segment may have none left (a spike that goes to and fro) and is still a segment for noding.
 */
export class SegmentTable {
  readonly pairs = new PairTable();
  /** By event. */
  readonly eventEdition = new IntList();
  readonly eventRing = new IntList();
  /** Each segment's events as a list linked backwards: the last entry, and for each entry its event and the one before. */
  private readonly lastEntry = new IntList();
  private readonly entryEvent = new IntList();
  private readonly entryBefore = new IntList();
  /** By ring: its last event. */
  private readonly lastEvent = new IntList();

  /** Takes up the toggles that the history has gained since it was last read. */
  read(history: History): Collected {
    const { toggles } = history;
    const first = { firstSegment: this.pairs.count, firstEvent: this.eventEdition.length };
    const touched: number[] = [];
    const firstEntry = this.entryEvent.length;
    this.lastEvent.fillTo(history.ringPolygon.length, -1);
    for (let k = firstEntry; k < toggles.edition.length; k++) {
      const segment = this.pairs.add(toggles.from.values[k]!, toggles.to.values[k]!);
      const event = this.eventOf(toggles.edition.values[k]!, toggles.ring.values[k]!);
      if (segment === this.lastEntry.length) this.lastEntry.push(-1);
      const before = this.lastEntry.values[segment]!;
      if (before < firstEntry) touched.push(segment);
      this.lastEntry.values[segment] = k;
      this.entryEvent.push(event);
      this.entryBefore.push(before);
    }
    return { ...first, touched };
  }

  /** Turns over in `into` (ascending) the events of a segment that are at least `from` and below `until`. */
  turnEvents(segment: number, into: number[], { from, until }: { from: number; until: number }): void {
    for (let k = this.lastEntry.values[segment]!; k >= 0; k = this.entryBefore.values[k]!) {
      const event = this.entryEvent.values[k]!;
      if (event >= until) continue;
      if (event < from) return;
      turn(into, event);
    }
  }

  private eventOf(edition: number, ring: number): number {
    const last = this.lastEvent.values[ring]!;
    if (last >= 0 && this.eventEdition.values[last] === edition) return last;
    this.lastEvent.values[ring] = this.eventEdition.length;
    this.eventEdition.push(edition);
    this.eventRing.push(ring);
    return this.eventEdition.length - 1;
  }
}

/** Adds a value to an ascending list, or takes it out if it is there. Events come mostly in descending order. */
function turn(ascending: number[], value: number): void {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  if (ascending[low] === value) ascending.splice(low, 1);
  else ascending.splice(low, 0, value);
}
