import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textFiles } from './text-inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'foothold-texts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PAGE = '<html lang="en"><title>A page</title><body><p>They took the village.</p></body></html>';
const FEED =
  '<rss><channel><title>Feed</title><item><title>One</title></item><item><title>Two</title></item></channel></rss>';

function exportOf(...words: readonly string[]): string {
  const messages = words.map((text, id) => ({ id, type: 'message', date_unixtime: '1722938400', text }));
  return JSON.stringify({ name: 'Channel', type: 'public_channel', id: 7, messages });
}

beforeAll(() => {
  for (const name of ['in/news_files', 'in/chat/files', 'in/sub', 'bare'])
    mkdirSync(join(folder, name), { recursive: true });
  const files = {
    'in/10.txt': 'Ten.',
    'in/9.txt': 'Nine.',
    'in/feed.xml': FEED,
    'in/news.html': PAGE,
    'in/news_files/ad.html': PAGE,
    'in/chat/result.json': exportOf('Hello.'),
    'in/chat/files/notes.txt': 'Private.',
    'in/sub/.hidden.txt': 'Hidden.',
    'in/sub/photo.jpg': '\xff\xd8\xff',
    'in/sub/map.json': '{"type":"FeatureCollection","features":[]}',
    'in/sub/last.txt': 'Last.',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  symlinkSync('.', join(folder, 'in/circle.html'));
});

async function* pipe(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

/** Each file below the folder with its texts and notes, or why it was refused. */
async function read(paths: readonly string[], stdin = pipe()): Promise<Record<string, string[] | string>> {
  const found: Record<string, string[] | string> = {};
  for await (const file of textFiles(paths, { stdin })) {
    const name = file.file.replace(`${folder}/`, '');
    if ('refused' in file) found[name] = file.refused;
    else {
      const items: string[] = [];
      for await (const item of file.texts) items.push(item.kind === 'text' ? item.text.text : item.note.kind);
      found[name] = items.filter((words) => !words.startsWith('publication-'));
    }
  }
  return found;
}

test('a folder gives its texts by name, without parts of pages, files of chats and what is no text', async () => {
  const found = await read([join(folder, 'in')]);
  expect(found).toEqual({
    'in/9.txt': ['Nine.'],
    'in/10.txt': ['Ten.'],
    'in/chat/result.json': ['Hello.'],
    'in/feed.xml': ['One', 'Two'],
    'in/news.html': ['They took the village.'],
    'in/sub/last.txt': ['Last.'],
    'in/sub/map.json': expect.stringMatching(/This is no export of Telegram Desktop/),
  });
  expect(Object.keys(found).slice(0, 3)).toEqual(['in/9.txt', 'in/10.txt', 'in/chat/result.json']);
});

test('files keep the order in which they are named, and say in which folder their media lie', async () => {
  const files = [];
  for await (const file of textFiles([join(folder, 'in/sub/last.txt'), '-'], { stdin: pipe('Piped.') }))
    files.push(file);
  expect(files).toMatchObject([
    { file: join(folder, 'in/sub/last.txt'), folder: join(folder, 'in/sub') },
    { file: '-', folder: null },
  ]);
});

test('standard input is told by what it holds, in whatever pieces it comes', async () => {
  expect(await read(['-'], pipe('<r', 'ss><channel><item><title>One</ti', 'tle></item></channel></rss>'))).toEqual({
    '-': ['One'],
  });
  expect(await read(['-'], pipe(' {"messa', 'ges":[{"id":1,"text":"Hello."}]}'))).toEqual({ '-': ['Hello.'] });
  expect(await read(['-'], pipe())).toEqual({ '-': ['no-words'] });
});

test('a pattern gives what matches, by number', async () => {
  expect(Object.keys(await read([join(folder, 'in/*.txt')]))).toEqual(['in/9.txt', 'in/10.txt']);
  expect(await read([join(folder, '*.rss')])).toEqual({ '*.rss': 'no file matches the pattern: check the path.' });
});

test('what is not there, is no text or holds none is one line, and stops nothing', async () => {
  const names = ['nowhere.txt', 'bare', 'in/sub/photo.jpg', 'in/sub/last.txt'];
  writeFileSync(join(folder, 'in/sub/photo.jpg'), '\xff\xd8\xff\0');
  expect(await read(names.map((name) => join(folder, name)))).toEqual({
    'nowhere.txt': expect.stringMatching(/there is no such file/),
    bare: expect.stringMatching(/the folder has no .json, .xml, .html, .txt/),
    'in/sub/photo.jpg': expect.stringMatching(/This is no text: expected a feed/),
    'in/sub/last.txt': ['Last.'],
  });
});

test('an export that was cut off gives its messages up to there, and a note', async () => {
  const path = join(folder, 'cut.json');
  writeFileSync(path, exportOf('One.', 'Two.', 'Three.').slice(0, -15));
  expect(await read([path])).toEqual({ 'cut.json': ['One.', 'Two.', 'reading-ended'] });
});

test('a file whose texts nobody reads to the end does not hold up the next', async () => {
  const seen: string[] = [];
  for await (const file of textFiles([join(folder, 'in/feed.xml'), join(folder, 'in/chat')], { stdin: pipe() })) {
    if ('refused' in file) continue;
    for await (const item of file.texts) {
      if (item.kind === 'text') seen.push(item.text.text);
      break;
    }
  }
  expect(seen).toEqual(['Hello.']);
});
