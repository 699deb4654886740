import { expect, test } from 'vitest';
import { extentNotes } from './extent-notes.ts';

const EXTENT = [22, 44, 41, 53] as const;
const at = (x: number, y: number) => ({ status: 'a', rings: [Int32Array.of(x * 1e7, y * 1e7, x * 1e7, y * 1e7 + 1)] });
const kinds = (...polygons: ReturnType<typeof at>[]) => extentNotes(polygons, EXTENT, 'x').map(({ kind }) => kind);

test('a map that begins a polygon inside the extent is where it should be', () => {
  expect(kinds(at(100, 10), at(36, 50))).toEqual([]);
});

test('a map that lies elsewhere is noted; one that would fit with its axes swapped is told so', () => {
  expect(kinds(at(100, 10))).toEqual(['outside-extent']);
  expect(kinds(at(50, 36), at(48, 30))).toEqual(['probably-swapped']);
  expect(kinds(at(50, 36), at(10, 10))).toEqual(['outside-extent']);
});

test('without polygons or without an extent there is nothing to say', () => {
  expect(kinds()).toEqual([]);
  expect(extentNotes([at(100, 10)], null, 'x')).toEqual([]);
});
