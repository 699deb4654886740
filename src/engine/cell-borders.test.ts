import { describe, expect, test } from 'vitest';
import { toGrid } from '../model/ground.ts';
import { cellBorders, NOBODY, type Site } from './cell-borders.ts';

/** A square of two degrees around 35° E, 51° N: 14 km and more from everything below. */
const SQUARE = [Int32Array.from([34, 50, 36, 50, 36, 52, 34, 52].map(toGrid))];

function site(id: string, lon: number, lat: number): Site {
  return { id, position: [lon, lat] };
}

/** Longitude and latitude of a border's ends, rounded to a hundredth of a degree, west end first. */
function ends({ fromX, fromY, toX, toY }: ReturnType<typeof cellBorders>[number]): number[][] {
  const degrees = [
    [fromX, fromY],
    [toX, toY],
  ].map((point) => point.map((steps) => Math.round(steps / 1e5) / 100));
  return degrees.sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!);
}

describe('borders between cells', () => {
  test('two points have one border between them, half-way, with each on its own side', () => {
    const borders = cellBorders([site('west', 34.99, 51), site('east', 35.01, 51)], SQUARE, { reachKm: 3 });
    const between = borders.filter(({ left, right }) => left !== NOBODY && right !== NOBODY);
    expect(between).toHaveLength(1);
    const [{ fromX, fromY, toX, toY, left }] = between as [(typeof between)[0]];
    expect([fromX, toX]).toEqual([toGrid(35), toGrid(35)]);
    // Northbound, west is left.
    expect(left).toBe(toY > fromY ? 0 : 1);
  });

  test('a lone point reaches about as far as it is told to, in every direction', () => {
    const borders = cellBorders([site('one', 35, 51)], SQUARE, { reachKm: 3 });
    for (const { fromX, fromY } of borders) {
      const km = Math.hypot((fromX / 1e7 - 35) * Math.cos((51 * Math.PI) / 180), fromY / 1e7 - 51) * 111.2;
      expect(km).toBeGreaterThan(2.9);
      expect(km).toBeLessThan(4.7);
    }
  });

  test('the limit cuts a cell and becomes part of its border', () => {
    const south = [Int32Array.from([34, 50, 36, 50, 36, 51, 34, 51].map(toGrid))];
    const borders = cellBorders([site('one', 35, 50.99)], south, { reachKm: 3 });
    const limit = borders.filter(({ isLimit }) => isLimit);
    expect(limit.length).toBe(1);
    expect(ends(limit[0]!).map(([, lat]) => lat)).toEqual([51, 51]);
    expect(limit[0]!.right).toBe(NOBODY);
    for (const { fromY, toY } of borders) expect(Math.max(fromY, toY)).toBeLessThanOrEqual(toGrid(51));
  });

  test('a border that runs along the limit is there once', () => {
    const north = [Int32Array.from([34, 51, 36, 51, 36, 52, 34, 52].map(toGrid))];
    const borders = cellBorders([site('in', 35, 51.01), site('out', 35, 50.99)], north, { reachKm: 3 });
    const along = borders.filter(({ fromY, toY }) => fromY === toGrid(51) && toY === toGrid(51));
    expect(along.length).toBeGreaterThan(0);
    expect(along.every(({ isLimit, left, right }) => isLimit && left === 0 && right === NOBODY)).toBe(true);
  });

  test('points outside the limit have no border, and no points have none', () => {
    expect(cellBorders([site('far', 30, 45)], SQUARE, { reachKm: 3 })).toEqual([]);
    expect(cellBorders([], SQUARE, { reachKm: 3 })).toEqual([]);
  });

  test('the order of the points does not matter', () => {
    const points = [site('a', 35, 51), site('b', 35.03, 51.01), site('c', 35.01, 51.04)];
    const named = (sites: Site[]): string[] =>
      cellBorders(sites, SQUARE, { reachKm: 3 })
        .map((border) => {
          const sides = [border.left, border.right].map((index) => sites[index]?.id ?? '').sort();
          return JSON.stringify([ends(border), sides]);
        })
        .sort();
    expect(named([...points].reverse())).toEqual(named(points));
  });
});
