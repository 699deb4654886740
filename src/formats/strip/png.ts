// PNG (ISO 15948): a list of chunks, of which those that the picture needs are kept.

import { concat } from '../byte-queue.ts';
import { crc32 } from '../crc32.ts';
import { fourLetters, letterBytes, putUint32, uint32 } from './big-endian.ts';
import { orientationAlone, orientationOf } from './orientation.ts';

const SIGNATURE_BYTES = 8;
/** Length, name and checksum. */
const FRAME_BYTES = 12;

/** The picture, its colours, its transparency, its pixels' shape, and the frames of an animation. */
const NEEDED = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
);

/** Leaves out texts, times, Exif but for the orientation, unknown chunks, and what follows the end. Null where damaged. */
export function stripPng(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [];
  let orientation = 1;
  for (let at = SIGNATURE_BYTES; ; ) {
    const end = at + FRAME_BYTES + uint32(bytes, at);
    if (end > bytes.length) return null;
    const name = fourLetters(bytes, at + 4);
    if (NEEDED.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'eXIf') orientation = orientationOf(bytes.subarray(at + 8, end - 4));
    if (name === 'IEND') break;
    at = end;
  }
  if (kept.length < 3 || fourLetters(kept[0]!, 4) !== 'IHDR') return null;
  const exif = orientation === 1 ? [] : [chunk('eXIf', orientationAlone(orientation))];
  return concat([bytes.subarray(0, SIGNATURE_BYTES), kept[0]!, ...exif, ...kept.slice(1)]);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const whole = concat([new Uint8Array(4), letterBytes(name), content, new Uint8Array(4)]);
  putUint32(whole, 0, content.length);
  putUint32(whole, whole.length - 4, crc32(whole.subarray(4, -4)));
  return whole;
}
