// Keeps files as evidence: the bytes as they came, aside, and a copy without metadata, which may be shown.

import { webcrypto } from 'node:crypto';
import { chmod, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { nameProblem } from '../formats/entry-name.ts';
import { shownText } from '../formats/shown-text.ts';
import { stripMetadata } from '../formats/strip/strip-metadata.ts';
import type { TextNote } from '../formats/texts/text-item.ts';
import { nameOf } from '../formats/texts/tidy.ts';
import { InputError, UnavailableError } from '../model/errors.ts';
import type { EvidenceRecord } from '../model/evidence.ts';
import type { Instant } from '../model/instant.ts';
import type { TextMedia } from '../model/text.ts';
import { makeFolderDurably, refusedByDisk, writeFileDurably } from './durable-file.ts';
import { layout } from './workspace.ts';

/** A file is held in memory twice, as it came and stripped; films that channels publish are shorter. */
export const MAX_EVIDENCE_BYTES = 512 << 20;

export interface EvidenceOrigin {
  readonly name: string;
  readonly url: string | null;
  readonly recorded: Instant;
}

export interface KeptEvidence {
  readonly record: EvidenceRecord;
  /** Why there is no copy that may be shown; null where there is one. */
  readonly note: TextNote | null;
}

export interface KeptMedia {
  readonly records: readonly EvidenceRecord[];
  readonly notes: readonly TextNote[];
}

/** Keeps one file in a workspace. When it returns, bytes and copy are on disk; the record is the caller's to write. */
export async function keepEvidence(dir: string, bytes: Uint8Array, origin: EvidenceOrigin): Promise<KeptEvidence> {
  if (bytes.length > MAX_EVIDENCE_BYTES) throw new InputError(tooLarge(origin.name, bytes.length));
  const { type, copy } = stripMetadata(bytes);
  const originals = layout.evidenceOriginals(dir);
  await makeFolderDurably(originals);
  // Originals tell where and by whom they were taken: they are for whoever keeps the workspace.
  await chmod(originals, 0o700).catch((error: unknown) => {
    throw refusedByDisk(error, originals);
  });
  const sha256 = await keepByHash(originals, bytes);
  const stripped = typeof copy === 'string' ? null : await keepByHash(layout.evidence(dir), copy);
  const name = nameOf(origin.name) ?? sha256;
  const record: EvidenceRecord = {
    ...{ sha256, stripped, bytes: bytes.length, type: type ?? 'application/octet-stream', name },
    ...{ url: origin.url, recorded: origin.recorded },
  };
  return { record, note: typeof copy === 'string' ? noteOn(copy, name) : null };
}

/**
 * Keeps the files that came with a text, out of the folder of its export. Addresses are not fetched; what is missing, too
 * large, or lies outside of the folder is a note.
 */
export async function keepMedia(
  dir: string,
  media: readonly TextMedia[],
  from: { readonly folder: string; readonly recorded: Instant },
): Promise<KeptMedia> {
  const records: EvidenceRecord[] = [];
  const notes: TextNote[] = [];
  for (const { path } of media) {
    if (/^https?:/i.test(path)) continue;
    try {
      const bytes = await readWithin(from.folder, path);
      const origin = { name: basename(path), url: null, recorded: from.recorded };
      const { record, note } = await keepEvidence(dir, bytes, origin);
      records.push(record);
      if (note) notes.push(note);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      notes.push({ kind: 'media-refused', message: error.message, item: null });
    }
  }
  return { records, notes };
}

/** Reads a file of an export. Throws InputError where the path leads out of its folder, or to no file that can be kept. */
async function readWithin(folder: string, path: string): Promise<Uint8Array> {
  const problem = nameProblem(path);
  if (problem !== null) throw new InputError(`A file of the export was left out: ${problem}.`);
  const shown = `The file "${shownText(path)}" of the export`;
  try {
    const [home, target] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    const root = home.endsWith(sep) ? home : `${home}${sep}`;
    if (!target.startsWith(root)) throw new InputError(`${shown} is a link out of its folder: it was left out.`);
    const { size, ...stats } = await stat(target).then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!stats.isFile) throw new InputError(`${shown} is no regular file: it was left out.`);
    if (size > MAX_EVIDENCE_BYTES) throw new InputError(tooLarge(path, size));
    return await readFile(target);
  } catch (error) {
    const known = refusedByDisk(error, path);
    if (known instanceof UnavailableError) throw new InputError(`${shown} cannot be read: ${known.message}`);
    throw known;
  }
}

/** Writes bytes under their own SHA-256, once: equal bytes are the same file. */
async function keepByHash(folder: string, bytes: Uint8Array): Promise<string> {
  const digest = await webcrypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  const sha256 = Buffer.from(digest).toString('hex');
  const path = join(folder, sha256);
  const known = await stat(path).catch(() => null);
  if (known?.size !== bytes.length) await writeFileDurably(path, bytes);
  return sha256;
}

function noteOn(reason: 'unknown-kind' | 'damaged', name: string): TextNote {
  const why = reason === 'damaged' ? 'is damaged or unusual' : 'is of a kind whose metadata cannot be taken out';
  const message = `The file "${shownText(name)}" ${why}: it was kept aside, and no copy can be shown.`;
  return { kind: `evidence-${reason}`, message, item: null };
}

function tooLarge(name: string, size: number): string {
  const [came, most] = [size, MAX_EVIDENCE_BYTES].map((bytes) => Math.round(bytes / 1e6));
  return `The file "${shownText(name)}" has ${came} MB, and at most ${most} MB are kept as evidence: it was left out.`;
}
