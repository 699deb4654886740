// A workspace is a folder: theatre.json and, beside it, the database, originals, journal, histories and gazetteers.

import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InputError } from '../model/errors.ts';
import type { Source, Theatre } from '../model/theatre.ts';
import { parseTheatre } from '../model/theatre-parser.ts';
import { isSystemError, refusedByDisk } from './durable-file.ts';

export interface Workspace {
  /** Absolute path of the folder. */
  readonly dir: string;
  readonly theatre: Theatre;
}

/** Where things lie in a workspace. */
export const layout = {
  theatre: (dir: string) => join(dir, 'theatre.json'),
  database: (dir: string) => join(dir, 'db'),
  originals: (dir: string) => join(dir, 'originals'),
  journal: (dir: string) => join(dir, 'journal'),
  lock: (dir: string) => join(dir, 'foothold.lock'),
  histories: (dir: string) => join(dir, 'histories'),
  history: (dir: string, source: string) => join(dir, 'histories', `${source}.foothold`),
  /** What the history file was made from, so that a stale one is known without reading the originals. */
  historyStamp: (dir: string, source: string) => join(dir, 'histories', `${source}.json`),
  gazetteers: (dir: string) => join(dir, 'gazetteer'),
  regions: (dir: string) => join(dir, 'regions'),
  /** Copies without metadata, by their SHA-256: what may be shown. */
  evidence: (dir: string) => join(dir, 'evidence'),
  /** The bytes as they came, by their SHA-256: never shown. */
  evidenceOriginals: (dir: string) => join(dir, 'evidence', 'originals'),
} as const;

/** Reads theatre.json. Throws InputError where the folder is no workspace. */
export async function openWorkspace(folder: string): Promise<Workspace> {
  const dir = resolve(folder);
  return { dir, theatre: parseTheatre(await readTheatreText(dir), 'theatre.json') };
}

/** The source of that id, or the only one where none is named. Throws InputError naming those that there are. */
export function sourceOf(theatre: Theatre, id: string | undefined): Source {
  const { sources } = theatre;
  if (id === undefined && sources.length === 1) return sources[0]!;
  const source = sources.find((candidate) => candidate.id === id);
  if (source) return source;
  const known = sources.map((candidate) => candidate.id).join(', ');
  if (known === '') throw new InputError('This theatre has no source yet: add one to "sources" in theatre.json.');
  if (id === undefined) throw new InputError(`Say which source with --source ID: ${known}.`);
  throw new InputError(`There is no source "${id}" in this theatre: choose from ${known}, or add it to theatre.json.`);
}

async function readTheatreText(dir: string): Promise<string> {
  const path = layout.theatre(dir);
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
      throw new InputError(
        `${dir} is no workspace (it has no theatre.json): make one with "foothold init DIR", or name one with --workspace DIR.`,
      );
    }
    throw refusedByDisk(error, path);
  }
}
