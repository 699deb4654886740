import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tar } from '../../test/oracle/pack.ts';
import { feed } from './file-feed.ts';
import { globFiles, isGlob } from './glob.ts';
import { inputsOf } from './inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'foothold-inputs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  mkdirSync(join(folder, 'maps/2024'), { recursive: true });
  for (const name of ['10.geojson', '9.json', 'editions.json', 'readme.md', '.hidden.json', '2024/1.json'])
    writeFileSync(join(folder, 'maps', name), `{"is":"${name}"}`);
  symlinkSync('.', join(folder, 'maps/circle'));
});

async function* pipe(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

/** Kind and name below the folder of each input, or why it was refused. */
async function namesOf(...paths: string[]): Promise<string[]> {
  const names: string[] = [];
  for await (const input of inputsOf(
    paths.map((path) => join(folder, path)),
    { stdin: pipe() },
  )) {
    const name = input.name.slice(folder.length + 1);
    names.push(input.kind === 'refused' ? `${name}: ${input.message}` : name);
  }
  return names;
}

test('a folder gives its texts first, then its files by number, and what lies below; hidden files and circles not', async () => {
  expect(await namesOf('maps')).toEqual(['maps/editions.json', 'maps/9.json', 'maps/10.geojson', 'maps/2024/1.json']);
});

test('files named one by one keep their order, but for the texts', async () => {
  expect(await namesOf('maps/9.json', 'maps/2024/1.json', 'maps/editions.json')).toEqual([
    'maps/editions.json',
    'maps/9.json',
    'maps/2024/1.json',
  ]);
});

test('a pattern gives what matches it, and one that matches nothing says so', async () => {
  expect(await namesOf('maps/*.geojson')).toEqual(['maps/10.geojson']);
  expect(await namesOf('maps/**/?.json')).toEqual(['maps/9.json', 'maps/2024/1.json']);
  expect(await namesOf('maps/*.kml')).toEqual([expect.stringMatching(/no file matches the pattern/)]);
});

test('what is not there, an empty folder and a folder within a pattern are one line each and stop nothing', async () => {
  mkdirSync(join(folder, 'bare'), { recursive: true });
  expect(await namesOf('nowhere.json', 'bare', 'maps/9.json')).toEqual([
    expect.stringMatching(/^nowhere.json: .*there is no such file.*check the path/),
    expect.stringMatching(/^bare: the folder has no .geojson, .json or archive/),
    'maps/9.json',
  ]);
});

test.each([
  ['x.tar', (bytes: Buffer) => bytes],
  ['x.tar.gz', gzipSync],
])('%s gives the editions in it; a page beside them is passed over, an archive within refused', async (name, pack) => {
  const members = ['in/1.json', 'in/readme.md', 'in/2.zip', '__MACOSX/in/1.json', 'in/.1.json'];
  writeFileSync(join(folder, name), pack(tar(members.map((member) => ({ name: member, body: Buffer.from('{}') })))));
  expect(await namesOf(name)).toEqual([
    `${name}/in/1.json`,
    expect.stringMatching(/in\/2.zip: an archive within an archive is not opened: unpack it/),
  ]);
});

test('one packed file is what it is called without its ending', async () => {
  writeFileSync(join(folder, '1741781084.gz'), gzipSync('{"a":1}'));
  expect(await namesOf('1741781084.gz')).toEqual(['1741781084.gz/1741781084']);
});

test('an archive without an edition is refused, and so is what only bears the name of one', async () => {
  writeFileSync(join(folder, 'words.tar'), tar([{ name: 'readme.md', body: Buffer.from('words') }]));
  writeFileSync(join(folder, 'none.zip'), 'words');
  expect(await namesOf('words.tar', 'none.zip')).toEqual([
    expect.stringMatching(/^words.tar: the archive has no .geojson or .json/),
    expect.stringMatching(/^none.zip: Not an archive that can be read/),
  ]);
});

test('the pipe is one file, fed with its SHA-256', async () => {
  const files = [];
  for await (const file of feed(inputsOf(['-', join(folder, 'nowhere')], { stdin: pipe('a', 'bc') }))) files.push(file);
  expect(files).toMatchObject([
    { name: '-', sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
    { name: join(folder, 'nowhere'), refused: expect.stringMatching(/no such file/) },
  ]);
});

test('files are fed in their order, however many are read ahead', async () => {
  for (let k = 0; k < 40; k++) writeFileSync(join(folder, `many-${k}.json`), `${k}`);
  const paths = Array.from({ length: 40 }, (_, k) => join(folder, `many-${k}.json`));
  const texts: string[] = [];
  for await (const file of feed(inputsOf(paths, { stdin: pipe() })))
    texts.push('refused' in file ? file.refused : Buffer.from(file.bytes).toString());
  expect(texts).toEqual(paths.map((_, k) => `${k}`));
});

test('a pattern is one by its signs; brackets and dots are letters', async () => {
  expect([isGlob('a/b.json'), isGlob('a/*.json'), isGlob('a?')]).toEqual([false, true, true]);
  writeFileSync(join(folder, 'a[1].json'), '');
  writeFileSync(join(folder, 'axjson'), '');
  expect(await globFiles(join(folder, 'a[*.json'))).toEqual([join(folder, 'a[1].json')]);
});
