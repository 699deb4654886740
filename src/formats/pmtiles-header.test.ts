import { expect, test } from 'vitest';
import { smallPmtiles } from '../../test/pmtiles.ts';
import { pmtilesHeader } from './pmtiles-header.ts';

const tile = Uint8Array.from([1, 2, 3]);

test('a header says what its tiles are and where', () => {
  expect(pmtilesHeader(smallPmtiles({ tile }))).toEqual({
    tiles: 'raster',
    format: 'png',
    minZoom: 0,
    maxZoom: 1,
    bounds: [-180, -85, 180, 85],
  });
  expect(pmtilesHeader(smallPmtiles({ tile, tileType: 1 }))).toMatchObject({ tiles: 'vector', format: 'mvt' });
});

test('what no page can show is told in words', () => {
  expect(pmtilesHeader(new TextEncoder().encode('SQLite format 3'))).toBe('it is no PMTiles file');
  expect(pmtilesHeader(new Uint8Array())).toBe('it is no PMTiles file');
  expect(pmtilesHeader(smallPmtiles({ tile }).subarray(0, 100))).toBe('it ends within its header');
  expect(pmtilesHeader(smallPmtiles({ tile, tileType: 9 }))).toBe('its tiles are of the unknown type 9');
  expect(pmtilesHeader(smallPmtiles({ tile, compression: 4 }))).toContain('repack it with gzip');
  const older = smallPmtiles({ tile });
  older[7] = 2;
  expect(pmtilesHeader(older)).toContain('version 2');
});
