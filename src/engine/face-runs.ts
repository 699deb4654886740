// Each face's history as runs of status: the events of its label, settled by the source's overlap rule.

import { IntList } from './bytes.ts';
import type { SegmentTable } from './collect.ts';
import type { History } from './history.ts';
import type { Labels } from './label.ts';
import { Settler } from './settle.ts';
import { mix } from './vertex-table.ts';

/**
 * Faces with equal histories share one list of runs. The runs of slot s stand from start[s], length[s] of them: run k begins with edition edition[k] and has status
 * status[k] (index into header.statuses + 1; 0 = none). The first begins with edition 0; neighbours differ.
 */
export class FaceRuns {
  readonly start = new IntList();
  readonly length = new IntList();
  readonly edition = new IntList();
  readonly status = new IntList();
  /** By slot: 1 where polygons of different statuses compete at the end, so that the order of a file decides. */
  private readonly isRivalry = new IntList();
  private readonly history: History;
  private readonly table: SegmentTable;
  private readonly settler: Settler;
  /** An open-addressing hash table of the lists: where each starts, + 1. */
  private shared = new Int32Array(4096);
  private lists = 0;
  private readonly editions: number[] = [];
  private readonly rings: number[] = [];

  constructor(history: History, table: SegmentTable) {
    this.history = history;
    this.table = table;
    this.settler = new Settler(history);
  }

  /** Settles the slots again whose events are new, and those where the file's order may have changed the winner. */
  extend(labels: Labels, changed: readonly number[], slotCount: number): void {
    const isFirst = this.start.length === 0;
    this.start.fillTo(slotCount, 0);
    this.length.fillTo(slotCount, 0);
    this.isRivalry.fillTo(slotCount, 0);
    const slots = new Set(changed);
    if (isFirst) slots.add(0);
    for (let slot = 0; slot < slotCount; slot++) if (this.isRivalry.values[slot] === 1) slots.add(slot);
    for (const slot of slots) this.settle(slot, labels.eventsOf(slot));
  }

  /** Calls `visit` for each stretch of editions [from, until) in which polygons of different statuses cover the slot. */
  overlapsOf(events: Int32Array, visit: (from: number, until: number) => void): void {
    if (events.length < 2) return;
    this.settler.onOverlap = visit;
    this.settled(events);
    this.settler.onOverlap = null;
  }

  private settled(events: Int32Array): readonly number[] {
    const { editions, rings, table } = this;
    for (let k = 0; k < events.length; k++) {
      editions[k] = table.eventEdition.values[events[k]!]!;
      rings[k] = table.eventRing.values[events[k]!]!;
    }
    return this.settler.settle(editions, rings, events.length);
  }

  private settle(slot: number, events: Int32Array): void {
    const runs = this.settled(events);
    this.start.values[slot] = this.startOf(runs);
    this.length.values[slot] = runs.length / 2;
    this.isRivalry.values[slot] = this.settler.endsInRivalry && this.history.editions.length > 0 ? 1 : 0;
  }

  /** Where equal runs stand already, or where they are put now. */
  private startOf(runs: readonly number[]): number {
    let hash = runs.length;
    for (const value of runs) hash = mix(hash, value);
    const mask = this.shared.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const start = this.shared[slot]! - 1;
      if (start < 0) return this.append(runs, slot);
      if (this.isAt(start, runs)) return start;
    }
  }

  private isAt(start: number, runs: readonly number[]): boolean {
    for (let k = 0; k < runs.length; k += 2) {
      const at = start + k / 2;
      if (this.edition.values[at] !== runs[k] || this.status.values[at] !== runs[k + 1]) return false;
    }
    // The list that stands there may go on: the next one begins with edition 0.
    const end = start + runs.length / 2;
    return end === this.edition.length || this.edition.values[end] === 0;
  }

  private append(runs: readonly number[], slot: number): number {
    const start = this.edition.length;
    this.shared[slot] = start + 1;
    for (let k = 0; k < runs.length; k += 2) {
      this.edition.push(runs[k]!);
      this.status.push(runs[k + 1]!);
    }
    if (++this.lists * 2 > this.shared.length) this.rehash();
    return start;
  }

  private rehash(): void {
    this.shared = new Int32Array(this.shared.length * 2);
    const mask = this.shared.length - 1;
    const end = this.edition.length;
    for (let start = 0; start < end; ) {
      let next = start + 1;
      while (next < end && this.edition.values[next] !== 0) next++;
      let hash = 2 * (next - start);
      for (let k = start; k < next; k++) hash = mix(mix(hash, this.edition.values[k]!), this.status.values[k]!);
      let slot = hash & mask;
      while (this.shared[slot] !== 0) slot = (slot + 1) & mask;
      this.shared[slot] = start + 1;
      start = next;
    }
  }
}
