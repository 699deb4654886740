// MP4 and QuickTime (ISO 14496-12): a tree of boxes. What tells too much is blanked in place: tables point into the file.

import { fourLetters, letterBytes } from './big-endian.ts';
import { type Box, boxAt, boxesIn } from './mp4-boxes.ts';
import { samplesOf } from './mp4-samples.ts';

/** What a film needs in each box that is looked into; the path of the outermost is ''. Others are left whole. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  '': ['ftyp', 'styp', 'moov', 'moof', 'mdat', 'sidx', 'ssix', 'mfra', 'wide'],
  moov: ['mvhd', 'trak', 'mvex', 'iods'],
  trak: ['tkhd', 'mdia', 'edts', 'tref', 'tapt'],
  mdia: ['mdhd', 'hdlr', 'minf', 'elng'],
  minf: ['vmhd', 'smhd', 'nmhd', 'sthd', 'gmhd', 'hdlr', 'dinf', 'stbl'],
  stbl: [
    'stsd',
    'stts',
    'ctts',
    'cslg',
    'stsc',
    'stsz',
    'stz2',
    'stco',
    'co64',
    'stss',
    'stps',
    'sdtp',
    'sbgp',
    'sgpd',
    'subs',
  ],
  moof: ['mfhd', 'traf'],
  traf: ['tfhd', 'tfdt', 'trun', 'sdtp', 'sbgp', 'sgpd', 'subs', 'saiz', 'saio', 'senc'],
};
/** What can be seen, heard and read; other tracks record where the camera was, or what it thought that it saw. */
const SHOWN_TRACKS = new Set(['vide', 'soun', 'text', 'sbtl', 'subt', 'subp', 'clcp', 'tmcd']);
/** Begin with when they were made and changed. */
const WITH_TIMES = new Set(['mvhd', 'tkhd', 'mdhd']);

/** A copy of the same length. Null where the file is damaged, or has fragments of a track that must not be shown. */
export function stripMp4(bytes: Uint8Array): Uint8Array | null {
  const copy = bytes.slice();
  const boxes = boxesIn(copy, 0, copy.length);
  const movie = boxes?.find(({ type }) => type === 'moov');
  if (!boxes || !movie) return null;
  const isFragmented = boxes.some(({ type }) => type === 'moof');
  const tracks = boxesIn(copy, movie.content, movie.end)?.filter(({ type }) => type === 'trak') ?? [];
  for (const track of tracks) {
    if (SHOWN_TRACKS.has(handlerOf(copy, track))) continue;
    const samples = isFragmented ? null : samplesOf(copy, track);
    if (samples === null) return null;
    for (const [start, end] of samples) copy.fill(0, start, end);
    blank(copy, track);
  }
  return clean(copy, '', { start: 0, end: copy.length }) ? copy : null;
}

/** Blanks what is not needed below a box; false where its boxes are damaged. */
function clean(bytes: Uint8Array, parent: string, range: { readonly start: number; readonly end: number }): boolean {
  const boxes = boxesIn(bytes, range.start, range.end);
  if (boxes === null) return false;
  for (const box of boxes) {
    if (!NEEDED[parent]!.includes(box.type)) blank(bytes, box);
    else if (WITH_TIMES.has(box.type)) blankTimes(bytes, box);
    else if (box.type !== '' && Object.hasOwn(NEEDED, box.type)) {
      if (!clean(bytes, box.type, { start: box.content, end: box.end })) return false;
    }
  }
  return true;
}

function handlerOf(bytes: Uint8Array, track: Box): string {
  const handler = boxAt(bytes, track, ['mdia', 'hdlr']);
  return handler ? fourLetters(bytes, handler.content + 8) : '';
}

/** `free` is what players step over. */
function blank(bytes: Uint8Array, box: Box): void {
  bytes.set(letterBytes('free'), box.start + 4);
  bytes.fill(0, box.content, box.end);
}

/** Version and flags, then two times, of four bytes in version 0 and of eight in version 1. */
function blankTimes(bytes: Uint8Array, { content, end }: Box): void {
  const length = bytes[content] === 1 ? 16 : 8;
  bytes.fill(0, content + 4, Math.min(content + 4 + length, end));
}
