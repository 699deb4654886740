import { expect, test } from 'vitest';
import { PieceTable } from './piece-table.ts';
import { sameBytes } from './same-bytes.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const keyOf = (table: PieceTable, text: string) => table.keyOf(bytesOf(`<${text}>`), 1, 1 + bytesOf(text).length);

test('equal bytes have equal keys, others the next one', () => {
  const table = new PieceTable();
  expect(['a', 'b', 'a', 'ab', '', 'b', ''].map((text) => keyOf(table, text))).toEqual([0, 1, 0, 2, 3, 1, 3]);
  expect(table.size).toBe(4);
});

test('twenty thousand pieces are all found again', () => {
  const table = new PieceTable();
  const texts = Array.from({ length: 20_000 }, (_, k) => `{"n":${k}}`);
  texts.forEach((text, k) => {
    expect(keyOf(table, text)).toBe(k);
  });
  texts.forEach((text, k) => {
    expect(keyOf(table, text)).toBe(k);
  });
});

test('a piece is a copy of its own, however large', () => {
  const table = new PieceTable();
  const large = new Uint8Array(3 << 20).fill(7);
  const small = Uint8Array.of(1, 2, 3);
  const keys = [large, small].map((bytes) => table.keyOf(bytes, 0, bytes.length));
  large.fill(0);
  small.fill(0);
  expect(table.bytesOf(keys[0]!).every((byte) => byte === 7)).toBe(true);
  expect([...table.bytesOf(keys[1]!)]).toEqual([1, 2, 3]);
  expect(() => table.bytesOf(2)).toThrow(RangeError);
});

test('a piece is known where it stands, and not where it is cut or differs in one byte', () => {
  const table = new PieceTable();
  const key = keyOf(table, 'abcdefgh');
  const text = bytesOf('xxabcdefgh');
  expect(table.isAt(key, text, 2)).toBe(true);
  expect(table.isAt(key, text, 3)).toBe(false);
  expect(table.isAt(key, text.subarray(0, 9), 2)).toBe(false);
  for (let k = 2; k < text.length; k++) {
    const other = text.slice();
    other[k]! ^= 1;
    expect(table.isAt(key, other, 2)).toBe(false);
  }
});

test('stretches of any length and place are compared to the last byte', () => {
  const a = Uint8Array.from({ length: 40 }, (_, k) => k);
  for (let length = 0; length <= 17; length++) {
    const b = a.slice(3);
    expect(sameBytes(a, 3, b, 0, length)).toBe(true);
    if (length === 0) continue;
    b[length - 1]! ^= 0x80;
    expect(sameBytes(a, 3, b, 0, length)).toBe(false);
    expect(sameBytes(a, 3, b, 0, length - 1)).toBe(true);
  }
});
