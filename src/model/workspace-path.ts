// The path of a file that theatre.json names: inside the workspace folder, and the same on every system.

import { type Found, refuse, text } from './json-door.ts';

/** A file's path inside the workspace. Throws InputError where it leads out of the folder, or would mean another file elsewhere. */
export function workspacePath(found: Found): string {
  const path = text(found);
  const isInside = path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses
  if (!isInside || /[\\:\u0000-\u001f]/.test(path)) {
    refuse(found, 'a file in the workspace folder, such as "regions/oblasts.geojson"');
  }
  return path;
}
