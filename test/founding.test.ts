// The founding question: when does the map stop showing Sudzha as held, and what does it show before and after?

import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DiffAnswer, ImportAnswer, PlaceAnswer } from '../src/model/wire.ts';
import { answerOf, foothold, ROOT } from './cli/foothold.ts';

const SAMPLE = join(ROOT, '../shared/data/sample/deepstate');
const SUDZHA = '35.2703,51.1911';
const SUMY = '34.8,50.91';

describe.skipIf(!existsSync(SAMPLE))('with the sample of the archive imported (needs ../shared/data)', () => {
  let workspace: string;
  let imported: ImportAnswer;
  const inWorkspace = (...args: string[]) => [...args, '--source', 'deepstate', '--workspace', workspace];

  beforeAll(async () => {
    workspace = join(await mkdtemp(join(tmpdir(), 'foothold-founding-')), 'war');
    expect(await foothold(['init', workspace, '--theatre', 'ukraine'])).toMatchObject({ code: 0, stderr: '' });
    imported = await answerOf<ImportAnswer>(inWorkspace('import', SAMPLE));
  });
  afterAll(() => rm(join(workspace, '..'), { recursive: true, force: true }));

  test('all 31 editions are in', () => {
    expect(imported.editions).toEqual({ read: 31, new: 31, unchanged: 0, refused: 0 });
  });

  test('Sudzha is blank, then held by Ukraine, and no longer so in the map of Wednesday 12 March 2025', async () => {
    const { history } = await answerOf<PlaceAnswer>(inWorkspace('place', SUDZHA));
    expect(history.map(({ status, party }) => [status === 'none' ? 'none' : 'drawn', party])).toEqual([
      ['none', null],
      ['drawn', 'ukraine'],
      ['none', null],
    ]);
    expect(history[1]).toMatchObject({
      // The first of the sample's editions that shows it; the archive has an earlier one (long/founding-full.test.ts).
      from: '2024-08-14T18:54:13Z',
      to: '2025-03-12T12:04:44Z',
      editionTo: '1741781084',
    });
    expect(history[2]).toMatchObject({ lastSeenOld: '2025-03-11T12:04:06Z', to: null, editionTo: null });
    expect(new Date(history[2]!.from).getUTCDay()).toBe(3);
  });

  test('the difference of the two editions lists Sudzha among the places, with the km²', async () => {
    const diff = await answerOf<DiffAnswer>(inWorkspace('diff', '1741694646', '1741781084'));
    const lost = diff.changes.find(({ from, to }) => from === 'held-abroad' && to === 'none');
    expect(lost!.areaKm2).toBeGreaterThan(1);
    expect(diff.places.map(({ name }) => name)).toContain('Sudzha');
    expect(diff.changes.every(({ from, to }) => from !== to)).toBe(true);
  });

  test('Sumy and Sudzha, both undrawn on 15 March 2025, read differently by the zone that they lie in', async () => {
    const last = async (what: string) => (await answerOf<PlaceAnswer>(inWorkspace('place', what))).history.at(-1)!;
    const [sumy, sudzha] = [await last(SUMY), await last(SUDZHA)];
    expect([sumy.status, sudzha.status]).toEqual(['none', 'none']);
    expect([sumy.implied?.party, sudzha.implied?.party]).toEqual(['ukraine', 'russia']);
    expect(sumy.implied?.rule).not.toBe(sudzha.implied?.rule);
  });

  test('Sudzha is found by its name in three languages and through a slip', async () => {
    for (const name of ['Sudzha', 'Суджа', 'Sudza']) {
      const { place } = await answerOf<PlaceAnswer>(inWorkspace('place', name));
      expect(place.name).toBe('Sudzha');
      expect(place.position[0]).toBeCloseTo(35.27, 1);
    }
  });

  test('a name of many villages lists them with ids and distances', async () => {
    const run = await foothold(inWorkspace('place', 'Ivanivka'));
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/km from the first/);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });
});
