// Reads a text file whole, with the refusal of a disk told in one line.

import { readFile } from 'node:fs/promises';
import { refusedByDisk } from './durable-file.ts';

/** The text of a UTF-8 file. Throws InputError or UnavailableError as the disk refuses. */
export async function readTextFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw refusedByDisk(error, path);
  }
}
