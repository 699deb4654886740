// .zip by its central directory, which is the truth: local headers must agree with it, bodies must not overlap.

import { InputError } from '../model/errors.ts';
import type { ArchiveEntry, ArchiveMeter } from './archive-meter.ts';
import { type ByteQueue, concat } from './byte-queue.ts';
import { crc32 } from './crc32.ts';
import { nameProblem } from './entry-name.ts';
import { inflateRaw } from './unpack.ts';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_BYTES = 22;

interface Member {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Or a device. */
  readonly isLink: boolean;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where the local header stands, the body starts and the body ends. */
  readonly header: number;
  readonly start: number;
  readonly end: number;
}

export async function* zipEntries(queue: ByteQueue, meter: ArchiveMeter): AsyncGenerator<ArchiveEntry> {
  const { entryBytes } = meter.limits;
  const file = await queue.readRest((bytes) => {
    if (bytes > entryBytes)
      meter.refuse(`it has more than ${Math.round(entryBytes / 1e6)} MB, and a .zip is read whole`);
  });
  const members = readDirectory(file, meter);
  checkOverlaps(members, meter);
  for (const member of members) {
    if (member.isLink) yield { name: member.name, refused: LINK };
    else if (!member.name.endsWith('/')) yield await readBody(file, member, meter);
  }
}

function readDirectory(file: Uint8Array, meter: ArchiveMeter): Member[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = findEnd(view, meter);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (view.getUint16(end + 4, true) !== 0) meter.refuse('it is one part of several');
  if (count === 0xffff || offset === 0xffffffff) meter.refuse('it is in Zip64 form');
  const members: Member[] = [];
  let at = offset;
  for (let i = 0; i < count; i++) {
    meter.addEntry();
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) meter.broken('its directory is cut off');
    members.push(readMember(view, at, meter));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const names = new Set(members.map(({ name }) => name));
  if (names.size < members.length) meter.refuse('two members have the same name');
  return members;
}

/** The end record is last, but a comment of up to 64 KiB may follow it. */
function findEnd(view: DataView, meter: ArchiveMeter): number {
  for (let at = view.byteLength - END_BYTES; at >= Math.max(0, view.byteLength - END_BYTES - 0xffff); at--) {
    if (
      view.getUint32(at, true) === END_OF_DIRECTORY &&
      at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength
    ) {
      return at;
    }
  }
  return meter.broken('it has no end record; it is cut off or no .zip');
}

function readMember(view: DataView, at: number, meter: ArchiveMeter): Member {
  const name = readName(view, at + 46, view.getUint16(at + 28, true));
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const mode = view.getUint32(at + 38, true) >>> 16;
  const problem = nameProblem(name);
  if (problem) meter.refuse(problem);
  if (flags & 0x2041) meter.refuse(`"${name}" is encrypted`);
  if (method !== 0 && method !== 8) meter.refuse(`"${name}" is packed by method ${method}`);
  // The Unix mode, where there is one: a link's target is its body.
  const kind = mode & 0xf000;
  const isLink = kind !== 0 && kind !== 0x8000 && kind !== 0x4000;
  const header = view.getUint32(at + 42, true);
  const packedBytes = view.getUint32(at + 20, true);
  const bytes = view.getUint32(at + 24, true);
  meter.checkEntry(name, bytes);
  const start = bodyOf(view, header, { name, meter });
  if (start + packedBytes > view.byteLength) meter.broken(`"${name}" is cut off`);
  const crc = view.getUint32(at + 16, true);
  return { name, method, crc, isLink, packedBytes, bytes, header, start, end: start + packedBytes };
}

function bodyOf(view: DataView, header: number, { name, meter }: { name: string; meter: ArchiveMeter }): number {
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== LOCAL_HEADER) {
    meter.broken(`"${name}" is not where the directory says`);
  }
  const nameLength = view.getUint16(header + 26, true);
  const start = header + 30 + nameLength + view.getUint16(header + 28, true);
  if (start > view.byteLength || readName(view, header + 30, nameLength) !== name) {
    meter.broken(`"${name}" has another name in its own header`);
  }
  return start;
}

function readName(view: DataView, at: number, length: number): string {
  if (at + length > view.byteLength) return '';
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
}

/** One body for many members is how a small file becomes a large one without a large ratio anywhere. */
function checkOverlaps(members: readonly Member[], meter: ArchiveMeter): void {
  const sorted = [...members].sort((a, b) => a.header - b.header);
  sorted.forEach((member, i) => {
    const next = sorted[i + 1];
    if (next && next.header < member.end) meter.refuse(`"${member.name}" and "${next.name}" overlap`);
  });
}

const LINK = 'The member is a link or a device and was not followed: import the file itself.';

/** A body that grows beyond what it says ends the archive; one that is damaged is only itself refused. */
async function readBody(file: Uint8Array, member: Member, meter: ArchiveMeter): Promise<ArchiveEntry> {
  const { name, method, start, end, packedBytes } = member;
  const packed = file.subarray(start, end);
  const damaged = (what: string) => ({ name, refused: `The member is broken: ${what}. Get the archive again.` });
  const failure = () => new DamagedBody('its data is damaged', { file: meter.file });
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of method === 0 ? [packed] : inflateRaw(packed, failure)) {
      length += part.length;
      if (length > member.bytes) meter.refuse(`"${name}" is longer than it says`);
      meter.addUnpacked(part.length, Math.max(packedBytes, file.length));
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof DamagedBody) return damaged(error.message);
    throw error;
  }
  const bytes = concat(parts);
  if (length !== member.bytes) return damaged('it is shorter than it says');
  if (crc32(bytes) !== member.crc) return damaged('its checksum is wrong');
  return { name, bytes };
}

class DamagedBody extends InputError {}
