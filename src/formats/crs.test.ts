import { expect, test } from 'vitest';
import { readCrs, unprojectMercator } from './crs.ts';

const named = (name: unknown) => ({ type: 'name', properties: { name } });

test.each([
  undefined,
  null,
  'EPSG:4326',
  named('urn:ogc:def:crs:OGC:1.3:CRS84'),
  named('urn:ogc:def:crs:EPSG::4326'),
  named('http://www.opengis.net/def/crs/OGC/1.3/CRS84'),
  named('WGS 84'),
])('%j is degrees', (crs) => {
  expect(readCrs(crs, 'x')).toBe('degrees');
});

test.each([named('EPSG:3857'), named('urn:ogc:def:crs:EPSG::3857'), named('EPSG:900913')])('%j is Mercator', (crs) => {
  expect(readCrs(crs, 'x')).toBe('mercator');
});

test.each([
  [named('EPSG:28406'), /"EPSG:28406".*ogr2ogr/],
  [named('EPSG:14326'), /"EPSG:14326"/],
  [named(7), /does not name/],
  [{ type: 'link', properties: { href: 'http://localhost/' } }, /does not name/],
  [true, /does not name/],
  [{}, /does not name/],
])('%j is refused with the way out', (crs, message) => {
  expect(() => readCrs(crs, 'x')).toThrow(message as RegExp);
});

test('metres of Mercator come back to the degrees that they were made of', () => {
  const radians = Math.PI / 180;
  for (const [lon, lat] of [
    [36.5, 51.25],
    [-179.9, -85],
    [0, 0],
  ] as const) {
    // The way there, as the definition of EPSG:3857 has it.
    const north = Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2));
    const steps = [lon * radians, north].map((value) => Math.round(value * 6378137 * 1e7));
    unprojectMercator(steps);
    expect(steps).toEqual([lon * 1e7, lat * 1e7]);
  }
});
