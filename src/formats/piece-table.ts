// The distinct byte ranges seen so far: equal bytes have equal keys, so that a feature is stored and parsed once.

import type { SameBytes } from './same-bytes.ts';
import { sameBytes } from './same-bytes.ts';

/** Pieces are copied into blocks of this size, so that no view holds on to a whole file. */
const BLOCK_BYTES = 4 << 20;

/** Grows for the life of a process; keys are 0, 1, 2, … in the order of first sight. */
export class PieceTable {
  readonly #same: SameBytes;
  readonly #pieces: Uint8Array[] = [];
  readonly #hashes: number[] = [];
  /** Open addressing: key + 1, or 0 where free; at most half full. */
  #slots = new Int32Array(1 << 12);
  #block = new Uint8Array(0);
  #blockUsed = 0;

  constructor(same: SameBytes = sameBytes) {
    this.#same = same;
  }

  /** How many distinct pieces there are. */
  get size(): number {
    return this.#pieces.length;
  }

  /** The bytes of a piece: a view, not to be written to. */
  bytesOf(key: number): Uint8Array {
    const piece = this.#pieces[key];
    if (!piece) throw new RangeError(`No piece ${key}; there are ${this.size}.`);
    return piece;
  }

  /** True where the bytes from `at` on begin with this piece. */
  isAt(key: number, bytes: Uint8Array, at: number): boolean {
    const piece = this.#pieces[key]!;
    const last = piece.length - 1;
    // A look at the last byte and one in the middle saves most calls that would say no.
    if (at + last >= bytes.length || bytes[at + last] !== piece[last]) return false;
    if (bytes[at + (last >> 1)] !== piece[last >> 1]) return false;
    return this.#same(bytes, at, piece, 0, piece.length);
  }

  /** The key of bytes[start…end), new or known. */
  keyOf(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let key = this.#slots[slot]!; key !== 0; key = this.#slots[slot]!) {
      if (this.#hashes[key - 1] === hash && this.#equals(key - 1, bytes, start, end)) return key - 1;
      slot = (slot + 1) & mask;
    }
    return this.#add(bytes.subarray(start, end), hash, slot);
  }

  #equals(key: number, bytes: Uint8Array, start: number, end: number): boolean {
    const piece = this.#pieces[key]!;
    return piece.length === end - start && this.#same(bytes, start, piece, 0, piece.length);
  }

  #add(piece: Uint8Array, hash: number, slot: number): number {
    const key = this.#pieces.length;
    this.#pieces.push(this.#keep(piece));
    this.#hashes.push(hash);
    this.#slots[slot] = key + 1;
    if (this.size * 2 > this.#slots.length) this.#widen();
    return key;
  }

  #keep(piece: Uint8Array): Uint8Array {
    if (piece.length > BLOCK_BYTES >> 2) return piece.slice();
    if (this.#blockUsed + piece.length > this.#block.length) {
      this.#block = new Uint8Array(BLOCK_BYTES);
      this.#blockUsed = 0;
    }
    const kept = this.#block.subarray(this.#blockUsed, this.#blockUsed + piece.length);
    kept.set(piece);
    this.#blockUsed += piece.length;
    return kept;
  }

  #widen(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    this.#hashes.forEach((hash, key) => {
      let slot = hash & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = key + 1;
    });
  }
}

/** Every byte counts, four at a time, so that no choice of bytes left unread can pile pieces up in one slot. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, end - start);
  const whole = (end - start) & ~3;
  let hash = (end - start) | 0;
  for (let i = 0; i < whole; i += 4) {
    hash = Math.imul(hash ^ view.getUint32(i, true), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  for (let i = whole; i < end - start; i++) hash = Math.imul(hash ^ view.getUint8(i), 0x85ebca6b);
  return hash ^ (hash >>> 16);
}
