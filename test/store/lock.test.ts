import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockHolder, takeLock } from '../../src/store/lock.ts';

let folder = '';
const path = () => join(folder, 'lock');
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foothold-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a second writer is refused with the first one’s work and process', async () => {
  const lock = await takeLock(path(), 'import');
  await expect(takeLock(path(), 'retract')).rejects.toThrow(`"foothold import" (process ${process.pid})`);
  await lock.release();
  await (await takeLock(path(), 'retract')).release();
  expect(await readdir(folder)).toEqual([]);
});

test('the lock of a process that has died is taken over', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  const { pid } = child;
  await once(child, 'exit');
  await writeFile(path(), JSON.stringify({ pid, began: '1', purpose: 'import' }));
  expect(await lockHolder(path())).toBe(null);
  await (await takeLock(path(), 'import')).release();
});

test('a later process with the same number is not taken for the holder', async () => {
  await writeFile(path(), JSON.stringify({ pid: process.pid, began: '1', purpose: 'import' }));
  await (await takeLock(path(), 'import')).release();
});

test('a lock that a kill left half written is taken over', async () => {
  await writeFile(path(), '{"pid":');
  await (await takeLock(path(), 'import')).release();
});

test('of many that come at once one gets the lock', async () => {
  await writeFile(path(), JSON.stringify({ pid: 2 ** 30, began: '1', purpose: 'import' }));
  const results = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(path(), 'import')));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});
