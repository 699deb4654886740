// The words of a text in the form in which two texts are compared: case, accents, emoji and hidden signs do not differ.

export interface FoldedWord {
  readonly word: string;
  /** A name or a number: what a template has changed where it tells of another place or day. */
  readonly isTelling: boolean;
}

/** A question mark is a word: "Sudzha is taken?" does not say what "Sudzha is taken." says. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ`‘-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\?/gu;
/** Zero-width signs, soft hyphens, turns of direction: they are not seen, and would make a copy look new. */
const HIDDEN = /\p{Cf}+/gu;

/** The words of a text, in order. */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const [raw] of text.normalize('NFKC').replace(HIDDEN, '').matchAll(WORD)) {
    words.push({ word: foldedWord(raw), isTelling: /^[\p{Lu}\p{Lo}\p{N}]/u.test(raw) });
  }
  return words;
}

/** `Куп’янськ-Вузловий` → `купянськвузловии`: parts of a word in one. */
export function foldedWord(raw: string): string {
  return foldedText(raw).replaceAll('-', '');
}

/** A text without accents, apostrophes, capitals and signs that are not seen; й and ї lose their marks, as where the key is missing. */
export function foldedText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’ʼ`‘]+/gu, '')
    .toLowerCase()
    .replaceAll('ґ', 'г');
}
