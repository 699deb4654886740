// The theatre's own basemap: a PMTiles file of the workspace, or the address of a MapLibre style on another host.

import { type Found, refuse, text } from './json-door.ts';
import { workspacePath } from './workspace-path.ts';

/** The value of "basemap" as it stands in theatre.json. Throws InputError for what is neither file nor address. */
export function parseBasemap(found: Found): string {
  const basemap = text(found);
  if (isStyleAddress(basemap)) return styleOrigin(basemap) === null ? refuse(found, EXPECTED) : basemap;
  // The ending says that the file is meant to be read by everyone: no slip of the pen may publish the journal.
  if (!/\.pmtiles$/i.test(basemap)) refuse(found, EXPECTED);
  return workspacePath(found);
}

const EXPECTED =
  'a PMTiles file in the workspace folder, such as "terrain.pmtiles", or the address of a MapLibre style, such as "https://tiles.example/style.json"';

export function isStyleAddress(basemap: string): boolean {
  return /^https?:/i.test(basemap);
}

/** The origin that readers' browsers ask for a basemap, `https://tiles.example`; null where they ask nobody else. */
export function styleOrigin(basemap: string | null): string | null {
  if (basemap === null || !isStyleAddress(basemap) || !URL.canParse(basemap)) return null;
  const { protocol, hostname, username, password, origin } = new URL(basemap);
  // The origin goes into the page's policy, where a star, a quote or a semicolon would let in far more than one host.
  if (!/^([a-z0-9.-]+|\[[0-9a-f:.]+\])$/.test(hostname) || username !== '' || password !== '') return null;
  const isOwnMachine = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'https:' || isOwnMachine ? origin : null;
}
