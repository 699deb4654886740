import { expect, test } from 'vitest';
import { random, seedOf } from '../../test/oracle/random.ts';
import { ZoneFinder } from './zone-finder.ts';
import { blankRuleAt, parseZones } from './zones.ts';

const source = random(seedOf(11));

/** A star with many corners, some of them at one height. */
function star(west: number, south: number): number[][] {
  const corners = Array.from({ length: 400 }, (_, k) => {
    const [angle, radius] = [(k / 400) * 2 * Math.PI, 0.3 + source.next()];
    return [west + radius * Math.cos(angle), south + Math.round(radius * Math.sin(angle) * 50) / 50];
  });
  return [...corners, corners[0]!];
}

const zones = parseZones(
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      { properties: { zone: 'home' }, geometry: { type: 'Polygon', coordinates: [star(1, 1)] } },
      { properties: { zone: 'away' }, geometry: { type: 'MultiPolygon', coordinates: [[star(2, 1)], [star(5, 1)]] } },
    ],
  }),
  'zones.geojson',
);
const rules = [
  { zone: 'home', party: 'us', rule: { en: '' } },
  { zone: 'away', party: 'them', rule: { en: '' } },
  { zone: '*', party: null, rule: { en: '' } },
];

test('a prepared zone holds the positions that the zone holds, corners and levels among them', () => {
  const finder = new ZoneFinder(zones);
  const corners = [...zones.values()].flatMap((polygons) =>
    polygons.flatMap(({ rings }) =>
      rings.flatMap((ring) => [...ring].map((_, k) => [ring[k - (k % 2)]!, ring[k | 1]!])),
    ),
  );
  const spots = Array.from({ length: 20_000 }, () => [source.next() * 8 - 1, Math.round(source.next() * 200) / 50 - 1]);
  const answers = new Set<string | null>();
  for (const [lon, lat] of [...corners, ...spots]) {
    const party = finder.partyAt(rules, lon!, lat!);
    expect(party, `${lon} ${lat}`).toBe(blankRuleAt(zones, rules, [lon!, lat!])?.party ?? null);
    answers.add(party);
  }
  expect([...answers].sort()).toEqual([null, 'them', 'us'].sort());
});

test('a rule of a zone that is not drawn holds nowhere', () => {
  expect(new ZoneFinder(zones).partyAt([{ zone: 'moon', party: 'us', rule: { en: '' } }], 1, 1)).toBeNull();
});
