// Writes files so that a reader, a kill or a power cut finds the old bytes or the new ones, never a part of them.

import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UnavailableError } from '../model/errors.ts';

/** Writes beside the file, flushes, renames over it and flushes the folder's entry. */
export async function writeFileDurably(
  path: string,
  bytes: Uint8Array | string | AsyncIterable<string>,
): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'w');
    try {
      await writeFile(file, bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw refusedByDisk(error, path);
  }
}

/** Makes the folder and every missing one above it, each entry on disk before it returns. */
export async function makeFolderDurably(folder: string): Promise<void> {
  try {
    const first = await mkdir(folder, { recursive: true });
    if (first === undefined) return;
    for (let made = resolve(folder); ; made = dirname(made)) {
      await syncFolder(dirname(made));
      if (made === resolve(first)) return;
    }
  } catch (error) {
    throw refusedByDisk(error, folder);
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder === '' ? '.' : folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: make room and run the command again',
  EDQUOT: 'the disk quota is used up: make room and run the command again',
  EACCES: 'permission denied: check the rights of the file and its folder',
  EPERM: 'permission denied: check the rights of the file and its folder',
  EROFS: 'the disk is read-only: choose another folder',
  ENOENT: 'there is no such file or folder: check the path',
  ENOTDIR: 'a part of the path is a file, not a folder: check the path',
  EISDIR: 'this is a folder, and a file was expected: check the path',
  EMFILE: 'too many files are open: raise the limit (ulimit -n)',
  EIO: 'the disk failed to read or write: check the disk',
};

/** True for what node:fs throws when the system refuses. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

/** What the system said, in words, with the path; anything else is passed through as it is. */
export function refusedByDisk(error: unknown, path: string): unknown {
  if (!isSystemError(error)) return error;
  const reason = REASONS[error.code ?? ''] ?? `the system says ${error.code ?? error.message}`;
  return new UnavailableError(`${path}: ${reason}.`, error);
}
