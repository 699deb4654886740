// The journal's entries as rows: how far the database has come, and bringing it up.

import { grouped } from '../model/grouped.ts';
import type { Database, Querying } from './database.ts';
import type { JournalEntry } from './journal.ts';

/** Entries told in one statement: enough to make the way there cheap. */
const AT_ONCE = 64;

/** A kind of record: its table, and how a batch of records becomes rows. */
interface Table {
  readonly name: string;
  /** Columns with the types in which JSON gives them. */
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly rowOf: (record: never) => object;
  /** SQL of the columns by which a row is compared with the journal. */
  readonly key: string;
  readonly keyOf: (record: never) => readonly unknown[];
}

type ColumnType = 'text' | 'bigint' | 'integer' | 'jsonb' | 'instant';

const TABLES: Readonly<Record<JournalEntry['kind'], Table>> = {
  edition: table<'edition'>({
    name: 'editions',
    columns: {
      source: 'text',
      id: 'text',
      revision: 'integer',
      published: 'instant',
      shows: 'instant',
      recorded: 'instant',
      sha256: 'text',
      bytes: 'bigint',
      file: 'text',
      features: 'jsonb',
      notes: 'jsonb',
      texts: 'jsonb',
      links: 'jsonb',
    },
    rowOf: (record) => record,
    key: "source || ' ' || id || ' ' || revision || ' ' || sha256",
    keyOf: ({ source, id, revision, sha256 }) => [source, id, revision, sha256],
  }),
  retraction: table<'retraction'>({
    name: 'retractions',
    columns: { source: 'text', edition: 'text', reason: 'text', recorded: 'instant' },
    rowOf: (record) => record,
    key: "source || ' ' || edition || ' ' || reason",
    keyOf: ({ source, edition, reason }) => [source, edition, reason],
  }),
  text: table<'text'>({
    name: 'texts',
    columns: {
      id: 'text',
      outlet: 'text',
      number: 'text',
      author: 'text',
      title: 'text',
      text: 'text',
      language: 'text',
      published: 'instant',
      url: 'text',
      origin: 'jsonb',
      copy_of: 'text',
      edition: 'jsonb',
      evidence: 'jsonb',
      file: 'text',
      recorded: 'instant',
    },
    rowOf: ({ copyOf, ...record }) => ({ ...record, copy_of: copyOf }),
    key: 'id',
    keyOf: ({ id }) => [id],
  }),
  claim: table<'claim'>({
    name: 'claims',
    columns: {
      id: 'text',
      text: 'text',
      source_id: 'text',
      source_name: 'text',
      act: 'text',
      relation: 'text',
      party: 'text',
      place_id: 'text',
      place_name: 'text',
      valid_from: 'instant',
      valid_to: 'instant',
      valid_precision: 'text',
      published: 'instant',
      recorded: 'instant',
      claim: 'jsonb',
    },
    rowOf: (claim) => ({
      ...claim,
      source_id: claim.source.id,
      source_name: claim.source.name,
      place_id: claim.place.id,
      place_name: claim.place.name,
      valid_from: claim.valid.from,
      valid_to: claim.valid.to,
      valid_precision: claim.valid.precision,
      claim,
    }),
    key: 'id',
    keyOf: ({ id }) => [id],
  }),
  decision: table<'decision'>({
    name: 'decisions',
    columns: { claim: 'text', kind: 'text', replacement: 'text', by: 'text', reason: 'text', recorded: 'instant' },
    rowOf: (record) => record,
    key: "claim || ' ' || kind || ' ' || reason",
    keyOf: ({ claim, kind, reason }) => [claim, kind, reason],
  }),
  evidence: table<'evidence'>({
    name: 'evidence',
    columns: {
      sha256: 'text',
      stripped: 'text',
      bytes: 'bigint',
      type: 'text',
      name: 'text',
      url: 'text',
      recorded: 'instant',
    },
    rowOf: (record) => record,
    key: 'sha256',
    keyOf: ({ sha256 }) => [sha256],
  }),
};

/** How many of the journal's entries the database holds. */
export async function entriesIn(database: Querying): Promise<number> {
  const counts = Object.values(TABLES).map(({ name }) => `(select count(*) from ${name})`);
  const [row] = await database.query(`select ${counts.join(' + ')} as held`);
  return Number(row?.held ?? 0);
}

/** Adds the entries that come after those that the database holds. */
export async function addEntries(database: Database, entries: readonly JournalEntry[], from: number): Promise<void> {
  for (let at = from; at < entries.length; at += AT_ONCE) {
    const batch = entries.slice(at, at + AT_ONCE).map(({ kind, record }, k) => ({ kind, record, entry: at + k }));
    await database.transaction(async (inside) => {
      for (const [kind, told] of grouped(batch, ({ kind }) => kind)) {
        const rows = told.map(({ entry, record }) => ({ ...TABLES[kind].rowOf(record as never), entry }));
        await inside.query(insertion(TABLES[kind]), [JSON.stringify(rows)]);
      }
    });
  }
}

/** The first entry on which the database and the journal differ, or null. */
export async function firstDifference(database: Querying, entries: readonly JournalEntry[]): Promise<number | null> {
  const selects = Object.entries(TABLES).map(
    ([kind, { name, key }]) => `select entry, '${kind}' as kind, ${key} as key from ${name}`,
  );
  const rows = await database.query(`${selects.join(' union all ')} order by entry`);
  const count = Math.max(rows.length, entries.length);
  for (let k = 0; k < count; k++) {
    const [row, entry] = [rows[k], entries[k]];
    const held = row ? `${Number(row.entry)} ${row.kind} ${row.key}` : null;
    const told = entry ? `${k} ${entry.kind} ${TABLES[entry.kind].keyOf(entry.record as never).join(' ')}` : null;
    if (held !== told) return k;
  }
  return null;
}

function table<Kind extends JournalEntry['kind']>(
  parts: Pick<Table, 'name' | 'columns' | 'key'> & {
    readonly rowOf: (record: RecordOf<Kind>) => object;
    readonly keyOf: (record: RecordOf<Kind>) => readonly unknown[];
  },
): Table {
  return parts as Table;
}

type RecordOf<Kind extends JournalEntry['kind']> = Extract<JournalEntry, { readonly kind: Kind }>['record'];

function insertion({ name, columns }: Table): string {
  const names = Object.keys(columns);
  const values = names.map((column) => (columns[column] === 'instant' ? `to_timestamp(${column})` : column));
  const given = names.map(
    (column) => `${column} ${columns[column] === 'instant' ? 'double precision' : columns[column]}`,
  );
  return `
    insert into ${name} (entry, ${names.join(', ')})
    select entry, ${values.join(', ')} from jsonb_to_recordset($1::jsonb) as r(entry bigint, ${given.join(', ')})`;
}
