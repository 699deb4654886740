// A made-up theatre of two parties and four editions, small enough to know every answer by heart.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeHistory, encodeHistory, type HistoryHeader } from '../../src/engine/history-file.ts';
import { UsageError } from '../../src/model/errors.ts';
import { type Ground, type GroundPolygon, toGrid } from '../../src/model/ground.ts';
import { parseInstant } from '../../src/model/instant.ts';
import type { Status, Theatre, Use } from '../../src/model/theatre.ts';
import type { Reader } from '../../src/server/reader-port.ts';

/** West to east: 10.2 | north | 11.0 | the strip | 11.2 | south | 11.8, all between 50.2 and 50.8. */
const STRIP = [11.1, 50.5] as const;
const GROUNDS: readonly Ground[] = [
  edition('2024-01-01T10:00:00Z', [box('north', 10.2, 11.0), box('south', 11.0, 11.8)]),
  edition('2024-02-01T23:30:00Z', [box('north', 10.2, 11.2), box('south', 11.2, 11.8)]),
  edition('2024-03-01T10:00:00Z', [box('north', 10.2, 11.0), box('unclear', 11.0, 11.2), box('south', 11.2, 11.8)]),
  edition('2024-04-01T10:00:00Z', [box('north', 10.2, 11.0), box('south', 11.2, 11.8)]),
];

export interface SmallWorkspace {
  readonly reader: Reader;
  readonly historyPath: string;
  remove(): Promise<void>;
}

export async function smallWorkspace(allows: readonly Use[] = ['look', 'geometry']): Promise<SmallWorkspace> {
  const dir = await mkdtemp(join(tmpdir(), 'foothold-small-'));
  const historyPath = join(dir, 'watch.foothold');
  const bytes = encodeHistory(HEADER, GROUNDS);
  await writeFile(historyPath, bytes);
  const theatre = smallTheatre(allows);
  const refuse = async () => {
    throw new UsageError('This workspace answers no questions.');
  };
  const reader: Reader = {
    dir,
    theatre,
    historyPath: () => historyPath,
    history: () => decodeHistory(bytes),
    readPlaces: async () => [
      {
        id: 'p1',
        names: { en: 'Alder', uk: 'Вільха' },
        variants: [],
        position: STRIP,
        region: 'Midlands',
        district: '',
        country: 'XX',
        population: 400_000,
        kind: 'town',
      },
    ],
    place: refuse,
    diff: refuse,
    area: refuse,
    at: refuse,
  };
  return { reader, historyPath, remove: () => rm(dir, { recursive: true, force: true }) };
}

const HEADER: HistoryHeader = {
  schema: 'foothold-history/1',
  source: 'watch',
  name: { en: 'The Watch' },
  attribution: 'The Watch',
  terms: 'Free to use.',
  private: false,
  timeZone: 'Europe/Kyiv',
  statuses: ['north', 'south', 'unclear'],
  overlap: [],
};

export function smallTheatre(allows: readonly Use[]): Theatre {
  return {
    schema: 'foothold-theatre/1',
    id: 'small',
    name: { en: 'Midlands', uk: 'Середзем’я' },
    timeZone: 'Europe/Kyiv',
    extent: [10, 50, 12, 51],
    languages: ['en', 'uk'],
    parties: [
      {
        id: 'north',
        name: { en: 'the North', uk: 'Північ' },
        color: { light: '#1d666c', dark: '#6cc6c6' },
        aliases: [],
        parents: [],
      },
      {
        id: 'south',
        name: { en: 'the South', uk: 'Південь' },
        color: { light: '#9a5f0b', dark: '#e0a548' },
        aliases: [],
        parents: [],
      },
    ],
    statuses: [
      status('north', { en: 'Held by the North', uk: 'Утримує Північ' }, '#64a6aa'),
      status('south', { en: 'Held by the South', uk: 'Утримує Південь' }, '#e0b468'),
      {
        ...status('unclear', { en: 'Unclear', uk: 'Неясно' }, '#cbc7be'),
        kind: 'unknown',
        hatch: { kind: 'dots', pitch: 6, radius: 0.8, ink: { light: '#77726a', dark: '#a5a39b' } },
      },
    ],
    speakers: [],
    sources: [
      {
        id: 'watch',
        // A name that would be an element if it were ever taken for HTML.
        name: { en: 'The <b>Watch</b>', uk: '<b>Варта</b>' },
        aliases: [],
        affiliation: null,
        language: 'en',
        terms: { statement: { en: 'Free to use.' }, attribution: 'The Watch', allows },
        format: 'geojson',
        rules: [],
        time: { from: 'file-name' },
        overlap: [],
        blank: [{ zone: '*', party: 'south', rule: { en: 'Ground not drawn is the South’s.', uk: 'Решта – Півдня.' } }],
      },
    ],
    zones: [],
    zonesFile: null,
    gazetteers: [],
    regions: [],
    basemap: null,
    houseStyle: null,
    attributions: [],
    policy: { delayHours: 0, coarsenKm: 0, withheld: [] },
  };
}

function status(id: string, name: Status['name'], color: string): Status {
  const shade = { light: color, dark: color };
  return {
    id,
    name,
    party: id === 'unclear' ? null : id,
    kind: 'held',
    certainty: 'certain',
    siege: false,
    color: shade,
    hatch: null,
    drawn: true,
  };
}

function edition(published: string, polygons: readonly GroundPolygon[]): Ground {
  const instant = parseInstant(published);
  return { edition: String(instant), published: instant, polygons };
}

function box(statusId: string, west: number, east: number): GroundPolygon {
  const corners = [west, 50.2, east, 50.2, east, 50.8, west, 50.8];
  return { status: statusId, rings: [Int32Array.from(corners, toGrid)] };
}
