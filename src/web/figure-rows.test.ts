import { expect, test } from 'vitest';
import type { AreaSeries } from '../engine/area-series.ts';
import { areaAlong, changeAlong, scopeOf, stretchesOf } from './figure-rows.ts';

const at = (text: string) => ({ id: text, published: Date.parse(text) / 1000 });
/** Kyiv is two hours ahead in winter: the second edition is of 2 January there. */
const EDITIONS = ['2024-01-01T10:00:00Z', '2024-01-01T23:00:00Z', '2024-01-08T10:00:00Z', '2024-02-01T10:00:00Z'].map(
  at,
);

test('days, weeks and months are those of the theatre, and those without an edition are left out', () => {
  const labels = (unit: 'day' | 'week' | 'month') =>
    stretchesOf(EDITIONS, unit, 'Europe/Kyiv').map(({ label, first, last }) => [label, first, last]);
  expect(labels('day')).toEqual([
    ['2024-01-01', 0, 0],
    ['2024-01-02', 1, 1],
    ['2024-01-08', 2, 2],
    ['2024-02-01', 3, 3],
  ]);
  expect(labels('week')).toEqual([
    ['2024-01-01', 0, 1],
    ['2024-01-08', 2, 2],
    ['2024-01-29', 3, 3],
  ]);
  expect(labels('month')).toEqual([
    ['2024-01', 0, 2],
    ['2024-02', 3, 3],
  ]);
});

const SERIES: AreaSeries = {
  statuses: ['none', 'held'],
  regions: [{ id: 'r', name: 'R' }],
  editions: 4,
  areaKm2: Float64Array.of(0, 1, 0, 2, 0, 3, 0, 4, 0, 10, 0, 20, 0, 30, 0, 40),
};

test('a stretch has the area of its last edition, of all ground or of a region', () => {
  const months = stretchesOf(EDITIONS, 'month', 'Europe/Kyiv');
  expect(areaAlong(SERIES, 'held', 0, months)).toEqual([3, 4]);
  expect(areaAlong(SERIES, 'held', scopeOf(SERIES, 'r'), months)).toEqual([30, 40]);
  expect(scopeOf(SERIES, null)).toBe(0);
});

test('a stretch has the changes of all its editions', () => {
  const months = stretchesOf(EDITIONS, 'month', 'Europe/Kyiv');
  expect(changeAlong(Float64Array.of(0, 1, 2, 4), months)).toEqual([3, 4]);
});
