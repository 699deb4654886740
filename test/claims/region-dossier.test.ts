// The dossier of a region: what was said of it under all its names, and how much of it each map showed as what.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { draftFromWords } from '../../src/atlas/claim-draft.ts';
import { listClaims } from '../../src/atlas/claim-list.ts';
import { placeOrRegion } from '../../src/atlas/place-or-region.ts';
import { AtlasReader } from '../../src/atlas/reader.ts';
import { dossierOfWhat } from '../../src/atlas/region-dossier.ts';
import { regionDossierText } from '../../src/cli/region-dossier-text.ts';
import { type DossierAnswer, isOfRegion, type RegionDossierAnswer } from '../../src/model/claim-wire.ts';
import { InputError } from '../../src/model/errors.ts';
import { parseInstant, startOfDay } from '../../src/model/instant.ts';
import { createApp } from '../../src/server/app.ts';
import { StaticFiles } from '../../src/server/static-files.ts';
import { handBook, handClaim, handDecision } from '../hand-book.ts';
import { BORDERLAND } from './borderland.ts';
import { type KeptWorkspace, keptWorkspace } from './kept-workspace.ts';

const NOW = parseInstant('2024-05-01T12:00:00Z');
const day = (date: string) => {
  const from = startOfDay(date, 'Europe/Kyiv');
  return { valid: { from, to: from + 86_400, precision: 'day', expression: null } } as const;
};
const CLAIMS = [
  handClaim('all', 'Vilkhiv region', { ...day('2024-02-10'), published: NOW - 86_400 }),
  handClaim('deny', 'Вільхівщину', {
    ...day('2024-02-10'),
    published: NOW - 86_400,
    source: { name: 'The other side', id: null },
    act: 'denies',
  }),
  handClaim('lost', 'Vilkhiv Oblast', { ...day('2024-03-01'), published: NOW - 86_400, relation: 'lost' }),
  handClaim('before', 'Vilkhiv Oblast', { ...day('2023-12-24'), published: NOW - 86_400, relation: 'entered' }),
  handClaim('elsewhere', 'Birch region', { published: NOW - 86_400 }),
  handClaim('proposed', 'Vilkhiv Oblast', { ...day('2024-04-10'), published: NOW - 86_400 }),
];
const files = await StaticFiles.list(new URL('../../data', import.meta.url).pathname);

let workspace: KeptWorkspace;
let reader: AtlasReader;
beforeAll(async () => {
  const accepted = CLAIMS.filter(({ id }) => id !== 'proposed').map(({ id }) => handDecision(id, 'accepted'));
  workspace = await keptWorkspace({
    book: handBook({ claims: CLAIMS, decisions: accepted }),
    theatre: { regions: ['land.geojson'] },
    files: { 'land.geojson': BORDERLAND },
  });
  reader = await AtlasReader.open(workspace.dir);
}, 120_000);
afterAll(() => workspace.remove());

async function dossier(what: string, knownOn: number | null = null): Promise<RegionDossierAnswer> {
  const answer = await dossierOfWhat(reader, { what, source: '' }, { knownOn, now: NOW, claims: 'decided' });
  if (!isOfRegion(answer)) throw new Error(`${what} is no region`);
  return answer;
}

/** Percent of the region. */
function shares({ course, region }: RegionDossierAnswer): Record<string, number[]> {
  const rows = course[0]!.rows.map(({ published, areaKm2 }) => [
    published.slice(0, 10),
    ['north', 'south', 'unclear'].map((status) => Math.round((100 * areaKm2[status]!) / region.areaKm2!)),
  ]);
  return Object.fromEntries(rows);
}

test.each(['B', 'Vilkhiv Oblast', 'vilkhiv region', 'Vilkhiv', 'Вільхівська область', 'Вільхівщину'])(
  'a region is found as %s, with what was said of it under all its names',
  async (what) => {
    const { region, claims, asLearned } = await dossier(what);
    expect(region).toMatchObject({ id: 'B', name: 'Vilkhiv Oblast' });
    expect(claims.map(({ claim }) => claim.id)).toEqual(['before', 'all', 'deny', 'lost']);
    expect(asLearned).toEqual(['all', 'deny', 'lost', 'before']);
  },
);

test('claims are listed by region, and what a person types in of a region is about the region', async () => {
  const { claims } = await listClaims(reader, { place: 'Вільхівська область' });
  expect(claims.map(({ claim }) => claim.id)).toEqual(['all', 'deny', 'lost', 'before', 'proposed']);
  const words = { source: 'A paper', relation: 'contested', place: 'Vilkhiv region' } as const;
  const { place } = await draftFromWords(reader, words, null);
  expect(place).toMatchObject({ name: 'Vilkhiv Oblast', mention: 'Vilkhiv region', id: null, position: null });
  // A town that the gazetteer lacks is not put on record as the region that is called by it.
  await expect(draftFromWords(reader, { ...words, place: 'Vilkhiv' }, null)).rejects.toThrow(/say B; else/);
  await expect(draftFromWords(reader, { ...words, place: 'Nowhere' }, null)).rejects.toThrow(InputError);
});

test('a place that is called like a region is the place, unless the kind of land is said', async () => {
  const town = { id: 'g1', name: 'Vilkhiv', position: [11.1, 50.5] } as const;
  const find = async (what: string) => {
    if (what !== 'Vilkhiv') throw new InputError(`No place is called "${what}".`);
    return { place: town, matched: null };
  };
  const finder = { dir: workspace.dir, theatre: reader.theatre, find };
  const meant = async (what: string) => (await placeOrRegion(finder, { what, source: '' })).kind;
  expect([await meant('Vilkhiv'), await meant('Vilkhiv region'), await meant('B')]).toEqual([
    'place',
    'region',
    'region',
  ]);
});

test('each map tells how much of the region it showed as what at the end of every month', async () => {
  expect(shares(await dossier('B'))).toEqual({
    '2024-01-01': [50, 50, 0],
    '2024-02-01': [100, 0, 0],
    '2024-03-01': [50, 0, 50],
    '2024-04-01': [50, 0, 0],
  });
});

test('beside a claim stands the edition of the end of its day, and none where there was none yet', async () => {
  const { shown, course } = await dossier('B');
  const published = (edition: string) => course[0]!.rows.find((row) => row.edition === edition)!.published;
  expect(shown.map(({ claim, edition }) => [claim, published(edition)])).toEqual([
    ['all', '2024-02-01T23:30:00Z'],
    ['deny', '2024-02-01T23:30:00Z'],
    ['lost', '2024-03-01T10:00:00Z'],
  ]);
});

test('who says that a side holds it all and who denies it on the same day contradict one another', async () => {
  const { contradictions } = await dossier('B');
  expect(contradictions).toMatchObject([{ claims: ['all'], against: ['deny'] }]);
});

test('as known on an earlier day there are neither later maps nor what was learned later', async () => {
  const early = await dossier('B', parseInstant('2024-02-20T00:00:00Z'));
  expect(Object.keys(shares(early))).toEqual(['2024-01-01', '2024-02-01']);
  expect(early.asOf?.published).toBe('2024-02-01T23:30:00Z');
});

test('on a terminal the shares stand by month and beside each claim', async () => {
  const text = regionDossierText(await dossier('B'), reader.theatre);
  expect(text).toContain('Vilkhiv Oblast, 1,89');
  expect(text).toMatch(/2024-02-02 .*\(100\.0 %\)/);
  expect(text).toMatch(/deny .*The <b>Watch<\/b>: Held by the North [\d,.]+ \(100\.0 %\)/);
  expect(text).toContain('On the same days, and contrary:');
  expect(text).not.toContain('proposed');
});

test('over HTTP readers get the same, without what nobody has accepted', async () => {
  const options = {
    reader,
    web: files,
    data: files,
    hosts: new Set(['localhost']),
    now: () => NOW,
    log: console.error,
  };
  const ask = async (audience: 'self' | 'anyone', what: string) =>
    (await createApp({ ...options, audience }).request(`/api/dossier?what=${encodeURIComponent(what)}`)).json();
  const answer = (await ask('anyone', 'Vilkhiv region')) as RegionDossierAnswer;
  expect(answer).toEqual(await dossier('B'));
  expect(((await ask('self', 'B')) as RegionDossierAnswer).claims).toHaveLength(5);
  expect((await ask('self', '11.1,50.5')) as DossierAnswer).toMatchObject({ place: { position: [11.1, 50.5] } });
  expect(await ask('anyone', 'Nowhere oblast')).toMatchObject({ detail: expect.stringContaining('Nowhere oblast') });
});

test('under a delay readers get neither later maps of the region nor later claims', async () => {
  const theatre = { ...reader.theatre, policy: { ...reader.theatre.policy, delayHours: 45 * 24 } };
  const delayed = Object.assign(Object.create(reader), { theatre }) as AtlasReader;
  const options = { web: files, data: files, hosts: new Set(['localhost']), now: () => NOW, log: console.error };
  const app = createApp({ ...options, reader: delayed, audience: 'anyone' });
  const answer = (await (await app.request('/api/dossier?what=B')).json()) as RegionDossierAnswer;
  expect(Object.keys(shares(answer))).toEqual(['2024-01-01', '2024-02-01', '2024-03-01']);
  expect([answer.claims, answer.shown, answer.asOf?.published]).toEqual([[], [], '2024-03-01T10:00:00Z']);
});
