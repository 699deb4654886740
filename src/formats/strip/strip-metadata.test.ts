import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as made from '../../../test/oracle/media.ts';
import { mediaTypeOf } from './media-type-of.ts';
import { orientationAlone, orientationOf } from './orientation.ts';
import { stripMetadata } from './strip-metadata.ts';

const { TELLTALE } = made;

/** The stripped copy, which must be there. */
function stripped(bytes: Uint8Array): Buffer {
  const { copy } = stripMetadata(bytes);
  if (typeof copy === 'string') throw new Error(copy);
  return Buffer.from(copy);
}

/** Without the words that give it away, and without a pointer to GPS tags in either order of bytes. */
function expectSilence(copy: Buffer): void {
  expect(copy.includes('TELL')).toBe(false);
  for (const pointer of [
    [0x88, 0x25, 0, 4],
    [0x25, 0x88, 4, 0],
  ])
    expect(copy.includes(Buffer.from(pointer))).toBe(false);
}

/** Bytes as they may stand in a scan: 0xff is followed by 0 or a restart. */
const scan = fc
  .uint8Array({ minLength: 1, maxLength: 40 })
  .map((bytes) =>
    Buffer.from([...bytes].flatMap((byte, k) => (byte === 0xff ? [0xff, k % 2 ? 0 : 0xd0 + (k % 8)] : [byte]))),
  );

const telling = fc.constantFrom(
  made.exifSegment(1),
  made.exifSegment(6, 'II'),
  made.segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${TELLTALE}`),
  made.segment(0xe2, `MPF\0${TELLTALE}`),
  made.segment(0xed, `Photoshop 3.0\0${TELLTALE}`),
  made.segment(0xfe, TELLTALE),
  made.segment(0xef, TELLTALE),
  made.jfif,
);

describe('JPEG', () => {
  test('whatever stands around them, tables and scans keep their bytes, and nothing else is told', () => {
    fc.assert(
      fc.property(
        fc.array(telling),
        fc.array(scan, { minLength: 1, maxLength: 3 }),
        fc.array(telling),
        (head, scans, between) => {
          const copy = stripped(made.jpeg({ head, scans, between, tail: Buffer.from(TELLTALE) }));
          expectSilence(copy);
          const shown = made.jpeg({ head: [], scans });
          expect(copy.subarray(-(shown.length - 2)).equals(shown.subarray(2))).toBe(true);
          expect(stripped(copy).equals(copy)).toBe(true);
        },
      ),
    );
  });

  test('the orientation is kept, and alone', () => {
    for (const order of ['II', 'MM'] as const) {
      const copy = stripped(made.jpeg({ head: [made.exifSegment(6, order)], scans: [Buffer.from('x')] }));
      const at = copy.indexOf('Exif\0\0');
      expect(orientationOf(copy.subarray(at + 6))).toBe(6);
      expectSilence(copy);
    }
    expect(stripped(made.jpeg({ head: [made.exifSegment(1)], scans: [Buffer.from('x')] })).includes('Exif')).toBe(
      false,
    );
  });

  test('of two orientations the first is obeyed, as programs do', () => {
    const copy = stripped(made.jpeg({ head: [made.exifSegment(8), made.exifSegment(3)], scans: [Buffer.from('x')] }));
    expect(orientationOf(copy.subarray(copy.indexOf('Exif') + 6))).toBe(8);
  });

  test('the colour profile and Adobe’s transform are needed for the colours', () => {
    const head = [made.segment(0xe2, 'ICC_PROFILE\0\x01\x01colours'), made.segment(0xee, 'Adobe\0d\0\0\0\0\x02')];
    const picture = made.jpeg({ head, scans: [Buffer.from('x')] });
    expect(stripped(picture).equals(picture)).toBe(true);
  });

  test('a picture that was cut off within its scan is closed; one without a scan is damaged', () => {
    const whole = made.jpeg({ head: [], scans: [Buffer.from('abcdef')] });
    expect(stripped(whole.subarray(0, -4)).subarray(-6).toString('latin1')).toBe('abcd\xff\xd9');
    expect(stripMetadata(whole.subarray(0, 30)).copy).toBe('damaged');
  });
});

describe('PNG', () => {
  const texts = [
    made.pngChunk('tEXt', `Comment\0${TELLTALE}`),
    made.pngChunk('tIME', TELLTALE),
    made.pngChunk('teSt', TELLTALE),
  ];

  test('pixels and colours keep their bytes, and nothing else is told', () => {
    const colours = [made.pngChunk('gAMA', '\0\0\xb1\x8f'), made.pngChunk('pHYs', 'physical!')];
    const picture = made.png(
      [...texts, ...colours],
      [made.pngChunk('eXIf', made.tellingTiff(1)), ...texts],
      Buffer.from(TELLTALE),
    );
    const copy = stripped(picture);
    expectSilence(copy);
    expect(copy.equals(made.png(colours, []))).toBe(true);
    const at = copy.indexOf('IDAT');
    expect([...inflateSync(copy.subarray(at + 4))]).toEqual([0, 10, 20, 0, 30, 40]);
  });

  test('the orientation is kept, and alone', () => {
    const copy = stripped(made.png([], [made.pngChunk('eXIf', made.tellingTiff(8, 'II'))]));
    expect(copy.equals(made.png([made.pngChunk('eXIf', orientationAlone(8))], []))).toBe(true);
  });

  test('a picture that was cut off is damaged', () => {
    expect(stripMetadata(made.png([], []).subarray(0, -13)).copy).toBe('damaged');
  });
});

describe('WebP', () => {
  const frame = (flags: number): Buffer => made.riffChunk('VP8X', Buffer.from([flags, 0, 0, 0, 1, 0, 0, 1, 0, 0]));
  const pixels = made.riffChunk('VP8L', 'odd');
  const telling = [made.riffChunk('XMP ', TELLTALE), made.riffChunk('TELL', TELLTALE)];

  test('pixels keep their bytes, flags say what is left, and nothing else is told', () => {
    const exif = made.riffChunk('EXIF', made.tellingTiff(1));
    const copy = stripped(made.webp([frame(0x1c), made.riffChunk('ICCP', 'colours'), pixels, exif, ...telling]));
    expectSilence(copy);
    expect(copy.equals(made.webp([frame(0x10), made.riffChunk('ICCP', 'colours'), pixels]))).toBe(true);
  });

  test('the orientation is kept, and alone', () => {
    const exif = made.riffChunk('EXIF', Buffer.concat([Buffer.from('Exif\0\0'), made.tellingTiff(3)]));
    const copy = stripped(made.webp([frame(0x0c), pixels, exif]));
    expect(copy.equals(made.webp([frame(0x08), pixels, made.riffChunk('EXIF', orientationAlone(3))]))).toBe(true);
  });

  test('frames of an animation tell nothing either', () => {
    const animation = (...inner: Buffer[]) =>
      made.webp([
        frame(2),
        made.riffChunk('ANIM', 'loops.'),
        made.riffChunk('ANMF', Buffer.concat([Buffer.alloc(16), ...inner])),
      ]);
    expect(stripped(animation(pixels, ...telling)).equals(animation(pixels))).toBe(true);
  });
});

describe('MP4', () => {
  /** Bytes of `mdat` follow `moov`, so that a changed length would break every offset. */
  function film(tracks: (at: number) => readonly Buffer[], ...more: readonly Buffer[]): Buffer {
    const build = (at: number): Buffer =>
      Buffer.concat([
        made.box('ftyp', 'isom\0\0\0\0'),
        made.box(
          'moov',
          made.box('mvhd', made.numbers(0, 7777, 7777, 1000)),
          ...tracks(at),
          made.box('udta', made.box('\xa9xyz', TELLTALE)),
          made.box('gps ', TELLTALE),
        ),
        made.box('uuid', TELLTALE),
        made.box('free', TELLTALE),
        ...more,
        made.box('mdat', `PIXELS-1${TELLTALE.slice(0, 8)}SOUNDPIXELS-2${TELLTALE.slice(0, 8)}`),
      ]);
    return build(build(0).indexOf('PIXELS-1'));
  }

  const TRACKS = (at: number) => [
    made.track('vide', [
      [at, [5, 3]],
      [at + 21, [8]],
    ]),
    made.track('soun', [[at + 16, [5]]]),
    made.track('meta', [
      [at + 8, [4, 4]],
      [at + 29, [8]],
    ]),
  ];

  test('pixels and sound keep bytes and place; places, times, tracks of positions and unknown boxes are blank', () => {
    const original = film(TRACKS);
    const copy = stripped(original);
    expectSilence(copy);
    expect(copy.length).toBe(original.length);
    const at = original.indexOf('PIXELS-1');
    expect(copy.subarray(at, at + 37).toString('latin1')).toBe(
      `PIXELS-1${'\0'.repeat(8)}SOUNDPIXELS-2${'\0'.repeat(8)}`,
    );
    expect(copy.includes(made.numbers(7777))).toBe(false);
    expect(copy.includes('stbl')).toBe(true);
    expect(stripped(copy).equals(copy)).toBe(true);
  });

  test('a QuickTime film is the same', () => {
    const original = film(TRACKS);
    original.write('qt  ', 8);
    expect(stripMetadata(original).type).toBe('video/quicktime');
    expectSilence(stripped(original));
  });

  test('a film whose positions cannot be found is not shown at all', () => {
    const fragment = made.box('moof', made.box('mfhd', made.numbers(0, 1)));
    expect(stripMetadata(film(TRACKS, fragment)).copy).toBe('damaged');
    expect(stripMetadata(film(() => [made.track('meta', [[1_000_000, [8]]])])).copy).toBe('damaged');
    expect(stripMetadata(film(TRACKS).subarray(0, -1)).copy).toBe('damaged');
  });
});

test('no bytes make a stripper fall', () => {
  const films = [
    made.jpeg({ head: [made.jfif, made.exifSegment(6)], scans: [Buffer.from('abc')] }),
    made.png([], []),
    made.webp([made.riffChunk('VP8L', 'abc')]),
  ];
  const whole = fc.constantFrom(
    ...films,
    Buffer.concat([made.box('ftyp', 'isom'), made.box('moov', made.track('meta', [[8, [4]]]))]),
  );
  fc.assert(
    fc.property(whole, fc.nat(300), fc.integer({ min: 0, max: 255 }), fc.nat(300), (bytes, at, value, cut) => {
      const broken = Buffer.from(bytes.subarray(0, bytes.length - (cut % bytes.length)));
      if (broken.length > 0) broken[at % broken.length] = value;
      stripMetadata(broken);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['image/gif', 'GIF89a'],
  ['image/heic', '\0\0\0\x18ftypheic'],
  ['application/pdf', '%PDF-1.7'],
  ['video/webm', '\x1aE\xdf\xa3'],
  [null, 'words'],
  [null, ''],
])('%s is of a kind whose metadata cannot be taken out', (type, letters) => {
  expect(mediaTypeOf(Buffer.from(letters, 'latin1'))).toBe(type);
  expect(stripMetadata(Buffer.from(letters, 'latin1'))).toEqual({ type, copy: 'unknown-kind' });
});
