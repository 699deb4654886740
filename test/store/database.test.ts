// One suite on both databases: the embedded one and a real PostgreSQL server.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EditionRecord } from '../../src/model/edition.ts';
import type { Database } from '../../src/store/database.ts';
import type { JournalEntry } from '../../src/store/journal.ts';
import { migrate } from '../../src/store/migrate.ts';
import { addEntries, entriesIn, firstDifference } from '../../src/store/records.ts';
import { pgliteDatabases, postgresDatabases, type TestDatabases } from './databases.ts';

describe.each([
  ['PGlite', pgliteDatabases],
  ['PostgreSQL', postgresDatabases],
] as const)('on %s', (_, start) => {
  let databases: TestDatabases;
  const opened: Database[] = [];
  const migrated = async (): Promise<Database> => {
    const database = await databases.fresh();
    opened.push(database);
    await migrate(database);
    return database;
  };

  beforeAll(async () => {
    databases = await start();
  }, 120_000);
  afterAll(async () => {
    for (const database of opened) await database.close();
    await databases.stop();
  }, 60_000);

  test('migrating again changes nothing', { timeout: 60_000 }, async () => {
    const database = await migrated();
    await migrate(database);
    const rows = await database.query('select number, name from migrations');
    expect(rows).toEqual([
      { number: 1, name: '0001-editions.sql' },
      { number: 2, name: '0002-claims.sql' },
    ]);
  });

  test('a database of a later version is refused', { timeout: 60_000 }, async () => {
    const database = await migrated();
    await database.query("insert into migrations (number, name) values (9999, 'later')");
    await expect(migrate(database)).rejects.toThrow(/later version/);
  });

  test('entries are added once each, in the order of the journal', { timeout: 60_000 }, async () => {
    const database = await migrated();
    const entries = Array.from({ length: 150 }, (_, k) => edition(k));
    await addEntries(database, entries.slice(0, 100), 0);
    expect(await entriesIn(database)).toBe(100);
    await addEntries(database, [...entries, retraction('7')], await entriesIn(database));
    expect(await entriesIn(database)).toBe(151);
    expect(await firstDifference(database, [...entries, retraction('7')])).toBe(null);
    expect(await firstDifference(database, entries)).toBe(150);
    const [row] = await database.query("select texts ->> 'uk' as text, published from editions where id = '3'");
    expect(row!.text).toBe('Суджа "3"\n');
    expect(new Date(row!.published as Date).toISOString()).toBe('2024-01-01T10:00:03.000Z');
  });

  test('records are never changed or taken out', { timeout: 60_000 }, async () => {
    const database = await migrated();
    await addEntries(database, [edition(0)], 0);
    for (const sql of ["update editions set sha256 = 'x'", 'delete from editions', 'truncate editions'])
      await expect(database.query(sql), sql).rejects.toThrow(/never changed/);
    expect(await entriesIn(database)).toBe(1);
  });

  test('a transaction that throws leaves nothing', { timeout: 60_000 }, async () => {
    const database = await migrated();
    await expect(
      database.transaction(async (inside) => {
        await inside.query('create table half (x integer)');
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    await expect(database.query('select * from half')).rejects.toThrow(/half/);
    expect(await database.query('select $1::integer as one', [1])).toEqual([{ one: 1 }]);
  });
});

function edition(k: number): JournalEntry {
  const record: EditionRecord = {
    source: 'watch',
    id: String(k),
    revision: 0,
    published: 1_704_103_200 + k,
    shows: null,
    recorded: 1_704_200_000,
    sha256: String(k).padStart(64, '0'),
    bytes: 100,
    file: `${k}.geojson`,
    features: { read: 1, kept: 1, setAside: 0 },
    notes: [],
    texts: { uk: `Суджа "${k}"\n` },
    links: ['https://example.org/?a=1'],
  };
  return { kind: 'edition', record };
}

function retraction(id: string): JournalEntry {
  return { kind: 'retraction', record: { source: 'watch', edition: id, reason: 'a test', recorded: 1_704_300_000 } };
}
