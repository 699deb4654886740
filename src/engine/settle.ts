// From the rings that cover a spot to its status in every edition: the overlap rule, applied.

import { type History, standingAt } from './history.ts';

/** A stretch of a history: the status from this edition (index) on, until the next run begins. */
export interface StatusRun {
  readonly status: string;
  readonly from: number;
}

/**
 * Settles lists of toggles: `events` are edition * ringCount + ring, ascending, each at most once. The answers are runs
 * (edition, status index + 1; 0 = none), flat, the first from edition 0, neighbours different.
 */
export class Settler {
  private readonly history: History;
  private readonly ringCount: number;
  /** By status: its group in the overlap order, 0 = topmost. */
  private readonly groups: readonly number[];
  /** Rings switched on at the moment, ascending is not kept: there are few. */
  private readonly active: number[] = [];

  constructor(history: History) {
    this.history = history;
    this.ringCount = Math.max(1, history.ringPolygon.length);
    const { overlap, statuses } = history.header;
    this.groups = statuses.map((status) => {
      const group = overlap.findIndex((members) => members.includes(status));
      return group < 0 ? overlap.length : group;
    });
  }

  /** An event for a toggle, so that a history is a sorted list of numbers. */
  event(edition: number, ring: number): number {
    return edition * this.ringCount + ring;
  }

  settle(events: ArrayLike<number>): number[] {
    const { active, ringCount } = this;
    active.length = 0;
    const runs = [0, 0];
    for (let k = 0; k < events.length; ) {
      const edition = Math.floor(events[k]! / ringCount);
      for (; k < events.length && events[k]! < (edition + 1) * ringCount; k++)
        this.flip(events[k]! - edition * ringCount);
      const until = k < events.length ? Math.floor(events[k]! / ringCount) : this.history.editions.length;
      this.runsWithin(edition, until, runs);
    }
    return runs;
  }

  private flip(ring: number): void {
    const place = this.active.indexOf(ring);
    if (place < 0) this.active.push(ring);
    else this.active.splice(place, 1);
  }

  /** Appends the status of the active rings over editions [from, until); it changes inside only if the order does. */
  private runsWithin(from: number, until: number, runs: number[]): void {
    const rivals = this.topPolygons();
    const { polygonStatus } = this.history;
    const statuses = new Set(rivals.map((polygon) => polygonStatus.values[polygon]!));
    if (statuses.size <= 1) {
      pushRun(runs, from, rivals.length === 0 ? 0 : polygonStatus.values[rivals[0]!]! + 1);
      return;
    }
    let last: Int32Array | undefined;
    for (let edition = from; edition < until; edition++) {
      const order = standingAt(this.history, edition)!.polygons;
      if (order === last) continue;
      last = order;
      let top = 0;
      for (const polygon of rivals)
        if (order.indexOf(polygon) > order.indexOf(rivals[top]!)) top = rivals.indexOf(polygon);
      pushRun(runs, edition, polygonStatus.values[rivals[top]!]! + 1);
    }
  }

  /** The polygons that cover the spot, of the topmost group only. */
  private topPolygons(): number[] {
    const { ringPolygon, ringIsHole, polygonStatus } = this.history;
    const top: number[] = [];
    let best = Number.POSITIVE_INFINITY;
    for (const ring of this.active) {
      if (ringIsHole.values[ring]) continue;
      const polygon = ringPolygon.values[ring]!;
      const group = this.groups[polygonStatus.values[polygon]!]!;
      if (group > best || this.isInHole(polygon)) continue;
      if (group < best) top.length = 0;
      best = group;
      top.push(polygon);
    }
    return top;
  }

  private isInHole(polygon: number): boolean {
    const { ringPolygon, ringIsHole } = this.history;
    return this.active.some((ring) => ringIsHole.values[ring] === 1 && ringPolygon.values[ring] === polygon);
  }
}

/** Flat runs as records with status names. */
export function namedRuns(history: History, runs: readonly number[]): StatusRun[] {
  const named: StatusRun[] = [];
  for (let k = 0; k < runs.length; k += 2) {
    const status = runs[k + 1]! === 0 ? 'none' : history.header.statuses[runs[k + 1]! - 1]!;
    named.push({ from: runs[k]!, status });
  }
  return named;
}

function pushRun(runs: number[], from: number, status: number): void {
  const last = runs.length - 2;
  if (runs[last + 1] === status) return;
  if (runs[last] === from) {
    runs[last + 1] = status;
    // The run before may have had this status already.
    if (last > 0 && runs[last - 1] === status) runs.length = last;
  } else runs.push(from, status);
}
