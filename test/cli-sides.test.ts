// A unit that changes sides, on the command line: the holder changes, no line moves, and place and diff say so.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DiffAnswer, PlaceAnswer } from '../src/model/wire.ts';
import { answerOf, foothold } from './cli/foothold.ts';
import { THEATRE, writeSmallWar } from './cli/small-war.ts';

let folder: string;
let workspace: string;

/** The South is a corps that fights for the East until 15 February 2024, and for the North from then on. */
const SIDES = {
  ...THEATRE,
  parties: [
    THEATRE.parties[0],
    {
      ...THEATRE.parties[1],
      parents: [
        { party: 'east', to: '2024-02-15' },
        { party: 'north', from: '2024-02-15' },
      ],
    },
    { id: 'east', name: { en: 'the East' }, color: { light: '#336699', dark: '#88aacc' } },
  ],
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foothold-sides-'));
  const war = await writeSmallWar(folder);
  await writeFile(war.theatre, JSON.stringify(SIDES));
  workspace = join(folder, 'war');
  await foothold(['init', workspace, '--theatre', war.theatre]);
  await foothold(inWorkspace('import', war.editions));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const inWorkspace = (...args: string[]) => [...args, '--source', 'watch', '--workspace', workspace];

test('between two editions of the same lines the diff has no change, and all ground of the corps among holders', async () => {
  const diff = await answerOf<DiffAnswer>(inWorkspace('diff', '2024-02-02', '2024-03-01'));
  expect(diff.changes).toEqual([]);
  // 0.8 of a degree by one degree at 50.5° N.
  expect(diff.holders).toEqual([
    { status: 'south', from: 'east', to: 'north', areaKm2: expect.closeTo(6306, -2), faces: expect.any(Number) },
  ]);
});

test('the diff says in words and in CSV that ground changed sides without moving', async () => {
  const { stdout } = await foothold(inWorkspace('diff', '2024-02-02', '2024-03-01'));
  expect(stdout).toContain('No line moved.\n\nChanged sides without moving\n');
  expect(stdout).toMatch(/Held by the South {2}the East +the North +6,3\d\d\.\d/);
  const csv = (await foothold(inWorkspace('diff', '2024-01-01', '2024-03-01', '--format', 'csv'))).stdout.split('\r\n');
  expect(csv[0]).toBe('source,edition_from,edition_to,region_id,region,from,to,area_km2,faces,side_from,side_to');
  expect(csv[1]).toMatch(/^watch,1704103200,1709287200,,,south,north,[\d.]+,\d+,,$/);
  expect(csv[2]).toMatch(/^watch,1704103200,1709287200,,,south,south,[\d.]+,\d+,east,north$/);
});

test('the diff as GeoJSON has the ground that changed sides as a feature of its own', async () => {
  const run = await foothold(inWorkspace('diff', '2024-02-02', '2024-03-01', '--format', 'geojson'));
  const { features } = JSON.parse(run.stdout) as { features: { properties: object; geometry: object }[] };
  expect(features.map(({ properties }) => properties)).toEqual([
    { from: 'south', to: 'south', sideFrom: 'east', sideTo: 'north', areaKm2: expect.closeTo(6306, -2) },
  ]);
  expect(features[0]!.geometry).toMatchObject({ type: 'Polygon' });
});

test('before the day nothing is said of sides but which it is', async () => {
  const diff = await answerOf<DiffAnswer>(inWorkspace('diff', '2024-01-01', '2024-02-02'));
  expect(diff.holders).toEqual([]);
});

test('the history of a place keeps one period, and tells from when its holder fought for whom', async () => {
  const { history } = await answerOf<PlaceAnswer>(inWorkspace('place', '11.5,50.5'));
  expect(history).toHaveLength(1);
  expect(history[0]).toMatchObject({
    status: 'south',
    party: 'south',
    sides: [
      { party: 'east', from: '2024-01-01T10:00:00Z' },
      { party: 'north', from: '2024-02-14T22:00:00Z' },
    ],
  });
  const { stdout } = await foothold(inWorkspace('place', '11.5,50.5'));
  expect(stdout).toContain('the South, for the East, from 15 February 2024 for the North');
});

test('blank ground that is a unit’s by convention changes sides with it, and ground of a side of its own says nothing', async () => {
  const blank = await answerOf<PlaceAnswer>(inWorkspace('place', '11.5,49.7'));
  expect(blank.history[0]).toMatchObject({ party: null, implied: { party: 'south' } });
  expect(blank.history[0]!.sides).toHaveLength(2);
  const north = await answerOf<PlaceAnswer>(inWorkspace('place', '10.1,50.5'));
  expect(north.history[0]).not.toHaveProperty('sides');
});
