// WebP (RFC 9649): a RIFF list of chunks, of which those that the picture needs are kept.

import { concat } from '../byte-queue.ts';
import { fourLetters, letterBytes } from './big-endian.ts';
import { orientationAlone, orientationOf } from './orientation.ts';

const HEAD_BYTES = 12;
const NEEDED = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** In an animation's frame chunks of its own follow its place and duration. */
const FRAME_HEAD_BYTES = 16;
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

interface Chunk {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Exif, XMP and unknown chunks are left out, all but the orientation. Null where the file is damaged. */
export function stripWebp(bytes: Uint8Array): Uint8Array | null {
  const chunks = chunksOf(bytes.subarray(HEAD_BYTES));
  if (!chunks?.some(({ name }) => name === 'VP8 ' || name === 'VP8L' || name === 'ANMF')) return null;
  const exif = chunks.find(({ name }) => name === 'EXIF');
  const orientation = exif ? orientationOf(withoutPrefix(exif.content)) : 1;
  const isExtended = chunks.some(({ name }) => name === 'VP8X');
  const kept = chunks.filter(({ name }) => NEEDED.has(name)).map((chunk) => neededPart(chunk, orientation));
  if (kept.some((content) => content === null)) return null;
  const alone = orientation === 1 || !isExtended ? [] : [framed('EXIF', orientationAlone(orientation))];
  const body = concat([letterBytes('WEBP'), ...kept.filter((content) => content !== null), ...alone]);
  return concat([letterBytes('RIFF'), littleUint32(body.length), body]);
}

/** A chunk with its frame; null where it is damaged. */
function neededPart({ name, content }: Chunk, orientation: number): Uint8Array | null {
  if (name === 'VP8X') {
    const flags = content.slice();
    flags[0] = (flags[0] ?? 0) & ~(HAS_EXIF | HAS_XMP);
    if (orientation !== 1) flags[0] |= HAS_EXIF;
    return framed(name, flags);
  }
  if (name !== 'ANMF') return framed(name, content);
  const inner = chunksOf(content.subarray(FRAME_HEAD_BYTES));
  if (inner === null) return null;
  const kept = inner.filter((chunk) => NEEDED.has(chunk.name)).map((chunk) => framed(chunk.name, chunk.content));
  return framed(name, concat([content.subarray(0, FRAME_HEAD_BYTES), ...kept]));
}

/** The chunks of a list, or null where one is longer than what there is. */
function chunksOf(bytes: Uint8Array): Chunk[] | null {
  const chunks: Chunk[] = [];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const length = bytes[at + 4]! + bytes[at + 5]! * 0x100 + bytes[at + 6]! * 0x1_0000 + bytes[at + 7]! * 0x100_0000;
    const start = at + 8;
    if (start + length > bytes.length) return null;
    chunks.push({ name: fourLetters(bytes, at), content: bytes.subarray(start, start + length) });
    at = start + length + (length % 2);
  }
  return chunks;
}

function framed(name: string, content: Uint8Array): Uint8Array {
  return concat([letterBytes(name), littleUint32(content.length), content, new Uint8Array(content.length % 2)]);
}

function littleUint32(value: number): Uint8Array {
  return Uint8Array.of(value, value >>> 8, value >>> 16, value >>> 24);
}

/** Some writers put JPEG's prefix before the TIFF structure. */
function withoutPrefix(exif: Uint8Array): Uint8Array {
  return fourLetters(exif, 0) === 'Exif' ? exif.subarray(6) : exif;
}
