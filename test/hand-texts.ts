// Texts as a reader of files yields them, written by hand.

import { Readable } from 'node:stream';
import type { TextFile } from '../src/atlas/text-inputs.ts';
import type { ReadText } from '../src/model/text.ts';

/** A text that is nothing but its words, unless more is said of it. */
export function handPost(text: string, more: Partial<ReadText> = {}): ReadText {
  const nothing = { id: null, outlet: null, author: null, title: null, language: null, published: null, url: null };
  return { ...nothing, text, origin: null, media: [], item: 0, ...more };
}

/** A file that holds them. */
export function handFile(texts: readonly ReadText[]): TextFile {
  return { file: 'posts.json', folder: null, texts: Readable.from(texts.map((text) => ({ kind: 'text', text }))) };
}
