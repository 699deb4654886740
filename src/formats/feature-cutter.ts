// Cuts a features array into pieces. An edition is mostly the one before it, so that the next feature is guessed first.

import type { JsonCursor } from './json-cursor.ts';
import { endOfValue } from './json-scan.ts';
import type { PieceTable } from './piece-table.ts';

/**
 * Remembers which feature followed which. After A, where B came last time, the bytes are compared with B's; equal bytes
 * are the same feature, since a JSON object ends where it ends (a number does not: 1 is the beginning of 12). Where B is gone or something stands before it,
 * the one after B, and B again, are the next guesses: A C (B left out) and A X B (X put in) cost one scan at most.
 */
export class FeatureCutter {
  readonly #table: PieceTable;
  /** By key: the key that followed it last, plus one. Index 0 is the start of a file. */
  #followers = new Int32Array(1024);

  constructor(table: PieceTable) {
    this.#table = table;
  }

  /** Cuts the array at the cursor; start0, end0, key0, start1, … */
  cut(cursor: JsonCursor): Int32Array {
    const { bytes } = cursor;
    const pieces: number[] = [];
    let before = 0;
    let missed = 0;
    cursor.readItems(() => {
      cursor.peek();
      const start = cursor.at;
      const guess = this.#followers[before]!;
      const guesses = bytes[start] === 0x7b ? [guess, this.#after(guess), missed, this.#after(missed)] : [];
      const hit = this.#firstAt(guesses, bytes, start);
      const key = hit > 0 ? hit - 1 : this.#lookUp(cursor, start);
      if (hit === 0) missed = guess > 0 ? guess : this.#after(missed);
      else missed = hit === guess ? 0 : missed;
      const end = start + this.#table.bytesOf(key).length;
      pieces.push(start, end, key);
      cursor.at = end;
      this.#remember(before, key + 1);
      before = key + 1;
    });
    return Int32Array.from(pieces);
  }

  /** The first of the guesses (keys plus one, 0 = none) whose bytes stand at `start`, or 0. */
  #firstAt(guesses: readonly number[], bytes: Uint8Array, start: number): number {
    for (const guess of guesses) if (guess > 0 && this.#table.isAt(guess - 1, bytes, start)) return guess;
    return 0;
  }

  #lookUp(cursor: JsonCursor, start: number): number {
    const end = endOfValue(cursor.bytes, start);
    if (end < 0) cursor.fail();
    return this.#table.keyOf(cursor.bytes, start, end);
  }

  #after(guess: number): number {
    return guess > 0 ? this.#followers[guess]! : 0;
  }

  #remember(before: number, follower: number): void {
    const { length } = this.#followers;
    if (Math.max(before, follower) >= length) {
      const wider = new Int32Array(Math.max(length * 2, follower + 1));
      wider.set(this.#followers);
      this.#followers = wider;
    }
    this.#followers[before] = follower;
  }
}
