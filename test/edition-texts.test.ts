// What a publisher wrote beside its editions, from the folder or archive to the record that is kept.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { importEditions } from '../src/atlas/import-editions.ts';
import { initWorkspace } from '../src/atlas/init.ts';
import { tar } from './oracle/pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'foothold-texts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MAP = '{"type":"FeatureCollection","features":[]}';
const TEXTS = JSON.stringify([
  { id: 1741781084, description: 'Оновлено', descriptionEn: 'Updated https://example.org/a' },
]);

async function imported(name: string, path: string) {
  const dir = join(folder, name);
  await initWorkspace(dir, 'ukraine');
  const answer = await importEditions({
    dir,
    source: 'deepstate',
    paths: [path],
    format: 'auto',
    published: null,
    onClash: 'refuse',
    stdin: (async function* () {})(),
    databaseUrl: undefined,
    now: () => 1_800_000_000,
    onProgress: () => undefined,
  });
  const journal = join(dir, 'journal');
  const kept = readdirSync(journal).map((file) => readFileSync(join(journal, file), 'utf8'));
  return { answer, kept: kept.join('') };
}

test('texts in the folder of their editions are kept with them, links too', async () => {
  const maps = join(folder, 'maps');
  mkdirSync(maps);
  writeFileSync(join(maps, '1741781084.geojson'), MAP);
  writeFileSync(join(maps, 'editions.json'), TEXTS);
  const { answer, kept } = await imported('war', maps);
  expect(answer.editions).toEqual({ read: 1, new: 1, unchanged: 0, refused: 0 });
  expect(kept).toContain('"texts":{"uk":"Оновлено","en":"Updated https://example.org/a"}');
  expect(kept).toContain('"links":["https://example.org/a"]');
});

test('texts that come after their editions in an archive are a note that says what to do', async () => {
  const path = join(folder, 'late.tar');
  const body = (text: string) => Buffer.from(text);
  writeFileSync(
    path,
    tar([
      { name: '1741781084.geojson', body: body(MAP) },
      { name: 'editions.json', body: body(TEXTS) },
    ]),
  );
  const { answer, kept } = await imported('late', path);
  expect(answer.editions).toEqual({ read: 1, new: 1, unchanged: 0, refused: 0 });
  expect(answer.notes).toContainEqual(
    expect.objectContaining({
      kind: 'late-texts',
      message: expect.stringMatching(/of 1 editions .*put the file before/),
    }),
  );
  expect(kept).toContain('"texts":{}');
});
