import { expect, test } from 'vitest';
import { parseInstant } from '../../model/instant.ts';
import { daysOfPeriod, filmPeriod } from './film-period.ts';

const editions = ['2024-01-01T10:00:00Z', '2024-02-01T23:30:00Z', '2024-02-03T10:00:00Z', '2024-04-01T10:00:00Z'].map(
  (instant) => ({ published: parseInstant(instant) }),
);
const known = { editions, timeZone: 'Europe/Kyiv', usual: { from: 2, to: 3 } };

test('a day is the last edition published before its end in the theatre’s zone', () => {
  // 23:30 UTC is the 2nd of February in Kyiv.
  expect(filmPeriod({ from: '2024-02-01', to: '2024-02-02' }, known)).toEqual({ from: 0, to: 1 });
  expect(filmPeriod({ from: '2024-02-02', to: '2024-03-31' }, known)).toEqual({ from: 1, to: 2 });
});

test('what is no day leaves the usual end, and a period that runs backwards is its last day', () => {
  expect(filmPeriod({ from: '', to: '' }, known)).toEqual({ from: 2, to: 3 });
  expect(filmPeriod({ from: '2024-13-01', to: '2024-02-03' }, known)).toEqual({ from: 2, to: 2 });
  expect(filmPeriod({ from: '2024-04-01', to: '2024-01-05' }, known)).toEqual({ from: 0, to: 0 });
  expect(filmPeriod({ from: '2020-01-01', to: '2020-01-02' }, known)).toEqual({ from: 0, to: 0 });
});

test('a period is shown by the days of its editions', () => {
  expect(daysOfPeriod({ from: 1, to: 3 }, known)).toEqual({ from: '2024-02-02', to: '2024-04-01' });
  expect(daysOfPeriod({ from: 0, to: 0 }, { ...known, editions: [] })).toEqual({ from: '', to: '' });
});
