// foothold read from outside: texts, many passages, refusals.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foothold } from './cli/foothold.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foothold-read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const TEXT = 'Russian forces took the town of Vovchansk on Monday, officials said.';

test('a text from standard input is read without a workspace, and says why', async () => {
  const run = await foothold(['read', '-', '--published', '2024-05-15', '--json', '--outlet', 'A paper'], {
    cwd: folder,
    stdin: TEXT,
  });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  const answer = JSON.parse(run.stdout) as { schema: string; claims: readonly Record<string, unknown>[] };
  expect(answer.schema).toBe('foothold/1');
  expect(answer.claims).toHaveLength(1);
  expect(answer.claims[0]).toMatchObject({
    source: { name: 'officials', id: null },
    outlet: 'A paper',
    act: 'asserts',
    relation: 'captured',
    party: 'russia',
    place: { name: 'Vovchansk', mention: 'Vovchansk', position: [expect.any(Number), expect.any(Number)] },
    date: { from: '2024-05-13', to: '2024-05-13', expr: 'on Monday' },
    quote: { start: 0 },
  });
});

test('signs that nobody sees hide no word, and its quotation is as in the text', async () => {
  const stdin = 'Rus\u00adsian forces cap\u200btured \u202eVov\u2066chansk\u2069\u202c on \ufeffMonday.';
  const run = await foothold(['read', '-', '--published', '2024-05-15', '--json'], { cwd: folder, stdin });
  const [claim, ...others] = JSON.parse(run.stdout).claims;
  expect(others).toEqual([]);
  expect(claim).toMatchObject({
    relation: 'captured',
    party: 'russia',
    place: { name: 'Vovchansk', mention: 'Vovchansk', position: [expect.any(Number), expect.any(Number)] },
    date: { from: '2024-05-13', to: '2024-05-13' },
    quote: { start: 0, end: stdin.length - 1, text: stdin.slice(0, -1) },
  });
});

test('passages come out a line each, in order, the empty ones too', async () => {
  const file = join(folder, 'passages.jsonl');
  const lines = [
    { id: 'one', lang: 'en', published: '2024-05-15', outlet: null, conflict: 'rus-ukr', text: TEXT },
    { id: 'two', lang: 'uk', published: null, outlet: null, conflict: 'rus-ukr', text: 'Сьогодні дощ.' },
  ];
  await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  const run = await foothold(['read', '--lines', file], { cwd: folder });
  const answers = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; claims: unknown[] });
  expect(answers.map(({ id, claims }) => [id, claims.length])).toEqual([
    ['one', 1],
    ['two', 0],
  ]);
});

test('what steers a terminal does not reach it', async () => {
  const stdin = 'Russian forces captured \u001b[31mLyman\u202e on Monday.';
  const run = await foothold(['read', '-', '--published', '2024-05-15'], { cwd: folder, stdin });
  expect(run.code).toBe(0);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not come out
  expect(run.stdout).not.toMatch(/[\u001b\u202e]/);
});

test('wrong use is told in a line', async () => {
  const refusals = await Promise.all([
    foothold(['read', '-'], { cwd: folder, stdin: TEXT }),
    foothold(['read', '-', '--published', 'Monday'], { cwd: folder, stdin: TEXT }),
    foothold(['read', '--lines', 'nowhere.jsonl'], { cwd: folder }),
    foothold(['read', '-', '--published', '2024-05-15', '--lang', 'xx'], { cwd: folder, stdin: TEXT }),
  ]);
  expect(refusals.map(({ code }) => code)).toEqual([2, 2, 1, 1]);
  for (const { stderr } of refusals) expect(stderr.length).toBeGreaterThan(20);
});

test('a text without a date is refused by its name and does not sink the others', async () => {
  const texts = await mkdtemp(join(folder, 'texts-'));
  await writeFile(join(texts, 'a.txt'), TEXT);
  await writeFile(join(texts, 'b.txt'), `Published: 2024-05-15\n\n${TEXT}`);
  const run = await foothold(['read', texts, '--json'], { cwd: folder });
  expect(run.code).toBe(1);
  const { claims, refused } = JSON.parse(run.stdout);
  expect(claims.length).toBeGreaterThan(0);
  expect(refused).toMatchObject([{ file: join(texts, 'a.txt'), message: expect.stringContaining('--published') }]);
});

test('without an endpoint in the environment --model is a wrong use, and nothing is sent', async () => {
  const run = await foothold(['read', '-', '--published', '2024-05-15', '--model'], { cwd: folder, stdin: TEXT });
  expect(run.code).toBe(2);
  expect(run.stderr).toContain('FOOTHOLD_MODEL_URL');
});
