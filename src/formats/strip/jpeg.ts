// JPEG (ITU T.81): a list of segments, of which those that the picture needs are kept.

import { concat } from '../byte-queue.ts';
import { letterBytes, uint16 } from './big-endian.ts';
import { orientationAlone, orientationOf } from './orientation.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const EXIF = 'Exif\0\0';

/**
 * Keeps frames, tables and scans, the colour profile, Adobe's colour transform and the orientation. Exif, XMP, IPTC,
 * thumbnails, comments and whatever follows the picture's end are left out. Null where the file is none, or has no scan.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [];
  let orientation: number | null = null;
  let hasScan = false;
  let at = 2;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1];
    // Any number of 0xff may stand before a marker.
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === EOI || marker === undefined) break;
    const end = at + 2 + uint16(bytes, at + 2);
    if (end < at + 4 || end > bytes.length) return null;
    const segment = bytes.subarray(at, end);
    // Of two, programs obey the first.
    if (marker === APP1 && startsWith(segment, EXIF)) orientation ??= orientationOf(segment.subarray(10));
    const part = neededPart(marker, segment);
    // JFIF is the first segment or none.
    if (part && (marker !== APP0 || kept.length === 0)) kept.push(part);
    at = marker === SOS ? endOfScan(bytes, end) : end;
    if (marker !== SOS) continue;
    hasScan = true;
    kept.push(bytes.subarray(end, at));
  }
  if (!hasScan) return null;
  const head = orientation === null || orientation === 1 ? [] : [exifSegment(orientation)];
  return concat([Uint8Array.of(0xff, SOI), ...withExif(kept, head), Uint8Array.of(0xff, EOI)]);
}

/** What the picture needs of a segment; null where it needs nothing. */
function neededPart(marker: number, segment: Uint8Array): Uint8Array | null {
  if (marker >= 0xc0 && marker < 0xe0) return segment;
  if (marker === APP0 && startsWith(segment, 'JFIF\0') && segment.length >= 18) return jfifAlone(segment);
  if (marker === APP2 && startsWith(segment, 'ICC_PROFILE\0')) return segment;
  if (marker === APP14 && startsWith(segment, 'Adobe') && segment.length === 16) return segment;
  return null;
}

/** JFIF's density without the thumbnail that may follow. */
function jfifAlone(segment: Uint8Array): Uint8Array {
  const alone = segment.slice(0, 18);
  alone.set([0, 16], 2);
  alone.set([0, 0], 16);
  return alone;
}

/** JFIF's segment wants to be the first, and Exif's to be before all others. */
function withExif(kept: readonly Uint8Array[], exif: readonly Uint8Array[]): readonly Uint8Array[] {
  const isJfif = kept[0]?.[1] === APP0;
  return isJfif ? [kept[0]!, ...exif, ...kept.slice(1)] : [...exif, ...kept];
}

function exifSegment(orientation: number): Uint8Array {
  const content = concat([letterBytes(EXIF), orientationAlone(orientation)]);
  return concat([Uint8Array.of(0xff, APP1, 0, content.length + 2), content]);
}

/** A scan ends at a marker; 0xff00 is a byte of its own, and restarts (D0 to D7) belong to it. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** Whether a segment's content begins with these letters. */
function startsWith(segment: Uint8Array, letters: string): boolean {
  return letterBytes(letters).every((byte, k) => segment[4 + k] === byte);
}
