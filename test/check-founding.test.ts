// The commander's "no threat of encirclement" of Monday 10 March 2025, beside the map of that morning and what came after.

import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Check, CheckAnswer } from '../src/model/check-wire.ts';
import { answerOf, foothold, ROOT } from './cli/foothold.ts';

const SAMPLE = join(ROOT, '../shared/data/sample/deepstate');

describe.skipIf(!existsSync(SAMPLE))('with the sample of the archive imported (needs ../shared/data)', () => {
  let workspace: string;
  let check: Check;

  beforeAll(async () => {
    workspace = join(await mkdtemp(join(tmpdir(), 'foothold-check-')), 'war');
    expect(await foothold(['init', workspace, '--theatre', 'ukraine'])).toMatchObject({ code: 0, stderr: '' });
    await answerOf(['import', SAMPLE, '--source', 'deepstate', '--workspace', workspace]);
    const statement = ['--relation', 'not-encircled', '--party', 'ukraine', '--place', '35.2703,51.1911'];
    const said = ['--speaker', 'Oleksandr Syrskyi', '--on', '2025-03-10', ...statement];
    const answer = await answerOf<CheckAnswer>(['check', ...said, '--workspace', workspace]);
    check = answer.checks[0]!;
  }, 120_000);
  afterAll(() => rm(join(workspace, '..'), { recursive: true, force: true }));

  test('the map of that morning showed Sudzha as held by Ukraine; 1.6 days after the day’s end one no longer did', () => {
    expect(check.hour).toEqual({ at: '2025-03-10T21:59:59Z', precision: 'day' });
    expect(check.maps).toMatchObject([
      {
        byThen: { edition: '1741596962', published: '2025-03-10T08:56:02Z', status: 'held-abroad', ageHours: 13.1 },
        changed: { edition: '1741781084', published: '2025-03-12T12:04:44Z', status: 'none', days: 1.6 },
        now: { status: 'none', implied: { party: 'russia' } },
      },
    ]);
  });

  test('within 25 km Ukraine held 412 km² of Russian ground by the map of the 3rd, 289 on the 10th, 140 on the 12th, 110 on the 17th', () => {
    const rows = new Map(check.measures[0]!.rows.map((row) => [row.edition, Math.round(row.areaKm2['held-abroad']!)]));
    const maps = ['1740702002', '1741596962', '1741781084', '1742047125'];
    expect(maps.map((edition) => rows.get(edition))).toEqual([412, 289, 140, 110]);
  });

  test('the way out was some 7 km wide until the 11th, and from the 12th the map shows no pocket there', () => {
    const ways = check.measures[0]!.rows.map(({ edition, way }) => [edition, way!.held && Math.round(way!.held.km)]);
    expect(ways).toEqual([
      ['1740702002', 7],
      ['1741215821', 7],
      ['1741541766', 7],
      ['1741596962', 7],
      ['1741694646', 7],
      ['1741781084', null],
      ['1742047125', null],
    ]);
  });
});
