// The command line from outside: answers, exit codes, and one line for whatever goes wrong.

import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AreaAnswer, DiffAnswer, EditionsAnswer, ImportAnswer, PlaceAnswer } from '../src/model/wire.ts';
import { answerOf, foothold } from './cli/foothold.ts';
import { box, collection, EDITIONS, editionText, feature, writeSmallWar } from './cli/small-war.ts';

let folder: string;
let editions: string;
let workspace: string;
let imported: ImportAnswer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foothold-cli-'));
  const war = await writeSmallWar(folder);
  editions = war.editions;
  workspace = join(folder, 'war');
  const init = await foothold(['init', workspace, '--theatre', war.theatre]);
  expect(init).toMatchObject({ code: 0, stderr: '' });
  imported = await answerOf<ImportAnswer>(['import', editions, '--source', 'watch', '--workspace', workspace]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const inWorkspace = (...args: string[]) => [...args, '--source', 'watch', '--workspace', workspace];

describe('importing', () => {
  test('a folder reports what came in', () => {
    expect(imported).toMatchObject({
      schema: 'foothold/1',
      asOf: { edition: String(EDITIONS[3]), published: '2024-04-01T10:00:00Z' },
      source: 'watch',
      editions: { read: 4, new: 4, unchanged: 0, refused: 0 },
      features: { read: 8, kept: 8, setAside: 0 },
      // The line between the two moves by half a degree at a time, which is told of each side.
      notes: Array.from({ length: 4 }, () => ({ kind: 'area-jump' })),
    });
  });

  test('the same folder again changes nothing, to the byte', async () => {
    const before = await readFile(join(workspace, 'histories/watch.foothold'));
    const again = await answerOf<ImportAnswer>(inWorkspace('import', editions));
    expect(again.editions).toEqual({ read: 4, new: 0, unchanged: 4, refused: 0 });
    expect((await readFile(join(workspace, 'histories/watch.foothold'))).equals(before)).toBe(true);
  });

  test('other bytes under a known id are refused with both hashes, and kept as a revision with --supersede', async () => {
    const own = await copyOfWorkspace('supersede');
    const changed = join(folder, 'changed', `${EDITIONS[3]}.geojson`);
    await mkdir(join(folder, 'changed'), { recursive: true });
    await writeFile(changed, collection([feature({ side: 'north' }, box(10, 50, 11.9, 51))]));
    const refused = await foothold(['import', changed, '--source', 'watch', '--workspace', own]);
    expect(refused.code).toBe(1);
    expect(refused.stdout).toMatch(
      /refused .*known with other bytes \(SHA-256 [0-9a-f]{64}; this file has [0-9a-f]{64}\)/,
    );
    const kept = await answerOf<ImportAnswer>([
      'import',
      changed,
      '--source',
      'watch',
      '--workspace',
      own,
      '--supersede',
    ]);
    expect(kept.editions.new).toBe(1);
    const place = await answerOf<PlaceAnswer>(['place', '11.5,50.5', '--source', 'watch', '--workspace', own]);
    expect(place.history.map(({ status }) => status)).toEqual(['south', 'north']);
  });

  test('a withdrawn edition leaves the history, and comes back when it is imported again', async () => {
    const own = await copyOfWorkspace('retract');
    const source = ['--source', 'watch', '--workspace', own];
    const file = join(own, 'histories/watch.foothold');
    const whole = await readFile(file);
    await answerOf(['retract', String(EDITIONS[1]), '--reason', 'drawn by mistake', ...source]);
    const left = await answerOf<EditionsAnswer>(['editions', ...source]);
    expect(left.editions.map(({ edition }) => Number(edition))).toEqual([EDITIONS[0], EDITIONS[2], EDITIONS[3]]);
    await answerOf(['import', editions, ...source]);
    expect((await readFile(file)).equals(whole)).toBe(true);
  });

  test('from a pipe needs to be told the time', async () => {
    const own = await copyOfWorkspace('pipe');
    const args = ['import', '-', '--source', 'watch', '--workspace', own];
    const without = await foothold(args, { stdin: editionText(0) });
    expect(without.code).toBe(1);
    expect(without.stdout).toMatch(/refused -: .*--published INSTANT/);
    const told = await foothold([...args, '--published', '2024-05-01T00:00:00Z', '--json'], { stdin: editionText(0) });
    expect(JSON.parse(told.stdout)).toMatchObject({ asOf: { edition: '1714521600' }, editions: { new: 1 } });
  });

  test('what is broken is refused by name in one line each, and the rest goes in', async () => {
    const own = await freshWorkspace('broken');
    const files = join(folder, 'broken-files');
    await mkdir(files);
    await writeFile(join(files, `${EDITIONS[0]}.geojson`), editionText(0));
    await writeFile(join(files, '1704103201.geojson'), editionText(0).slice(0, 100));
    await writeFile(join(files, '1704103202.geojson'), '');
    await writeFile(join(files, '1704103203.geojson'), '[]');
    await writeFile(join(files, '1704103204.geojson'), '['.repeat(20_000));
    await writeFile(join(files, 'no-time.geojson'), editionText(0));
    await writeFile(join(files, '1704103205.zip'), 'PK no zip');
    await mkdir(join(files, 'closed'), { mode: 0 });
    const run = await foothold([
      'import',
      files,
      join(files, 'missing.geojson'),
      '--source',
      'watch',
      '--workspace',
      own,
    ]);
    await chmod(join(files, 'closed'), 0o700);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/1 new/);
    const refusals = run.stdout.split('\n').filter((line) => line.startsWith('refused '));
    for (const name of [
      '1704103201.geojson',
      '1704103202.geojson',
      '1704103203.geojson',
      '1704103204.geojson',
      'no-time.geojson',
      '1704103205.zip',
      'missing.geojson',
    ]) {
      expect(refusals.filter((line) => line.includes(name))).toHaveLength(1);
    }
    expect(run.stderr).not.toMatch(/\n\s+at /);
  });

  test('a killed import loses nothing that it acknowledged, and goes on where it was', async () => {
    const own = await freshWorkspace('killed');
    const many = join(folder, 'many');
    await mkdir(many);
    for (let k = 0; k < 300; k++) await writeFile(join(many, `${1_704_103_200 + k * 60}.geojson`), editionText(k % 4));
    const acknowledged: string[] = [];
    const args = ['import', many, '--source', 'watch', '--workspace', own];
    await foothold([...args, '--progress', 'json'], {
      onErrorLine: (line, kill) => {
        if (!line.startsWith('{')) return;
        acknowledged.push(...(JSON.parse(line) as { acknowledged: string[] }).acknowledged);
        kill();
      },
    });
    expect(acknowledged.length).toBeGreaterThan(0);
    const again = await answerOf<ImportAnswer>(args);
    expect(again.editions.unchanged).toBeGreaterThanOrEqual(acknowledged.length);
    expect(again.editions.new + again.editions.unchanged).toBe(300);
    const { editions: all } = await answerOf<EditionsAnswer>(['editions', '--source', 'watch', '--workspace', own]);
    expect(all).toHaveLength(300);
  });
});

describe('a place', () => {
  test('has a contiguous history from the first edition to now, neighbours merged', async () => {
    const { place, history, source } = await answerOf<PlaceAnswer>(inWorkspace('place', '11.1,50.5'));
    expect({ place, source }).toEqual({
      place: { id: '11.1,50.5', name: '50.5° N, 11.1° E', position: [11.1, 50.5] },
      source: 'watch',
    });
    expect(history).toEqual([
      {
        status: 'south',
        party: 'south',
        from: '2024-01-01T10:00:00Z',
        to: '2024-02-01T23:30:00Z',
        editionFrom: '1704103200',
        editionTo: '1706830200',
        lastSeenOld: null,
      },
      {
        status: 'north',
        party: 'north',
        from: '2024-02-01T23:30:00Z',
        to: '2024-04-01T10:00:00Z',
        editionFrom: '1706830200',
        editionTo: '1711965600',
        lastSeenOld: '2024-01-01T10:00:00Z',
      },
      {
        status: 'south',
        party: 'south',
        from: '2024-04-01T10:00:00Z',
        to: null,
        editionFrom: '1711965600',
        editionTo: null,
        lastSeenOld: '2024-03-01T10:00:00Z',
      },
    ]);
  });

  test('that is not drawn says what the blank implies in its zone, and nothing elsewhere', async () => {
    const inside = await answerOf<PlaceAnswer>(inWorkspace('place', '11,49.7'));
    expect(inside.history).toMatchObject([
      {
        status: 'none',
        party: null,
        implied: { party: 'south', rule: 'What is not drawn in the Shire is the South’s.' },
      },
    ]);
    const outside = await answerOf<PlaceAnswer>(inWorkspace('place', '9.1,51.9'));
    expect(outside.history).toHaveLength(1);
    expect(outside.history[0]).not.toHaveProperty('implied');
  });

  test('with longitude and latitude swapped is refused with the command that was meant', async () => {
    const run = await foothold(inWorkspace('place', '50.5,11.1'));
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('foothold place 11.1,50.5 --source watch');
  });

  test('west of Greenwich needs no quotes', async () => {
    const answer = await answerOf<PlaceAnswer>(inWorkspace('place', '-3.2,55.9'));
    expect(answer.place.position).toEqual([-3.2, 55.9]);
  });

  test('reads well on a terminal, and names edition, age, source and terms', async () => {
    const { stdout } = await foothold(inWorkspace('place', '11.1,50.5'));
    expect(stdout).toMatch(/Held by the South {2}the South {2}1704103200/);
    expect(stdout).toMatch(/The Watch: map of 1 April 2024, \d+ days old \(edition 1711965600, 2024-04-01T10:00:00Z\)/);
    expect(stdout).toContain('Terms: Free to use with credit.');
  });
});

describe('changes and areas', () => {
  test('a difference names both editions and the km² that changed', async () => {
    const diff = await answerOf<DiffAnswer>(inWorkspace('diff', '2024-01-01', '2024-03-31'));
    expect(diff).toMatchObject({
      from: { edition: '1704103200' },
      to: { edition: '1709287200' },
      regions: [],
      places: [],
    });
    expect(diff.changes).toHaveLength(1);
    expect(diff.changes[0]).toMatchObject({ from: 'south', to: 'north' });
    // A fifth of a degree by one degree at 50.5° N.
    expect(diff.changes[0]!.areaKm2).toBeGreaterThan(1560);
    expect(diff.changes[0]!.areaKm2).toBeLessThan(1600);
  });

  test('nothing changes between an edition and itself', async () => {
    const diff = await answerOf<DiffAnswer>(inWorkspace('diff', 'latest', 'latest'));
    expect(diff.changes).toEqual([]);
  });

  test('areas come for each edition, with every status of the theatre', async () => {
    const { rows } = await answerOf<AreaAnswer>(inWorkspace('area'));
    expect(rows.map(({ edition }) => Number(edition))).toEqual([...EDITIONS]);
    expect(Object.keys(rows[0]!.areaKm2)).toEqual(['north', 'south', 'unmapped']);
    expect(rows[0]!.areaKm2.unmapped).toBe(0);
  });

  test('by day, a day without an edition repeats the last and names it', async () => {
    const { rows } = await answerOf<AreaAnswer>(
      inWorkspace('area', '--by', 'day', '--from', '2024-02-01', '--to', '2024-02-03'),
    );
    // 23:30 UTC on 1 February is 2 February in Kyiv.
    expect(rows.map(({ day, edition }) => [day, Number(edition)])).toEqual([
      ['2024-02-01', EDITIONS[0]],
      ['2024-02-02', EDITIONS[1]],
      ['2024-02-03', EDITIONS[1]],
    ]);
  });

  test('by month, the row is that of the last day', async () => {
    const { rows } = await answerOf<AreaAnswer>(inWorkspace('area', '--by', 'month'));
    expect(rows.map(({ month, edition }) => [month, Number(edition)])).toEqual([
      ['2024-01', EDITIONS[0]],
      ['2024-02', EDITIONS[1]],
      ['2024-03', EDITIONS[2]],
      ['2024-04', EDITIONS[3]],
    ]);
  });

  test('by region needs regions, and then tells them apart', async () => {
    const own = await copyOfWorkspace('regions');
    const source = ['--source', 'watch', '--workspace', own];
    expect((await foothold(['area', '--by-region', ...source])).code).toBe(1);
    const file = join(folder, 'regions.geojson');
    const [west, east] = [box(10, 50, 11, 51), box(11, 50, 12, 51)];
    await writeFile(
      file,
      collection([feature({ id: 'w', name: 'West' }, west), feature({ id: 'e', name: 'East' }, east)]),
    );
    expect(await foothold(['regions', 'import', file, '--workspace', own])).toMatchObject({ code: 0, stderr: '' });
    const diff = await answerOf<DiffAnswer>(['diff', '2024-01-01', '2024-02-29', '--by', 'region', ...source]);
    expect(diff.regions.map(({ id, changes }) => [id, changes.length])).toEqual([
      ['w', 0],
      ['e', 1],
    ]);
    const { rows } = await answerOf<AreaAnswer>(['area', '--by-region', '--from', 'latest', ...source]);
    expect(rows.map(({ region }) => region?.name)).toEqual(['West', 'East']);
  });
});

describe('ground', () => {
  test('at a time is written as GeoJSON, CSV and SVG', async () => {
    const geojson = await foothold(inWorkspace('at', 'latest', '--format', 'geojson'));
    const { features } = JSON.parse(geojson.stdout) as { features: { properties: { status: string } }[] };
    expect(features.map(({ properties }) => properties.status).sort()).toEqual(['north', 'south']);
    const svg = (await foothold(inWorkspace('at', 'latest', '--format', 'svg'))).stdout;
    for (const layer of ['headline', 'sea', 'land', 'ground', 'front', 'scale', 'legend', 'provenance', 'locator'])
      expect(svg).toContain(`<g id="${layer}"`);
    expect(svg).toContain('Ground as drawn on the map of The Watch');
    expect(svg).toContain('>In this frame, ');
    expect((await foothold(inWorkspace('at', 'latest', '--format', 'csv'))).stdout.split('\n').length).toBeGreaterThan(
      2,
    );
  });

  test('that terms withhold is refused with the term quoted, unless it is for oneself', async () => {
    const own = await copyOfWorkspace('terms');
    const source = ['--source', 'closed', '--workspace', own];
    await answerOf(['import', editions, ...source]);
    const refused = await foothold(['export', '--format', 'geojson', ...source]);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('"Look, but do not copy."');
    expect((await foothold(['place', '11,50.5', ...source])).code).toBe(0);
    const own_ = await foothold(['export', '--format', 'geojson', '--private', ...source]);
    expect(JSON.parse(own_.stdout)).toMatchObject({ type: 'FeatureCollection', private: true });
  });

  test('as a whole history goes into a file of its own, and no half of it is ever there', async () => {
    const output = join(folder, 'watch.foothold');
    expect((await foothold(inWorkspace('export', '--format', 'history', '--output', output))).code).toBe(0);
    expect((await readFile(output)).equals(await readFile(join(workspace, 'histories/watch.foothold')))).toBe(true);
    const nowhere = await foothold(
      inWorkspace('export', '--format', 'history', '--output', join(folder, 'no/such/file')),
    );
    expect(nowhere.code).toBe(1);
    expect(nowhere.stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('a refusal is one line and an exit code', () => {
  test.each([
    [
      'before the first edition, naming it',
      ['diff', '2020-01-01', 'latest'],
      1,
      /first edition of "watch" is 1704103200/,
    ],
    ['an instant without an offset', ['diff', '2024-01-01T00:00:00', 'latest'], 2, /Z or an offset/],
    ['a day that is none', ['at', '2024-02-30'], 2, /2024-02-30/],
    ['a name that nobody knows', ['place', 'Atlantis'], 1, /Atlantis/],
    ['an unknown option', ['place', '11,50', '--colour'], 2, /--colour/],
    ['a missing argument', ['diff', 'latest'], 2, /to/],
    ['an unknown format', ['at', 'latest', '--format', 'pdf'], 2, /pdf/],
  ])('%s', async (_, args, code, words) => {
    const run = await foothold(inWorkspace(...args));
    expect(run.code).toBe(code);
    expect(run.stdout).toBe('');
    expect(run.stderr).toMatch(words);
    expect(run.stderr).not.toMatch(/\n\s+at /);
  });

  test('an unknown source names those that there are', async () => {
    const run = await foothold(['place', '11,50', '--source', 'nobody', '--workspace', workspace]);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(/no source "nobody".*watch, closed/);
  });

  test('a folder that is no workspace says how to make one', async () => {
    const run = await foothold(['place', '11,50', '--source', 'watch', '--workspace', folder]);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(/no workspace.*foothold init/);
  });

  test('a command of a later version, and one that never was', async () => {
    expect(await foothold(['publish', 'site'])).toMatchObject({ code: 2, stdout: '' });
    expect((await foothold(['plase'])).stderr).toMatch(/did you mean place/);
  });

  test('a second writer is refused while the first one writes, with its process id', async () => {
    const own = await freshWorkspace('two');
    const many = join(folder, 'two-writers');
    await mkdir(many);
    for (let k = 0; k < 400; k++) await writeFile(join(many, `${1_704_103_200 + k * 60}.geojson`), editionText(k % 4));
    const args = ['import', many, '--source', 'watch', '--workspace', own];
    const runs = await Promise.all([foothold(args), foothold(args)]);
    expect(runs.map(({ code }) => code).sort()).toEqual([0, 1]);
    const refused = runs.find(({ code }) => code === 1)!;
    expect(refused.stderr).toMatch(/process \d+|pid \d+/i);
    expect(refused.stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('help', () => {
  test('every command explains itself with examples', async () => {
    const { stdout } = await foothold(['--help']);
    const commands =
      'init demo import retract gazetteer regions sources editions at place diff area export serve doctor'.split(' ');
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
    const helps = await Promise.all(commands.map((command) => foothold([command, '--help'])));
    for (const help of helps) {
      expect(help.code).toBe(0);
      expect(help.stdout).toContain('Examples:\n  $ foothold');
    }
  });

  test('the version is that of the package', async () => {
    const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect((await foothold(['--version'])).stdout).toBe(`${version}\n`);
  });
});

/** Copying the folder is a backup, and a workspace of one's own for a test. */
async function copyOfWorkspace(name: string): Promise<string> {
  const copy = join(folder, name);
  await cp(workspace, copy, { recursive: true });
  return copy;
}

async function freshWorkspace(name: string): Promise<string> {
  const own = join(folder, name);
  const file = join(folder, 'midlands.json');
  await foothold(['init', own, '--theatre', file]);
  expect(await readdir(own)).toContain('theatre.json');
  return own;
}
