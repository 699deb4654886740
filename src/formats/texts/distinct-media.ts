// The pictures and films that a text names by address, in several places often.

import type { TextMedia } from '../../model/text.ts';
import { mediaType } from './tidy.ts';

/** Each address once. */
export function distinctMedia(
  media: readonly { readonly address: string | null; readonly type: string | null | undefined }[],
): TextMedia[] {
  const byPath = new Map<string, TextMedia>();
  for (const { address, type } of media)
    if (address !== null && !byPath.has(address)) byPath.set(address, { path: address, type: mediaType(type) });
  return [...byPath.values()];
}
