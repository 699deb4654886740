// Each face's history as runs of status: the events of its label, settled by the source's overlap rule.

import { IntList } from './bytes.ts';
import type { SegmentTable } from './collect.ts';
import type { History } from './history.ts';
import type { Labels } from './label.ts';
import { Settler } from './settle.ts';

/**
 * The runs of slot s stand from start[s], length[s] of them: run k begins with edition edition[k] and has status
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

  private settle(slot: number, events: Int32Array): void {
    const { editions, rings, table } = this;
    for (let k = 0; k < events.length; k++) {
      editions[k] = table.eventEdition.values[events[k]!]!;
      rings[k] = table.eventRing.values[events[k]!]!;
    }
    const runs = this.settler.settle(editions, rings, events.length);
    this.start.values[slot] = this.edition.length;
    this.length.values[slot] = runs.length / 2;
    for (let k = 0; k < runs.length; k += 2) {
      this.edition.push(runs[k]!);
      this.status.push(runs[k + 1]!);
    }
    this.isRivalry.values[slot] = this.settler.endsInRivalry && this.history.editions.length > 0 ? 1 : 0;
  }
}
