// A theatre's own parties, read in any language by the names that it gives them: no code knows their war.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TextReader } from '../src/atlas/read-texts.ts';
import type { Passage, ProposedClaim } from '../src/model/claim.ts';
import { THEATRE, ZONES } from './cli/small-war.ts';

let folder: string;
let reader: TextReader;

const PARTIES = [
  {
    ...THEATRE.parties[0],
    name: { en: 'the River League', uk: 'Річковий союз' },
    aliases: ['Leaguers', 'قوات التحالف النهري'],
  },
  { ...THEATRE.parties[1], name: { en: 'the Hill Corps', uk: 'Корпус пагорбів' }, aliases: ['جيش التلال'] },
];
/** A city: a village alone in a text might be any of its name. */
const PLACES = `id\tname\tname_uk\tname_ar\tlat\tlon\tkind\tpopulation
b1\tBrookham\tБрукове\tبروكهام\t50.5\t11\tcity\t120000
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foothold-parties-'));
  await mkdir(join(folder, 'gazetteer'));
  const theatre = { ...THEATRE, parties: PARTIES, gazetteers: ['gazetteer/villages.tsv'] };
  await writeFile(join(folder, 'theatre.json'), JSON.stringify(theatre));
  await writeFile(join(folder, 'zones.geojson'), ZONES);
  await writeFile(join(folder, 'gazetteer', 'villages.tsv'), PLACES);
  reader = await TextReader.open(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['en', 'The River League captured Brookham on Tuesday.', 'north captured b1'],
  ['en', 'Leaguers captured Brookham.', 'north captured b1'],
  ['en', 'The Hill Corps withdrew from Brookham.', 'south withdrew-from b1'],
  ['uk', 'Річковий союз звільнив Брукове.', 'north liberated b1'],
  ['uk', 'Брукове під контролем Річкового союзу.', 'north controls b1'],
  ['ar', 'سيطرت قوات التحالف النهري على بلدة بروكهام.', 'north captured b1'],
  ['ar', 'انسحب جيش التلال من بلدة بروكهام.', 'south withdrew-from b1'],
])('%s: %s', async (lang, text, claim) => {
  expect((await read({ lang, text })).map(inShort)).toEqual([claim]);
});

test('another war that a text speaks of does not take its parties away', async () => {
  const text = 'As the war in Ukraine went on and Russian troops advanced, the River League captured Brookham.';
  expect((await read({ lang: 'en', text })).map(inShort)).toContain('north captured b1');
});

test('names with signs in them, and none at all, do no harm', async () => {
  const theatre = {
    ...THEATRE,
    parties: PARTIES.map((party) => ({ ...party, aliases: ['L*', 'a|b, c', '<party>', '..3', '1st?'] })),
  };
  await writeFile(join(folder, 'theatre.json'), JSON.stringify(theatre));
  const other = await TextReader.open(folder);
  const passage = { lang: 'en', published: null, outlet: null, conflict: null };
  expect(await other.read({ ...passage, text: 'Little was said of Lower Brookham.' })).toEqual([]);
});

function read(passage: Pick<Passage, 'lang' | 'text'>): Promise<ProposedClaim[]> {
  return reader.read({ published: '2024-03-06', outlet: null, conflict: null, ...passage });
}

function inShort({ party, relation, place }: ProposedClaim): string {
  return `${party} ${relation} ${place.id}`;
}
