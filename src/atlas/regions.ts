// Regions: the districts by which answers are told apart, from GeoJSON files in the workspace.

import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InputError } from '../model/errors.ts';
import type { Note } from '../model/note.ts';
import type { Theatre } from '../model/theatre.ts';
import { parseRegions, type Region } from '../reading/gazetteer/regions.ts';
import { makeFolderDurably, refusedByDisk, writeFileDurably } from './durable-file.ts';
import { layout, openWorkspace } from './workspace.ts';
import { writeTheatre } from './write-theatre.ts';

/** The regions of all files that the theatre names. */
export async function readRegions(dir: string, theatre: Theatre): Promise<Region[]> {
  const all: Region[] = [];
  for (const file of theatre.regions) {
    const text = await readFile(join(dir, file), 'utf8').catch((error: unknown) => {
      throw refusedByDisk(error, join(dir, file));
    });
    all.push(...parseRegions(text, file).regions);
  }
  return all;
}

/** Copies a file of regions into the workspace and names it in theatre.json. Returns how many regions it has, and notes. */
export async function importRegions(
  dir: string,
  path: string,
): Promise<{ readonly regions: number; readonly notes: readonly Note[] }> {
  const { theatre, dir: root } = await openWorkspace(dir);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw refusedByDisk(error, path);
  });
  const { regions, notes } = parseRegions(text, path);
  if (regions.length === 0)
    throw new InputError('The file has no polygon features: give a GeoJSON of regions.', { file: path });
  await makeFolderDurably(layout.regions(root));
  const file = `regions/${basename(path)}`;
  await writeFileDurably(join(root, file), text);
  if (!theatre.regions.includes(file)) await writeTheatre(root, { regions: [...theatre.regions, file] });
  return { regions: regions.length, notes };
}
