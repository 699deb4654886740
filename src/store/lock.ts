// The lock of a workspace: one writer at a time, told by a file that names the process which holds it.

import { readFileSync } from 'node:fs';
import { link, open, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
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
      if (tries > 400) throw new UnavailableError(`${path} can't be taken: remove it if no foothold runs here.`, null);
      await takeAway(path, text);
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

/**
 * Removes a dead holder's lock. Only one process at a time may, told by a file of its own: without that, a second one that
 * had read the dead lock would remove the first one's new lock. While the dead lock lies there nobody can put a new one.
 */
async function takeAway(path: string, text: string): Promise<void> {
  const turn = `${path}.takeover`;
  const handle = await open(turn, 'wx').catch(() => null);
  if (!handle) return waitForTurn(turn);
  try {
    if ((await readFile(path, 'utf8').catch(() => null)) === text) await unlink(path);
  } finally {
    await handle.close();
    await rm(turn, { force: true });
  }
}

/** A process that died during its turn leaves its file; no turn takes ten seconds. */
const TURN_MS = 10_000;

async function waitForTurn(turn: string): Promise<void> {
  const began = await stat(turn).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );
  if (began !== null && Date.now() - began > TURN_MS) await rm(turn, { force: true });
  await setTimeout(5);
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
