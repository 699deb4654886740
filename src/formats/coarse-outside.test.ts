import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { around, type Box, coarseOutside } from './coarse-outside.ts';
import { geometryOf, type Topology } from './topology.ts';

const world = JSON.parse(readFileSync(new URL('../../data/basemap/world.json', import.meta.url), 'utf8')) as Topology;
const BOX: Box = [20, 40, 45, 55];
const near = coarseOutside(world, BOX);

function pointsIn(topology: Topology, name: string): string[] {
  const { coordinates } = geometryOf(topology, name);
  const positions = coordinates.flat(3) as number[];
  const pairs = Array.from({ length: positions.length / 2 }, (_, k) => [positions[2 * k]!, positions[2 * k + 1]!]);
  const isInside = ([lon, lat]: readonly number[]) =>
    lon! >= BOX[0] && lat! >= BOX[1] && lon! <= BOX[2] && lat! <= BOX[3];
  return pairs.filter(isInside).map(([lon, lat]) => `${lon!.toFixed(6)} ${lat!.toFixed(6)}`);
}

test('within the box every point of coasts and borders is there, and none is new', () => {
  for (const name of ['land', 'borders']) expect(pointsIn(near, name)).toEqual(pointsIn(world, name));
});

test('outside of it continents stay, with a small part of their points', () => {
  expect(JSON.stringify(near).length).toBeLessThan(JSON.stringify(world).length / 4);
  const { coordinates } = geometryOf(near, 'land');
  const widest = (coordinates as [number, number][][][]).map(([outer]) => Math.max(...outer!.map(([lon]) => lon)));
  expect(Math.max(...widest)).toBeCloseTo(180, 1);
});

test('every ring is closed and has an inside, and no arc is left that nothing is made of', () => {
  const { coordinates } = geometryOf(near, 'land');
  for (const ring of (coordinates as [number, number][][][]).flat()) {
    expect(ring.length).toBeGreaterThanOrEqual(4);
    expect(ring.at(-1)).toEqual(ring[0]);
  }
  const used = new Set(
    (Object.values(near.objects).flatMap(({ arcs }) => arcs.flat(2)) as number[]).map((k) => (k < 0 ? ~k : k)),
  );
  expect(used.size).toBe(near.arcs.length);
});

test('the surroundings of an extent are as much again on all sides, as far as the world goes', () => {
  expect(around([20, 44, 40, 52])).toEqual([0, 24, 60, 72]);
  expect(around([100, 50, 170, 80])).toEqual([30, -20, 180, 90]);
});
