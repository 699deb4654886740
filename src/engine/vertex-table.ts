// Distinct positions of the grid and their ids, in the order in which they were first met.

import { IntList } from './bytes.ts';

/** An open-addressing hash table from positions to ids. */
export class VertexTable {
  readonly x: IntList;
  readonly y: IntList;
  private slots: Int32Array;

  /** Starts empty, or with the positions of a history, which are copied. */
  constructor(x?: IntList, y?: IntList) {
    this.x = new IntList(1024);
    this.y = new IntList(1024);
    this.slots = new Int32Array(4096);
    for (let id = 0; x && y && id < x.length; id++) this.add(x.values[id]!, y.values[id]!);
  }

  get size(): number {
    return this.x.length;
  }

  /** 0 for the id -1, from which the first vertex of a block is told. */
  xOf(id: number): number {
    return id < 0 ? 0 : this.x.values[id]!;
  }

  yOf(id: number): number {
    return id < 0 ? 0 : this.y.values[id]!;
  }

  /** The id of a position, or -1. */
  find(x: number, y: number): number {
    return this.slots[this.slotOf(x, y)]! - 1;
  }

  /** The id of a position, given now if it has none. */
  add(x: number, y: number): number {
    const slot = this.slotOf(x, y);
    const found = this.slots[slot]!;
    if (found > 0) return found - 1;
    this.slots[slot] = this.x.length + 1;
    this.x.push(x);
    this.y.push(y);
    if (this.x.length * 2 > this.slots.length) this.rehash();
    return this.x.length - 1;
  }

  private slotOf(x: number, y: number): number {
    const mask = this.slots.length - 1;
    let slot = mix(x, y) & mask;
    for (;;) {
      const entry = this.slots[slot]!;
      if (entry === 0 || (this.x.values[entry - 1] === x && this.y.values[entry - 1] === y)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let id = 0; id < this.x.length; id++) {
      this.slots[this.slotOf(this.x.values[id]!, this.y.values[id]!)] = id + 1;
    }
  }
}

/** A hash of two integers (multiply and fold; constants of splitmix and murmur3). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae3d);
  return hash ^ (hash >>> 13);
}
