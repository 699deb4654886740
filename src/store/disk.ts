// What the store does to a disk: files that appear whole, and folders whose entries are flushed.

import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UnavailableError } from '../model/errors.ts';

/** Flushes a folder, so that a file's name in it survives a power cut. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a folder, with its entry on disk. */
export async function ensureFolder(folder: string): Promise<void> {
  if ((await mkdir(folder, { recursive: true })) !== undefined) await flushFolder(dirname(folder));
}

/** Writes a file that is there whole or not at all, bytes and name on disk. */
export async function writeWhole(path: string, parts: readonly Uint8Array[]): Promise<void> {
  const draft = `${path}.draft`;
  try {
    const handle = await open(draft, 'w');
    try {
      for (const part of parts) await handle.write(part);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
    await flushFolder(dirname(path));
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw refusedWrite(error, path);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: make room and run the command again',
  EDQUOT: 'the disk quota is used up: make room and run the command again',
  EACCES: 'permission denied: check the rights of the file and its folder',
  EROFS: 'the disk is read-only: choose another folder',
  EIO: 'the disk failed: check it, and restore the workspace from a copy if it is damaged',
};

/** A refusal of the system in words; anything else is passed through as it is. */
export function refusedWrite(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return error;
  const reason = REASONS[String(error.code)] ?? `the system says ${String(error.code)}`;
  return new UnavailableError(`${path}: ${reason}.`, error);
}
