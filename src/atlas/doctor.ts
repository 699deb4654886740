// Examines a workspace part by part, and makes anew what is derived: histories from originals, the database from the journal.

import { rm } from 'node:fs/promises';
import { InputError, UnavailableError } from '../model/errors.ts';
import type { Answer } from '../model/wire.ts';
import { answerHead } from './answer.ts';
import { checkBasemap } from './basemap-check.ts';
import { headerOf, isUpToDate, readWritten, updateHistory } from './history-writer.ts';
import { checkHouseStyle } from './house-style.ts';
import { Ledger } from './ledger.ts';
import { standingGround } from './read-ground.ts';
import { layout, openWorkspace, type Workspace } from './workspace.ts';

export interface Examination {
  readonly dir: string;
  readonly repair: 'derived' | 'nothing';
  readonly databaseUrl: string | undefined;
}

export interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** What was found, and what to do where it is wrong. */
  readonly message: string;
}

export interface DoctorAnswer extends Answer {
  readonly checks: readonly Check[];
}

/** Takes the workspace's lock: nothing may change while it is looked at. */
export async function examine({ dir, repair, databaseUrl }: Examination): Promise<DoctorAnswer> {
  const checks: Check[] = [];
  const check = async (name: string, look: () => Promise<string>): Promise<void> => {
    try {
      checks.push({ name, ok: true, message: await look() });
    } catch (error) {
      if (!(error instanceof InputError) && !(error instanceof UnavailableError)) throw error;
      checks.push({ name, ok: false, message: error.message });
    }
  };
  const workspace = await openWorkspace(dir);
  checks.push({ name: 'theatre', ok: true, message: `${workspace.theatre.sources.length} sources` });
  if (workspace.theatre.basemap !== null) await check('basemap', () => checkBasemap(workspace));
  if (workspace.theatre.houseStyle !== null) await check('house style', () => checkHouseStyle(workspace));
  if (repair === 'derived' && !databaseUrl) await rm(layout.database(workspace.dir), { recursive: true, force: true });
  const ledger = await Ledger.open(workspace.dir, { purpose: 'doctor', databaseUrl });
  try {
    await check('journal', async () => `${ledger.entryCount} entries, all whole`);
    await check('originals', () => checkOriginals(ledger));
    for (const { id } of workspace.theatre.sources)
      await check(`history of ${id}`, () => checkHistory(workspace, { ledger, source: id, repair }));
    await check('database', () => ledger.compareDatabase());
  } finally {
    await ledger.close();
  }
  return { ...answerHead([]), checks };
}

/** Reads every original back and compares its hash. */
async function checkOriginals(ledger: Ledger): Promise<string> {
  const wanted = ledger.originalHashes();
  for (const sha256 of wanted) await ledger.original(sha256);
  return `${wanted.length} read back, each with its hash`;
}

async function checkHistory(
  workspace: Workspace,
  about: { ledger: Ledger; source: string; repair: Examination['repair'] },
): Promise<string> {
  const { ledger, repair } = about;
  const source = workspace.theatre.sources.find(({ id }) => id === about.source)!;
  const standing = await ledger.standing(source.id);
  const before = await readWritten(workspace.dir, source.id);
  if (repair === 'nothing') {
    if (standing.length === 0 && before === null) return 'no editions yet';
    if (before && isUpToDate(before, { workspace, source, standing })) return `${standing.length} editions, up to date`;
    throw new UnavailableError('it is not what the journal tells: run foothold doctor --repair.', null);
  }
  await rm(layout.history(workspace.dir, source.id), { force: true });
  const readGround = standingGround({ theatre: workspace.theatre, source, ledger });
  await updateHistory({ workspace, source, standing, before: [], fresh: new Map(), readGround });
  const after = await readWritten(workspace.dir, source.id);
  const isSame = before && after && Buffer.compare(before.bytes, after.bytes) === 0;
  const { statuses } = headerOf(workspace.theatre, source);
  return `${standing.length} editions of ${statuses.length} statuses made anew${isSame ? ', the same bytes as before' : ''}`;
}
