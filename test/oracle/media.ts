// Pictures and films for tests, built part by part: small, and telling more than they show.

import { crc32, deflateSync } from 'node:zlib';

/** Stands in everything that a stripped copy must not tell. */
export const TELLTALE = 'TELLTALE 51.1976N 35.2726E';

/** A TIFF structure as Exif has it: maker, orientation, and a directory with GPS tags. */
export function tellingTiff(orientation: number, order: 'II' | 'MM' = 'MM'): Buffer {
  const isLittle = order === 'II';
  const tiff = Buffer.alloc(200);
  const short = (value: number, at: number) =>
    isLittle ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    isLittle ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  const entry = (at: number, tag: number, type: number, count: number) => {
    short(tag, at);
    short(type, at + 2);
    long(count, at + 4);
  };
  tiff.write(order, 0);
  short(42, 2);
  long(8, 4);
  short(3, 8);
  entry(10, 0x010f, 2, TELLTALE.length); // Make
  long(100, 18);
  entry(22, 0x0112, 3, 1); // Orientation
  short(orientation, 30);
  entry(34, 0x8825, 4, 1); // GPS directory
  long(60, 42);
  short(1, 60);
  entry(62, 0x001b, 7, TELLTALE.length); // GPSProcessingMethod
  long(150, 70);
  tiff.write(TELLTALE, 100, 'latin1');
  tiff.write(TELLTALE, 150, 'latin1');
  return tiff;
}

/** A JPEG segment. */
export function segment(marker: number, content: Uint8Array | string): Buffer {
  const body = Buffer.from(content as string, 'latin1');
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

export const jfif = segment(0xe0, `JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01${TELLTALE.slice(0, 3)}`);
export const exifSegment = (orientation: number, order?: 'II' | 'MM'): Buffer =>
  segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tellingTiff(orientation, order)]));

export interface JpegParts {
  /** Before the frame. */
  readonly head: readonly Uint8Array[];
  /** Entropy-coded bytes of each scan, 0xff in them followed by 0 or a restart. */
  readonly scans: readonly Uint8Array[];
  /** Between scans. */
  readonly between?: readonly Uint8Array[];
  readonly tail?: Uint8Array;
}

/** Tables, frame and scan heads around the scans: not decodable, but a JPEG to any walk over segments. */
export function jpeg({ head, scans, between = [], tail = Buffer.alloc(0) }: JpegParts): Buffer {
  const tables = [segment(0xdb, 'quantization'), segment(0xc2, 'frame'), segment(0xc4, 'huffman')];
  const body = scans.flatMap((scan) => [...between, segment(0xda, 'scan'), Buffer.from(scan)]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...head, ...tables, ...body, Buffer.from([0xff, 0xd9]), tail]);
}

export function pngChunk(name: string, content: Uint8Array | string): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), Buffer.from(content as string, 'latin1')]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length - 4, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A real PNG of 2 by 2 grey pixels, with these chunks before and after its pixels. */
export function png(before: readonly Uint8Array[], after: readonly Uint8Array[], tail = Buffer.alloc(0)): Buffer {
  const head = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 0, 0, 0, 0]);
  const pixels = deflateSync(Buffer.from([0, 10, 20, 0, 30, 40]));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const parts = [
    signature,
    pngChunk('IHDR', head),
    ...before,
    pngChunk('IDAT', pixels),
    ...after,
    pngChunk('IEND', ''),
  ];
  return Buffer.concat([...parts, tail]);
}

export function riffChunk(name: string, content: Uint8Array | string): Buffer {
  const body = Buffer.from(content as string, 'latin1');
  const frame = Buffer.alloc(8);
  frame.write(name, 0, 'latin1');
  frame.writeUInt32LE(body.length, 4);
  return Buffer.concat([frame, body, Buffer.alloc(body.length % 2)]);
}

export function webp(chunks: readonly Uint8Array[]): Buffer {
  return riffChunk('RIFF', Buffer.concat([Buffer.from('WEBP'), ...chunks]));
}

/** A box of MP4. */
export function box(type: string, ...contents: readonly (Uint8Array | string)[]): Buffer {
  const body = Buffer.concat(contents.map((content) => Buffer.from(content as string, 'latin1')));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}

/** Big-endian numbers of four bytes. */
export function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [k, value] of values.entries()) bytes.writeUInt32BE(value, k * 4);
  return bytes;
}

/** A track of one chunk per sample range `[offset, sizes of its samples]`. */
export function track(
  handler: string,
  chunks: readonly (readonly [offset: number, sizes: readonly number[]])[],
): Buffer {
  const sizes = chunks.flatMap(([, of]) => of);
  const runs = chunks.flatMap(([, of], k) => [k + 1, of.length, 1]);
  const table = box(
    'stbl',
    box('stsd', handler === 'meta' ? TELLTALE : 'codec'),
    box('stsc', numbers(0, chunks.length, ...runs)),
    box('stsz', numbers(0, 0, sizes.length, ...sizes)),
    box('stco', numbers(0, chunks.length, ...chunks.map(([offset]) => offset))),
  );
  const media = box(
    'mdia',
    box('mdhd', numbers(0, 7777, 7777)),
    box('hdlr', numbers(0, 0), handler),
    box('minf', table),
  );
  return box('trak', box('tkhd', numbers(0, 7777, 7777)), media, box('udta', TELLTALE));
}
