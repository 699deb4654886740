// The members of an archive, one by one and in memory only: .zip, .tar, .tar.gz, .tar.xz and single .gz and .xz files.

import { InputError } from '../model/errors.ts';
import { type ArchiveEntry, type ArchiveLimits, ArchiveMeter } from './archive-meter.ts';
import { ByteQueue } from './byte-queue.ts';
import { tarEntries } from './tar.ts';
import { unpack } from './unpack.ts';
import { zipEntries } from './zip.ts';

/**
 * Yields the regular files of an archive in its order; archives within are yielded as they are, links and damaged
 * members of a .zip as refused. What the bytes are is told by themselves, not by the name. Throws InputError where the
 * archive as a whole is unsafe, broken or over a limit; memory stays near one member, except for .zip.
 */
export async function* archiveEntries(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  limits: ArchiveLimits,
): AsyncGenerator<ArchiveEntry> {
  const meter = new ArchiveMeter(name, limits);
  const queue = new ByteQueue(meter.packed(chunks));
  try {
    const head = await queue.peek(512);
    const packing = packingOf(head);
    if (packing === 'xz') meter.expectXz();
    if (startsWith(head, ZIP)) yield* zipEntries(queue, meter);
    else if (packing) yield* unpackedEntries(new ByteQueue(meter.unpacked(unpack(packing, queue, name))), meter);
    else if (isTar(head)) yield* tarEntries(queue, meter);
    else throw new InputError(notAnArchive(head), { file: name });
  } finally {
    await queue.close();
  }
}

/** What a .gz or .xz held: a tar, or one file. */
async function* unpackedEntries(queue: ByteQueue, meter: ArchiveMeter): AsyncGenerator<ArchiveEntry> {
  try {
    if (isTar(await queue.peek(512))) yield* tarEntries(queue, meter);
    else {
      const name = (meter.file.split(/[/\\]/).pop() ?? '').replace(/\.(gz|xz)$/i, '');
      yield { name, bytes: await queue.readRest((bytes) => meter.checkEntry(name, bytes)) };
    }
  } finally {
    await queue.close();
  }
}

const ZIP = [0x50, 0x4b];
const GZIP = [0x1f, 0x8b];
const XZ = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];

function packingOf(head: Uint8Array): 'gzip' | 'xz' | null {
  return startsWith(head, GZIP) ? 'gzip' : startsWith(head, XZ) ? 'xz' : null;
}

function isTar(head: Uint8Array): boolean {
  return head.length === 512 && startsWith(head.subarray(257), [0x75, 0x73, 0x74, 0x61, 0x72]);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

function notAnArchive(head: Uint8Array): string {
  if (head.length === 0) return 'The archive is empty: get it again.';
  const shown = [...head.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return `Not an archive that can be read (it begins with ${shown}): expected zip, tar, tar.gz, tar.xz, gz or xz.`;
}
