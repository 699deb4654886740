// What a file is, by its name and its first bytes: for folders where editions, their texts and archives lie together.

import { skipSpace, startOfText } from './json-scan.ts';

export type FileKind = 'geojson-edition' | 'edition-texts' | 'archive' | 'unknown';

const ARCHIVE_NAME = /\.(zip|kmz|tar|tgz|txz|tar\.gz|tar\.xz|gz|xz)$/i;

/** A few hundred bytes are enough. The content decides where it can; the name where it says nothing. */
export function sniff(name: string, firstBytes: Uint8Array): FileKind {
  if (startsWith(firstBytes, [0x50, 0x4b]) || startsWith(firstBytes, [0x1f, 0x8b])) return 'archive';
  if (startsWith(firstBytes, [0xfd, 0x37, 0x7a, 0x58, 0x5a])) return 'archive';
  if (ARCHIVE_NAME.test(name)) return 'archive';
  const first = firstBytes[skipSpace(firstBytes, startOfText(firstBytes))];
  // An edition is one object; a list of objects can only be texts.
  if (first === 0x5b && /\.json$/i.test(name)) return 'edition-texts';
  if (first === 0x7b && /\.(geo)?json$/i.test(name)) return 'geojson-edition';
  return 'unknown';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}
