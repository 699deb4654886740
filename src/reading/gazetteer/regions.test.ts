import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseRegions } from './regions.ts';

const square = (west: number) => [
  [
    [west, 0],
    [west + 1, 0],
    [west + 1, 1],
    [west, 1],
    [west, 0],
  ],
];
const feature = (properties: object, geometry: unknown = { type: 'Polygon', coordinates: square(0) }) => ({
  type: 'Feature',
  properties,
  geometry,
});
const read = (...features: unknown[]) =>
  parseRegions(JSON.stringify({ type: 'FeatureCollection', features }), 'r.geojson');
const labels = (...features: object[]) =>
  read(...features.map((properties) => feature(properties))).regions.map(({ id, name }) => [id, name]);

test('a region is its polygons on the grid, without the closing vertex', () => {
  const { regions } = read(feature({ id: 'A', name: 'Alder' }));
  expect(regions).toEqual([
    { id: 'A', name: 'Alder', names: ['Alder'], polygons: [[Int32Array.of(0, 0, 1e7, 0, 1e7, 1e7, 0, 1e7)]] },
  ]);
});

test('ids and names are found under the names that publishers give them', () => {
  expect(labels({ iso: 'UA-59', name_uk: 'Сумська область', name_en: 'Sumy Oblast' })).toEqual([
    ['UA-59', 'Sumy Oblast'],
  ]);
  expect(labels({ shapeID: 'x1', shapeName: 'Sumy' }, { shapeID: 'x2', shapeName: 'Kursk' })).toEqual([
    ['x1', 'Sumy'],
    ['x2', 'Kursk'],
  ]);
  expect(
    labels(
      { iso: 'RU-KRS', oblast_en: 'Kursk', district_ru: 'Беловский район' },
      { iso: 'RU-KRS', oblast_en: 'Kursk', district_ru: 'Рыльский район' },
    ),
  ).toEqual([
    ['belovskiy-rayon', 'Беловский район'],
    ['rylskiy-rayon', 'Рыльский район'],
  ]);
});

test('namesakes get ids of their own', () => {
  expect(labels({ name: 'Сумський район' }, { name: 'Сумський район' })).toEqual([
    ['sumskyi-raion', 'Сумський район'],
    ['sumskyi-raion-2', 'Сумський район'],
  ]);
  expect(labels({}, {})).toEqual([
    ['region-1', 'Region 1'],
    ['region-2', 'Region 2'],
  ]);
});

test('geometries of all kinds that have polygons are opened', () => {
  const collection = {
    type: 'GeometryCollection',
    geometries: [
      { type: 'Point', coordinates: [0, 0] },
      { type: 'MultiPolygon', coordinates: [square(0), square(5)] },
    ],
  };
  expect(read(feature({ name: 'A' }, collection)).regions[0]!.polygons).toHaveLength(2);
});

test('what is no region is left out with a note, and the rest is read', () => {
  const { regions, notes } = read(
    feature(
      { name: 'line' },
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      },
    ),
    feature({ name: 'null' }, null),
    feature(
      { name: 'metres' },
      {
        type: 'Polygon',
        coordinates: [
          [
            [3_900_000, 6_600_000],
            [1, 1],
            [2, 2],
            [3, 3],
          ],
        ],
      },
    ),
    feature({ name: 'words' }, { type: 'Polygon', coordinates: [[['a', 'b']]] }),
    feature(
      { name: 'dot' },
      {
        type: 'Polygon',
        coordinates: [
          [
            [1, 1],
            [1, 1],
            [1, 1],
          ],
        ],
      },
    ),
    null,
    feature({ name: 'good' }),
  );
  expect(regions.map(({ name }) => name)).toEqual(['good']);
  expect(notes.map(({ kind, feature: index }) => `${kind} ${index}`)).toEqual([
    'no-polygon 0',
    'no-polygon 1',
    'bad-region 2',
    'bad-region 3',
    'no-polygon 4',
    'no-polygon 5',
  ]);
  expect(notes[2]!.message).toContain('3900000,6600000 is not in degrees');
});

test('what is no GeoJSON is refused', () => {
  for (const json of ['', '[', '[]', '{}', 'null', '{"features":1}'])
    expect(() => parseRegions(json, 'r.geojson')).toThrow();
});

test('the built-in regions are read without a note', () => {
  const path = new URL('../../../data/theatres/ukraine/regions/oblasts.geojson', import.meta.url);
  const { regions, notes } = parseRegions(readFileSync(path, 'utf8'), 'oblasts.geojson');
  expect(notes).toEqual([]);
  expect(regions).toHaveLength(34);
  expect(regions.find(({ id }) => id === 'UA-43')?.name).toBe('Autonomous Republic of Crimea');
});

const shared = (name: string) => new URL(`../../../../shared/data/boundaries/${name}.geojson`, import.meta.url);
if (!existsSync(shared('ua_oblasts'))) console.log('Left out: boundaries are not beside the project.');

test.skipIf(!existsSync(shared('ua_oblasts'))).each([
  ['ua_oblasts', 27, 'UA-32', 'Kyiv Oblast'],
  ['ua_raions_osm', 149, 'dniprovskyi-raion', 'Дніпровський район'],
  ['ru_border_districts_osm', 87, 'belovskiy-rayon', 'Беловский район'],
])('%s has %d regions, %s among them', (name, count, id, label) => {
  const { regions, notes } = parseRegions(readFileSync(shared(name), 'utf8'), name);
  expect(notes).toEqual([]);
  expect(regions).toHaveLength(count);
  expect(new Set(regions.map((region) => region.id)).size).toBe(count);
  expect(regions.find((region) => region.id === id)?.name).toBe(label);
});
