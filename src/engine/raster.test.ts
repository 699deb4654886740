import { expect, test } from 'vitest';
import { toGrid } from '../model/ground.ts';
import { rasterAround, rasterized } from './raster.ts';

test('cells have the status of the ground under their middles, and what lies in a hole is not drawn', () => {
  const raster = rasterAround([toGrid(11), toGrid(50)], { reachKm: 4, cellKm: 1 });
  const [x, y] = [raster.x, raster.y];
  const box = (west: number, south: number, east: number, north: number) =>
    Int32Array.from([west, south, east, south, east, north, west, north].map(Math.round));
  // The west in one status with a hole of one cell, the easternmost column in another, and a column of nothing between.
  const half = (x[1]! - x[0]!) / 2;
  const hole = box(x[1]! - half, y[1]! + half, x[1]! + half, y[1]! - half);
  const west = [box(x[0]! - 9 * half, y[0]! - 9 * half, x[6]! + half, y[8]! + 9 * half), hole];
  const cells = rasterized(raster, [
    { status: 'north', polygons: [west] },
    { status: 'south', polygons: [[box(x[7]! + half, y[0]! - half, x[8]! + half, y[8]! + half)]] },
  ]);
  const rows = Array.from({ length: 9 }, (_, row) => [...cells.subarray(9 * row, 9 * row + 9)].join(' '));
  const plain = '0 0 0 0 0 0 0 -1 1';
  expect(rows).toEqual([plain, '0 -1 0 0 0 0 0 -1 1', ...Array(7).fill(plain)]);
});
