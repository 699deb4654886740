// Draws small PMTiles archives: a plain colour on every tile, each byte as the specification of version 3 puts it.

import { deflateSync } from 'node:zlib';
import { crc32 } from '../src/formats/crc32.ts';

export interface SmallArchive {
  /** What lies on each tile of zoom 0 and 1. */
  readonly tile: Uint8Array;
  readonly metadata?: unknown;
  /** The number of the tile type; 2 = PNG. */
  readonly tileType?: number;
  /** The number of the compression of directories; 1 = none. */
  readonly compression?: number;
}

/** An archive of the five tiles of zoom 0 and 1, all the same: one entry that runs over five tiles. */
export function smallPmtiles({ tile, metadata = {}, tileType = 2, compression = 1 }: SmallArchive): Uint8Array {
  // One entry: tile id 0, run length 5, length of the tile, offset 0 (written as offset + 1).
  const directory = Uint8Array.from([1, 0, 5, ...varint(tile.length), 1]);
  const described = new TextEncoder().encode(JSON.stringify(metadata));
  const header = new DataView(new ArrayBuffer(127));
  new Uint8Array(header.buffer).set(new TextEncoder().encode('PMTiles'));
  header.setUint8(7, 3);
  const sections = [directory.length, described.length, 0, tile.length];
  sections.reduce((offset, length, k) => {
    header.setBigUint64(8 + 16 * k, BigInt(offset), true);
    header.setBigUint64(16 + 16 * k, BigInt(length), true);
    return offset + length;
  }, 127);
  for (const [at, value] of [5n, 1n, 1n].entries()) header.setBigUint64(72 + 8 * at, value, true);
  const bytes = [1, compression, 1, tileType, 0, 1];
  for (const [at, value] of bytes.entries()) header.setUint8(96 + at, value);
  for (const [at, degrees] of [-180, -85, 180, 85].entries()) header.setInt32(102 + 4 * at, degrees * 1e7, true);
  return Buffer.concat([new Uint8Array(header.buffer), directory, described, tile]);
}

/** A number as protocol buffers and PMTiles write it: seven bits a byte, the lowest first. */
export function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}

/** A square PNG, the colour of each pixel (red, green, blue) by its column and row. */
export function squarePng(
  size: number,
  colorOf: (x: number, y: number) => readonly [number, number, number],
): Uint8Array {
  const rows = Buffer.alloc(size * (1 + 3 * size));
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) rows.set(colorOf(x, y), y * (1 + 3 * size) + 1 + 3 * x);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  // 8 bits per channel, red, green and blue.
  head.set([8, 2], 8);
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  return Buffer.concat([
    Uint8Array.from(signature),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body) >>> 0, body.length + 4);
  return whole;
}
