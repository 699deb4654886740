// Which way up a picture is (Exif tag 0x0112), the one thing in its metadata without which it is shown wrongly.

import { uint16, uint32 } from './big-endian.ts';

const TAG = 0x0112;
const SHORT = 3;

/** 1 to 8 out of a TIFF structure as Exif has it; 1, which is upright, where it says nothing that makes sense. */
export function orientationOf(tiff: Uint8Array): number {
  const isLittle = tiff[0] === 0x49 && tiff[1] === 0x49;
  if (!isLittle && !(tiff[0] === 0x4d && tiff[1] === 0x4d)) return 1;
  const short = isLittle ? littleUint16 : uint16;
  const first = isLittle ? littleUint16(tiff, 4) + littleUint16(tiff, 6) * 0x1_0000 : uint32(tiff, 4);
  const count = short(tiff, first);
  for (let entry = first + 2; entry < first + 2 + count * 12 && entry < tiff.length; entry += 12) {
    if (short(tiff, entry) !== TAG || short(tiff, entry + 2) !== SHORT) continue;
    const value = short(tiff, entry + 8);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** A TIFF structure with the orientation and nothing else. */
export function orientationAlone(orientation: number): Uint8Array {
  return Uint8Array.from([
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8], // big-endian, the first directory at 8
    ...[0, 1, TAG >> 8, TAG & 0xff, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0], // one entry of one short
    ...[0, 0, 0, 0], // no second directory
  ]);
}

function littleUint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}
