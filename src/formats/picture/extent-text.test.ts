import { expect, test } from 'vitest';
import { extentText } from './extent-text.ts';

const sides = { north: 'N', south: 'S', east: 'E', west: 'W' };

test('a frame is said from its lower to its higher degrees, each with its side', () => {
  expect(extentText([10, 50, 11.996, 51], sides)).toBe('50.00–51.00° N, 10.00–12.00° E');
  expect(extentText([-71, -13.5, -70, -12], sides)).toBe('12.00–13.50° S, 70.00–71.00° W');
  expect(extentText([-3, -1, 2, 4], sides)).toBe('1.00° S – 4.00° N, 3.00° W – 2.00° E');
});
