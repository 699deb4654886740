import { expect, test } from 'vitest';
import { random, seedOf } from '../../test/oracle/random.ts';
import { ringAreaKm2 } from './area.ts';
import { areaInFrameKm2, type Frame } from './frame-area.ts';

const grid = (...degrees: number[]): Int32Array => Int32Array.from(degrees, (degree) => Math.round(degree * 1e7));
const frameOf = (...degrees: number[]): Frame => [...grid(...degrees)] as unknown as Frame;
const box = grid(30, 50, 32, 50, 32, 51, 30, 51);

test('ground within the frame counts whole, ground outside not at all', () => {
  expect(areaInFrameKm2([[box]], frameOf(29, 49, 33, 52))).toBe(ringAreaKm2(box));
  expect(areaInFrameKm2([[box]], frameOf(40, 49, 43, 52))).toBe(0);
});

test('of ground that reaches beyond, the part in the frame counts, without its holes', () => {
  const hole = grid(30.5, 50.2, 30.5, 50.4, 31.5, 50.4, 31.5, 50.2);
  const part =
    ringAreaKm2(grid(31, 50, 32, 50, 32, 51, 31, 51)) - ringAreaKm2(grid(31, 50.2, 31.5, 50.2, 31.5, 50.4, 31, 50.4));
  expect(areaInFrameKm2([[box, hole]], frameOf(31, 49, 40, 60))).toBeCloseTo(part, 6);
});

test('the parts of ground in frames that tile the earth add up to the whole', () => {
  const source = random(seedOf(3));
  const ring = grid(
    ...Array.from({ length: 60 }, (_, k) => {
      const [angle, radius] = [(Math.floor(k / 2) / 30) * 2 * Math.PI, 0.3 + source.next()];
      return k % 2 === 0 ? 31 + radius * Math.cos(angle) : 50 + radius * Math.sin(angle);
    }),
  );
  let sum = 0;
  for (let west = 29; west < 34; west += 0.5)
    for (let south = 48; south < 53; south += 0.5)
      sum += areaInFrameKm2([[ring]], frameOf(west, south, west + 0.5, south + 0.5));
  expect(sum).toBeCloseTo(ringAreaKm2(ring), 5);
});
