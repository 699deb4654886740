import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Journal, type JournalEntry, readJournal } from '../../src/store/journal.ts';

let folder = '';
const file = () => join(folder, 'journal.ndjson');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foothold-journal-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('what was appended is there again, in its order', async () => {
  const journal = await Journal.open(folder);
  await journal.append([entry('1'), entry('2')]);
  await journal.append([entry('3')]);
  await journal.close();
  const again = await Journal.open(folder);
  expect(again.entries).toEqual([entry('1'), entry('2'), entry('3')]);
  await again.close();
});

test('a last line that was cut off anywhere is dropped, and the next entry follows the whole ones', async () => {
  await written(['1', '2']);
  const whole = (await readFile(file())).length;
  await written(['3']);
  const full = await readFile(file());
  for (let length = whole; length < full.length; length++) {
    await writeFile(file(), full.subarray(0, length));
    const journal = await Journal.open(folder);
    expect(journal.entries.length, `cut at ${length}`).toBe(2);
    await journal.append([entry('4')]);
    await journal.close();
    expect(await readJournal(folder)).toEqual([entry('1'), entry('2'), entry('4')]);
  }
});

test('a first line that was cut off is a new journal', async () => {
  await written([]);
  await truncate(file(), 7);
  const journal = await Journal.open(folder);
  await journal.append([entry('1')]);
  await journal.close();
  expect(await readJournal(folder)).toEqual([entry('1')]);
});

test('a byte that was flipped before the last line is refused with the line, and nothing is cut', async () => {
  await written(['1', '2', '3']);
  const bytes = await readFile(file());
  const second = bytes.indexOf('"edition":"2"');
  bytes[second + 12] = 0x39;
  await writeFile(file(), bytes);
  await expect(Journal.open(folder)).rejects.toThrow(/journal\.ndjson:3 is damaged/);
  expect(await readFile(file())).toEqual(bytes);
});

test('bytes of a later version are refused', async () => {
  await appendFile(file(), 'foothold-journal/2\n');
  await expect(Journal.open(folder)).rejects.toThrow(/version 1/);
});

async function written(ids: readonly string[]): Promise<void> {
  const journal = await Journal.open(folder);
  await journal.append(ids.map(entry));
  await journal.close();
}

function entry(edition: string): JournalEntry {
  return { kind: 'retraction', record: { source: 'watch', edition, reason: 'Суджа\n', recorded: 1 } };
}
