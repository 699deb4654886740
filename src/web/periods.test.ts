import { expect, test } from 'vitest';
import { periodAt, periodsOf } from './periods.ts';

const editions = [10, 20, 30, 40].map((published) => ({ id: `e${published}`, published }));
const runs = [
  { status: 'none', from: 0 },
  { status: 'held', from: 2 },
  { status: 'none', from: 3 },
];

test('each period knows the editions that bound it and the last one that showed the old', () => {
  const [first, second, third] = periodsOf(runs, editions);
  expect(first).toMatchObject({ status: 'none', from: editions[0], to: editions[2], lastBefore: null });
  expect(second).toMatchObject({ status: 'held', from: editions[2], to: editions[3], lastBefore: editions[1] });
  expect(third).toMatchObject({ status: 'none', from: editions[3], to: null, lastBefore: editions[2] });
});

test('an edition lies in the last period that has begun', () => {
  const periods = periodsOf(runs, editions);
  expect([0, 1, 2, 3].map((edition) => periodAt(periods, edition))).toEqual([0, 0, 1, 2]);
});
