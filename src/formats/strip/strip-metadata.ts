// Copies of pictures and films without what they tell besides what they show: where, when, with what and by whom.

import { stripJpeg } from './jpeg.ts';
import { mediaTypeOf } from './media-type-of.ts';
import { stripMp4 } from './mp4.ts';
import { stripPng } from './png.ts';
import { stripWebp } from './webp.ts';

export interface StrippedMedia {
  /** Told by the bytes, not by the name; null where they are of no kind that is known. */
  readonly type: string | null;
  /** The copy, or why there is none. The picture itself has the bytes that it had. */
  readonly copy: Uint8Array | 'unknown-kind' | 'damaged';
}

const STRIPPERS: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array | null>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
  'video/mp4': stripMp4,
  'video/quicktime': stripMp4,
  'audio/mp4': stripMp4,
};

/** Never re-encodes: boxes, chunks and segments that are known to be needed are kept, and all others left out. */
export function stripMetadata(bytes: Uint8Array): StrippedMedia {
  const type = mediaTypeOf(bytes);
  const strip = type === null ? undefined : STRIPPERS[type];
  return { type, copy: strip ? (strip(bytes) ?? 'damaged') : 'unknown-kind' };
}
