// What each word of a sentence may be, by the classes of its language's pack.

import type { Lexicon } from './lexicon.ts';
import type { WordClass } from './packs/pack.ts';
import type { Token } from './tokens.ts';

/** Phrases of word classes by where they begin, end, and what they cover. */
export class Classes {
  private readonly endsByStart: (Map<WordClass, number> | undefined)[];
  private readonly startsByEnd: (Map<WordClass, number> | undefined)[];
  private readonly covers: (Set<WordClass> | undefined)[];

  constructor(lexicon: Lexicon, tokens: readonly Token[], partyEnd: (token: number) => number | undefined) {
    this.endsByStart = new Array(tokens.length + 1);
    this.startsByEnd = new Array(tokens.length + 1);
    this.covers = new Array(tokens.length + 1);
    for (let k = 0; k < tokens.length; k++) {
      for (const { value, end } of lexicon.classes.at(tokens, k, partyEnd)) this.note(value, k, end);
    }
  }

  private note(name: WordClass, start: number, end: number): void {
    this.endsByStart[start] ??= new Map();
    this.startsByEnd[end] ??= new Map();
    if (!this.endsByStart[start].has(name)) this.endsByStart[start].set(name, end);
    if (!this.startsByEnd[end].has(name)) this.startsByEnd[end].set(name, start);
    for (let k = start; k < end; k++) {
      this.covers[k] ??= new Set();
      this.covers[k]!.add(name);
    }
  }

  /** Where the longest phrase of a class that begins at a token ends; 0 where none does. */
  endOf(name: WordClass, start: number): number {
    return this.endsByStart[start]?.get(name) ?? 0;
  }

  /** Where the longest phrase of a class that ends before a token begins; -1 where none does. */
  startOf(name: WordClass, end: number): number {
    return this.startsByEnd[end]?.get(name) ?? -1;
  }

  has(name: WordClass, token: number): boolean {
    return this.covers[token]?.has(name) ?? false;
  }

  hasAny(names: readonly WordClass[], token: number): boolean {
    return names.some((name) => this.has(name, token));
  }

  /** The first token from `from` on, before `to`, that a class covers; -1 where none is. */
  firstOf(name: WordClass, from: number, to: number): number {
    for (let k = Math.max(0, from); k < to; k++) if (this.has(name, k)) return k;
    return -1;
  }
}
