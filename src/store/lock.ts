// The lock of a workspace: one writer at a time, told by a file that names the process which holds it.

import { readFileSync } from 'node:fs';
import { link, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { UnavailableError } from '../model/errors.ts';
import { refusedWrite } from './disk.ts';

/** Who holds a lock. */
export interface LockHolder {
  readonly pid: number;
  /** When the process began, as the system counts; tells it from a later process with the same number. */
  readonly began: string;
  /** What it does: the command's name. */
  readonly purpose: string;
}

export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes the lock, or throws UnavailableError naming the process that holds it. A lock whose process has died is taken
 * over; that of a living one never is.
 */
export async function takeLock(path: string, purpose: string): Promise<Lock> {
  const mine: LockHolder = { pid: process.pid, began: beginningOf(process.pid), purpose };
  const draft = `${path}.${process.pid}.${Math.floor(performance.now() * 1000)}`;
  await writeFile(draft, JSON.stringify(mine)).catch((error: unknown) => {
    throw refusedWrite(error, path);
  });
  try {
    // A link appears whole or not at all, and never over another's.
    for (let tries = 0; !(await canLink(draft, path)); tries++) {
      const text = await readFile(path, 'utf8').catch(() => '');
      const holder = parseHolder(text);
      if (holder && isAlive(holder)) throw heldBy(holder);
      if (tries > 20) throw new UnavailableError(`${path} can't be taken: remove it if no foothold runs here.`, null);
      await takeAway(path, text, draft);
    }
  } finally {
    await rm(draft, { force: true });
  }
  return { release: () => releaseOwn(path, mine) };
}

/** The living holder of a lock, or null. */
export async function lockHolder(path: string): Promise<LockHolder | null> {
  const holder = parseHolder(await readFile(path, 'utf8').catch(() => ''));
  return holder && isAlive(holder) ? holder : null;
}

async function canLink(draft: string, path: string): Promise<boolean> {
  return link(draft, path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw refusedWrite(error, path);
    },
  );
}

/** Puts a dead holder's lock aside; if it was somebody's new one meanwhile, puts it back. */
async function takeAway(path: string, text: string, draft: string): Promise<void> {
  const aside = `${draft}.stale`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await readFile(aside, 'utf8').catch(() => text)) !== text) await link(aside, path).catch(() => undefined);
  await unlink(aside).catch(() => undefined);
}

async function releaseOwn(path: string, mine: LockHolder): Promise<void> {
  const holder = parseHolder(await readFile(path, 'utf8').catch(() => ''));
  if (holder?.pid === mine.pid && holder.began === mine.began) await rm(path, { force: true });
}

function heldBy({ pid, purpose }: LockHolder): UnavailableError {
  return new UnavailableError(
    `The workspace is being written to by "foothold ${purpose}" (process ${pid}): wait until it is done, or end it.`,
    null,
  );
}

function parseHolder(text: string): LockHolder | null {
  try {
    const value = JSON.parse(text) as Partial<LockHolder>;
    if (typeof value.pid !== 'number' || typeof value.began !== 'string') return null;
    return { pid: value.pid, began: value.began, purpose: String(value.purpose) };
  } catch {
    return null;
  }
}

function isAlive({ pid, began }: LockHolder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = beginningOf(pid);
  return now === '' || began === '' || now === began;
}

/** Clock ticks from boot to the start of a process (proc(5), field 22 of stat); empty where the system has no /proc. */
function beginningOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field is the command in brackets, and may hold blanks.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
