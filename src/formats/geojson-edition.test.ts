import { expect, test } from 'vitest';
import { random, seedOf } from '../../test/oracle/random.ts';
import type { ReadEdition } from '../model/edition.ts';
import { InputError } from '../model/errors.ts';
import { EditionReader } from './geojson-edition.ts';

const newReader = () => new EditionReader({ format: 'deepstate', rules: [], statuses: new Set(), extent: null });
const bytesOf = (text: string) => new TextEncoder().encode(text);
const collection = (...features: string[]) =>
  bytesOf(`{"type":"FeatureCollection","features":[${features.join(',')}]}`);

function feature(
  type: string,
  coordinates: unknown,
  properties: unknown = { fill: '#a52714', name: 'Окуповано' },
): string {
  return JSON.stringify({ type: 'Feature', properties, geometry: { type, coordinates } });
}

const square = (x: number, y: number) =>
  feature('Polygon', [
    [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y + 1],
      [x, y],
    ],
  ]);

test('a feature that stands in two editions is one and the same polygon, wherever it stands', () => {
  const reader = newReader();
  const first = reader.read(collection(square(0, 0), square(2, 0)), '1');
  const second = reader.read(collection(square(2, 0), square(4, 0)), '2');
  expect(second.polygons[0]).toBe(first.polygons[1]);
  expect(second.polygons[1]).not.toBe(first.polygons[0]);
});

test('features are told by where they stand and by a key that follows their bytes', () => {
  const reader = newReader();
  const bytes = collection(square(0, 0), square(2, 0), square(0, 0));
  const { pieces } = reader.read(bytes, '1');
  expect([pieces[2], pieces[5], pieces[8]]).toEqual([0, 1, 0]);
  expect(new TextDecoder().decode(bytes.subarray(pieces[3], pieces[4]))).toBe(square(2, 0));
});

test('a marker has the index of its feature, also where another edition had it elsewhere', () => {
  const reader = newReader();
  const point = feature('Point', [35.27, 51.19]);
  const indexes = [collection(point), collection(square(0, 0), point), collection(point)].map((bytes, k) =>
    reader.read(bytes, `${k}`).markers.map((marker) => marker.feature),
  );
  expect(indexes).toEqual([[0], [1], [0]]);
});

test('the same bytes in metres and in degrees are different ground', () => {
  const reader = newReader();
  const mercator = bytesOf(
    `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:3857"}},"features":[${square(0, 0)}]}`,
  );
  const [degrees, metres] = [reader.read(collection(square(0, 0)), '1'), reader.read(mercator, '2')];
  expect(Math.max(...degrees.polygons[0]!.rings[0]!)).toBe(1e7);
  expect(Math.max(...metres.polygons[0]!.rings[0]!)).toBe(90);
  expect(reader.read(collection(square(0, 0)), '3').polygons[0]).toBe(degrees.polygons[0]);
});

test('one bad feature is left out by name and the rest is in', () => {
  const bad = feature('Polygon', [
    [
      [0, 0],
      [900, 0],
      [1, 1],
      [0, 0],
    ],
  ]);
  const { features, notes, polygons } = newReader().read(
    collection(square(0, 0), bad, 'null', square(2, 0)),
    'a.geojson',
  );
  expect(polygons).toHaveLength(2);
  expect(features).toEqual({ read: 4, kept: 2, setAside: 0 });
  expect(notes).toMatchObject([
    { kind: 'bad-coordinates', file: 'a.geojson', feature: 1 },
    { kind: 'bad-feature', file: 'a.geojson', feature: 2 },
  ]);
});

test('a feature has one note of a kind, however many of its rings deserve it', () => {
  const open = [
    [0, 0],
    [1, 0],
    [1, 1],
  ];
  const { notes } = newReader().read(collection(feature('MultiPolygon', [[open], [open], [open]])), 'x');
  expect(notes.map(({ message }) => message)).toEqual([expect.stringMatching(/closed. It has 2 more like it.$/)]);
});

test('a feature of two hundred thousand parts is read like any other', () => {
  const count = 200_000;
  const triangle = (k: number) => [
    [
      [k % 90, 1],
      [(k % 90) + 1, 1],
      [k % 90, 2],
      [k % 90, 1],
    ],
  ];
  const parts = Array.from({ length: count }, (_, k) => triangle(k));
  const points = Array.from({ length: count }, (_, k) => [k % 90, 0]);
  const geometries = `{"type":"Feature","properties":{"fill":"#a52714"},"geometry":{"type":"GeometryCollection","geometries":[${`${'{"type":"Point","coordinates":[1,2]},'.repeat(count)}`.slice(0, -1)}]}}`;
  const read = newReader().read(
    collection(feature('MultiPolygon', parts), feature('MultiPoint', points), geometries),
    'x',
  );
  expect([read.polygons.length, read.markers.length]).toEqual([count, 2 * count]);
});

test('a file that failed leaves nothing behind in the reader', () => {
  const reader = newReader();
  const whole = collection(square(0, 0), square(2, 0));
  const alone = newReader().read(whole, 'x');
  expect(() => reader.read(whole.subarray(0, whole.length - 30), 'x')).toThrow(InputError);
  expect(() => reader.read(collection(square(0, 0), '{"a":[}}'), 'x')).toThrow(InputError);
  expect(reader.read(whole, 'x')).toEqual({ ...alone, pieces: expect.anything() });
});

const seed = seedOf(2000);
test(`damaged and spliced files read among others come out as when read alone (seed ${seed})`, () => {
  const source = random(seed);
  const parts = [
    square(0, 0),
    square(2, 0),
    feature('Point', [35.27, 51.19, 0]),
    '12',
    'null',
    '{"type":"Feature","geometry":null}',
  ];
  const shared = newReader();
  const outcome = (reader: EditionReader, bytes: Uint8Array): Omit<ReadEdition, 'pieces'> | string => {
    try {
      const { pieces: _, ...edition } = reader.read(bytes, 'x');
      return edition;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return error.message;
    }
  };
  let refused = 0;
  for (let k = 0; k < 2000; k++) {
    const features = Array.from({ length: source.below(5) }, () => parts[source.below(parts.length)]!);
    let bytes = [...collection(...features)];
    for (let hits = source.below(3); hits > 0; hits--) {
      const at = source.below(bytes.length);
      const way = source.below(4);
      if (way === 0) bytes[at] = source.below(256);
      else if (way === 1) bytes.splice(at, source.below(4));
      else if (way === 2) bytes = bytes.slice(0, at + 1);
      else bytes.splice(at, 0, ...bytes.slice(source.below(bytes.length), source.below(bytes.length)));
    }
    const among = outcome(shared, Uint8Array.from(bytes));
    expect(among).toEqual(outcome(newReader(), Uint8Array.from(bytes)));
    if (typeof among === 'string') refused++;
  }
  expect(refused).toBeGreaterThan(500);
});
