// Map and text of one source stand apart: what an edition draws and what it says are two statements, each with its day.

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dossierAnswer } from '../src/atlas/dossier.ts';
import { importEditions } from '../src/atlas/import-editions.ts';
import { initWorkspace } from '../src/atlas/init.ts';
import { type EditionTextsAnswer, readEditionTexts } from '../src/atlas/read-edition-texts.ts';
import { AtlasReader } from '../src/atlas/reader.ts';
import { writeTheatre } from '../src/atlas/write-theatre.ts';
import { dossierText } from '../src/cli/dossier-text.ts';
import type { DossierAnswer } from '../src/model/claim-wire.ts';
import { dayOf, parseInstant } from '../src/model/instant.ts';
import { ROOT } from './cli/foothold.ts';

const NOW = 1_800_000_000;
const SAMPLE = join(ROOT, '../shared/data/sample/deepstate');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foothold-apart-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('three editions drawn by hand', () => {
  let dir: string;
  let first: EditionTextsAnswer;
  beforeAll(async () => {
    dir = await workspaceOf('hand', await handEditions(), TOWN);
    first = await readTexts(dir);
  });

  test('the map drops the town on the 12th, the text says it on the 15th: two lines', async () => {
    expect(first).toMatchObject({ editions: { standing: 3, withText: 2 }, kept: { texts: { new: 2 } }, notes: [] });
    const dossier = await dossierOf(dir, 'Sudzha');
    expect(twoLines(dossier)).toEqual([['map', '2025-03-12', 'text', '2025-03-15', 'asserts russia captured', 3]]);
    const { theatre } = await AtlasReader.open(dir);
    expect(dossierText(dossier, theatre)).toContain(
      `  map: Held by Ukraine inside Russia → not drawn, in the edition of 2025-03-12 (${idOf(12)})
  text: Russia captured, in the edition of 2025-03-15 (${idOf(15)}), 3 days after the map`,
    );
    expect(dossier.claims.map(({ claim }) => claim.source)).toEqual([{ name: 'DeepState', id: 'deepstate' }]);
  });

  test('read again, the texts add nothing', async () => {
    const again = await readTexts(dir);
    expect(again.kept).toMatchObject({ texts: { new: 0, known: 2 }, claims: { new: 0 } });
  });

  test('a village that no gazetteer knows lies where the text links it, and a quotation stands in its text', async () => {
    const { texts, claims } = await (await AtlasReader.open(dir)).book();
    const village = claims.find(({ place }) => place.mention === 'Вербохату')!;
    expect(village.place).toMatchObject({ id: null, position: [35.4, 51.3] });
    expect(village.reasons.at(-1)).toBe('link to 35.4,51.3');
    for (const { text, quote } of claims) {
      const { text: words } = texts.find(({ id }) => id === text)!;
      expect(words.slice(quote!.start, quote!.end)).toBe(quote!.text);
      expect(words).not.toContain('<');
    }
  });
});

describe.skipIf(!existsSync(SAMPLE))('the sample of the archive (needs ../shared/data)', () => {
  test('Sudzha: the map of 12 March no longer shows it held, the text of the 15th says occupied', async () => {
    const dir = await workspaceOf('real', SAMPLE);
    const { notes } = await readTexts(dir);
    expect(notes).toEqual([]);
    const dossier = await dossierOf(dir, '35.2703,51.1911');
    expect(twoLines(dossier)).toContainEqual(['map', '2025-03-12', 'text', '2025-03-15', 'asserts russia captured', 3]);
    expect(dossier.standsApart).toContainEqual(
      expect.objectContaining({
        map: { edition: '1741781084', published: '2025-03-12T12:04:44Z' },
        text: { edition: '1742047125', published: '2025-03-15T13:58:45Z' },
      }),
    );
  }, 240_000);
});

/** A town held abroad on the 11th, blank from the 12th on; a text beside the map on the 12th and on the 15th. */
async function handEditions(): Promise<string> {
  const maps = join(folder, 'maps');
  await mkdir(maps);
  const town = { type: 'Polygon', coordinates: [box(35.2, 51.1, 35.4, 51.3)] };
  const held = { type: 'Feature', properties: { fill: '#01579b' }, geometry: town };
  for (const [day, features] of [
    [11, [held]],
    [12, []],
    [15, []],
  ] as const)
    await writeFile(join(maps, `${idOf(day)}.geojson`), JSON.stringify({ type: 'FeatureCollection', features }));
  await writeFile(
    join(maps, 'editions.json'),
    JSON.stringify([
      { id: idOf(12), description: 'Ворог окупував <a href="https://map.example/#14/51.3/35.4">Вербохату</a>.' },
      {
        id: idOf(15),
        description: 'Ворог окупував <a href="https://map.example/#14/51.1950/35.2715">Суджу</a>.<br>Оновлено карту.',
        descriptionEn: 'The enemy occupied Sudzha.',
      },
    ]),
  );
  return maps;
}

function idOf(day: number): number {
  return parseInstant(`2025-03-${day}T12:00:00Z`);
}

function box(west: number, south: number, east: number, north: number) {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** A gazetteer of one place: forms of all names of a country take their time. */
const TOWN = 'id\tname_en\tname_uk\tlat\tlon\tkind\nt1\tSudzha\tСуджа\t51.1911\t35.2703\tPPL\n';

async function workspaceOf(name: string, editions: string, gazetteer?: string): Promise<string> {
  const dir = join(folder, name);
  await initWorkspace(dir, 'ukraine');
  if (gazetteer !== undefined) {
    await writeFile(join(dir, 'gazetteer', 'town.tsv'), gazetteer);
    await writeTheatre(dir, { gazetteers: ['gazetteer/town.tsv'] });
  }
  await importEditions({
    dir,
    source: 'deepstate',
    paths: [editions],
    format: 'auto',
    published: null,
    onClash: 'refuse',
    stdin: (async function* () {})(),
    databaseUrl: undefined,
    now: () => NOW,
    onProgress: () => undefined,
  });
  return dir;
}

function readTexts(dir: string): Promise<EditionTextsAnswer> {
  return readEditionTexts({
    dir,
    source: 'deepstate',
    databaseUrl: undefined,
    now: () => NOW,
    onProgress: () => undefined,
  });
}

async function dossierOf(dir: string, what: string): Promise<DossierAnswer> {
  const reader = await AtlasReader.open(dir);
  const found = await reader.find(what, 'deepstate');
  return dossierAnswer(reader, found, { knownOn: null, now: NOW, claims: 'all' });
}

/** What a reader sees of a source's map and text: their days in the theatre, what is said, and the days between. */
function twoLines({ standsApart, claims }: DossierAnswer) {
  const day = (instant: string): string => dayOf(parseInstant(instant), 'Europe/Kyiv');
  return standsApart.map(({ map, text, claim: id, days }) => {
    const { act, party, relation } = claims.find(({ claim }) => claim.id === id)!.claim;
    return ['map', day(map.published), 'text', day(text.published), `${act} ${party} ${relation}`, days];
  });
}
