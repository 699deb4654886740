// A point's history straight from the toggles, without faces: what a cold look-up of one place needs.

import type { History } from './history.ts';
import { orient } from './predicates.ts';
import { namedRuns, Settler, type StatusRun } from './settle.ts';

/**
 * The status of a grid position in every edition, as runs. A ray runs east from the point; each segment that it crosses
 * turns its rings over. A point on an arc belongs to the ground just east of it, on a horizontal arc just north.
 */
export function pointHistory(history: History, x: number, y: number): StatusRun[] {
  const { edition, from, to } = history.toggles;
  const xs = history.x.values;
  const ys = history.y.values;
  const crossed: number[] = [];
  for (let k = 0; k < edition.length; k++) {
    const a = from.values[k]!;
    const b = to.values[k]!;
    const [low, high] = ys[a]! < ys[b]! ? [a, b] : [b, a];
    if (ys[low]! > y || ys[high]! <= y) continue;
    if (xs[a]! <= x && xs[b]! <= x) continue;
    // Left of the upward segment, strictly: a point on it is taken to lie just east.
    const isWest = (xs[a]! > x && xs[b]! > x) || orient(xs[low]!, ys[low]!, xs[high]!, ys[high]!, x, y) > 0;
    if (isWest) crossed.push(k);
  }
  return namedRuns(history, settleToggles(history, crossed));
}

/** Toggles come in the order of editions; those of one edition that turn a ring over twice undo one another. */
function settleToggles(history: History, toggles: readonly number[]): readonly number[] {
  const { edition, ring } = history.toggles;
  const editions: number[] = [];
  const rings: number[] = [];
  for (let k = 0; k < toggles.length; ) {
    const now = edition.values[toggles[k]!]!;
    const turned = new Set<number>();
    for (; k < toggles.length && edition.values[toggles[k]!] === now; k++) {
      const one = ring.values[toggles[k]!]!;
      if (!turned.delete(one)) turned.add(one);
    }
    for (const one of turned) {
      editions.push(now);
      rings.push(one);
    }
  }
  return new Settler(history).settle(editions, rings, editions.length);
}
