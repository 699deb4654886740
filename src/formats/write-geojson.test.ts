import { expect, test } from 'vitest';
import { wktOf, writeGeojson } from './write-geojson.ts';

const square = Int32Array.from([0, 0, 1, 0, 1, 1, 0, 1]);

test('one polygon is a Polygon with closed rings and all seven decimals', () => {
  const text = writeGeojson({ source: 'a' }, [{ properties: { status: 'x' }, polygons: [[square]] }]);
  expect(JSON.parse(text)).toEqual({
    type: 'FeatureCollection',
    source: 'a',
    features: [
      {
        type: 'Feature',
        properties: { status: 'x' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [1e-7, 0],
              [1e-7, 1e-7],
              [0, 1e-7],
              [0, 0],
            ],
          ],
        },
      },
    ],
  });
});

test('several polygons are a MultiPolygon, and the same as well-known text', () => {
  const text = writeGeojson({}, [{ properties: {}, polygons: [[square], [square, square]] }]);
  expect(JSON.parse(text).features[0].geometry.coordinates.map((rings: unknown[]) => rings.length)).toEqual([1, 2]);
  expect(wktOf([[Int32Array.from([0, 0, 20_000_000, 0, 0, 10_000_000])]])).toBe('POLYGON((0 0,2 0,0 1,0 0))');
});

test('names from outside stay text', () => {
  const text = writeGeojson({ name: '</script>"\n' }, []);
  expect(JSON.parse(text).name).toBe('</script>"\n');
});
