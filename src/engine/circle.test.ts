import { expect, test } from 'vitest';
import { toGrid } from '../model/ground.ts';
import { ringAreaKm2 } from './area.ts';
import { circleAround } from './circle.ts';
import { distanceKm } from './geodesy.ts';

test('a circle of 10 km is 10 km from its centre all around, and has the area of one but for its corners', () => {
  const [x, y] = [toGrid(35.27), toGrid(51.19)];
  const ring = circleAround(x, y, 10);
  for (let i = 0; i < ring.length; i += 2)
    expect(Math.abs(distanceKm(x, y, ring[i]!, ring[i + 1]!) - 10)).toBeLessThan(0.02);
  expect(ringAreaKm2(ring) / (100 * Math.PI)).toBeGreaterThan(0.998);
  expect(ringAreaKm2(ring) / (100 * Math.PI)).toBeLessThan(1);
});
