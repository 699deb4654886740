// The media type of a file by its first bytes; names and what exports say of types are not believed.

import { fourLetters } from './big-endian.ts';

/** Signatures as letters, each from a byte on. */
const SIGNATURES: readonly (readonly [at: number, letters: string, type: string])[] = [
  [0, '\xff\xd8\xff', 'image/jpeg'],
  [0, '\x89PNG\r\n\x1a\n', 'image/png'],
  [0, 'GIF87a', 'image/gif'],
  [0, 'GIF89a', 'image/gif'],
  [0, '\x1aE\xdf\xa3', 'video/webm'],
  [0, 'OggS', 'audio/ogg'],
  [0, 'ID3', 'audio/mpeg'],
  [0, '%PDF-', 'application/pdf'],
];

/** The major brand of an ISO base media file (ISO 14496-12). */
const TYPE_BY_BRAND: Readonly<Record<string, string>> = {
  ...{ heic: 'image/heic', heix: 'image/heic', hevc: 'image/heic', mif1: 'image/heif', msf1: 'image/heif' },
  ...{ avif: 'image/avif', avis: 'image/avif', 'qt  ': 'video/quicktime', 'M4A ': 'audio/mp4', 'M4B ': 'audio/mp4' },
};
/** QuickTime files of old begin without a brand. */
const QUICKTIME = new Set(['moov', 'mdat', 'wide']);

export function mediaTypeOf(bytes: Uint8Array): string | null {
  for (const [at, letters, type] of SIGNATURES) if (startsWith(bytes, at, letters)) return type;
  if (startsWith(bytes, 0, 'RIFF') && startsWith(bytes, 8, 'WEBP')) return 'image/webp';
  const box = fourLetters(bytes, 4);
  if (box === 'ftyp') return TYPE_BY_BRAND[fourLetters(bytes, 8)] ?? 'video/mp4';
  return QUICKTIME.has(box) ? 'video/quicktime' : null;
}

function startsWith(bytes: Uint8Array, at: number, letters: string): boolean {
  for (let k = 0; k < letters.length; k++) if (bytes[at + k] !== letters.charCodeAt(k)) return false;
  return true;
}
