import { expect, test } from 'vitest';
import { linear, roundTicks, spreadLabels, stepLine } from './chart.ts';

test('a scale takes its ends to its ends, also downwards', () => {
  const down = linear(0, 200, 300, 0);
  expect([down(0), down(50), down(200)]).toEqual([300, 225, 0]);
  expect(linear(5, 5, 0, 10)(5)).toBe(0);
});

test('ticks are round, begin at zero and reach the largest value', () => {
  expect(roundTicks(151.6)).toEqual([0, 50, 100, 150, 200]);
  expect(roundTicks(68_438)).toEqual([0, 20_000, 40_000, 60_000, 80_000]);
  expect(roundTicks(0.3)).toEqual([0, 0.1, 0.2, 0.3]);
  expect(roundTicks(0)).toEqual([0, 1]);
});

test('a line of steps holds each value until the next', () => {
  expect(
    stepLine(
      [
        [0, 10],
        [5, 20],
      ],
      9,
    ),
  ).toBe('M0 10H5V20H9');
  expect(stepLine([], 9)).toBe('');
});

test('labels that would touch are moved apart and stay within the chart', () => {
  expect(spreadLabels([50, 52, 10], 12, [0, 100])).toEqual([50, 62, 10]);
  expect(spreadLabels([98, 99], 12, [0, 100])).toEqual([88, 100]);
});
