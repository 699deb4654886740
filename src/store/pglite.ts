// The embedded database: PostgreSQL in WebAssembly, in a thread of its own so that it never holds up this one.

import { existsSync, readdirSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { UnavailableError } from '../model/errors.ts';
import type { Database, Parameter, Querying, Row } from './database.ts';
import { ensureFolder, flushFolder, writeWhole } from './disk.ts';

/** Where the thread finds its files: its own, and the archive of an empty database if there is one. */
export interface PgliteStart {
  readonly dataDir: string;
  readonly template: string | null;
}

/** What the thread is asked, and what it answers. */
export type PgliteRequest =
  | { readonly id: number; readonly kind: 'query'; readonly sql: string; readonly parameters: readonly Parameter[] }
  | { readonly id: number; readonly kind: 'close' };
export type PgliteReply =
  | { readonly id: number; readonly rows: readonly Row[] }
  | { readonly id: number; readonly error: string };

/** In the folder while the database is open. PGlite flushes nothing by itself: after a power cut it may be damaged. */
const OPEN_MARK = 'OPEN';

/**
 * Opens the database in the folder, or makes one. A folder whose last owner did not close it, be it for a kill while the
 * database was being made, is not trusted: everything in it follows from the journal, so that it is made anew. `isNew`
 * says so.
 */
export async function openPglite(folder: string): Promise<{ readonly database: Database; readonly isNew: boolean }> {
  const mark = join(folder, OPEN_MARK);
  const isTrusted = existsSync(folder) && !existsSync(mark);
  if (!isTrusted) await rm(folder, { recursive: true, force: true });
  await ensureFolder(folder);
  await writeWhole(mark, []);
  const thread = new PgliteThread(join(folder, 'data'));
  try {
    await thread.query('select 1');
  } catch (error) {
    await thread.end();
    if (!isTrusted) throw error;
    // Closed in good order, and yet it does not open: perhaps of another version. The mark has it made anew.
    return openPglite(folder);
  }
  return { database: databaseOf(thread, { folder, mark }), isNew: !isTrusted };
}

function databaseOf(thread: PgliteThread, { folder, mark }: { folder: string; mark: string }): Database {
  let turn: Promise<unknown> = Promise.resolve();
  // There is one connection: a transaction has it alone.
  const alone = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = turn.then(work, work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const inside: Querying = { query: (sql, parameters = []) => thread.query(sql, parameters) };
  return {
    query: (sql, parameters) => alone(() => inside.query(sql, parameters)),
    transaction: (work) =>
      alone(async () => {
        await thread.query('begin');
        try {
          const result = await work(inside);
          await thread.query('commit');
          return result;
        } catch (error) {
          await thread.query('rollback').catch(() => undefined);
          throw error;
        }
      }),
    close: () =>
      alone(async () => {
        await thread.close();
        await flushTree(folder);
        await rm(mark, { force: true });
        await flushFolder(folder);
      }),
  };
}

/** Flushes every file and folder of a tree. */
async function flushTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = [folder, dirname(folder), ...entries.map((entry) => join(entry.parentPath, entry.name))];
  for (let at = 0; at < paths.length; at += 32) await Promise.all(paths.slice(at, at + 32).map(flushFolder));
}

class PgliteThread {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, { resolve(rows: readonly Row[]): void; reject(error: Error): void }>();
  private lastId = 0;

  constructor(dataDir: string) {
    this.worker = new Worker(threadScript(), { workerData: { dataDir, template: template() } satisfies PgliteStart });
    this.worker.on('message', (reply: PgliteReply) => {
      const caller = this.waiting.get(reply.id);
      this.waiting.delete(reply.id);
      if ('error' in reply) caller?.reject(new Error(reply.error));
      else caller?.resolve(reply.rows);
    });
    this.worker.on('error', (error) => this.fail(error));
    this.worker.on('exit', () => this.fail(new Error('its thread has ended')));
  }

  query(sql: string, parameters: readonly Parameter[] = []): Promise<readonly Row[]> {
    return this.ask({ id: ++this.lastId, kind: 'query', sql, parameters });
  }

  async close(): Promise<void> {
    await this.ask({ id: ++this.lastId, kind: 'close' });
    await this.end();
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private ask(request: PgliteRequest): Promise<readonly Row[]> {
    return new Promise((resolve, reject) => {
      this.waiting.set(request.id, { resolve, reject });
      this.worker.postMessage(request);
    });
  }

  private fail(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    const failure = new UnavailableError(
      `The embedded database failed (${reason}): it is made anew from the journal at the next start.`,
      error,
    );
    for (const { reject } of this.waiting.values()) reject(failure);
    this.waiting.clear();
  }
}

/** The empty database that the build has made (scripts/build-template.mjs); without it one is made, which takes longer. */
function template(): string | null {
  const folder = fileURLToPath(new URL('../../dist/store', import.meta.url));
  const name = existsSync(folder) && readdirSync(folder).find((file) => /^empty-.*\.tar\.gz$/.test(file));
  return name ? join(folder, name) : null;
}

/** From source (tests, benches) a thread has no loader for TypeScript by itself: it is told to register one first. */
function threadScript(): URL {
  if (!import.meta.url.endsWith('.ts')) return new URL('./pglite-thread.js', import.meta.url);
  const loader = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/\.cjs$/, '.mjs'),
  ).href;
  const thread = new URL('./pglite-thread.ts', import.meta.url).href;
  const script = `import { register } from ${JSON.stringify(loader)}; register(); await import(${JSON.stringify(thread)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(script)}`);
}
