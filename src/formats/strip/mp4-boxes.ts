// The boxes of an MP4 or QuickTime file: a length, a type of four letters, and content, which may be boxes again.

import { fourLetters, uint32, uint64 } from './big-endian.ts';

export interface Box {
  readonly type: string;
  /** Of its header, its content, and the byte after it. */
  readonly start: number;
  readonly content: number;
  readonly end: number;
}

/** The boxes from `start` to `end`, or null where they do not fill it. */
export function boxesIn(bytes: Uint8Array, start: number, end: number): Box[] | null {
  const boxes: Box[] = [];
  for (let at = start; at < end; ) {
    // QuickTime ends some lists with four zeros.
    if (end - at < 8) return bytes.subarray(at, end).every((byte) => byte === 0) ? boxes : null;
    const size = uint32(bytes, at);
    const isLong = size === 1;
    const length = isLong ? uint64(bytes, at + 8) : size === 0 ? end - at : size;
    const head = isLong ? 16 : 8;
    if (length < head || at + length > end) return null;
    boxes.push({ type: fourLetters(bytes, at + 4), start: at, content: at + head, end: at + length });
    at += length;
  }
  return boxes;
}

/** The box on a path of types below another; undefined where there is none. */
export function boxAt(bytes: Uint8Array, box: Box, path: readonly string[]): Box | undefined {
  let found: Box | undefined = box;
  for (const type of path) {
    if (!found) return undefined;
    found = boxesIn(bytes, found.content, found.end)?.find((inner) => inner.type === type);
  }
  return found;
}
