// Makes a workspace: a theatre file and the files that it names, copied into a folder of one's own.

import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError, UnavailableError } from '../model/errors.ts';
import type { Theatre } from '../model/theatre.ts';
import { parseTheatre } from '../model/theatre-parser.ts';
import { isSystemError, makeFolderDurably, refusedByDisk, writeFileDurably } from './durable-file.ts';
import { layout } from './workspace.ts';

/** Theatres that come with Foothold. */
export const BUILT_IN = ['ukraine', 'kursk', 'blank'] as const;

/** Makes the folder a workspace of the theatre: a built-in one's name, or a theatre file. Returns the theatre. */
export async function initWorkspace(folder: string, theatreNameOrFile: string): Promise<Theatre> {
  const dir = resolve(folder);
  await requireEmpty(dir);
  const path = theatreFile(theatreNameOrFile);
  const text = await readTheatre(path, theatreNameOrFile);
  const theatre = parseTheatre(text, path);
  await makeFolderDurably(dir);
  for (const file of filesOf(theatre)) await copyInto(dir, dirname(path), file);
  // Last: a folder is a workspace when it has this file, and then it has all that the file names.
  await writeFileDurably(layout.theatre(dir), text);
  return theatre;
}

/** The folder that the package was installed to, from src/atlas as well as from dist/atlas. */
export function packageFolder(...names: readonly string[]): string {
  return join(fileURLToPath(new URL('../..', import.meta.url)), ...names);
}

function theatreFile(nameOrFile: string): string {
  if (nameOrFile === 'kursk') return packageFolder('demo', 'theatre.json');
  const isBuiltIn = BUILT_IN.some((name) => name === nameOrFile);
  return isBuiltIn ? packageFolder('data', 'theatres', nameOrFile, 'theatre.json') : resolve(nameOrFile);
}

async function readTheatre(path: string, name: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') {
      throw new InputError(`There is no theatre "${name}": give one of ${BUILT_IN.join(', ')}, or a theatre file.`);
    }
    throw refusedByDisk(error, path);
  }
}

async function requireEmpty(dir: string): Promise<void> {
  const names = await readdir(dir).catch((error: unknown): string[] => {
    if (isSystemError(error) && error.code === 'ENOENT') return [];
    throw refusedByDisk(error, dir);
  });
  if (names.includes('theatre.json')) throw new InputError(`${dir} is a workspace already: choose another folder.`);
  if (names.length > 0) throw new InputError(`${dir} is not empty: choose a new folder.`);
}

/** But for a basemap, which may have gigabytes: doctor says where it is missing. */
function filesOf({ zonesFile, gazetteers, regions, houseStyle }: Theatre): string[] {
  return [zonesFile, houseStyle, ...gazetteers, ...regions].filter((file) => file !== null);
}

async function copyInto(dir: string, from: string, file: string): Promise<void> {
  const target = join(dir, file);
  await makeFolderDurably(dirname(target));
  try {
    await writeFileDurably(target, await readFile(join(from, file)));
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') {
      throw new UnavailableError(`The theatre names ${file}, which is not beside it in ${from}: add the file.`, error);
    }
    throw refusedByDisk(error, file);
  }
}
