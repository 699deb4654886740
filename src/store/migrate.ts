// Brings a database's tables up to this version: numbered files, forward only, in one transaction under a lock.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UnavailableError } from '../model/errors.ts';
import type { Database } from './database.ts';

/** Any number that nobody else takes: it keeps two processes from migrating at once. */
const LOCK = 7_036_874;

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** Applies what is missing. Throws UnavailableError where the database is of a later version. */
export async function migrate(database: Database): Promise<void> {
  const migrations = readMigrations();
  await database.transaction(async (inside) => {
    await inside.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await inside.query('create table if not exists migrations (number integer primary key, name text not null)');
    const rows = await inside.query('select number from migrations order by number');
    const done = new Set(rows.map((row) => Number(row.number)));
    const last = migrations.at(-1)?.number ?? 0;
    if ([...done].some((number) => number > last)) {
      throw new UnavailableError('The database is of a later version of Foothold: update Foothold.', null);
    }
    for (const { number, name, sql } of migrations) {
      if (done.has(number)) continue;
      for (const statement of statementsOf(sql)) await inside.query(statement);
      await inside.query('insert into migrations (number, name) values ($1, $2)', [number, name]);
    }
  });
}

function readMigrations(): readonly Migration[] {
  // The same from src/store and from dist/store: SQL is not compiled.
  const folder = fileURLToPath(new URL('../../src/store/migrations', import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ number: Number.parseInt(name, 10), name, sql: readFileSync(join(folder, name), 'utf8') }));
}

/** Statements end with a semicolon at the end of a line, outside of $$ … $$. */
function statementsOf(sql: string): readonly string[] {
  const statements: string[] = [];
  let statement = '';
  let isQuoted = false;
  for (const line of sql.split('\n')) {
    if (line.startsWith('--')) continue;
    if ((line.match(/\$\$/g)?.length ?? 0) % 2 === 1) isQuoted = !isQuoted;
    statement += `${line}\n`;
    if (isQuoted || !line.trimEnd().endsWith(';')) continue;
    statements.push(statement);
    statement = '';
  }
  return statements;
}
