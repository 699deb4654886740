// The guide's examples, run one after another as a reader would run them.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foothold, ROOT } from './cli/foothold.ts';

let cwd: string;
const top = await mkdtemp(join(tmpdir(), 'foothold-guide-'));
beforeAll(() => {
  cwd = top;
});
afterAll(() => rm(top, { recursive: true, force: true }));

const guide = await readFile(join(ROOT, 'docs/guide/cli.md'), 'utf8');
const lines = [...guide.matchAll(/```sh\n([^`]*)```/g)].flatMap((block) => block[1]!.trim().split('\n'));

test.each(lines)('%s', async (line) => {
  const [program, ...args] = line.split(/\s+/);
  if (program === 'cd') {
    cwd = join(cwd, args[0]!);
    return;
  }
  expect(program).toBe('foothold');
  const run = await foothold(args, { cwd });
  expect(run.stderr).toBe('');
  expect(run.code).toBe(0);
});
