import { expect, test } from 'vitest';
import { toGrid } from '../model/ground.ts';
import { ringAreaKm2 } from './area.ts';
import { areaInRingKm2, circleAround } from './circle-area.ts';

const SPOT = [toGrid(35.27), toGrid(51.19)] as const;
const box = (west: number, south: number, east: number, north: number) =>
  Int32Array.from([west, south, east, south, east, north, west, north], toGrid);

test('a circle of 10 km has the area of one, but for its corners', () => {
  const area = ringAreaKm2(circleAround(...SPOT, 10));
  expect(area / (100 * Math.PI)).toBeGreaterThan(0.998);
  expect(area / (100 * Math.PI)).toBeLessThan(1.0001);
});

test('ground that covers the circle fills it, ground beside it has no part in it, and halves add up', () => {
  const circle = circleAround(...SPOT, 10);
  const whole = ringAreaKm2(circle);
  expect(areaInRingKm2([[box(34, 50, 36, 52)]], circle)).toBeCloseTo(whole, 6);
  expect(areaInRingKm2([[box(36, 50, 37, 52)]], circle)).toBe(0);
  const west = areaInRingKm2([[box(34, 50, 35.27, 52)]], circle);
  const east = areaInRingKm2([[box(35.27, 50, 36, 52)]], circle);
  expect(west + east).toBeCloseTo(whole, 6);
  expect(west).toBeCloseTo(whole / 2, 3);
});

test('a hole is no part of the ground', () => {
  const circle = circleAround(...SPOT, 10);
  const hole = Int32Array.from([35.2, 51.15, 35.2, 51.2, 35.3, 51.2, 35.3, 51.15], toGrid);
  const rings = [box(34, 50, 36, 52), hole];
  expect(areaInRingKm2([rings], circle)).toBeCloseTo(ringAreaKm2(circle) + ringAreaKm2(hole), 6);
});
