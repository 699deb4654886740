import { Geodesic } from 'geographiclib-geodesic';
import { expect, test } from 'vitest';
import { random, seedOf } from '../../test/oracle/random.ts';
import { bearingDegrees, distanceKm, stepKm } from './geodesy.ts';

const source = random(seedOf(5));

/** Pairs of positions up to so many degrees apart, at all latitudes that have ground. */
const pairs = (reach: number): [number, number, number, number][] =>
  Array.from({ length: 500 }, () => {
    const [x, y] = [source.next() * 340 - 170, source.next() * 150 - 75];
    const [ax, ay] = [x, y].map((degrees) => Math.round(degrees * 1e7)) as [number, number];
    return [ax, ay, ax + step(reach), ay + step(reach)];
  });
const step = (reach: number): number => Math.round((source.next() * 2 - 1) * reach * 1e7);
const exact = ([ax, ay, bx, by]: readonly [number, number, number, number]) =>
  Geodesic.WGS84.Inverse(ay / 1e7, ax / 1e7, by / 1e7, bx / 1e7);

test('distances from a metre to a thousand kilometres are the geodesic’s to a tenth of a thousandth', () => {
  for (const reach of [1e-5, 1e-3, 0.1, 1, 10]) {
    for (const pair of pairs(reach)) {
      const { s12 } = exact(pair);
      expect(Math.abs(distanceKm(...pair) - s12! / 1000), pair.join()).toBeLessThan((1e-4 * s12!) / 1000 + 1e-8);
    }
  }
});

test('a position is nowhere away from itself', () => {
  expect(distanceKm(352_700_000, 511_900_000, 352_700_000, 511_900_000)).toBe(0);
});

test('bearings are the geodesic’s to a fifth of a degree', () => {
  for (const reach of [1e-3, 0.1, 1, 10]) {
    for (const pair of pairs(reach)) {
      const turn = bearingDegrees(...pair) - exact(pair).azi1!;
      expect(Math.abs(((((turn + 180) % 360) + 360) % 360) - 180), pair.join()).toBeLessThan(0.2);
    }
  }
});

test('a step of the grid is as long as the geodesic along it', () => {
  for (const y of [0, 500_000_000, -700_000_000]) {
    const { east, north } = stepKm(y);
    expect((east * 1e5) / distanceKm(0, y, 1e5, y)).toBeCloseTo(1, 4);
    expect((north * 1e5) / distanceKm(0, y - 5e4, 0, y + 5e4)).toBeCloseTo(1, 4);
  }
});
