// tar (POSIX ustar and pax, GNU long names), read as a stream: only regular files, and nothing that points elsewhere.

import type { ArchiveEntry, ArchiveMeter } from './archive-meter.ts';
import type { ByteQueue } from './byte-queue.ts';
import { nameProblem } from './entry-name.ts';

const BLOCK = 512;
/** Long names and pax records are small; more is an attack on memory. */
const MAX_META_BYTES = 64 << 10;

interface Header {
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

/** What a pax or GNU record says of the member that follows. */
interface Extra {
  path?: string;
  size?: number;
}

export async function* tarEntries(queue: ByteQueue, meter: ArchiveMeter): AsyncGenerator<ArchiveEntry> {
  let extra: Extra = {};
  for (;;) {
    const block = await queue.read(BLOCK);
    if (!block) meter.broken('it ends without its end mark, so that members may be missing');
    if (block.every((byte) => byte === 0)) return;
    const header = readHeader(block, meter);
    if (header.type === 'x' || header.type === 'L' || header.type === 'g' || header.type === 'K') {
      const record = await readMeta(queue, header, meter);
      if (header.type === 'x') extra = { ...extra, ...readPax(record) };
      else if (header.type === 'L') extra = { ...extra, path: textOf(record) };
      continue;
    }
    const name = extra.path ?? header.name;
    const size = extra.size ?? header.size;
    extra = {};
    meter.addEntry();
    const problem = nameProblem(name);
    if (problem) meter.refuse(problem);
    const refused = typeProblem(header.type);
    if (header.type === '5' || refused) {
      if (!(await queue.skip(padded(size)))) meter.broken('it is cut off');
      if (refused) yield { name, refused };
      continue;
    }
    meter.checkEntry(name, size);
    const bytes = await queue.read(size);
    if (!bytes || !(await queue.skip(padded(size) - size))) meter.broken(`it is cut off within "${name}"`);
    yield { name, bytes };
  }
}

function readHeader(block: Uint8Array, meter: ArchiveMeter): Header {
  // The checksum counts itself as eight spaces.
  const sum = block.reduce((total, byte, i) => total + (i >= 148 && i < 156 ? 0x20 : byte), 0);
  if (sum !== readNumber(block.subarray(148, 156))) meter.broken('a header has a wrong checksum');
  const size = readNumber(block.subarray(124, 136));
  if (!Number.isSafeInteger(size) || size < 0) meter.broken('a header has no size');
  const isUstar = textOf(block.subarray(257, 263)) === 'ustar';
  const prefix = isUstar ? textOf(block.subarray(345, 500)) : '';
  const name = textOf(block.subarray(0, 100));
  const type = block[156] === 0 ? '0' : String.fromCharCode(block[156]!);
  return { name: prefix === '' ? name : `${prefix}/${name}`, size, type };
}

/** Octal digits, or (first bit set) a big-endian number; NaN where it is neither. */
function readNumber(field: Uint8Array): number {
  if (field[0]! & 0x80) return field.subarray(1).reduce((total, byte) => total * 256 + byte, field[0]! & 0x7f);
  const digits = textOf(field).trim();
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
}

function typeProblem(type: string): string | null {
  if (type === '0' || type === '7' || type === '5') return null;
  const what = type === '1' || type === '2' ? 'a link' : `no regular file (tar type ${JSON.stringify(type)})`;
  return `The member is ${what} and was not followed: import the file itself.`;
}

async function readMeta(queue: ByteQueue, header: Header, meter: ArchiveMeter): Promise<Uint8Array> {
  meter.addEntry();
  if (header.size > MAX_META_BYTES) meter.refuse(`a name in it has ${header.size} bytes`);
  const record = await queue.read(header.size);
  if (!record || !(await queue.skip(padded(header.size) - header.size))) meter.broken('it is cut off within a name');
  return record;
}

/** Records `LENGTH KEY=VALUE\n`; only those that change where a member stands. */
function readPax(record: Uint8Array): Extra {
  const extra: Extra = {};
  for (let at = 0; at < record.length; ) {
    const length = Number.parseInt(textOf(record.subarray(at, at + 8)), 10);
    if (!(length > 0) || at + length > record.length) break;
    const [, key, value] = /^\d+ ([^=]+)=([\s\S]*)\n$/.exec(utf8.decode(record.subarray(at, at + length))) ?? [];
    if (key === 'path' && value !== undefined) extra.path = value;
    if (key === 'size' && value !== undefined && /^\d{1,15}$/.test(value)) extra.size = Number(value);
    at += length;
  }
  return extra;
}

/** Text up to the first NUL. */
function textOf(field: Uint8Array): string {
  const end = field.indexOf(0);
  return utf8.decode(end < 0 ? field : field.subarray(0, end));
}

const utf8 = new TextDecoder();

function padded(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}
