// The thread of the embedded database: takes one question after another.

import { existsSync, openAsBlob } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { PgliteReply, PgliteRequest, PgliteStart } from './pglite.ts';

const opening = open(workerData as PgliteStart);
opening.catch(() => undefined);
let turn: Promise<void> = Promise.resolve();

parentPort!.on('message', (request: PgliteRequest) => {
  turn = turn.then(async () => parentPort!.postMessage(await answer(request)));
});

async function open({ dataDir, template }: PgliteStart): Promise<PGlite> {
  // A new database begins as a copy of the empty one that the build has made, where it has.
  if (template === null || existsSync(dataDir)) return PGlite.create({ dataDir });
  return PGlite.create({ dataDir, loadDataDir: await openAsBlob(template, { type: 'application/x-gzip' }) });
}

async function answer(request: PgliteRequest): Promise<PgliteReply> {
  const { id } = request;
  try {
    const database = await opening;
    if (request.kind === 'close') {
      await database.close();
      return { id, rows: [] };
    }
    const { rows } = await database.query<Record<string, unknown>>(request.sql, [...request.parameters]);
    return { id, rows };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
