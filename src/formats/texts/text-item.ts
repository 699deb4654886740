// What a reader of texts yields: texts one by one, and notes on what it set aside, guessed or could not read.

import type { ReadText } from '../../model/text.ts';
import { MAX_TEXT } from './tidy.ts';

/** Like a note on an edition, with the item that it is about. */
export interface TextNote {
  /** kebab-case and stable, for counting. */
  readonly kind: string;
  /** One sentence: what came, what was done with it. */
  readonly message: string;
  /** 0-based index of the item in its file; null for the file as a whole. */
  readonly item: number | null;
}

export type TextItem =
  | { readonly kind: 'text'; readonly text: ReadText }
  | { readonly kind: 'note'; readonly note: TextNote };

export function textItem(text: ReadText): TextItem {
  return { kind: 'text', text };
}

export function noteItem(kind: string, message: string, item: number | null): TextItem {
  return { kind: 'note', note: { kind, message, item } };
}

/** `3 chats`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What is to be said of a text that was too long. */
export function* notesOnLength(text: string, item: number): Generator<TextItem> {
  if (text.length >= MAX_TEXT) yield noteItem('text-cut', `The text was cut after ${MAX_TEXT} letters.`, item);
}
