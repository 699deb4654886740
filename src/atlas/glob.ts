// Patterns of paths: * within a name, ? one character, ** any folders. Node 20 has no stable glob of its own.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

export function isGlob(path: string): boolean {
  return /[*?]/.test(path);
}

/** The files that match; folders that cannot be read match nothing. */
export async function globFiles(pattern: string): Promise<string[]> {
  const isAbsolute = pattern.startsWith('/');
  const parts = pattern.split('/').filter((part) => part !== '');
  const found = new Set<string>();
  await walk(isAbsolute ? '/' : '', parts, found);
  return [...found];
}

async function walk(folder: string, parts: readonly string[], found: Set<string>): Promise<void> {
  const [part, ...rest] = parts;
  if (part === undefined) return;
  if (!isGlob(part)) {
    const path = join(folder, part);
    if (rest.length > 0) return walk(path, rest, found);
    const isThere = (await entriesOf(folder)).some((entry) => entry.name === part);
    if (isThere) found.add(path);
    return;
  }
  if (part === '**') await walk(folder, rest, found);
  const matcher = matcherOf(part);
  for (const entry of await entriesOf(folder)) {
    if (entry.name.startsWith('.') && !part.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (part === '**') {
      if (entry.isDirectory()) await walk(path, parts, found);
    } else if (matcher.test(entry.name)) {
      if (rest.length === 0) found.add(path);
      else if (entry.isDirectory()) await walk(path, rest, found);
    }
  }
}

function entriesOf(folder: string) {
  return readdir(folder === '' ? '.' : folder, { withFileTypes: true }).catch(() => []);
}

function matcherOf(part: string): RegExp {
  const source = part
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'u');
}
