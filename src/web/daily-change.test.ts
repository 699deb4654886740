import { expect, test } from 'vitest';
import type { ChangeSeries } from '../engine/answers.ts';
import { cutAt, mostChanged, partyChanges } from './daily-change.ts';
import { erasOf } from './worker/eras.ts';

const rule = (party: string | null) => ({ party, isDrawn: party !== null, isPlain: true });
/** What is not drawn is nobody's. */
const RULES = { n: rule('north'), n2: rule('north'), s: rule('south'), x: rule(null) };
const EDITIONS = [0, 1, 2, 3].map((day) => ({ published: 86_400 * day }));
const ERAS = erasOf(EDITIONS, RULES, {});
const SERIES: ChangeSeries = {
  statuses: ['none', 'n', 'n2', 's', 'x'],
  regionSets: [[], [0], [0, 1]],
  edition: Int32Array.of(1, 1, 2, 2, 3),
  regionSet: Int32Array.of(1, 2, 2, 0, 0),
  from: Uint8Array.of(0, 1, 1, 3, 1),
  to: Uint8Array.of(1, 2, 3, 0, 4),
  areaKm2: Float64Array.of(10, 5, 3, 2, 1),
};

test('what comes to a party is gained, what leaves it lost, and a change within it neither', () => {
  const { gained, lost } = partyChanges(SERIES, ERAS, { party: 'north', editions: 4 });
  expect([...gained]).toEqual([0, 10, 0, 0]);
  expect([...lost]).toEqual([0, 0, 3, 1]);
  const south = partyChanges(SERIES, ERAS, { party: 'south', editions: 4 });
  expect([[...south.gained], [...south.lost]]).toEqual([
    [0, 0, 3, 0],
    [0, 0, 2, 0],
  ]);
});

test('while the South fights for the North, ground that goes from one to the other is neither gained nor lost', () => {
  const sides = {
    south: [
      { party: 'south', from: null },
      { party: 'north', from: 86_400 },
    ],
  };
  const { gained, lost } = partyChanges(SERIES, erasOf(EDITIONS, RULES, sides), { party: 'north', editions: 4 });
  expect([...gained]).toEqual([0, 10, 0, 0]);
  // From the North's to the South's: within the side. From the South's to nobody's: lost to it.
  expect([...lost]).toEqual([0, 0, 2, 1]);
});

test('of a region only what lies in it is counted', () => {
  const { gained, lost } = partyChanges(SERIES, ERAS, { party: 'north', editions: 4, region: 1 });
  expect([[...gained], [...lost]]).toEqual([
    [0, 0, 0, 0],
    [0, 0, 3, 0],
  ]);
});

test('the party that changed most is told, and none where nothing did', () => {
  expect(mostChanged(SERIES, ERAS, ['south', 'north'])).toBe('north');
  expect(mostChanged({ ...SERIES, areaKm2: new Float64Array(5) }, ERAS, ['south', 'north'])).toBe(null);
});

test('bars are cut at a round number that all but the highest stay under', () => {
  expect(cutAt([...Array.from({ length: 99 }, (_, k) => k / 10), 5000])).toBe(10);
  expect(cutAt([])).toBe(1);
  expect(cutAt([3])).toBe(5);
});
