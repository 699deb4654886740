// Reads the book of claims out of a workspace's journal, without its lock, and again only once the journal has grown.

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClaimBook } from '../model/claim-record.ts';
import { JOURNAL_FILE, type JournalEntry, readJournal } from '../store/journal.ts';
import { isSystemError, refusedByDisk } from './durable-file.ts';
import { layout } from './workspace.ts';

export class BookReader {
  private readonly folder: string;
  private kept: { readonly stamp: string; readonly book: Promise<ClaimBook> } | undefined;

  constructor(dir: string) {
    this.folder = layout.journal(dir);
  }

  /** The book as it now stands; empty where nothing was recorded. */
  async read(): Promise<ClaimBook> {
    const stamp = await stampOf(join(this.folder, JOURNAL_FILE));
    if (this.kept?.stamp !== stamp) this.kept = { stamp, book: readJournal(this.folder).then(bookOf) };
    return this.kept.book;
  }
}

/** The records of claims among a journal's entries, in their order. */
export function bookOf(entries: readonly JournalEntry[]): ClaimBook {
  const of = <Kind extends JournalEntry['kind']>(kind: Kind) =>
    entries.filter((entry) => entry.kind === kind).map(({ record }) => record as RecordOf<Kind>);
  return { texts: of('text'), claims: of('claim'), decisions: of('decision'), evidence: of('evidence') };
}

type RecordOf<Kind extends JournalEntry['kind']> = Extract<JournalEntry, { readonly kind: Kind }>['record'];

async function stampOf(path: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return `${mtimeMs} ${size} ${ino}`;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return '';
    throw refusedByDisk(error, path);
  }
}
