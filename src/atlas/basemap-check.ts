// Looks whether the basemap that a theatre names is there, and says what it is.

import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { PMTILES_HEADER_BYTES, pmtilesHeader } from '../formats/pmtiles-header.ts';
import { isStyleAddress, styleOrigin } from '../model/basemap.ts';
import { InputError, UnavailableError } from '../model/errors.ts';
import { isSystemError, refusedByDisk } from './durable-file.ts';
import type { Workspace } from './workspace.ts';

/** What the basemap is, in one line. Throws InputError or UnavailableError where a page could not show it. */
export async function checkBasemap({ dir, theatre }: Workspace): Promise<string> {
  const basemap = theatre.basemap ?? '';
  if (isStyleAddress(basemap)) return `a style of ${styleOrigin(basemap)}, which readers' browsers ask; not looked at`;
  const file = await openBasemap(join(dir, basemap), basemap);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(PMTILES_HEADER_BYTES), 0, PMTILES_HEADER_BYTES, 0);
    const header = pmtilesHeader(buffer.subarray(0, bytesRead));
    if (typeof header === 'string')
      throw new InputError(`${basemap} cannot be shown (${header}): the page shows the offline basemap.`);
    const { size } = await file.stat();
    const megabytes = (size / 1e6).toFixed(1);
    const { tiles, format, minZoom, maxZoom, bounds } = header;
    return `${basemap}, ${tiles} tiles (${format}) of zoom ${minZoom} to ${maxZoom} over ${bounds.join(', ')}; ${megabytes} MB`;
  } finally {
    await file.close();
  }
}

async function openBasemap(path: string, name: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT')
      throw new UnavailableError(`${name} is not in the workspace folder: put it there, or mend "basemap".`, error);
    throw refusedByDisk(error, path);
  }
}
