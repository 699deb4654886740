// How a ring came from an older one: runs of vertices kept, dropped, new, or copied from elsewhere.

import { RING_COPY, RING_DROP, RING_KEEP, RING_NEW } from './script.ts';

export interface RingOp {
  readonly token: typeof RING_KEEP | typeof RING_DROP | typeof RING_NEW | typeof RING_COPY;
  readonly count: number;
  /** Index in the new ring of the first vertex that the op yields. */
  readonly at: number;
}

/**
 * The ops that make `next` out of `old` (vertex ids both; ids from `fresh` on are met here for the first time, in
 * ascending order). Common ends are cut off; between them the longest increasing subsequence of shared vertices is kept (the heart of a patience diff, Hunt & Szymanski 1977).
 */
export function ringOps(old: Int32Array, next: Int32Array, fresh: number): RingOp[] {
  const shorter = Math.min(old.length, next.length);
  let head = 0;
  while (head < shorter && old[head] === next[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === next[next.length - 1 - tail]) tail++;
  const ops: RingOp[] = [];
  if (head > 0) ops.push({ token: RING_KEEP, count: head, at: 0 });
  const kept = keptBetween(old, next, { head, tail });
  const isNew = firsts(next, fresh);
  let oldAt = head;
  let nextAt = head;
  const oldEnd = old.length - tail;
  const nextEnd = next.length - tail;
  for (let k = 0; k <= kept.length; k += 2) {
    const [oldStop, nextStop] = k < kept.length ? [kept[k]!, kept[k + 1]!] : [oldEnd, nextEnd];
    const isLast = k === kept.length && tail === 0;
    if (oldStop > oldAt && !isLast) ops.push({ token: RING_DROP, count: oldStop - oldAt, at: nextAt });
    insertions(next, { from: nextAt, to: nextStop, isNew }, ops);
    if (k < kept.length) pushKeep(ops, 1, nextStop);
    oldAt = oldStop + 1;
    nextAt = nextStop + 1;
  }
  if (tail > 0) pushKeep(ops, tail, nextEnd);
  return ops;
}

function pushKeep(ops: RingOp[], count: number, at: number): void {
  const last = ops.at(-1);
  if (last?.token === RING_KEEP) ops[ops.length - 1] = { ...last, count: last.count + count };
  else ops.push({ token: RING_KEEP, count, at });
}

/** 1 where a vertex stands for the first time; a ring may pass a new vertex again. */
function firsts(next: Int32Array, fresh: number): Uint8Array {
  const isNew = new Uint8Array(next.length);
  let upcoming = fresh;
  for (let i = 0; i < next.length; i++) {
    if (next[i] !== upcoming) continue;
    isNew[i] = 1;
    upcoming++;
  }
  return isNew;
}

/** Runs of new vertices, and of known ones whose ids follow one another upwards or downwards. */
function insertions(next: Int32Array, span: { from: number; to: number; isNew: Uint8Array }, ops: RingOp[]): void {
  const { isNew, to } = span;
  let at = span.from;
  while (at < to) {
    let end = at + 1;
    if (isNew[at]) {
      while (end < to && isNew[end]) end++;
      ops.push({ token: RING_NEW, count: end - at, at });
    } else {
      const step = end < to && !isNew[end] ? next[end]! - next[at]! : 0;
      if (step === 1 || step === -1) while (end < to && !isNew[end] && next[end]! - next[end - 1]! === step) end++;
      ops.push({ token: RING_COPY, count: end - at, at });
    }
    at = end;
  }
}

/** Pairs (index in old, index in next) of the vertices kept between the common ends, ascending in both. */
function keptBetween(old: Int32Array, next: Int32Array, ends: { head: number; tail: number }): Int32Array {
  const oldEnd = old.length - ends.tail;
  const nextEnd = next.length - ends.tail;
  if (oldEnd <= ends.head || nextEnd <= ends.head) return NOTHING;
  const placeInOld = new Map<number, number>();
  for (let i = ends.head; i < oldEnd; i++) placeInOld.set(old[i]!, i);
  // tops[l]: index in next of the last vertex of the best subsequence of length l + 1.
  const tops: number[] = [];
  const before = new Int32Array(nextEnd).fill(-1);
  const place = new Int32Array(nextEnd);
  for (let i = ends.head; i < nextEnd; i++) {
    const inOld = placeInOld.get(next[i]!);
    if (inOld === undefined) continue;
    place[i] = inOld;
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (place[tops[middle]!]! < inOld) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? tops[low - 1]! : -1;
    tops[low] = i;
  }
  const kept = new Int32Array(2 * tops.length);
  for (let i = tops.at(-1) ?? -1, k = tops.length - 1; i >= 0; i = before[i]!, k--) {
    kept[2 * k] = place[i]!;
    kept[2 * k + 1] = i;
  }
  return kept;
}

const NOTHING = new Int32Array(0);
