// The gazetteer of a workspace: names and positions of places, from TSV files.

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { InputError } from '../model/errors.ts';
import type { Note } from '../model/note.ts';
import type { Place } from '../model/place.ts';
import type { Theatre } from '../model/theatre.ts';
import { parsePlacesTsv } from '../reading/gazetteer/places-tsv.ts';
import { writePlacesTsv } from '../reading/gazetteer/write-places-tsv.ts';
import { makeFolderDurably, refusedByDisk, writeFileDurably } from './durable-file.ts';
import { layout, openWorkspace } from './workspace.ts';
import { writeTheatre } from './write-theatre.ts';

/** The places of all files that the theatre names; where an id comes twice, the first file's place stands. */
export function readPlaces(dir: string, theatre: Theatre): Place[] {
  const placeById = new Map<string, Place>();
  for (const file of theatre.gazetteers) {
    for (const place of parsePlacesTsv(readText(join(dir, file))).places) {
      if (!placeById.has(place.id)) placeById.set(place.id, place);
    }
  }
  return [...placeById.values()];
}

/**
 * Writes a gazetteer's places into the workspace and names the file in theatre.json, before the others: one's own names
 * come first. A country file of GeoNames is mostly hills and rivers, which every look-up would read anew.
 */
export async function importGazetteer(
  dir: string,
  path: string,
): Promise<{ readonly places: number; readonly notes: readonly Note[] }> {
  const { theatre, dir: root } = await openWorkspace(dir);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw refusedByDisk(error, path);
  });
  const { places, notes } = parsePlacesTsv(text);
  if (places.length === 0) {
    throw new InputError(
      'The file has no places: give a TSV with columns id, name, lon, lat, or a country file of GeoNames.',
      { file: path },
    );
  }
  await makeFolderDurably(layout.gazetteers(root));
  const file = `gazetteer/${basename(path, extname(path))}.tsv`;
  await writeFileDurably(join(root, file), writePlacesTsv(places));
  if (!theatre.gazetteers.includes(file)) await writeTheatre(root, { gazetteers: [file, ...theatre.gazetteers] });
  return { places: places.length, notes };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw refusedByDisk(error, path);
  }
}
