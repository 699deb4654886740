import { expect, test } from 'vitest';
import { mercatorX, mercatorY } from '../mercator.ts';
import { MapFrame } from './map-frame.ts';

const BOX = { x: 0, y: 100, width: 800, height: 400 };
const at = (lon: number, lat: number): readonly [number, number] => [mercatorX(lon * 1e7), mercatorY(lat * 1e7)];

test('all that is asked for is in the box, in the middle, and the extent says what else is', () => {
  const frame = new MapFrame([30, 50, 31, 51], BOX);
  const [west, south, east, north] = frame.extent;
  expect(south).toBeCloseTo(50, 6);
  expect(north).toBeCloseTo(51, 6);
  expect(west).toBeLessThan(30);
  expect(east).toBeGreaterThan(31);
  expect((west + east) / 2).toBeCloseTo(30.5, 6);
  expect(frame.place(...at(west, north)).map(Math.round)).toEqual([0, 100]);
  expect(frame.place(...at(east, south)).map(Math.round)).toEqual([800, 500]);
});

test('a ring outside the box, or smaller than a pixel, has no points to draw', () => {
  const frame = new MapFrame([30, 50, 31, 51], BOX);
  const ring = (lon: number, lat: number, side: number) =>
    Int32Array.from([lon, lat, lon + side, lat, lon + side, lat + side, lon, lat + side], (degrees) => degrees * 1e7);
  expect(frame.ring(ring(30.2, 50.2, 0.5))).toHaveLength(8);
  expect(frame.ring(ring(40, 50.2, 0.5))).toEqual([]);
  expect(frame.ring(ring(30.2, 50.2, 1e-5))).toEqual([]);
});

test('land that reaches beyond the box is cut off out of sight, and land that fills it stays whole', () => {
  const frame = new MapFrame([30, 50, 31, 51], BOX);
  const square = (west: number, east: number) => [
    [west, 40] as const,
    [east, 40] as const,
    [east, 60] as const,
    [west, 60] as const,
    [west, 40] as const,
  ];
  const around = frame.rings([square(0, 90)]);
  const xs = around.flatMap((ring) => ring.filter((_, k) => k % 2 === 0));
  const ys = around.flatMap((ring) => ring.filter((_, k) => k % 2 === 1));
  expect([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)].map(Math.round)).toEqual([
    -20, 820, 80, 520,
  ]);
  expect(frame.rings([square(80, 90)])).toEqual([]);
});
