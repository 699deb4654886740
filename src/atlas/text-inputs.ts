// What was named on the command line, as files of texts: files, folders, patterns and standard input, in order.

import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ByteQueue } from '../formats/byte-queue.ts';
import { MAX_TEXT_BYTES } from '../formats/texts/decode-text.ts';
import { SNIFFED_BYTES, type TextFormat, textFormat } from '../formats/texts/sniff.ts';
import { noteItem, type TextItem } from '../formats/texts/text-item.ts';
import { InputError } from '../model/errors.ts';
import { globFiles, isGlob } from './glob.ts';
import { byName, type InputOptions, messageOf } from './inputs.ts';

/** A file's texts and notes, to be read once and before the next file is asked for; or why it cannot be read. */
export type TextFile =
  | { readonly file: string; readonly folder: string | null; readonly texts: AsyncIterable<TextItem> }
  | { readonly file: string; readonly folder: string | null; readonly refused: string };

const TEXT_FILE = /\.(json|xml|rss|atom|rdf|html?|xhtml|txt|text|md)$/i;
/** Beside it lie the files of the chat, some of which are texts that nobody published. */
const TELEGRAM_EXPORT = 'result.json';
/** Where a browser puts the parts of a page that it saves. */
const PAGE_PARTS = /^(.+)_files$/;

/**
 * Everything that the paths name, sorted by name within a folder; `folder` is where a file's media lie. One unreadable
 * thing does not stop the rest. An export of Telegram is read as it streams in; other files, of 32 MB at most, are held.
 */
export async function* textFiles(paths: readonly string[], options: InputOptions): AsyncGenerator<TextFile> {
  for (const path of paths) {
    if (path === '-') yield* opened('-', null, options.stdin);
    else if (isGlob(path) && !(await stat(path).catch(() => null))) yield* fromGlob(path);
    else yield* fromPath(path);
  }
}

async function* fromGlob(pattern: string): AsyncGenerator<TextFile> {
  const found = await globFiles(pattern);
  if (found.length === 0) yield refused(pattern, 'no file matches the pattern: check the path.');
  for (const path of found.sort(byName)) yield* fromPath(path);
}

async function* fromPath(path: string): AsyncGenerator<TextFile> {
  const stats = await stat(path).catch((error: unknown) => messageOf(error, path));
  if (typeof stats === 'string') yield refused(path, stats);
  else if (stats.isDirectory()) yield* fromFolder(path);
  else if (stats.isFile()) yield* opened(path, dirname(path), createReadStream(path));
  else yield refused(path, 'this is no regular file: give a file or a folder.');
}

/** A folder's files of texts, and those of the folders in it; of an export of Telegram its messages alone. */
async function* fromFolder(folder: string): AsyncGenerator<TextFile> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => messageOf(error, folder));
  if (typeof entries === 'string') {
    yield refused(folder, entries);
    return;
  }
  const names = new Set(entries.map(({ name }) => name));
  const isWanted = (name: string): boolean => !name.startsWith('.') && !isPageParts(name, names);
  const isExport = names.has(TELEGRAM_EXPORT);
  let isEmpty = true;
  for (const entry of entries.sort((a, b) => byName(a.name, b.name))) {
    const isText = isExport ? entry.name === TELEGRAM_EXPORT : isWanted(entry.name) && TEXT_FILE.test(entry.name);
    // A link may lead in a circle: folders are entered, links to folders are not.
    const isFolder = entry.isDirectory() && !isExport && isWanted(entry.name);
    if (!isFolder && (!isText || entry.isDirectory())) continue;
    isEmpty = false;
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink() && (await stat(path).catch(() => null))?.isDirectory()) continue;
    yield* fromPath(path);
  }
  if (isEmpty) yield refused(folder, 'the folder has no .json, .xml, .html, .txt or the like: name another.');
}

/** `news_files` beside `news.html`. */
function isPageParts(name: string, names: ReadonlySet<string>): boolean {
  const page = PAGE_PARTS.exec(name)?.[1];
  return page !== undefined && ['.html', '.htm', '.xhtml'].some((ending) => names.has(`${page}${ending}`));
}

/** The one file, with its first item already read: what is wrong with it as a whole shows there. */
async function* opened(
  file: string,
  folder: string | null,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<TextFile> {
  const queue = new ByteQueue(chunks);
  try {
    const items = await itemsOf(file, queue);
    const first = await items.next();
    yield { file, folder, texts: continued(first, items, file) };
    await items.return(undefined);
  } catch (error) {
    yield { file, folder, refused: messageOf(error, file) };
  } finally {
    await queue.close();
  }
}

/** What stops being readable halfway has been read up to there. */
async function* continued(
  first: IteratorResult<TextItem, unknown>,
  rest: AsyncGenerator<TextItem>,
  file: string,
): AsyncGenerator<TextItem> {
  if (first.done) return;
  yield first.value;
  try {
    yield* rest;
  } catch (error) {
    yield noteItem('reading-ended', messageOf(error, file), null);
  }
}

async function itemsOf(file: string, queue: ByteQueue): Promise<AsyncGenerator<TextItem>> {
  const format = textFormat(basename(file), await queue.peek(SNIFFED_BYTES));
  if (format === 'telegram') return (await import('../formats/texts/telegram.ts')).readTelegram(queue.rest(), file);
  const bytes = await queue.readRest((size) => {
    if (size > MAX_TEXT_BYTES)
      throw new InputError(
        `the file has more than ${Math.round(MAX_TEXT_BYTES / 1e6)} MB, which no feed or page has: split it.`,
      );
  });
  return inTurn((await readerOf(format))(bytes, file));
}

/** Parsers are loaded when a file needs them. */
async function readerOf(format: Exclude<TextFormat, 'telegram'>) {
  switch (format) {
    case 'rss':
      return (await import('../formats/texts/rss.ts')).readRss;
    case 'html':
      return (await import('../formats/texts/html-page.ts')).readHtmlPage;
    case 'plain':
      return (await import('../formats/texts/plain.ts')).readPlain;
  }
}

async function* inTurn(items: Iterable<TextItem>): AsyncGenerator<TextItem> {
  yield* items;
}

function refused(file: string, message: string): TextFile {
  return { file, folder: null, refused: message };
}
