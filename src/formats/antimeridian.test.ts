import { expect, test } from 'vitest';
import { crossesAntimeridian, cutAtAntimeridian } from './antimeridian.ts';

const grid = (...degrees: number[]): number[] => degrees.map((value) => value * 1e7);
const WEST = grid(179, 60, 180, 60, 180, 61, 179, 61);
const EAST = grid(-180, 60, -179, 60, -179, 61, -180, 61);

/** The same ring begun elsewhere is the same ring. */
function vertices(ring: readonly number[]): string[] {
  return Array.from({ length: ring.length / 2 }, (_, k) => `${ring[2 * k]} ${ring[2 * k + 1]}`).sort();
}

test.each([
  ['by signs that change', grid(179, 60, -179, 60, -179, 61, 179, 61)],
  ['by longitudes above 180', grid(179, 60, 181, 60, 181, 61, 179, 61)],
  ['by longitudes below -180', grid(-181, 60, -179, 60, -179, 61, -181, 61)],
  ['begun on the other side', grid(-179, 61, 179, 61, 179, 60, -179, 60)],
])('a square across the meridian, told %s, is a square on either side', (_, ring) => {
  expect(crossesAntimeridian(ring)).toBe(true);
  const parts = cutAtAntimeridian([ring])!;
  expect(parts.map(([shell]) => vertices(shell!)).sort()).toEqual([vertices(WEST), vertices(EAST)].sort());
});

test('a map of the whole world crosses nothing', () => {
  expect(crossesAntimeridian(grid(-180, -90, 180, -90, 180, 90, -180, 90))).toBe(false);
});

test('a hole goes with the part that it lies in', () => {
  const parts = cutAtAntimeridian([grid(170, 0, -170, 0, -170, 10, 170, 10), grid(172, 2, 174, 2, 174, 4, 172, 4)])!;
  expect(parts.map((rings) => rings.length).sort()).toEqual([1, 2]);
});
