// Bytes as letters: by byte order mark, by what an XML declaration or a meta element says, else as UTF-8.

import { InputError } from '../../model/errors.ts';
import { noteItem, type TextItem } from './text-item.ts';

export interface DecodedText {
  readonly text: string;
  readonly notes: readonly TextItem[];
}

/** Feeds and pages are held in memory whole; what people save has some megabytes at most. */
export const MAX_TEXT_BYTES = 32 << 20;
/** Where HTML wants its encoding to be said: within the first 1024 bytes. Saved pages have a comment before it. */
const HEAD_BYTES = 4096;

const XML_ENCODING = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/i;
const META_CHARSET = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i;

/** Decodes a whole file; what is not of its encoding becomes U+FFFD, with a note. Throws InputError where it is too large. */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  if (bytes.length > MAX_TEXT_BYTES) {
    const [size, most] = [bytes.length, MAX_TEXT_BYTES].map((count) => Math.round(count / 1e6));
    throw new InputError(`The file has ${size} MB, and at most ${most} MB are read of a text: split it.`, { file });
  }
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), notes: [] };
  } catch {
    const message = `Some bytes are no ${encoding}: they became U+FFFD. Save the file in its own encoding for a better reading.`;
    return { text: new TextDecoder(encoding).decode(bytes), notes: [noteItem('not-its-encoding', message, null)] };
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xef && second === 0xbb) return 'utf-8';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const said = XML_ENCODING.exec(head)?.[1] ?? META_CHARSET.exec(head)?.[1] ?? 'utf-8';
  try {
    const { encoding } = new TextDecoder(said);
    // Whoever could read the word in single bytes did not read UTF-16.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return 'utf-8';
  }
}
