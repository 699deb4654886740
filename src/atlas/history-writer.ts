// Writes a source's history file: what stands in the store, as a base and tails, keeping the beginning that is still true.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  decodeHistory,
  encodeHistory,
  encodeTail,
  groundAt,
  type History,
  type HistoryHeader,
} from '../engine/history-file.ts';
import type { Ground } from '../model/ground.ts';
import type { Source, Theatre } from '../model/theatre.ts';
import { makeFolderDurably, writeFileDurably } from './durable-file.ts';
import { blockEnds } from './history-blocks.ts';
import { layout, type Workspace } from './workspace.ts';

/** An edition that belongs into the history: not retracted, and the latest revision of its id. */
export interface StandingEdition {
  readonly id: string;
  readonly published: number;
  /** SHA-256 (hex) of the original bytes. */
  readonly sha256: string;
}

/** What a history file was made from; it lies beside the file. The file is trusted only where this fits. */
interface HistoryStamp {
  readonly schema: 'foothold-history-stamp/1';
  /** Digest of all that turns bytes into ground: header, format, rules. */
  readonly rules: string;
  readonly file: string;
  /** By block: count of editions up to its end, bytes up to its end, digest of those editions. */
  readonly blocks: readonly { readonly end: number; readonly bytes: number; readonly editions: string }[];
}

/** A history file as it lies there, with what it was made from. */
export interface WrittenHistory {
  readonly bytes: Uint8Array;
  readonly stamp: HistoryStamp;
}

export interface HistoryJob {
  readonly workspace: Workspace;
  readonly source: Source;
  /** In the order of publication. */
  readonly standing: readonly StandingEdition[];
  /** The grounds that are at hand because they have just been read, by edition id. */
  readonly fresh: ReadonlyMap<string, Ground>;
  /** What stood when the present file was written, as the store tells it. */
  readonly before: readonly StandingEdition[];
  /** Reads an edition's ground again from its original bytes. */
  readonly readGround: (edition: StandingEdition) => Promise<Ground>;
}

/** Brings the file up to what stands. Returns false where it was already. */
export async function updateHistory(job: HistoryJob): Promise<boolean> {
  const { workspace, source, standing } = job;
  const header = headerOf(workspace.theatre, source);
  const rules = rulesDigest(workspace.theatre, source, header);
  const written = await readWritten(workspace.dir, source.id);
  if (written && isUpToDate(written, job)) return false;
  const isTrue = written !== null && written.stamp.rules === rules;
  // Where the file tells what stood before, its own polygons serve; else everything is read anew.
  const old = isTrue && isWhole(written.stamp, job.before) ? decodeHistory(written.bytes) : null;
  const kept = isTrue ? keptBlocks(written, standing) : [];
  const parts: Uint8Array[] = kept.length > 0 ? [written!.bytes.subarray(0, kept.at(-1)!.bytes)] : [];
  const blocks = [...kept];
  const groundOf = groundSource(job, old);
  for (const end of blockEnds(standing.length)) {
    const start = blocks.at(-1)?.end ?? 0;
    if (end <= start) continue;
    const grounds: Ground[] = [];
    for (const edition of standing.slice(start, end)) grounds.push(await groundOf(edition));
    const sofar = Buffer.concat(parts);
    parts.push(start === 0 ? encodeHistory(header, grounds) : encodeTail(decodeHistory(sofar), grounds));
    blocks.push({ end, bytes: sofar.length + parts.at(-1)!.length, editions: digestOf(standing.slice(0, end)) });
  }
  if (standing.length === 0) parts.push(encodeHistory(header, []));
  await writeHistory(workspace.dir, source.id, { rules, bytes: Buffer.concat(parts), blocks });
  return true;
}

/** Whether a written file is that of what stands, by the theatre's rules of today. */
export function isUpToDate(
  { stamp }: WrittenHistory,
  { workspace, source, standing }: Pick<HistoryJob, 'workspace' | 'source' | 'standing'>,
): boolean {
  const rules = rulesDigest(workspace.theatre, source, headerOf(workspace.theatre, source));
  return stamp.rules === rules && isWhole(stamp, standing);
}

/** The file and its stamp, or null where either is missing or they do not fit each other. */
export async function readWritten(dir: string, source: string): Promise<WrittenHistory | null> {
  try {
    const bytes = await readFile(layout.history(dir, source));
    const stamp = JSON.parse(await readFile(layout.historyStamp(dir, source), 'utf8')) as HistoryStamp;
    return stamp.schema === 'foothold-history-stamp/1' && stamp.file === sha256Of(bytes) ? { bytes, stamp } : null;
  } catch {
    // Derived files: whatever is wrong with them, they are written anew.
    return null;
  }
}

/** The header that the theatre gives a source's history file. */
export function headerOf(theatre: Theatre, source: Source): HistoryHeader {
  return {
    schema: 'foothold-history/1',
    source: source.id,
    name: source.name,
    attribution: source.terms.attribution,
    terms: source.terms.statement.en,
    private: !source.terms.allows.includes('geometry'),
    timeZone: theatre.timeZone,
    statuses: theatre.statuses.map(({ id }) => id),
    overlap: source.overlap,
  };
}

function groundSource({ fresh, readGround }: HistoryJob, old: History | null) {
  const indexById = new Map(old?.editions.map((edition, index) => [edition.id, index]));
  return (edition: StandingEdition): Ground | Promise<Ground> => {
    const ground = fresh.get(edition.id);
    if (ground) return ground;
    const index = indexById.get(edition.id);
    return old && index !== undefined ? groundAt(old, index) : readGround(edition);
  };
}

/** The blocks at the beginning that the new file begins with too. */
function keptBlocks({ stamp }: WrittenHistory, standing: readonly StandingEdition[]): HistoryStamp['blocks'][number][] {
  const ends = blockEnds(standing.length);
  const kept: HistoryStamp['blocks'][number][] = [];
  for (const [k, block] of stamp.blocks.entries()) {
    if (ends[k] !== block.end || digestOf(standing.slice(0, block.end)) !== block.editions) break;
    kept.push(block);
  }
  return kept;
}

function isWhole(stamp: HistoryStamp, standing: readonly StandingEdition[]): boolean {
  const last = stamp.blocks.at(-1);
  return (last?.end ?? 0) === standing.length && (last?.editions ?? digestOf([])) === digestOf(standing);
}

async function writeHistory(
  dir: string,
  source: string,
  made: Pick<HistoryStamp, 'rules' | 'blocks'> & { readonly bytes: Uint8Array },
): Promise<void> {
  const stamp: HistoryStamp = {
    schema: 'foothold-history-stamp/1',
    rules: made.rules,
    file: sha256Of(made.bytes),
    blocks: made.blocks,
  };
  await makeFolderDurably(layout.histories(dir));
  // A kill between the two leaves a file that its stamp does not fit, which the next writer makes anew.
  await writeFileDurably(layout.history(dir, source), made.bytes);
  await writeFileDurably(layout.historyStamp(dir, source), `${JSON.stringify(stamp)}\n`);
}

function rulesDigest(theatre: Theatre, source: Source, header: HistoryHeader): string {
  const { format, rules } = source;
  return sha256Of(JSON.stringify({ header, format, rules, extent: theatre.extent }));
}

function digestOf(editions: readonly StandingEdition[]): string {
  return sha256Of(editions.map(({ id, published, sha256 }) => `${id} ${published} ${sha256}\n`).join(''));
}

function sha256Of(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
