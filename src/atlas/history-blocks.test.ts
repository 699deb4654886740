import { expect, test } from 'vitest';
import { blockEnds } from './history-blocks.ts';

test('a history of 1154 editions has blocks of 1024, 128 and 2', () => {
  expect(blockEnds(1154)).toEqual([1024, 1152, 1154]);
});

test('no editions make no block, one edition one', () => {
  expect(blockEnds(0)).toEqual([]);
  expect(blockEnds(1)).toEqual([1]);
});

test('the blocks end with the last edition, and each is at most half of the one before', () => {
  for (let count = 1; count < 600; count++) {
    const ends = blockEnds(count);
    expect(ends.at(-1)).toBe(count);
    const sizes = ends.map((end, k) => end - (ends[k - 1] ?? 0));
    for (let k = 1; k < sizes.length; k++) expect(sizes[k]! * 2).toBeLessThanOrEqual(sizes[k - 1]!);
  }
});
