// A point's history straight from the toggles, without faces: what a cold look-up of one place needs.

import type { History } from './history.ts';
import { orient } from './predicates.ts';
import { namedRuns, Settler, type StatusRun } from './settle.ts';

/**
 * The status of a grid position in every edition, as runs. A ray runs east from the point; each segment that it crosses
 * turns its rings over. A point on an arc belongs to the ground just east of it, on a horizontal arc just north.
 */
export function pointHistory(history: History, x: number, y: number): StatusRun[] {
  const settler = new Settler(history);
  const { edition, ring, from, to } = history.toggles;
  const xs = history.x.values;
  const ys = history.y.values;
  const events: number[] = [];
  for (let k = 0; k < edition.length; k++) {
    const a = from.values[k]!;
    const b = to.values[k]!;
    const [low, high] = ys[a]! < ys[b]! ? [a, b] : [b, a];
    if (ys[low]! > y || ys[high]! <= y) continue;
    if (xs[a]! <= x && xs[b]! <= x) continue;
    // Left of the upward segment, strictly: a point on it is taken to lie just east.
    const isWest = (xs[a]! > x && xs[b]! > x) || orient(xs[low]!, ys[low]!, xs[high]!, ys[high]!, x, y) > 0;
    if (isWest) events.push(settler.event(edition.values[k]!, ring.values[k]!));
  }
  return namedRuns(history, settler.settle(cancelPairs(events)));
}

/** Sorts, and drops what occurs an even number of times. */
export function cancelPairs(events: number[]): number[] {
  events.sort((a, b) => a - b);
  let kept = 0;
  for (let k = 0; k < events.length; ) {
    let end = k + 1;
    while (end < events.length && events[end] === events[k]) end++;
    if ((end - k) % 2 === 1) events[kept++] = events[k]!;
    k = end;
  }
  events.length = kept;
  return events;
}
