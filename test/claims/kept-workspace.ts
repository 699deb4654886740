// The small theatre as a workspace on disk, with its one map and a book of claims kept in the journal as a ledger keeps them.

import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BookEntry, Ledger } from '../../src/atlas/ledger.ts';
import { layout } from '../../src/atlas/workspace.ts';
import type { ClaimBook } from '../../src/model/claim-record.ts';
import type { Theatre } from '../../src/model/theatre.ts';
import { smallTheatre, smallWorkspace } from '../browser/small-workspace.ts';

export interface KeptWorkspace {
  readonly dir: string;
  remove(): Promise<void>;
}

interface Parts {
  readonly book: ClaimBook;
  /** What of the small theatre is other than usual. */
  readonly theatre: Partial<Theatre>;
  /** By path, to be written as JSON. */
  readonly files: Readonly<Record<string, unknown>>;
}

export async function keptWorkspace({ book, theatre, files }: Parts): Promise<KeptWorkspace> {
  const dir = await mkdtemp(join(tmpdir(), 'foothold-kept-'));
  const all = { 'theatre.json': { ...smallTheatre(['look', 'geometry']), ...theatre }, ...files };
  for (const [path, content] of Object.entries(all)) await writeFile(join(dir, path), JSON.stringify(content));
  const small = await smallWorkspace();
  await mkdir(dirname(layout.history(dir, 'watch')), { recursive: true });
  await copyFile(small.historyPath, layout.history(dir, 'watch'));
  await small.remove();
  const ledger = await Ledger.open(dir, { purpose: 'a test', databaseUrl: undefined });
  await ledger.keep([
    ...book.texts.map((record): BookEntry => ({ kind: 'text', record })),
    ...book.claims.map((record): BookEntry => ({ kind: 'claim', record })),
    ...book.decisions.map((record): BookEntry => ({ kind: 'decision', record })),
  ]);
  await ledger.close();
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}
