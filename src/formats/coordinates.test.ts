import { expect, test } from 'vitest';
import { readCoordinates } from './coordinates.ts';

function read(text: string) {
  return readCoordinates(new TextEncoder().encode(`${text},`), 0);
}

/** The grid steps of one number. */
function stepsOf(number: string): number | string {
  const { steps, problem } = read(`[${number},0]`);
  return problem ?? steps[0]!;
}

test.each([
  ['0', 0],
  ['1', 10_000_000],
  ['-180', -1_800_000_000],
  ['35.2703', 352_703_000],
  ['35.2703000', 352_703_000],
  ['0.1234567', 1_234_567],
  ['0.12345674', 1_234_567],
  ['0.12345675', 1_234_568],
  ['0.1234567500', 1_234_568],
  ['-0.00000005', 0],
  ['-0.00000006', -1],
  ['-0.00000015', -1],
  ['0.00000005', 1],
  ['1e2', 1_000_000_000],
  ['1.5E-1', 1_500_000],
  ['-1e-7', -1],
  ['1e-400', 0],
  ['20037508.3427892', 200_375_083_427_892],
  ['123456789', 1_234_567_890_000_000],
])('%s is %i steps of 1e-7, half up', (text, steps) => {
  expect(stepsOf(text)).toBe(steps);
});

test.each(['NaN', 'Infinity', '-', '+1', '.5', '1.', '01', '-01', '1e', '0x10', 'null', 'true', '"1"', '{}', ''])(
  '%s is no number',
  (text) => {
    expect(stepsOf(text)).toMatch(/something other than numbers|only one number/);
  },
);

test.each(['1e400', '-1e400', '1e300', '99999999999'])('%s is a number that is no coordinate', (text) => {
  expect(stepsOf(text)).toBe(`${text} is no coordinate`);
});

test('a number of four hundred digits is not worked out', () => {
  expect(stepsOf('1'.repeat(400))).toMatch(/something other/);
  expect(stepsOf('1'.repeat(300))).toMatch(/^1{40}… is no coordinate$/);
});

test('all decimals of a number agree with reading it as one', () => {
  for (let k = 0; k < 2000; k++) {
    const text = ((k * 7919) / 2 ** 13 - 900).toFixed(k % 16);
    const expected = Math.floor(Number(text) * 1e7 + 0.5);
    expect(stepsOf(text), text).toBe(expected === 0 ? 0 : expected);
  }
});

test('nesting is told by its depth, with ends of rings and polygons', () => {
  expect(read('[1,2]')).toMatchObject({ depth: 1, ringEnds: [], polygonEnds: [], problem: null });
  expect(read('[[1,2],[3,4]]')).toMatchObject({ depth: 2, ringEnds: [2], polygonEnds: [] });
  expect(read('[ [[1,2],[3,4]] ,\n[[5,6]] ]')).toMatchObject({ depth: 3, ringEnds: [2, 3], polygonEnds: [2] });
  expect(read('[[[[1,2]],[[3,4]]],[[[5,6]]]]')).toMatchObject({ depth: 4, ringEnds: [1, 2, 3], polygonEnds: [2, 3] });
});

test('heights and further numbers are dropped', () => {
  expect(read('[[1,2,3],[4,5,-6,7e1]]').steps).toEqual([1e7, 2e7, 4e7, 5e7]);
});

test('the end is the byte after the value, also where it is none that we can use', () => {
  expect(read('[[1,2]]').end).toBe(7);
  expect(read('[[1,"a]"]]').end).toBe(10);
  expect(read('"a"').end).toBe(3);
});

test.each([
  ['[[1,2],3]', /holds something else/],
  ['[[1,2],[[3,4]]]', /different depths/],
  ['[[[1,2]],[3,4]]', /different depths/],
  ['[[],[1,2]]', /empty array/],
  ['[[1,2],[]]', /position is empty/],
  ['[1]', /only one number/],
  ['[1 2]', /something other than numbers/],
  ['{}', /not an array/],
])('%s is refused: %s', (text, problem) => {
  expect(read(text).problem).toMatch(problem as RegExp);
});
