// From the rings that cover a spot to its status in every edition: the overlap rule, applied.

import { IntList } from './bytes.ts';
import { type History, standingIndexAt } from './history.ts';

/** A stretch of a history: the status from this edition (index) on, until the next run begins. */
export interface StatusRun {
  readonly status: string;
  readonly from: number;
}

/**
 * Settles lists of events: event k turns over ring rings[k] from edition editions[k] on, editions ascending, each pair at
 * most once. The answers are runs (edition, status index + 1; 0 = none), flat, the first from edition 0, neighbours
 * different; they are overwritten by the next call.
 */
export class Settler {
  /** Told the editions [from, until) in which polygons of different statuses cover the spot, whatever settles it. */
  onOverlap: ((from: number, until: number) => void) | null = null;
  /** Whether, of the list settled last, polygons of different statuses still compete at the end. */
  endsInRivalry = false;
  private readonly history: History;
  /** By status: its group in the overlap order, 0 = topmost. */
  private readonly groups: readonly number[];
  /** Rings switched on at the moment, in no order, and by ring its place among them + 1. */
  private readonly active: number[] = [];
  private readonly places = new IntList();
  /** How many of them are holes. */
  private holes = 0;
  private readonly top: number[] = [];
  private readonly runs: number[] = [];

  constructor(history: History) {
    this.history = history;
    const { overlap, statuses } = history.header;
    this.groups = statuses.map((status) => {
      const group = overlap.findIndex((members) => members.includes(status));
      return group < 0 ? overlap.length : group;
    });
  }

  settle(editions: ArrayLike<number>, rings: ArrayLike<number>, count: number): readonly number[] {
    const { active, runs } = this;
    for (const ring of active) this.places.values[ring] = 0;
    this.places.fillTo(this.history.ringPolygon.length, 0);
    active.length = 0;
    this.holes = 0;
    runs.length = 0;
    runs.push(0, 0);
    this.endsInRivalry = false;
    for (let k = 0; k < count; ) {
      const edition = editions[k]!;
      for (; k < count && editions[k] === edition; k++) this.flip(rings[k]!);
      this.runsWithin(edition, k < count ? editions[k]! : this.history.editions.length);
    }
    return runs;
  }

  private flip(ring: number): void {
    const { active, places } = this;
    const isHole = this.history.ringIsHole.values[ring] === 1;
    const place = places.values[ring]! - 1;
    if (place < 0) {
      places.values[ring] = active.push(ring);
      if (isHole) this.holes++;
      return;
    }
    const last = active.pop()!;
    if (last !== ring) {
      active[place] = last;
      places.values[last] = place + 1;
    }
    places.values[ring] = 0;
    if (isHole) this.holes--;
  }

  /** Appends the status of the active rings over editions [from, until); it changes inside only if the order does. */
  private runsWithin(from: number, until: number): void {
    const statusOf = this.history.polygonStatus.values;
    if (this.onOverlap && this.active.length > 1 && this.hasSeveralStatuses()) this.onOverlap(from, until);
    const top = this.topPolygons();
    this.endsInRivalry = false;
    for (let k = 1; k < top.length; k++) if (statusOf[top[k]!] !== statusOf[top[0]!]) this.endsInRivalry = true;
    if (this.endsInRivalry) this.runsOfRivals(from, until);
    else pushRun(this.runs, from, top.length === 0 ? 0 : statusOf[top[0]!]! + 1);
  }

  /** The later polygon of the file is on top, and files may be put in another order from edition to edition. */
  private runsOfRivals(from: number, until: number): void {
    const { standings, polygonStatus } = this.history;
    for (let k = standingIndexAt(this.history, from); k < standings.length && standings[k]!.from < until; k++) {
      const order = standings[k]!.polygons;
      let [latest, place] = [this.top[0]!, -1];
      for (const polygon of this.top) {
        const at = order.indexOf(polygon);
        if (at > place) [latest, place] = [polygon, at];
      }
      pushRun(this.runs, Math.max(from, standings[k]!.from), polygonStatus.values[latest]! + 1);
    }
  }

  /** The polygons that cover the spot, of the topmost group only. */
  private topPolygons(): readonly number[] {
    const { active, top, groups } = this;
    const { ringPolygon, ringIsHole, polygonStatus } = this.history;
    top.length = 0;
    let best = Number.POSITIVE_INFINITY;
    for (let k = 0; k < active.length; k++) {
      const ring = active[k]!;
      if (ringIsHole.values[ring] === 1) continue;
      const polygon = ringPolygon.values[ring]!;
      const group = groups[polygonStatus.values[polygon]!]!;
      if (group > best || (this.holes > 0 && this.isInHole(polygon))) continue;
      if (group < best) top.length = 0;
      best = group;
      top.push(polygon);
    }
    return top;
  }

  private hasSeveralStatuses(): boolean {
    const { ringPolygon, ringIsHole, polygonStatus } = this.history;
    let first = -1;
    for (const ring of this.active) {
      const polygon = ringPolygon.values[ring]!;
      if (ringIsHole.values[ring] === 1 || (this.holes > 0 && this.isInHole(polygon))) continue;
      const status = polygonStatus.values[polygon]!;
      if (first >= 0 && status !== first) return true;
      first = status;
    }
    return false;
  }

  private isInHole(polygon: number): boolean {
    const { ringPolygon, ringIsHole } = this.history;
    for (const ring of this.active) {
      if (ringIsHole.values[ring] === 1 && ringPolygon.values[ring] === polygon) return true;
    }
    return false;
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
