// The journal: every record in the order in which it was acknowledged, one line each, flushed. The database follows from it.

import { type FileHandle, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { ClaimRecord, DecisionRecord, TextRecord } from '../model/claim-record.ts';
import type { EditionRecord, Retraction } from '../model/edition.ts';
import { UnavailableError } from '../model/errors.ts';
import type { EvidenceRecord } from '../model/evidence.ts';
import { ensureFolder, flushFolder, refusedWrite } from './disk.ts';

export type JournalEntry =
  | { readonly kind: 'edition'; readonly record: EditionRecord }
  | { readonly kind: 'retraction'; readonly record: Retraction }
  | { readonly kind: 'text'; readonly record: TextRecord }
  | { readonly kind: 'claim'; readonly record: ClaimRecord }
  | { readonly kind: 'decision'; readonly record: DecisionRecord }
  | { readonly kind: 'evidence'; readonly record: EvidenceRecord };

export const JOURNAL_FILE = 'journal.ndjson';
const BEGINNING = 'foothold-journal/1\n';

/**
 * A line is the CRC-32 of its JSON in eight hexadecimal digits, a blank and the JSON. What a power cut left of a last line
 * was never acknowledged, and is cut off; damage before the last line is refused.
 */
export class Journal {
  readonly entries: JournalEntry[];
  private readonly path: string;
  private readonly handle: FileHandle;
  private size: number;

  private constructor(parts: { path: string; handle: FileHandle; entries: JournalEntry[]; size: number }) {
    this.path = parts.path;
    this.handle = parts.handle;
    this.entries = parts.entries;
    this.size = parts.size;
  }

  /** Opens the journal for writing, or begins one. Only the holder of the workspace's lock may. */
  static async open(folder: string): Promise<Journal> {
    await ensureFolder(folder);
    const path = join(folder, JOURNAL_FILE);
    const handle = await open(path, 'a+').catch((error: unknown) => {
      throw refusedWrite(error, path);
    });
    try {
      const { entries, size, isNew } = parseJournal(await readFile(path), path);
      await handle.truncate(size);
      const journal = new Journal({ path, handle, entries, size });
      if (isNew) {
        await journal.write(BEGINNING);
        await flushFolder(folder);
      }
      return journal;
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** Returns once the entries are on disk. After a refusal nothing of them is left. */
  async append(entries: readonly JournalEntry[]): Promise<void> {
    if (entries.length === 0) return;
    await this.write(entries.map(lineOf).join(''));
    this.entries.push(...entries);
  }

  async close(): Promise<void> {
    await this.handle.close();
  }

  private async write(text: string): Promise<void> {
    const bytes = Buffer.from(text);
    try {
      await this.handle.appendFile(bytes);
      await this.handle.datasync();
      this.size += bytes.length;
    } catch (error) {
      await this.handle.truncate(this.size).catch(() => undefined);
      throw refusedWrite(error, this.path);
    }
  }
}

/** What a journal holds, without opening it for writing; nothing where there is none. */
export async function readJournal(folder: string): Promise<readonly JournalEntry[]> {
  const path = join(folder, JOURNAL_FILE);
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return Buffer.alloc(0);
    throw refusedWrite(error, path);
  });
  return parseJournal(bytes, path).entries;
}

function lineOf(entry: JournalEntry): string {
  const json = JSON.stringify(entry);
  return `${crc32(json).toString(16).padStart(8, '0')} ${json}\n`;
}

interface ParsedJournal {
  readonly entries: JournalEntry[];
  /** Bytes up to the end of the last whole line. */
  readonly size: number;
  readonly isNew: boolean;
}

function parseJournal(bytes: Buffer, path: string): ParsedJournal {
  const beginning = bytes.toString('latin1', 0, BEGINNING.length);
  if (beginning !== BEGINNING) {
    if (BEGINNING.startsWith(beginning)) return { entries: [], size: 0, isNew: true };
    throw new UnavailableError(`${path} is no journal of version 1: update Foothold, or restore the file.`, null);
  }
  const entries: JournalEntry[] = [];
  let at = BEGINNING.length;
  for (let line = 2; at < bytes.length; line++) {
    const end = bytes.indexOf(10, at);
    const entry = end < 0 ? null : entryOf(bytes.subarray(at, end));
    if (!entry) {
      // A write that was cut off is the last thing in the file: a whole line after it means damage.
      if (end >= 0 && hasWholeLine(bytes, end + 1)) {
        throw new UnavailableError(`${path}:${line} is damaged: restore the workspace from a copy.`, null);
      }
      break;
    }
    entries.push(entry);
    at = end + 1;
  }
  return { entries, size: at, isNew: false };
}

function hasWholeLine(bytes: Buffer, from: number): boolean {
  for (let at = from, end = bytes.indexOf(10, at); end >= 0; at = end + 1, end = bytes.indexOf(10, at)) {
    if (entryOf(bytes.subarray(at, end))) return true;
  }
  return false;
}

function entryOf(line: Buffer): JournalEntry | null {
  const json = line.subarray(9);
  if (line[8] !== 32 || Number.parseInt(line.toString('latin1', 0, 8), 16) !== crc32(json)) return null;
  return JSON.parse(json.toString('utf8')) as JournalEntry;
}
