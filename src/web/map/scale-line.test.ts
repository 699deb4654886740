import { expect, test } from 'vitest';
import { kmPerPixel, roundLength } from './scale-line.ts';

test.each([
  [0.07, 0.05],
  [0.999, 0.5],
  [1, 1],
  [4.9, 3],
  [12, 10],
  [299, 200],
  [731, 500],
])('a scale of at most %d km says %d', (longest, said) => {
  expect(roundLength(longest)).toBeCloseTo(said, 9);
});

test('a pixel is half as long at 60° as at the equator, and at every next zoom', () => {
  expect(kmPerPixel(0, 0)).toBeCloseTo(78.27, 2);
  expect(kmPerPixel(0, 60)).toBeCloseTo(39.14, 2);
  expect(kmPerPixel(1, 0)).toBeCloseTo(39.14, 2);
});
