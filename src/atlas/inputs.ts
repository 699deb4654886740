// What was named on the command line, as files to import: files, folders, globs, archives and standard input, in order.

import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InputError, UnavailableError } from '../model/errors.ts';
import { refusedByDisk } from './durable-file.ts';
import { globFiles, isGlob } from './glob.ts';

/** A file on disk, still to be read; bytes that came out of an archive or a pipe; or what could not be read. */
export type Input =
  | { readonly kind: 'file'; readonly name: string; readonly path: string; readonly size: number }
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly name: string; readonly message: string };

export interface InputOptions {
  /** Read where a path is `-`. */
  readonly stdin: AsyncIterable<Uint8Array>;
}

const ARCHIVE = /\.(zip|tar|tgz|txz|tar\.gz|tar\.xz|gz|xz)$/i;
const SINGLE = /\.(gz|xz)$/i;
const EDITION_FILE = /\.(geojson|json)$/i;
/** Lies beside editions and holds their texts. */
export const TEXTS_FILE = 'editions.json';

/** Larger than any map of today; what is larger must not be held in memory whole. */
export const MAX_FILE_BYTES = 512 << 20;
const ARCHIVE_LIMITS = { entries: 20_000, totalBytes: 4e9, entryBytes: MAX_FILE_BYTES, ratio: 200, xzRatio: 1500 };

/** Everything that the paths name, sorted by name within a folder. One unreadable thing does not stop the rest. */
export async function* inputsOf(paths: readonly string[], options: InputOptions): AsyncGenerator<Input> {
  for (const path of textsFirst(paths)) {
    if (path === '-') yield await fromPipe(options.stdin);
    else if (isGlob(path) && !(await exists(path))) yield* fromGlob(path);
    else yield* fromPath(path);
  }
}

async function* fromPath(path: string): AsyncGenerator<Input> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) yield* fromFolder(path);
    else if (!stats.isFile()) yield refused(path, 'this is no regular file: give a file, a folder or an archive.');
    else if (ARCHIVE.test(path)) yield* fromArchive(path);
    else if (stats.size > MAX_FILE_BYTES) yield refused(path, tooLarge(stats.size));
    else yield { kind: 'file', name: path, path, size: stats.size };
  } catch (error) {
    yield refused(path, messageOf(error, path));
  }
}

/** A folder's editions and archives, and those of the folders in it. */
async function* fromFolder(folder: string): AsyncGenerator<Input> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => byName(a.name, b.name));
  let isEmpty = true;
  const byPath = new Map(entries.map((entry) => [join(folder, entry.name), entry]));
  for (const path of textsFirst([...byPath.keys()])) {
    const entry = byPath.get(path)!;
    if (entry.name.startsWith('.')) continue;
    if (!entry.isDirectory() && !EDITION_FILE.test(entry.name) && !ARCHIVE.test(entry.name)) continue;
    isEmpty = false;
    // A link may lead in a circle: folders are entered, links to folders are not.
    if (entry.isSymbolicLink() && (await stat(path).catch(() => null))?.isDirectory()) continue;
    yield* fromPath(path);
  }
  if (isEmpty) yield refused(folder, 'the folder has no .geojson, .json or archive: name another.');
}

async function* fromGlob(pattern: string): AsyncGenerator<Input> {
  const found = await globFiles(pattern);
  if (found.length === 0) yield refused(pattern, 'no file matches the pattern: check the path.');
  for (const path of textsFirst(found.sort(byName))) yield* fromPath(path);
}

/** An edition's texts are part of its record: they must be known before it. */
function textsFirst(paths: readonly string[]): string[] {
  const areTexts = (path: string): boolean => basename(path) === TEXTS_FILE;
  return [...paths.filter(areTexts), ...paths.filter((path) => !areTexts(path))];
}

async function* fromArchive(path: string): AsyncGenerator<Input> {
  let isEmpty = true;
  // A single packed file is what it was named for, whatever its ending.
  const only = SINGLE.test(path) ? basename(path).replace(SINGLE, '') : null;
  try {
    const { archiveEntries } = await import('../formats/archive.ts');
    for await (const entry of archiveEntries(basename(path), createReadStream(path), ARCHIVE_LIMITS)) {
      const name = `${path}/${entry.name}`;
      if (isHidden(entry.name)) continue;
      const isEdition = EDITION_FILE.test(entry.name) || entry.name === only;
      if (!isEdition && !ARCHIVE.test(entry.name)) continue;
      isEmpty = false;
      if ('refused' in entry) yield refused(name, entry.refused);
      else if (isEdition) yield { kind: 'bytes', name, bytes: entry.bytes };
      else yield refused(name, 'an archive within an archive is not opened: unpack it and import what is in it.');
    }
    if (isEmpty) yield refused(path, 'the archive has no .geojson or .json: name another.');
  } catch (error) {
    yield refused(path, messageOf(error, path));
  }
}

async function fromPipe(stdin: AsyncIterable<Uint8Array>): Promise<Input> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    size += chunk.length;
    if (size > MAX_FILE_BYTES) return refused('-', tooLarge(size));
    chunks.push(chunk);
  }
  return { kind: 'bytes', name: '-', bytes: Buffer.concat(chunks) };
}

function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}

function tooLarge(size: number): string {
  return `the file has ${Math.round(size / 1e6)} MB or more, and at most ${Math.round(MAX_FILE_BYTES / 1e6)} MB are read at once: split it.`;
}

function refused(name: string, message: string): Input {
  return { kind: 'refused', name, message };
}

/** One line without the path, which the report puts before it. */
export function messageOf(error: unknown, path: string): string {
  const known = refusedByDisk(error, path);
  if (!(known instanceof InputError) && !(known instanceof UnavailableError)) throw known;
  return known.message.startsWith(`${path}: `) ? known.message.slice(path.length + 2) : known.message;
}

/** Digits by value, so that 9 comes before 10. */
export function byName(a: string, b: string): number {
  return collator.compare(a, b);
}

const collator = new Intl.Collator('en', { numeric: true });

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
