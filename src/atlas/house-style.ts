// Looks whether the house style that a theatre names is there and can be read.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type HouseStyle, parseHouseStyle } from '../formats/picture/house-style.ts';
import { UnavailableError } from '../model/errors.ts';
import { isSystemError, refusedByDisk } from './durable-file.ts';
import type { Workspace } from './workspace.ts';

/** The style that theatre.json names; null where it names none. Throws where it is missing or not as its spec says. */
export async function readHouseStyle({ dir, theatre }: Pick<Workspace, 'dir' | 'theatre'>): Promise<HouseStyle | null> {
  const { houseStyle } = theatre;
  if (houseStyle === null) return null;
  try {
    return parseHouseStyle(await readFile(join(dir, houseStyle), 'utf8'), houseStyle);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT')
      throw new UnavailableError(
        `${houseStyle} is not in the workspace folder: put it there, or mend "houseStyle".`,
        error,
      );
    if (isSystemError(error)) throw refusedByDisk(error, houseStyle);
    throw error;
  }
}

export async function checkHouseStyle(workspace: Workspace): Promise<string> {
  const style = await readHouseStyle(workspace);
  return `${workspace.theatre.houseStyle}, "${style?.name}"`;
}
