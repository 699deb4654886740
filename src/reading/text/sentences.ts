// Parts tokens into sentences, and marks what stands in quotation marks.

import type { Token } from './tokens.ts';

export interface Sentence {
  readonly tokens: readonly Token[];
  /** Which quotation of the text each token stands in, counted from 0; -1 outside. Marks themselves count inside. */
  readonly quotations: readonly number[];
}

const ENDS = new Set(['.', '!', '?', '…', '..', '...', '؟', '۔']);
/** «…!» — he said, “…!”, he said: the sentence goes on. */
const DASHES = new Set(['—', '–', '-', '―']);
const OPENING = new Set(['“', '«', '„']);
const CLOSING = new Set(['”', '»']);
/** A sentence without an end is cut here: rules look no farther. */
const MAX_TOKENS = 250;

/**
 * Sentences of a text. A full stop ends none after an abbreviation, an initial or before a small letter; a line break
 * ends one.
 */
export function sentencesOf(text: string, tokens: readonly Token[], abbreviations: ReadonlySet<string>): Sentence[] {
  const quotations = quotationsOf(tokens);
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (end: number) => {
    if (end > first) sentences.push({ tokens: tokens.slice(first, end), quotations: quotations.slice(first, end) });
    first = end;
  };
  for (let k = 0; k < tokens.length; k++) {
    if (k > first && hasBreak(text, tokens[k - 1]!, tokens[k]!)) close(k);
    if (k - first >= MAX_TOKENS) close(k);
    if (ENDS.has(tokens[k]!.text) && endsSentence(tokens, k, abbreviations)) {
      while (k + 1 < tokens.length && isTrailing(tokens, k + 1, quotations)) k++;
      close(k + 1);
    }
  }
  close(tokens.length);
  return sentences;
}

function hasBreak(text: string, before: Token, after: Token): boolean {
  return after.isSpaced && text.slice(before.end, after.start).includes('\n');
}

function endsSentence(tokens: readonly Token[], k: number, abbreviations: ReadonlySet<string>): boolean {
  const [before, after] = [tokens[k - 1], tokens[k + 1]];
  const next = pastClosing(tokens, k + 1);
  const isOpen = tokens[k]!.text !== '.' || next !== after;
  if (isOpen && (next?.text === ',' || DASHES.has(next?.text ?? ''))) return false;
  if (tokens[k]!.text !== '.') return !after || after.isCapital || after.kind !== 'word' || tokens[k]!.text !== '…';
  if (!before || !after) return true;
  if (before.kind === 'word' && !tokens[k]!.isSpaced) {
    if (abbreviations.has(before.word)) return false;
    // An initial: `V. Putin`
    if (before.text.length === 1 && before.isCapital && after.isCapital) return false;
  }
  if (before.kind === 'number' && !after.isSpaced && after.kind === 'number') return false;
  return !(after.kind === 'word' && /^\p{Ll}/u.test(after.text));
}

/** The first token that is no closing mark. */
function pastClosing(tokens: readonly Token[], from: number): Token | undefined {
  let k = from;
  while (tokens[k] && (CLOSING.has(tokens[k]!.text) || tokens[k]!.text === '"')) k++;
  return tokens[k];
}

/** Closing marks, and more signs of an end, belong to the sentence before them. */
function isTrailing(tokens: readonly Token[], k: number, quotations: readonly number[]): boolean {
  const { text, isSpaced } = tokens[k]!;
  if (ENDS.has(text) || CLOSING.has(text) || text === ')') return !isSpaced || ENDS.has(text);
  return text === '"' && quotations[k - 1] !== -1 && quotations[k] === quotations[k - 1];
}

/** Straight marks open and close in turn; marks that never close quote nothing past the tenth hundred of tokens. */
function quotationsOf(tokens: readonly Token[]): number[] {
  const quotations = new Array<number>(tokens.length).fill(-1);
  let open = -1;
  let count = 0;
  let depth = 0;
  const close = (end: number) => {
    for (let k = open; k <= end; k++) quotations[k] = count;
    count++;
    open = -1;
    depth = 0;
  };
  for (const [k, { text }] of tokens.entries()) {
    if (open !== -1 && k - open > MAX_QUOTED) open = -1;
    if (open === -1 && (OPENING.has(text) || text === '"')) open = k;
    else if (open !== -1 && text === '«') depth++;
    else if (open !== -1 && text === '»' && depth > 0) depth--;
    else if (open !== -1 && closes(tokens[open]!.text, text)) close(k);
  }
  return quotations;
}

const MAX_QUOTED = 1000;

function closes(opening: string, sign: string): boolean {
  if (opening === '"') return sign === '"';
  if (opening === '«') return sign === '»';
  return sign === '”' || sign === '"' || (opening === '„' && sign === '“');
}
