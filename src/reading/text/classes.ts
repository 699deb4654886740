// What each word of a sentence may be, by the classes of its language's pack.

import { WORD_CLASSES, type WordClass } from '../packs/pack.ts';
import type { Lexicon } from './lexicon.ts';
import type { PartyEnd } from './pattern.ts';
import type { Token } from './tokens.ts';

const COUNT = WORD_CLASSES.length;
const INDEX: ReadonlyMap<WordClass, number> = new Map(WORD_CLASSES.map((name, index) => [name, index]));

/**
 * Phrases of word classes by where they begin, end, and what they cover: a row of all classes for each token, in flat
 * arrays since nothing is asked so often. Tokens before the first and after the last are in no class.
 */
export class Classes {
  /** Where the longest phrase that begins at a token ends; 0 where none does. */
  private readonly ends: Uint16Array;
  /** One more than where the longest phrase that ends before a token begins; 0 where none does. */
  private readonly starts: Uint16Array;
  private readonly covers: Uint8Array;

  constructor(lexicon: Lexicon, tokens: readonly Token[], partyEnd: PartyEnd) {
    const size = (tokens.length + 1) * COUNT;
    this.ends = new Uint16Array(size);
    this.starts = new Uint16Array(size);
    this.covers = new Uint8Array(size);
    for (let k = 0; k < tokens.length; k++)
      for (const { value, end } of lexicon.classes.at(tokens, k, partyEnd)) this.note(INDEX.get(value)!, k, end);
  }

  private note(name: number, start: number, end: number): void {
    if (this.ends[start * COUNT + name] === 0) this.ends[start * COUNT + name] = end;
    if (this.starts[end * COUNT + name] === 0) this.starts[end * COUNT + name] = start + 1;
    for (let k = start; k < end; k++) this.covers[k * COUNT + name] = 1;
  }

  /** Where the longest phrase of a class that begins at a token ends; 0 where none does. */
  endOf(name: WordClass, start: number): number {
    return this.ends[start * COUNT + INDEX.get(name)!] ?? 0;
  }

  /** Where the longest phrase of a class that ends before a token begins; -1 where none does. */
  startOf(name: WordClass, end: number): number {
    return (this.starts[end * COUNT + INDEX.get(name)!] ?? 0) - 1;
  }

  has(name: WordClass, token: number): boolean {
    return this.covers[token * COUNT + INDEX.get(name)!] === 1;
  }

  hasAny(names: readonly WordClass[], token: number): boolean {
    for (const name of names) if (this.has(name, token)) return true;
    return false;
  }

  /** The first token from `from` on, before `to`, that a class covers; -1 where none is. */
  firstOf(name: WordClass, from: number, to: number): number {
    for (let k = Math.max(0, from); k < to; k++) if (this.has(name, k)) return k;
    return -1;
  }
}
