// Where the samples of a track lie in an MP4 file, so that those that must not be shown can be blanked.

import { uint32, uint64 } from './big-endian.ts';
import { type Box, boxAt } from './mp4-boxes.ts';

/** Ranges of bytes, one a chunk; null where the track's tables are missing or point out of the file. */
export function samplesOf(bytes: Uint8Array, track: Box): [start: number, end: number][] | null {
  const table = boxAt(bytes, track, ['mdia', 'minf', 'stbl']);
  if (!table) return null;
  const offsets = offsetsOf(bytes, table);
  const perChunk = boxAt(bytes, table, ['stsc']);
  const sizes = boxAt(bytes, table, ['stsz']);
  if (!offsets || !perChunk || !sizes) return null;
  const runs = countIn(bytes, perChunk, 4, 12);
  const uniform = uint32(bytes, sizes.content + 4);
  const samples = uniform > 0 ? uint32(bytes, sizes.content + 8) : countIn(bytes, sizes, 8, 4);
  if (runs === null || samples === null) return null;
  const ranges: [number, number][] = [];
  let run = 0;
  let sample = 0;
  for (const [chunk, start] of offsets.entries()) {
    // A run holds from its first chunk (counted from 1) to the next run's.
    while (run + 1 < runs && uint32(bytes, perChunk.content + 8 + (run + 1) * 12) <= chunk + 1) run++;
    const inChunk = Math.min(uint32(bytes, perChunk.content + 8 + run * 12 + 4), samples - sample);
    let end = start + (uniform > 0 ? uniform * inChunk : 0);
    for (let k = 0; k < inChunk && uniform === 0; k++) end += uint32(bytes, sizes.content + 12 + (sample + k) * 4);
    sample += inChunk;
    if (end > bytes.length) return null;
    ranges.push([start, end]);
  }
  return ranges;
}

/** Where each chunk begins, in 32 or 64 bits. */
function offsetsOf(bytes: Uint8Array, table: Box): number[] | null {
  const [short, long] = [boxAt(bytes, table, ['stco']), boxAt(bytes, table, ['co64'])];
  const box = short ?? long;
  const width = short ? 4 : 8;
  const count = box && countIn(bytes, box, 4, width);
  if (!box || count === null || count === undefined) return null;
  const read = short ? uint32 : uint64;
  return Array.from({ length: count }, (_, k) => read(bytes, box.content + 8 + k * width));
}

/** The number of rows in a table, as announced at `at`; null where it has not room for so many. */
function countIn(bytes: Uint8Array, box: Box, at: number, rowBytes: number): number | null {
  const count = uint32(bytes, box.content + at);
  return box.content + at + 4 + count * rowBytes <= box.end ? count : null;
}
