import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BlankRule } from './theatre.ts';
import { blankRuleAt, isInZone, parseZones } from './zones.ts';

const path = new URL('../../data/theatres/ukraine/zones.geojson', import.meta.url);
const builtIn = parseZones(readFileSync(path, 'utf8'), 'zones.geojson');

test.each([
  ['Sumy', 34.8, 50.91, 'ukraine'],
  ['Sudzha', 35.27, 51.19, 'russia'],
  ['Kyiv', 30.52, 50.45, 'ukraine'],
  ['Sevastopol', 33.53, 44.59, 'ukraine'],
  ['Simferopol', 34.1, 44.95, 'ukraine'],
  ['Kerch', 36.47, 45.36, 'ukraine'],
  ['Dzhankoi', 34.39, 45.71, 'ukraine'],
  ['Donetsk', 37.8, 48.02, 'ukraine'],
  ['Luhansk', 39.31, 48.57, 'ukraine'],
  ['Uzhhorod', 22.29, 48.62, 'ukraine'],
  ['Izmail', 28.84, 45.35, 'ukraine'],
  ['Vovchansk', 36.94, 50.29, 'ukraine'],
  ['Belgorod', 36.59, 50.6, 'russia'],
  ['Kursk', 36.19, 51.73, 'russia'],
  ['Korenevo', 34.9, 51.41, 'russia'],
  ['Rostov-on-Don', 39.7, 47.23, 'russia'],
  ['Moscow', 37.62, 55.75, 'russia'],
  ['Krasnodar', 38.98, 45.04, 'russia'],
  ['Chisinau', 28.86, 47.01, undefined],
  ['Tiraspol', 29.63, 46.84, undefined],
  ['Minsk', 27.56, 53.9, undefined],
  ['Homyel', 30.98, 52.43, undefined],
  ['Warsaw', 21.01, 52.23, undefined],
  ['the Black Sea', 32, 44, undefined],
])('%s (%d, %d) lies in the zone %s', (_, lon, lat, zone) => {
  const holding = [...builtIn.keys()].filter((id) => isInZone(builtIn, id, [lon, lat]));
  expect(holding).toEqual(zone === undefined ? [] : [zone]);
});

test('no spot lies in two zones, and no spot between them in none', () => {
  // Along a line that crosses the border north of Sumy every few metres: Ukraine, then Russia, with nothing between.
  const holders = Array.from({ length: 20_000 }, (_, k) => {
    const position = [34.6 + k * 2e-5, 50.9 + k * 2e-5] as const;
    return ['ukraine', 'russia'].filter((zone) => isInZone(builtIn, zone, position)).join();
  });
  expect([...new Set(holders)]).toEqual(['ukraine', 'russia']);
});

test('Ukraine and Russia share the line between them, point for point', () => {
  const edges = (zone: string) =>
    new Set(
      builtIn
        .get(zone)!
        .flatMap(({ rings }) =>
          rings.flatMap((ring) =>
            Array.from({ length: ring.length / 2 - 1 }, (_, k) =>
              [`${ring[2 * k]},${ring[2 * k + 1]}`, `${ring[2 * k + 2]},${ring[2 * k + 3]}`].sort().join(' '),
            ),
          ),
        ),
    );
  const russia = edges('russia');
  expect([...edges('ukraine')].filter((edge) => russia.has(edge)).length).toBeGreaterThan(500);
});

const square = (zone: string, west: number) => ({
  type: 'Feature',
  properties: { zone, name: 'ignored' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 0],
        [west + 1, 0],
        [west + 1, 1],
        [west, 1],
        [west, 0],
      ],
      [
        [west + 0.4, 0.4],
        [west + 0.4, 0.6],
        [west + 0.6, 0.6],
        [west + 0.6, 0.4],
        [west + 0.4, 0.4],
      ],
    ],
  },
});
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const rule = (zone: string, party: string | null): BlankRule => ({ zone, party, rule: { en: zone } });

test('the first rule whose zone holds a spot is the one', () => {
  const zones = parseZones(collection(square('home', 0), square('abroad', 1)), 'zones.geojson');
  const rules = [rule('home', 'us'), rule('abroad', 'them'), rule('*', null)];
  expect(blankRuleAt(zones, rules, [0.2, 0.5])?.party).toBe('us');
  expect(blankRuleAt(zones, rules, [1.2, 0.5])?.party).toBe('them');
  expect(blankRuleAt(zones, rules, [0.5, 0.5])).toBeUndefined();
  expect(blankRuleAt(zones, rules, [5, 5])).toBeUndefined();
});

test('a spot on an edge is just east of it, on a level edge just north', () => {
  const zones = parseZones(collection(square('home', 0), square('abroad', 1)), 'zones.geojson');
  expect(isInZone(zones, 'home', [1, 0.5])).toBe(false);
  expect(isInZone(zones, 'abroad', [1, 0.5])).toBe(true);
  expect(isInZone(zones, 'home', [0.5, 0])).toBe(true);
  expect(isInZone(zones, 'home', [0.5, 1])).toBe(false);
});

test.each([
  ['[]', 'features is nothing: expected a list'],
  ['{"features":[{"properties":{}}]}', 'features[0].properties.zone is nothing: expected the id of a zone'],
  ['{"features":[null]}', 'features[0] should be an object with "properties"'],
  [collection({ ...square('a', 0), geometry: { type: 'Point' } }), 'expected "Polygon" or "MultiPolygon"'],
  [
    collection({
      ...square('a', 0),
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 'x'],
          ],
        ],
      },
    }),
    '[0][1] is a list',
  ],
  [
    collection({
      ...square('a', 0),
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 1],
          ],
        ],
      },
    }),
    'at least four',
  ],
])('zones that are none are refused: %#', (json, message) => {
  expect(() => parseZones(json, 'zones.geojson')).toThrow(message);
});

const gazetteer = new URL('../../../shared/data/gazetteer/places.tsv', import.meta.url);
if (!existsSync(gazetteer)) console.log('Left out: the gazetteer of 28,607 places is not beside the project.');

test.skipIf(!existsSync(gazetteer))(
  'of 27,697 places of Ukraine and 700 of Russia one or two lie in the other zone',
  () => {
    const counts = new Map<string, number>();
    for (const line of readFileSync(gazetteer, 'utf8').split('\n').slice(1)) {
      const [, , , , lat, lon, , , country] = line.split('\t');
      const zones = ['ukraine', 'russia'].filter((zone) => isInZone(builtIn, zone, [Number(lon), Number(lat)]));
      const key = `${country} in ${zones.join() || 'none'}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.get('UA in ukraine')).toBeGreaterThan(27_670);
    expect(counts.get('UA in russia') ?? 0).toBeLessThan(3);
    expect(counts.get('RU in ukraine') ?? 0).toBe(0);
    expect(counts.get('MD in none')).toBe(79);
    expect(counts.get('BY in none')).toBe(131);
  },
);
