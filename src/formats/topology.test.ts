import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { geometryOf, type Topology } from './topology.ts';

test('arcs are steps on a grid, ~k is arc k backwards, and shared points come once', () => {
  const topology: Topology = {
    transform: { scale: [0.5, 0.5], translate: [10, 50] },
    arcs: [
      [
        [0, 0],
        [2, 0],
      ],
      [
        [2, 2],
        [0, -2],
      ],
    ],
    objects: { line: { type: 'MultiLineString', arcs: [[0, ~1]] } },
  };
  expect(geometryOf(topology, 'line')).toEqual({
    type: 'MultiLineString',
    coordinates: [
      [
        [10, 50],
        [11, 50],
        [11, 51],
      ],
    ],
  });
});

const world = JSON.parse(readFileSync(new URL('../../data/basemap/world.json', import.meta.url), 'utf8')) as Topology;

test('the land is whole: rings close', () => {
  const land = geometryOf(world, 'land');
  expect(land.type).toBe('MultiPolygon');
  for (const ring of (land.coordinates as [number, number][][][]).flat()) expect(ring.at(-1)).toEqual(ring[0]);
});

test('no border cuts Crimea off from Ukraine', () => {
  const borders = geometryOf(world, 'borders').coordinates as [number, number][][];
  // Perekop and the Syvash, from the Black Sea to the Sea of Azov.
  const isthmus = ([lon, lat]: [number, number]) => lon > 32.4 && lon < 35.4 && lat > 44.2 && lat < 46.4;
  expect(borders.flat().filter(isthmus)).toEqual([]);
  // Borders are there at all: Ukraine's with Russia near Sudzha.
  const nearSudzha = ([lon, lat]: [number, number]) => lon > 34 && lon < 36 && lat > 50.5 && lat < 52;
  expect(borders.flat().some(nearSudzha)).toBe(true);
});
