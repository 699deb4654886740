// The journal's entries as rows: how far the database has come, and bringing it up.

import type { Database, Querying } from './database.ts';
import type { JournalEntry } from './journal.ts';

/** Entries told in one statement: enough to make the way there cheap. */
const AT_ONCE = 64;

/** How many of the journal's entries the database holds. */
export async function entriesIn(database: Querying): Promise<number> {
  const [row] = await database.query(
    'select (select count(*) from editions) + (select count(*) from retractions) as held',
  );
  return Number(row?.held ?? 0);
}

/** Adds the entries that come after those that the database holds. */
export async function addEntries(database: Database, entries: readonly JournalEntry[], from: number): Promise<void> {
  for (let at = from; at < entries.length; at += AT_ONCE) {
    const batch = entries.slice(at, at + AT_ONCE).map((entry, k) => ({ entry: at + k, ...entry }));
    await database.transaction(async (inside) => {
      await inside.query(ADD_EDITIONS, [JSON.stringify(batch.filter(({ kind }) => kind === 'edition').map(flat))]);
      await inside.query(ADD_RETRACTIONS, [
        JSON.stringify(batch.filter(({ kind }) => kind === 'retraction').map(flat)),
      ]);
    });
  }
}

/** The first entry on which the database and the journal differ, or null. */
export async function firstDifference(database: Querying, entries: readonly JournalEntry[]): Promise<number | null> {
  const rows = await database.query(
    `select entry, source, id, revision, sha256 from editions
     union all select entry, source, edition, -1, reason from retractions order by entry`,
  );
  const told = entries.map(({ kind, record }, entry) =>
    kind === 'edition'
      ? [entry, record.source, record.id, record.revision, record.sha256]
      : [entry, record.source, record.edition, -1, record.reason],
  );
  const count = Math.max(rows.length, told.length);
  for (let k = 0; k < count; k++) {
    const row = rows[k];
    const held = row ? [Number(row.entry), row.source, row.id, Number(row.revision), row.sha256] : null;
    if (JSON.stringify(held) !== JSON.stringify(told[k] ?? null)) return k;
  }
  return null;
}

function flat({ entry, record }: JournalEntry & { readonly entry: number }): object {
  return { entry, ...record };
}

const ADD_EDITIONS = `
  insert into editions (entry, source, id, revision, published, shows, recorded, sha256, bytes, file, features, notes, texts, links)
  select entry, source, id, revision, to_timestamp(published), to_timestamp(shows), to_timestamp(recorded), sha256, bytes, file,
    features, notes, texts, links
  from jsonb_to_recordset($1::jsonb) as r(entry bigint, source text, id text, revision integer, published double precision,
    shows double precision, recorded double precision, sha256 text, bytes bigint, file text, features jsonb, notes jsonb,
    texts jsonb, links jsonb)`;

const ADD_RETRACTIONS = `
  insert into retractions (entry, source, edition, reason, recorded)
  select entry, source, edition, reason, to_timestamp(recorded)
  from jsonb_to_recordset($1::jsonb) as r(entry bigint, source text, edition text, reason text, recorded double precision)`;
