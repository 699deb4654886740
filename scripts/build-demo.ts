// Makes what demo/ derives: zones and gazetteer for the theatre, and with a folder named, the editions as files.
// `npx tsx scripts/build-demo.ts [FOLDER]`, by hand, after a change to demo/facts.csv or to the boundaries.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDemoEditions, readDemoFacts } from '../src/atlas/demo.ts';
import type { DemoSettlement } from '../src/atlas/demo-facts.ts';
import { packageFolder } from '../src/atlas/init.ts';

type Ring = [number, number][];
interface Zone {
  readonly properties: { readonly zone: string };
  readonly geometry: { readonly coordinates: Ring[][] };
}

const { settlements } = await readDemoFacts();
mkdirSync(packageFolder('demo', 'gazetteer'), { recursive: true });
writeFileSync(packageFolder('demo', 'gazetteer', 'kursk.tsv'), gazetteer(settlements));
writeFileSync(packageFolder('demo', 'zones.geojson'), zonesNearby());
mkdirSync(packageFolder('demo', 'regions'), { recursive: true });
writeFileSync(packageFolder('demo', 'regions', 'oblasts.geojson'), regionsNearby());
const editions = await readDemoEditions();
const sums = editions.map(({ name, text }) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`);
writeFileSync(packageFolder('demo', 'editions.sha256'), sums.join(''));
console.log(`${settlements.length} settlements, ${editions.length} editions`);
const folder = process.argv[2];
if (folder !== undefined) {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of editions) writeFileSync(join(folder, name), text);
}

/** Seats of districts, which a map names before their villages. */
const SEATS = ['belaya', 'bolshoe-soldatskoe', 'korenevo', 'sudzha'];

function gazetteer(places: readonly DemoSettlement[]): string {
  const rows = places.map(({ id, names, position: [lon, lat] }) =>
    [
      `demo:${id}`,
      names.en,
      names.uk ?? '',
      names.ru ?? '',
      lat,
      lon,
      SEATS.includes(id) ? 'PPLA2' : 'PPL',
      'RU',
      'Kursk Oblast',
    ].join('\t'),
  );
  return `id\tname_en\tname_uk\tname_ru\tlat\tlon\tkind\tcountry\tregion\n${rows.join('\n')}\n`;
}

/** Ukraine and Russia of the theatre `ukraine`, cut to a box around the demo: its page needs no more. */
function zonesNearby(): string {
  const path = packageFolder('data', 'theatres', 'ukraine', 'zones.geojson');
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as { features: Zone[] };
  const lines = features.map(({ properties, geometry }) => {
    const coordinates = geometry.coordinates
      .map((polygon) => polygon.map(cutToBox).filter((ring) => ring.length > 3))
      .filter((polygon) => polygon.length > 0);
    return JSON.stringify({ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } });
  });
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

/** The oblasts of the theatre `ukraine` on either side of the border that the demo is about. */
function regionsNearby(): string {
  const path = packageFolder('data', 'theatres', 'ukraine', 'regions', 'oblasts.geojson');
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as { features: { properties: { id: string } }[] };
  const near = new Set(['RU-KRS', 'RU-BEL', 'RU-BRY', 'UA-59', 'UA-63', 'UA-74']);
  const lines = features.filter(({ properties }) => near.has(properties.id)).map((feature) => JSON.stringify(feature));
  if (lines.length !== near.size) throw new Error(`${lines.length} of ${near.size} oblasts were found.`);
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

/** Sutherland and Hodgman's clip, side by side. Pieces that it joins are joined along the box, far from the demo. */
function cutToBox(ring: Ring): Ring {
  const [west, south, east, north] = [33, 50, 38, 53];
  let points = ring.slice(0, -1);
  for (const [axis, at, sign] of [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ] as const) {
    const isIn = (point: [number, number]): boolean => sign * (point[axis] - at) >= 0;
    points = points.flatMap((to, i): Ring => {
      const from = points.at(i - 1)!;
      if (isIn(from) === isIn(to)) return isIn(to) ? [to] : [];
      const share = (at - from[axis]) / (to[axis] - from[axis]);
      const other = from[1 - axis]! + share * (to[1 - axis]! - from[1 - axis]!);
      const crossing: [number, number] = axis === 0 ? [at, round(other)] : [round(other), at];
      return isIn(to) ? [crossing, to] : [crossing];
    });
  }
  return points.length === 0 ? [] : [...points, points[0]!];
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
