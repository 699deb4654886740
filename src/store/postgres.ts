// A PostgreSQL server as the database.

import pg from 'pg';
import { UnavailableError } from '../model/errors.ts';
import type { Database, Parameter, Querying, Row } from './database.ts';

/** Connects, or throws UnavailableError; the address' password is in no message. */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 10_000 });
  // An idle connection that breaks is replaced when it is next needed.
  pool.on('error', () => undefined);
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end().catch(() => undefined);
    throw new UnavailableError(
      `The database server of DATABASE_URL can't be reached (${error instanceof Error ? error.message : String(error)}): check the address and that it runs.`,
      error,
    );
  }
  return {
    query: (sql, parameters) => run(pool, sql, parameters),
    close: () => pool.end(),
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const result = await work({ query: (sql, parameters) => run(client, sql, parameters) } satisfies Querying);
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch(() => undefined);
        throw error;
      } finally {
        client.release();
      }
    },
  };
}

async function run(
  connection: Pick<pg.Pool, 'query'>,
  sql: string,
  parameters: readonly Parameter[] = [],
): Promise<readonly Row[]> {
  return (await connection.query(sql, [...parameters])).rows as Row[];
}
