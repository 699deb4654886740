// A made-up war of two parties, drawn by hand: a theatre file and four editions as GeoJSON.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SHADE = { light: '#336699', dark: '#88aacc' };

/** West to east: North holds 10.0 to `line`, South from there to 12.0, between 50.0 and 51.0. */
export const THEATRE = {
  schema: 'foothold-theatre/1',
  id: 'midlands',
  name: { en: 'Midlands' },
  timeZone: 'Europe/Kyiv',
  extent: [9, 49, 13, 52],
  parties: [
    { id: 'north', name: { en: 'the North' }, color: SHADE },
    { id: 'south', name: { en: 'the South' }, color: SHADE },
  ],
  statuses: [
    { id: 'north', name: { en: 'Held by the North' }, kind: 'held', party: 'north', color: SHADE },
    { id: 'south', name: { en: 'Held by the South' }, kind: 'held', party: 'south', color: SHADE },
  ],
  zones: [{ id: 'shire', name: { en: 'The Shire' } }],
  zonesFile: 'zones.geojson',
  gazetteers: [],
  regions: [],
  sources: [
    {
      id: 'watch',
      name: { en: 'The Watch' },
      terms: { statement: { en: 'Free to use with credit.' }, attribution: 'The Watch', allows: ['geometry'] },
      format: 'geojson',
      rules: [
        { when: { property: 'side', in: ['north'] }, status: 'north' },
        { when: { property: 'side', in: ['south'] }, status: 'south' },
      ],
      blank: [{ zone: 'shire', party: 'south', rule: { en: 'What is not drawn in the Shire is the South’s.' } }],
    },
    {
      id: 'closed',
      name: { en: 'The Closed Map' },
      terms: { statement: { en: 'Look, but do not copy.' }, attribution: 'The Closed Map' },
      format: 'geojson',
      rules: [{ when: { property: 'side', in: ['north'] }, status: 'north' }],
    },
  ],
};

export const ZONES = collection([feature({ zone: 'shire' }, box(9.5, 49.5, 12.5, 50))]);

/** Unix seconds of the editions: 1 January, 1 February at 23:30 UTC, 1 March and 1 April 2024. */
export const EDITIONS = [1704103200, 1706830200, 1709287200, 1711965600] as const;
const LINES = [11, 11.2, 11.2, 10.9];

export function editionText(index: number): string {
  const line = LINES[index]!;
  return collection([
    feature({ side: 'north' }, box(10, 50, line, 51)),
    feature({ side: 'south' }, box(line, 50, 12, 51)),
  ]);
}

/** Writes theatre.json, zones and the editions' files below a folder. */
export async function writeSmallWar(folder: string): Promise<{ readonly theatre: string; readonly editions: string }> {
  const editions = join(folder, 'editions');
  await mkdir(editions, { recursive: true });
  const theatre = join(folder, 'midlands.json');
  await writeFile(theatre, JSON.stringify(THEATRE));
  await writeFile(join(folder, 'zones.geojson'), ZONES);
  for (const [k, id] of EDITIONS.entries()) await writeFile(join(editions, `${id}.geojson`), editionText(k));
  return { theatre, editions };
}

export function collection(features: readonly unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

export function feature(properties: object, ring: readonly (readonly number[])[]): unknown {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

export function box(west: number, south: number, east: number, north: number): number[][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
