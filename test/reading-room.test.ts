// The folders of the reading room import only those that stand above them in ARCHITECTURE.md.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOM = 'src/reading';

/** Folders in the order of the document, the lowest first. */
function foldersOfDocument(): string[] {
  const [, section = ''] = readFileSync('ARCHITECTURE.md', 'utf8').split('## The reading room');
  const [, list = ''] = section.split('```');
  return [...list.matchAll(/^(\w+)\/ /gm)].map(([, folder]) => folder!);
}

/** What the files of a folder import from elsewhere in the room: a folder, or a file at the top. */
function importsOf(folder: string): string[] {
  const files = readdirSync(`${ROOM}/${folder}`, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return sources.flatMap((file) => {
    const text = readFileSync(`${ROOM}/${folder}/${file}`, 'utf8');
    const depth = '../'.repeat(file.split('/').length).replaceAll('.', '\\.');
    return [...text.matchAll(new RegExp(`from '${depth}([\\w-]+(?:\\.ts)?)`, 'g'))].map(([, name]) => name!);
  });
}

test('the document names every folder of the room', () => {
  const folders = readdirSync(ROOM, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(foldersOfDocument().toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
});

test.each(foldersOfDocument())('%s imports nothing that stands below it', (folder) => {
  const order = foldersOfDocument();
  const above = order.slice(0, order.indexOf(folder));
  expect([...new Set(importsOf(folder))].filter((name) => !above.includes(name))).toEqual([]);
});
