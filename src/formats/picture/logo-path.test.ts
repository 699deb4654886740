import { expect, test } from 'vitest';
import { logoOutlines } from './logo-path.ts';

test('lines are kept, absolute or as steps, with commands left out where they repeat', () => {
  const square = [[0, 0, 4, 0, 4, 4, 0, 4]];
  expect(logoOutlines('M0 0 4 0 4 4 0 4Z')).toEqual(square);
  expect(logoOutlines('m0,0h4v4h-4z')).toEqual(square);
  expect(logoOutlines('M0 0H4V4L0 4')).toEqual(square);
});

test('a new outline begins where the last one was closed', () => {
  expect(logoOutlines('M1 1h2v2zl-1 0v-1z')).toEqual([
    [1, 1, 3, 1, 3, 3],
    [1, 1, 0, 1, 0, 0],
  ]);
});

test('a curve goes through its middle and ends where it says', () => {
  const [cubic] = logoOutlines('M0 0C0 4 8 4 8 0')!;
  expect(cubic).toHaveLength(2 + 24);
  expect(cubic!.slice(12, 14)).toEqual([4, 3]);
  expect(cubic!.slice(-2)).toEqual([8, 0]);
  const [quadratic] = logoOutlines('M0 0Q2 4 4 0T8 0')!;
  expect(quadratic!.slice(12, 14)).toEqual([2, 2]);
  expect(quadratic!.slice(36, 38)).toEqual([6, -2]);
});

test.each(['', 'L0 0', 'M0', 'M0 0 1', 'M0 0A1 1 0 0 0 2 2', 'M0 0 url(x)', '<path>'])('%j is no logo', (d) => {
  expect(logoOutlines(d)).toBeNull();
});
