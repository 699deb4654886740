import { beforeEach, expect, test } from 'vitest';
import type { FirstAnswer } from '../model/wire.ts';
import { firstFiguresOf, firstPicture, showFirst } from './first-picture.ts';
import * as state from './state.ts';

const FIRST: FirstAnswer = {
  schema: 'foothold/1',
  asOf: { edition: '7', published: '2024-04-01T10:00:00Z' },
  source: 'watch',
  picture: { width: 10, height: 10, lines: '', areas: [{ status: 'north', path: 'M0 0z' }], areaKm2: { north: 5 } },
};

beforeEach(() => {
  state.editions.value = [];
  state.sourceId.value = null;
  firstPicture.value = null;
});

test.each([
  ['says nothing of source or edition', {}, true],
  ['names both', { source: 'watch', edition: '7' }, true],
  ['wishes for another edition', { edition: '6' }, false],
  // Written into every page, it is of the source that the page opens by itself.
  ['wishes for another source', { source: 'staff' }, false],
])('is shown or not where a link %s', (_, link, isShown) => {
  showFirst(FIRST, link);
  expect(firstPicture.value !== null).toBe(isShown);
  expect(state.current.value?.id === '7').toBe(isShown);
});

test('its figures are those of its own source’s edition only', () => {
  showFirst(FIRST, {});
  expect(firstFiguresOf('7')).toEqual({ north: 5 });
  expect(firstFiguresOf('6')).toBe(null);
  state.sourceId.value = 'staff';
  expect(firstFiguresOf('7')).toBe(null);
});
