import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { edgeAreaKm2, ringAreaKm2 } from './area.ts';

const box = (west: number, south: number, east: number, north: number): Int32Array =>
  Int32Array.from([west, south, east, south, east, north, west, north], (degrees) => Math.round(degrees * 1e7));

describe('ring areas on the ellipsoid', () => {
  test('the whole earth has the surface of WGS84', () => {
    expect(ringAreaKm2(box(-180, -90, 180, 90))).toBeCloseTo(510_065_621.724_088, 3);
  });

  test('a degree by a degree between two parallels is the difference of their zones', () => {
    const e = Math.sqrt((1 / 298.257223563) * (2 - 1 / 298.257223563));
    const b = 6378.137 * (1 - 1 / 298.257223563);
    const zone = (degrees: number) => {
      const sine = Math.sin((degrees * Math.PI) / 180);
      return ((b * b) / 2) * (sine / (1 - (e * sine) ** 2) + Math.log((1 + e * sine) / (1 - e * sine)) / (2 * e));
    };
    const exact = ((zone(51) - zone(50)) * 2 * Math.PI) / 180;
    expect(ringAreaKm2(box(34, 50, 36, 51))).toBeCloseTo(exact, 7);
  });

  test('a slanted triangle agrees with GeographicLib on edges cut to a kilometre', () => {
    const corners = [
      [33.1, 48.2],
      [37.9, 50.7],
      [34.4, 52.3],
    ] as const;
    const polygon = Geodesic.WGS84.Polygon(false);
    corners.forEach(([lon, lat], k) => {
      const [nextLon, nextLat] = corners[(k + 1) % 3]!;
      for (let part = 0; part < 500; part++)
        polygon.AddPoint(lat + ((nextLat - lat) * part) / 500, lon + ((nextLon - lon) * part) / 500);
    });
    const exact = polygon.Compute(false, true).area! / 1e6;
    const ours = ringAreaKm2(Int32Array.from(corners.flat(), (degrees) => Math.round(degrees * 1e7)));
    expect(Math.abs(ours / exact - 1)).toBeLessThan(1e-7);
  });

  test('an edge the other way round has the area with the other sign, bit for bit', () => {
    const ends = [351234567, 511234567, 352345678, 512345678] as const;
    expect(edgeAreaKm2(ends[2], ends[3], ends[0], ends[1])).toBe(-edgeAreaKm2(...ends));
  });

  test('a square centimetre at the far end of a long map is still told', () => {
    const [x, y] = [352_700_000, 511_900_000];
    expect(ringAreaKm2(Int32Array.from([x, y, x + 1, y, x + 1, y + 1, x, y + 1]))).toBeGreaterThan(0);
  });
});
