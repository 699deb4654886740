import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const distance = (a: string, b: string, bound = 9) => editDistance(bytes(a), bytes(b), bound);

test('a slip is a letter left out, put in, mistaken or swapped with its neighbour', () => {
  expect(distance('sumy', 'sumy')).toBe(0);
  expect(distance('sudzha', 'suzha')).toBe(1);
  expect(distance('suzha', 'sudzha')).toBe(1);
  expect(distance('sudzha', 'sudzhu')).toBe(1);
  expect(distance('pokrovsk', 'pokrovks')).toBe(1);
  expect(distance('ca', 'abc')).toBe(3);
  expect(distance('', 'abc')).toBe(3);
});

test('what is farther than the bound is told as one more than the bound', () => {
  expect(distance('kherson', 'sumy', 2)).toBe(3);
  expect(distance('abcdef', 'uvwxyz', 2)).toBe(3);
});

/** The textbook's table, whole. */
function plainDistance(a: Uint8Array, b: Uint8Array): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + cost);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) least = Math.min(least, table[i - 2]![j - 2]! + 1);
      table[i]![j] = least;
    }
  }
  return table[a.length]![b.length]!;
}

test('within its bound it is the whole table’s answer', () => {
  const key = fc.uint8Array({ min: 1, max: 3, maxLength: 9 });
  fc.assert(
    fc.property(key, key, fc.integer({ min: 0, max: 4 }), (a, b, bound) => {
      expect(editDistance(a, b, bound)).toBe(Math.min(plainDistance(a, b), bound + 1));
    }),
    { numRuns: 2000, seed: 20250312 },
  );
});
