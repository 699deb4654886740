// Reading many texts: proposals come while texts are still to be read, and where they are kept not before they are on disk.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BookReader } from '../../src/atlas/book-reader.ts';
import { initWorkspace } from '../../src/atlas/init.ts';
import { type ReadJob, readEach } from '../../src/atlas/read-into.ts';
import { jsonPieces, textPieces } from '../../src/cli/read-pieces.ts';
import type { TextItem } from '../../src/formats/texts/text-item.ts';
import { parseInstant } from '../../src/model/instant.ts';
import { handPost } from '../hand-texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'foothold-stream-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COUNT = 300;
const PUBLISHED = parseInstant('2025-03-12T18:00:00Z');

/** Posts that each claim something of their own, and how many of them have been asked for. */
function posts() {
  const asked = { count: 0 };
  async function* texts(): AsyncGenerator<TextItem> {
    for (; asked.count < COUNT; ) {
      const number = ++asked.count;
      const text = `Russian forces captured Sudzha on Monday.\n\nPost no. ${number}.`;
      yield { kind: 'text', text: handPost(text, { id: String(number), item: number - 1, published: PUBLISHED }) };
    }
  }
  return { asked, file: { file: 'posts.json', folder: null, texts: texts() } };
}

const job = (parts: Pick<ReadJob, 'dir' | 'files' | 'into'>): ReadJob => ({
  given: { outlet: 'Agency', language: 'en', conflict: 'rus-ukr', published: null },
  databaseUrl: undefined,
  now: () => PUBLISHED,
  onProgress: () => undefined,
  ...parts,
});

test('what is only printed comes text by text', async () => {
  const { asked, file } = posts();
  const reading = readEach(job({ dir: '.', files: [file], into: 'nothing' }));
  const first = await reading.next();
  expect(asked.count).toBe(1);
  expect(first.value).toMatchObject([{ item: 0, relation: 'captured' }]);
  await reading.return({ kept: null, notes: [], refused: [] });
});

test('what is kept is told batch by batch, each once it is in the journal, and all of it', async () => {
  const dir = join(folder, 'workspace');
  await initWorkspace(dir, 'kursk');
  const { asked, file } = posts();
  const reading = readEach(job({ dir, files: [file], into: 'keep' }));
  const book = new BookReader(dir);
  let told = 0;
  let next = await reading.next();
  expect(asked.count).toBeLessThan(COUNT / 2);
  for (; !next.done; next = await reading.next()) {
    const onDisk = new Set((await book.read()).claims.map(({ id }) => id));
    const untold = next.value.filter(({ id }) => id !== null && !onDisk.has(id));
    expect(untold).toEqual([]);
    expect(next.value.length).toBeLessThan(COUNT / 2);
    told += next.value.length;
  }
  expect(next.value.kept?.texts.read).toBe(COUNT);
  expect(told).toBe(COUNT);
}, 240_000);

test('an answer in pieces is one object of JSON, and ends with what is to be said of the whole', async () => {
  const all = async (pieces: AsyncIterable<string>): Promise<string> => {
    let text = '';
    for await (const piece of pieces) text += piece;
    return text;
  };
  const reading = () => readEach(job({ dir: '.', files: [posts().file], into: 'nothing' }));
  const answer = JSON.parse(await all(jsonPieces(reading())));
  expect(Object.keys(answer)).toEqual(['schema', 'claims', 'kept', 'notes', 'refused']);
  expect(answer.claims).toHaveLength(COUNT);
  expect(await all(textPieces(reading()))).toContain(`\n${COUNT} claims, proposed by rules; a person decides.\n`);
});
