import { expect, test } from 'vitest';
import { buildPolygons, type FeatureNote } from './build-polygons.ts';

/** Polygons of rings in whole degrees, and the kinds of notes. */
function build(...rings: number[][]): { polygons: number[][][]; kinds: string[] } {
  const notes: FeatureNote[] = [];
  const steps = rings.map((ring) => ring.map((degrees) => degrees * 1e7));
  const polygons = buildPolygons(steps, notes).map((polygon) =>
    polygon.map((ring) => [...ring].map((step) => step / 1e7)),
  );
  return { polygons, kinds: notes.map(({ kind }) => kind) };
}

const SQUARE = [0, 0, 4, 0, 4, 4, 0, 4, 0, 0];

test('a closed ring loses its last vertex and nothing else', () => {
  expect(build(SQUARE)).toEqual({ polygons: [[SQUARE.slice(0, 8)]], kinds: [] });
});

test('order and start of vertices are those of the file', () => {
  const clockwise = [4, 4, 4, 0, 0, 0, 0, 4, 4, 4];
  expect(build(clockwise).polygons).toEqual([[clockwise.slice(0, 8)]]);
});

test('an open ring is closed with a note', () => {
  expect(build(SQUARE.slice(0, 8))).toEqual({ polygons: [[SQUARE.slice(0, 8)]], kinds: ['unclosed-ring'] });
});

test('a polygon without a shell is none, whatever holes it has', () => {
  expect(build([0, 0, 1, 1, 0, 0], SQUARE)).toEqual({ polygons: [], kinds: ['no-area'] });
  expect(build()).toEqual({ polygons: [], kinds: [] });
  expect(build([])).toEqual({ polygons: [], kinds: ['no-area'] });
});

test('a hole without area is left out, one that leaves its shell is kept with a note', () => {
  expect(build(SQUARE, [1, 1, 2, 2, 1, 1], [3, 1, 5, 1, 5, 2, 3, 1])).toEqual({
    polygons: [[SQUARE.slice(0, 8), [3, 1, 5, 1, 5, 2]]],
    kinds: ['no-area', 'hole-outside-shell'],
  });
});

test('a bow-tie is kept, whether it crosses in a vertex or between', () => {
  expect(build([0, 0, 2, 2, 2, 0, 0, 2, 0, 0])).toMatchObject({
    polygons: [[expect.anything()]],
    kinds: ['self-intersecting'],
  });
  expect(build([0, 0, 1, 1, 2, 2, 2, 0, 1, 1, 0, 2, 0, 0])).toMatchObject({
    polygons: [[expect.anything()]],
    kinds: [],
  });
});

test('what runs to and fro has no area', () => {
  expect(build([0, 0, 4, 0, 4, 4, 4, 0, 0, 0])).toEqual({ polygons: [], kinds: ['no-area'] });
});

test('a polygon over the antimeridian is two, with a note; one round a pole is none', () => {
  expect(build([179, 0, -179, 0, -179, 1, 179, 1, 179, 0])).toMatchObject({
    kinds: ['crosses-antimeridian'],
    polygons: { length: 2 },
  });
  expect(build([0, 80, 120, 80, -120, 80, 0, 80])).toEqual({ polygons: [], kinds: ['encloses-pole'] });
});
