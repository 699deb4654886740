// The reader against the oracle: the same polygons with the same statuses from every file of the sample.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EditionReader } from '../src/formats/geojson-edition.ts';
import { archiveFiles, readArchive, sampleFiles } from './oracle/archive.ts';

const files = process.env.FOOTHOLD_LONG ? archiveFiles() : sampleFiles();
if (!files) console.log('oracle-reading: skipped, ../shared/data is missing');

const STATUSES = 'occupied occupied-before-2022 retaken retaken-lately held-abroad unknown other unmapped'.split(' ');

describe.skipIf(!files)('reading of real editions', () => {
  test('gives the polygons, on the grid, that JSON.parse and the contract give', { timeout: 300_000 }, () => {
    const archive = readArchive(files ?? []);
    const reader = new EditionReader({ format: 'deepstate', rules: [], statuses: new Set(STATUSES), extent: null });
    for (const edition of archive.editions) {
      const read = reader.read(readFileSync(edition.file), basename(edition.file));
      const expected = edition.polygons.map((index) => archive.polygons[index]!);
      expect(read.polygons.map(({ status }) => status)).toEqual(expected.map(({ status }) => status));
      read.polygons.forEach((polygon, k) => {
        const same =
          polygon.rings.length === expected[k]!.rings.length &&
          polygon.rings.every((ring, r) => sameRing(ring, expected[k]!.rings[r]!));
        expect(same, `${edition.id}: polygon ${k}`).toBe(true);
      });
    }
  });
});

function sameRing(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
