// Undirected segments and edges: distinct pairs of vertex or node ids.

import { IntList } from './bytes.ts';
import { mix } from './vertex-table.ts';

/** Distinct unordered pairs of ids, numbered as they are met; from < to. An open-addressing hash table. */
export class PairTable {
  readonly from = new IntList();
  readonly to = new IntList();
  private slots = new Int32Array(4096);

  get count(): number {
    return this.from.length;
  }

  add(a: number, b: number): number {
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    const slot = this.slotOf(low, high);
    if (this.slots[slot]! > 0) return this.slots[slot]! - 1;
    this.from.push(low);
    this.to.push(high);
    this.slots[slot] = this.from.length;
    if (this.from.length * 2 > this.slots.length) this.rehash();
    return this.from.length - 1;
  }

  private slotOf(low: number, high: number): number {
    const mask = this.slots.length - 1;
    let slot = mix(low, high) & mask;
    for (;;) {
      const entry = this.slots[slot]!;
      if (entry === 0 || (this.from.values[entry - 1] === low && this.to.values[entry - 1] === high)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let k = 0; k < this.from.length; k++)
      this.slots[this.slotOf(this.from.values[k]!, this.to.values[k]!)] = k + 1;
  }
}
