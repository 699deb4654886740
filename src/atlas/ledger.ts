// The ledger of a workspace: originals, journal and database, written in the order that makes an edition durable.

import type { ClaimBook } from '../model/claim-record.ts';
import type { EditionRecord, Retraction } from '../model/edition.ts';
import { UnavailableError } from '../model/errors.ts';
import type { Database } from '../store/database.ts';
import { ensureFolder } from '../store/disk.ts';
import { Journal, type JournalEntry } from '../store/journal.ts';
import { type Lock, takeLock } from '../store/lock.ts';
import { type Original, Originals } from '../store/originals.ts';
import { bookOf } from './book-reader.ts';
import type { KnownEdition } from './edition-identity.ts';
import type { StandingEdition } from './history-writer.ts';
import { knownEditions, standingEditions, standingRecords } from './standing.ts';
import { layout } from './workspace.ts';

/** What is kept beside editions and their retractions. */
export type BookEntry = Exclude<JournalEntry, { readonly kind: 'edition' | 'retraction' }>;

export interface LedgerOptions {
  /** The command that writes, for whoever finds the workspace locked. */
  readonly purpose: string;
  /** A PostgreSQL server to use instead of the embedded database. */
  readonly databaseUrl: string | undefined;
}

/**
 * Opened by writers only. What the journal holds is acknowledged; the database is brought up to it beside the work, and
 * whatever it missed (a kill, a power cut, a server that was away) is added when the workspace is next opened to write.
 */
export class Ledger {
  private readonly lock: Lock;
  private readonly journal: Journal;
  private readonly originals: Originals;
  private readonly database: Promise<Database>;
  /** Rows follow the journal one batch after another. */
  private catchingUp: Promise<void>;

  private constructor(parts: { lock: Lock; journal: Journal; originals: Originals; database: Promise<Database> }) {
    this.lock = parts.lock;
    this.journal = parts.journal;
    this.originals = parts.originals;
    this.database = parts.database;
    this.catchingUp = this.catchUp();
    this.catchingUp.catch(() => undefined);
  }

  /** Throws UnavailableError where another process writes, or where journal or originals are damaged. */
  static async open(dir: string, { purpose, databaseUrl }: LedgerOptions): Promise<Ledger> {
    const lock = await takeLock(layout.lock(dir), purpose);
    try {
      const journal = await Journal.open(layout.journal(dir));
      const originals = await Originals.open(layout.originals(dir));
      const database = openDatabase(dir, databaseUrl);
      database.catch(() => undefined);
      // A server that can't be reached is better told before the work than after it.
      if (databaseUrl) await database;
      return new Ledger({ lock, journal, originals, database });
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** All ids of a source with their revisions. */
  async known(source: string): Promise<ReadonlyMap<string, KnownEdition>> {
    return knownEditions(this.journal.entries, source);
  }

  /** What belongs into a source's history, in the order of publication. */
  async standing(source: string): Promise<readonly StandingEdition[]> {
    return standingEditions(this.journal.entries, source);
  }

  /** The same with all that is on record of each. */
  standingRecords(source: string): readonly EditionRecord[] {
    return standingRecords(this.journal.entries, source);
  }

  /** Takes original bytes for the next commit. */
  keepOriginal(original: Original): void {
    this.originals.keep(original);
  }

  /** Returns once the originals kept before it and these records are on disk: then they are acknowledged. */
  async commit(records: readonly EditionRecord[]): Promise<void> {
    await this.originals.flush();
    await this.append(records.map((record) => ({ kind: 'edition', record })));
  }

  async retract(record: Retraction): Promise<void> {
    await this.append([{ kind: 'retraction', record }]);
  }

  /** An original's exact bytes. */
  original(sha256: string): Promise<Uint8Array> {
    return this.originals.bytesOf(sha256);
  }

  /** Returns once records of texts, claims, decisions and evidence are on disk, all or none of them. */
  async keep(entries: readonly BookEntry[]): Promise<void> {
    await this.append(entries);
  }

  /** All that is kept beside editions. */
  book(): ClaimBook {
    return bookOf(this.journal.entries);
  }

  get entryCount(): number {
    return this.journal.entries.length;
  }

  /** The SHA-256 of the originals of all editions, each once. */
  originalHashes(): readonly string[] {
    const hashes = this.journal.entries.flatMap(({ kind, record }) => (kind === 'edition' ? [record.sha256] : []));
    return [...new Set(hashes)];
  }

  /** Says how many rows there are; throws UnavailableError where they are not what the journal tells. */
  async compareDatabase(): Promise<string> {
    const { firstDifference } = await import('../store/records.ts');
    await this.catchingUp;
    const entry = await firstDifference(await this.database, this.journal.entries);
    if (entry === null) return `${this.journal.entries.length} rows, as in the journal`;
    throw new UnavailableError(
      `entry ${entry} is not what the journal tells: run foothold doctor --repair, or empty the server's database.`,
      null,
    );
  }

  /** Waits for the database, closes everything and gives the lock back. */
  async close(): Promise<void> {
    try {
      await this.catchingUp;
      await (await this.database).close();
    } catch (error) {
      throw behind(error);
    } finally {
      await this.journal.close();
      await this.lock.release();
    }
  }

  private async append(entries: readonly JournalEntry[]): Promise<void> {
    await this.journal.append(entries);
    this.catchingUp = this.catchingUp.then(() => this.catchUp());
    this.catchingUp.catch(() => undefined);
  }

  private async catchUp(): Promise<void> {
    const { addEntries, entriesIn } = await import('../store/records.ts');
    const database = await this.database;
    await addEntries(database, this.journal.entries, await entriesIn(database));
  }
}

async function openDatabase(dir: string, databaseUrl: string | undefined): Promise<Database> {
  const { migrate } = await import('../store/migrate.ts');
  const database = databaseUrl ? await fromServer(databaseUrl) : await embedded(dir);
  await migrate(database);
  return database;
}

async function fromServer(url: string): Promise<Database> {
  const { openPostgres } = await import('../store/postgres.ts');
  return openPostgres(url);
}

async function embedded(dir: string): Promise<Database> {
  const { openPglite } = await import('../store/pglite.ts');
  await ensureFolder(dir);
  return (await openPglite(layout.database(dir))).database;
}

/** What failed is only the database: whoever reads the message should know that nothing was lost. */
function behind(error: unknown): unknown {
  const reason = error instanceof Error ? error.message : String(error);
  return new UnavailableError(
    `Everything is kept in the journal, but the database is behind it (${reason}): the next writing command brings it up.`,
    error,
  );
}
