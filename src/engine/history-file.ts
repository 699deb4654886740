// The history file: every edition of a source in one small file. Spec: docs/spec/history.md.

import { InputError } from '../model/errors.ts';
import type { Ground } from '../model/ground.ts';
import { ByteReader, ByteWriter, crc32, IntList } from './bytes.ts';
import { type GrowingHistory, HistoryDecoder } from './decode-history.ts';
import { HistoryEncoder } from './encode-history.ts';
import { type History, HistoryEdition, type HistoryHeader } from './history.ts';
import { STREAMS, type StreamReaders, streamWriters } from './script.ts';

export { groundAt, type History, HistoryEdition, type HistoryHeader } from './history.ts';

const MAGIC = new TextEncoder().encode('foothold-history/1\n');

/** The file of some editions, which are put in the order of (published, id). The same editions give the same bytes. */
export function encodeHistory(header: HistoryHeader, grounds: readonly Ground[]): Uint8Array {
  const file = new ByteWriter();
  file.raw(MAGIC);
  file.raw(encodeBlock(header, grounds));
  return file.finish();
}

/**
 * The bytes to append to a file for some more editions; they must come after all that the history has. The longer file
 * tells the same history as one written whole.
 */
export function encodeTail(history: History, grounds: readonly Ground[]): Uint8Array {
  return encodeBlock(history.header, grounds, history);
}

/** Lengthens a history by an edition that was published after all that it has. */
export function appendGround(history: History, ground: Ground): void {
  const streams = readBlock(new ByteReader(encodeTail(history, [ground])));
  // Every history comes from decodeHistory, which makes growing ones and shows them as what they promise.
  new HistoryDecoder(streams, history as GrowingHistory).run();
}

/** Reads a file, base and tails. Throws InputError where it is damaged or of another version. */
export function decodeHistory(bytes: Uint8Array): History {
  const reader = new ByteReader(bytes);
  const magic = bytes.length < MAGIC.length ? '' : new TextDecoder().decode(reader.raw(MAGIC.length));
  if (magic !== new TextDecoder().decode(MAGIC)) {
    throw new InputError('This is no history file of version 1: it should begin with "foothold-history/1".', {
      offset: 0,
    });
  }
  let history: GrowingHistory | undefined;
  while (!reader.done) {
    const streams = readBlock(reader);
    history ??= emptyHistory(readHeader(streams.header));
    new HistoryDecoder(streams, history).run();
  }
  if (!history) throw new InputError('The history file has no block: fetch or rebuild it.', { offset: MAGIC.length });
  return history;
}

/** Bytes of each stream, all blocks together: what in a history takes the room. */
export function streamSizes(bytes: Uint8Array): Record<string, Uint8Array[]> {
  const reader = new ByteReader(bytes.subarray(MAGIC.length));
  const parts: Record<string, Uint8Array[]> = {};
  while (!reader.done) {
    for (const [name, part] of readStreams(reader)) parts[name] = [...(parts[name] ?? []), part];
  }
  return parts;
}

function encodeBlock(header: HistoryHeader, grounds: readonly Ground[], history?: History): Uint8Array {
  const streams = streamWriters();
  if (!history) streams.header.raw(new TextEncoder().encode(JSON.stringify(header)));
  const sorted = [...grounds].sort(byPublication);
  const encoder = new HistoryEncoder(streams, header.statuses, history);
  let last = history?.editions.at(-1) ?? null;
  streams.times.unsigned(sorted.length);
  sorted.forEach((ground, k) => {
    if (last && byPublication(ground, { edition: last.id, published: last.published }) <= 0) {
      throw new RangeError(`Edition ${ground.edition} does not come after ${last.id}: write the file anew.`);
    }
    if (last) streams.times.unsigned(ground.published - last.published);
    else streams.times.signed(ground.published);
    last = new HistoryEdition(ground.published, ground.edition);
    if (ground.edition !== String(ground.published)) {
      const id = new TextEncoder().encode(ground.edition);
      streams.ids.unsigned(k);
      streams.ids.unsigned(id.length);
      streams.ids.raw(id);
    }
    encoder.add(ground);
  });
  const payload = new ByteWriter();
  for (const name of STREAMS) {
    const part = streams[name].finish();
    payload.unsigned(part.length);
    payload.raw(part);
  }
  const bytes = payload.finish();
  const block = new ByteWriter();
  block.unsigned(bytes.length);
  const crc = crc32(bytes);
  for (let shift = 0; shift < 32; shift += 8) block.byte((crc >>> shift) & 0xff);
  block.raw(bytes);
  return block.finish();
}

/** By instant of publication, then by id: numbers by value, others by their characters. */
export function byPublication(
  a: Pick<Ground, 'edition' | 'published'>,
  b: Pick<Ground, 'edition' | 'published'>,
): number {
  if (a.published !== b.published) return a.published - b.published;
  if (a.edition.length !== b.edition.length && /^\d+$/.test(a.edition + b.edition))
    return a.edition.length - b.edition.length;
  return a.edition < b.edition ? -1 : a.edition > b.edition ? 1 : 0;
}

function readBlock(reader: ByteReader): StreamReaders {
  return Object.fromEntries(readStreams(reader).map(([name, part]) => [name, new ByteReader(part)])) as Record<
    (typeof STREAMS)[number],
    ByteReader
  >;
}

function readStreams(reader: ByteReader): [string, Uint8Array][] {
  const offset = reader.position;
  const length = reader.unsigned();
  const crcBytes = reader.raw(4);
  const payload = reader.raw(length);
  const crc = (crcBytes[0]! | (crcBytes[1]! << 8) | (crcBytes[2]! << 16) | (crcBytes[3]! << 24)) >>> 0;
  if (crc32(payload) !== crc)
    throw new InputError('A block of the history file is damaged: fetch or rebuild it.', { offset });
  const inner = new ByteReader(payload);
  return STREAMS.map((name) => [name, inner.raw(inner.unsigned())]);
}

function readHeader(reader: ByteReader): HistoryHeader {
  const parts: number[] = [];
  while (!reader.done) parts.push(reader.byte());
  const header = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(parts))) as HistoryHeader;
  if (header.schema !== 'foothold-history/1')
    throw new InputError(`Unknown history schema "${String(header.schema)}": update Foothold.`);
  return header;
}

function emptyHistory(header: HistoryHeader): GrowingHistory {
  return {
    header,
    editions: [],
    x: new IntList(),
    y: new IntList(),
    ringPolygon: new IntList(),
    ringIsHole: new IntList(),
    polygonStatus: new IntList(),
    toggles: { edition: new IntList(), ring: new IntList(), from: new IntList(), to: new IntList() },
    standings: [],
    rings: [],
  };
}
