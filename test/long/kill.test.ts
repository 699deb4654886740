// 100 imports of 30 editions killed at a random moment: nothing that was acknowledged is lost, and the next import ends it.

import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EditionsAnswer } from '../../src/model/wire.ts';
import { answerOf, foothold, ROOT } from '../cli/foothold.ts';
import { random, seedOf } from '../oracle/random.ts';

const SAMPLE = join(ROOT, '../shared/data/sample/deepstate');
const isThere = existsSync(SAMPLE);
if (!isThere) console.log('kill: skipped, ../shared/data is missing');
const KILLS = 100;
const seed = seedOf(9);

describe.skipIf(!isThere)(`${KILLS} imports that are killed (seed ${seed})`, () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'foothold-kill-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('lose nothing that was acknowledged', { timeout: 3_600_000 }, async () => {
    const source = random(seed);
    const files = readdirSync(SAMPLE)
      .filter((name) => /^\d+\.geojson$/.test(name))
      .slice(0, 30)
      .map((name) => join(SAMPLE, name));
    let [acknowledged, unfinished] = [0, 0];
    for (let kill = 0; kill < KILLS; kill++) {
      const workspace = join(folder, String(kill));
      const on = ['--source', 'deepstate', '--workspace', workspace];
      await foothold(['init', workspace, '--theatre', 'ukraine']);
      const heard = await importUntilKilled([...on], files, source.below(2500));
      acknowledged += heard.length;
      const again = await foothold(['import', ...files, ...on, '--json']);
      expect(again.code, `kill ${kill}: ${again.stderr}`).toBe(0);
      const { editions } = JSON.parse(again.stdout) as { editions: { new: number; unchanged: number } };
      if (editions.new > 0) unfinished++;
      expect(editions.unchanged, `kill ${kill}`).toBeGreaterThanOrEqual(heard.length);
      expect(editions.new + editions.unchanged).toBe(30);
      const known = await answerOf<EditionsAnswer>(['editions', ...on]);
      expect(known.editions.map(({ edition }) => edition)).toEqual(expect.arrayContaining([...heard]));
      const doctor = await foothold(['doctor', '--workspace', workspace]);
      expect(doctor.code, doctor.stdout).toBe(0);
      await rm(workspace, { recursive: true });
    }
    console.log(`kill: ${KILLS} kills, ${unfinished} before the end, ${acknowledged} acknowledged, none lost`);
    expect(unfinished).toBeGreaterThan(KILLS / 10);
    expect(acknowledged).toBeGreaterThan(0);
  });
});

/** Kills the import after some milliseconds; returns the ids that it had acknowledged by then. */
function importUntilKilled(on: readonly string[], files: readonly string[], afterMs: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const args = [join(ROOT, 'dist/cli/main.js'), 'import', ...files, ...on, '--progress', 'json'];
    const child = spawn(process.execPath, args, { env: { ...process.env, DATABASE_URL: '' } });
    let heard = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      heard += text;
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), afterMs);
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      // What was cut off within a line was not heard.
      const lines = heard.split('\n').slice(0, -1);
      resolve(lines.flatMap((line) => (JSON.parse(line) as { acknowledged: string[] }).acknowledged));
    });
  });
}
