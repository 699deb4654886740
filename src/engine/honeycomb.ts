// Points of nobody's on a honeycomb around sites: where no other site is near, a cell ends half-way to them.

import { InputError } from '../model/errors.ts';

type Point = [number, number];

/** About a war of 2,000 by 2,000 km in steps of a kilometre. */
const MOST_POINTS = 5_000_000;

/**
 * Points on a honeycomb around the sites, each at least twice the reach from every site: the border is half-way. Throws
 * InputError where the sites lie so many reaches apart that no memory would hold what is between them.
 */
export function honeycomb(points: readonly Point[], reach: number): Point[] {
  const margin = 5 * reach;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const west = Math.min(...xs) - margin;
  const south = Math.min(...ys) - margin;
  const columns = Math.ceil((Math.max(...xs) + margin - west) / reach);
  const rows = Math.ceil((Math.max(...ys) + margin - south) / (reach * HALF_ROOT_3));
  if (columns * rows > MOST_POINTS)
    throw new InputError('The places lie too far apart for so small a reach: give a larger one.');
  const buckets = bucketsOf(points, 2 * reach);
  const found: Point[] = [];
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const x = west + (column + (row % 2) / 2) * reach;
      const y = south + row * reach * HALF_ROOT_3;
      if (buckets.isFree(x, y)) found.push([x, y]);
    }
  }
  return found;
}

const HALF_ROOT_3 = Math.sqrt(3) / 2;

/** More squares than there are in a column, and few enough that a key is a whole number. */
const ROW = 2 ** 26;

/** Sites in squares as wide as they must be left alone: only those of nine squares can be nearer. */
function bucketsOf(points: readonly Point[], distance: number): { isFree(x: number, y: number): boolean } {
  const keyOf = (x: number, y: number): number => Math.floor(x / distance) * ROW + Math.floor(y / distance);
  const buckets = new Map<number, Point[]>();
  for (const point of points) {
    const key = keyOf(...point);
    const there = buckets.get(key);
    if (there) there.push(point);
    else buckets.set(key, [point]);
  }
  const isFarFrom = (x: number, y: number, near: readonly Point[]): boolean =>
    near.every(([px, py]) => Math.hypot(px - x, py - y) >= distance);
  return {
    isFree: (x, y) =>
      [-1, 0, 1].every((dx) =>
        [-1, 0, 1].every((dy) => isFarFrom(x, y, buckets.get(keyOf(x + dx * distance, y + dy * distance)) ?? [])),
      ),
  };
}
