// The alphabet of a history file: how an edition is told as changes to the one before. Spec: docs/spec/history.md.

import { type ByteReader, ByteWriter } from './bytes.ts';

/** Tokens on the list of polygons: count * 4 + token. Moves that need an argument are LIST_MORE with a number as count. */
export const LIST_KEEP = 0;
export const LIST_EDIT = 1;
export const LIST_SKIP = 2;
export const LIST_MORE = 3;

export const MORE_END = 0;
export const MORE_NEW = 1;
export const MORE_NEW_FROM = 2;
export const MORE_TAKE = 3;
export const MORE_TAKE_EDIT = 4;

/** Tokens on a ring's vertices: count * 4 + token; a KEEP of 0 ends the ring, and what is left of the old one is dropped. */
export const RING_KEEP = 0;
export const RING_DROP = 1;
export const RING_NEW = 2;
export const RING_COPY = 3;

/** The streams of a block, in the order of the file; each holds one kind of number, which is what makes them small. */
export const STREAMS = ['header', 'times', 'ids', 'changes', 'list', 'shapes', 'ops', 'copies', 'dx', 'dy'] as const;
export type StreamName = (typeof STREAMS)[number];

export type StreamWriters = Readonly<Record<StreamName, ByteWriter>>;
export type StreamReaders = Readonly<Record<StreamName, ByteReader>>;

export function streamWriters(): StreamWriters {
  return Object.fromEntries(STREAMS.map((name) => [name, new ByteWriter()])) as Record<StreamName, ByteWriter>;
}
