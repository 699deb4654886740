import { expect, test } from 'vitest';
import type { ChangeSeries } from '../engine/answers.ts';
import type { Status } from '../model/theatre.ts';
import { cutAt, mostChanged, partyChanges } from './daily-change.ts';

const SHADE = { light: '#000000', dark: '#ffffff' };
const status = (id: string, party: string | null, drawn = true): Status => ({
  id,
  name: { en: id },
  party,
  kind: 'held',
  certainty: 'certain',
  siege: false,
  color: SHADE,
  hatch: null,
  drawn,
});
const STATUSES = [status('n', 'north'), status('n2', 'north'), status('s', 'south'), status('x', 'south', false)];
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
  const { gained, lost } = partyChanges(SERIES, STATUSES, { party: 'north', editions: 4 });
  expect([...gained]).toEqual([0, 10, 0, 0]);
  expect([...lost]).toEqual([0, 0, 3, 1]);
  const south = partyChanges(SERIES, STATUSES, { party: 'south', editions: 4 });
  expect([[...south.gained], [...south.lost]]).toEqual([
    [0, 0, 3, 0],
    [0, 0, 2, 0],
  ]);
});

test('of a region only what lies in it is counted', () => {
  const { gained, lost } = partyChanges(SERIES, STATUSES, { party: 'north', editions: 4, region: 1 });
  expect([[...gained], [...lost]]).toEqual([
    [0, 0, 0, 0],
    [0, 0, 3, 0],
  ]);
});

test('the party that changed most is told, and none where nothing did', () => {
  expect(mostChanged(SERIES, STATUSES, ['south', 'north'])).toBe('north');
  expect(mostChanged({ ...SERIES, areaKm2: new Float64Array(5) }, STATUSES, ['south', 'north'])).toBe(null);
});

test('bars are cut at a round number that all but the highest stay under', () => {
  expect(cutAt([...Array.from({ length: 99 }, (_, k) => k / 10), 5000])).toBe(10);
  expect(cutAt([])).toBe(1);
  expect(cutAt([3])).toBe(5);
});
