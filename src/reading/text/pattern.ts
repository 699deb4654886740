// A small language for phrases in packs, and the index that finds all that begin at a word.

import type { Token } from './tokens.ts';

/** One word of a phrase: whole words or beginnings of words; it may be left out. Or the name of a party. */
interface Item {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  readonly isOptional: boolean;
  /** A mention of a party, a number, or up to so many words of any kind stand here. */
  readonly special: 'party' | 'number' | number | null;
}

export interface Phrase<Value> {
  readonly items: readonly Item[];
  readonly value: Value;
}

/** What was found: the value, how many tokens, and where in it a party stands. */
export interface Found<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
  readonly party: number | null;
}

/**
 * Phrases in a notation: words parted by spaces, `a|b` either, `begin*` any word that begins so, `*end` any longer one
 * that ends so, `word?` may be missing, `<party>` a mention of a party, `<number>` a number, `<comma>` the sign, `..3` up
 * to three words. Phrases are parted by commas.
 */
export function phrasesOf<Value>(list: string, value: Value): Phrase<Value>[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => ({ items: phrase.split(/\s+/).map(itemOf), value }));
}

function itemOf(notation: string): Item {
  const isOptional = notation.endsWith('?');
  const plain = isOptional ? notation.slice(0, -1) : notation;
  const none = { words: new Set<string>(), beginnings: [], endings: [], isOptional };
  if (plain === '<party>') return { ...none, special: 'party' };
  if (plain === '<number>') return { ...none, special: 'number' };
  if (/^\.\.\d$/.test(plain)) return { ...none, isOptional: true, special: Number(plain.slice(2)) };
  const choices = plain.split('|').map((choice) => (choice === '<comma>' ? ',' : choice));
  return {
    words: new Set(choices.filter((choice) => !choice.includes('*'))),
    beginnings: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
    endings: choices.filter((choice) => choice.startsWith('*')).map((choice) => choice.slice(1)),
    isOptional,
    special: null,
  };
}

/** Tells where a mention of a party that begins at a token ends; undefined where none begins. */
export type PartyEnd = (token: number) => number | undefined;

const noParty: PartyEnd = () => undefined;

/** Phrases by their first word. Those that begin with a party are tried at every mention. */
export class PhraseIndex<Value> {
  private readonly byWord = new Map<string, Opened<Value>[]>();
  private readonly byBeginning: Branch<Value> = { next: undefined, opened: undefined };
  private readonly byEnding = new Map<string, Phrase<Value>[]>();
  private readonly atParty: Phrase<Value>[] = [];
  private readonly atNumber: Opened<Value>[] = [];

  constructor(phrases: readonly Phrase<Value>[]) {
    for (const phrase of phrases) this.add(phrase);
  }

  private add(phrase: Phrase<Value>): void {
    for (const [k, item] of phrase.items.entries()) {
      this.addUnder(item, phrase, { ...phrase, next: k + 1 });
      if (!item.isOptional) return;
    }
  }

  private addUnder(first: Item, phrase: Phrase<Value>, opened: Opened<Value>): void {
    if (first.special === 'party') this.atParty.push(phrase);
    if (first.special === 'number') this.atNumber.push(opened);
    for (const word of first.words) push(this.byWord, word, opened);
    for (const beginning of first.beginnings) grow(this.byBeginning, beginning, opened);
    for (const ending of first.endings) push(this.byEnding, ending.slice(-ENDING_KEY), phrase);
  }

  /** All phrases that begin at a token, the longest first; without `partyEnd`, as if nobody were named. */
  at(tokens: readonly Token[], start: number, partyEnd: PartyEnd = noParty): readonly Found<Value>[] {
    const found: Found<Value>[] = [];
    const matching: Matching = { tokens, partyEnd };
    const { kind, word } = tokens[start]!;
    goOn(this.byWord.get(word), matching, start, found);
    if (kind === 'number') goOn(this.atNumber, matching, start, found);
    if (kind === 'word') {
      let branch = this.byBeginning.next?.get(word.charCodeAt(0));
      for (let letter = 1; branch; letter++) {
        goOn(branch.opened, matching, start, found);
        branch = letter < word.length ? branch.next?.get(word.charCodeAt(letter)) : undefined;
      }
      if (this.byEnding.size > 0) read(this.byEnding.get(word.slice(-ENDING_KEY)), matching, start, found);
      if (this.atParty.length > 0 && partyEnd(start) !== undefined) read(this.atParty, matching, start, found);
    }
    return found;
  }
}

/** A phrase of which the word at hand is the first; `next` is the item that the next word must be. */
interface Opened<Value> extends Phrase<Value> {
  readonly next: number;
}

/** Letters that words begin with, as a tree: what a branch opens, all words open that go on from it. */
interface Branch<Value> {
  next: Map<number, Branch<Value>> | undefined;
  opened: Opened<Value>[] | undefined;
}

function grow<Value>(root: Branch<Value>, beginning: string, opened: Opened<Value>): void {
  let branch = root;
  for (let letter = 0; letter < beginning.length; letter++) {
    branch.next ??= new Map();
    const code = beginning.charCodeAt(letter);
    const next = branch.next.get(code) ?? { next: undefined, opened: undefined };
    branch.next.set(code, next);
    branch = next;
  }
  branch.opened ??= [];
  branch.opened.push(opened);
}

/** Adds those of the opened phrases that go on after a token to what was found. */
function goOn<Value>(
  list: readonly Opened<Value>[] | undefined,
  matching: Matching,
  start: number,
  found: Found<Value>[],
): void {
  if (!list) return;
  for (const { items, value, next } of list) {
    const match = next === items.length ? undefined : matched(matching, items, next, start + 1);
    if (next === items.length) insert(found, { value, start, end: start + 1, party: null });
    else if (match) insert(found, { value, start, end: match.end, party: match.party });
  }
}

/** Adds those of the phrases that stand at a token to what was found. */
function read<Value>(
  phrases: readonly Phrase<Value>[] | undefined,
  matching: Matching,
  start: number,
  found: Found<Value>[],
): void {
  if (!phrases) return;
  for (const { items, value } of phrases) {
    const match = matched(matching, items, 0, start);
    if (match) insert(found, { value, start, end: match.end, party: match.party });
  }
}

/** Keeps the longest first; of two that are as long, the one that was found first. */
function insert<Value>(found: Found<Value>[], one: Found<Value>): void {
  let k = found.length;
  while (k > 0 && found[k - 1]!.end < one.end) k--;
  if (k === found.length) found.push(one);
  else found.splice(k, 0, one);
}

/** Endings are indexed by so many letters. */
const ENDING_KEY = 2;
/** A word that is little more than the ending is another: fly, ally. */
const MIN_STEM = 3;

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Names may stand in quotation marks: «Талибан». */
const QUOTES = new Set(['«', '“', '"', '„']);

interface Matching {
  readonly tokens: readonly Token[];
  readonly partyEnd: PartyEnd;
}

interface Match {
  readonly end: number;
  readonly party: number | null;
}

/** The longest way to read items from `item` on at `at`; gaps are tried short first. */
function matched(matching: Matching, items: readonly Item[], item: number, at: number): Match | undefined {
  const wanted = items[item];
  if (!wanted) return { end: at, party: null };
  if (typeof wanted.special === 'number') return matchedAfterGap(matching, items, item, at);
  const end = endOfItem(matching, wanted, at);
  if (end !== undefined) {
    const rest = matched(matching, items, item + 1, end);
    if (rest) return wanted.special === 'party' ? { end: rest.end, party: matching.partyEnd(at) ? at : at + 1 } : rest;
  }
  return wanted.isOptional ? matched(matching, items, item + 1, at) : undefined;
}

function matchedAfterGap(matching: Matching, items: readonly Item[], item: number, at: number): Match | undefined {
  const longest = items[item]!.special as number;
  for (let skip = 0, words = 0; words <= longest; skip++, words++) {
    const rest = matched(matching, items, item + 1, at + skip);
    if (rest) return rest;
    const token = matching.tokens[at + skip];
    // `took “operational control”`: a mark of quotation is no word and parts nothing.
    if (token !== undefined && QUOTES.has(token.text)) words--;
    else if (token?.kind === 'sign') return undefined;
  }
  return undefined;
}

function endOfItem(
  { tokens, partyEnd }: Matching,
  { words, beginnings, endings, special }: Item,
  at: number,
): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (special === 'party') return partyEnd(at) ?? (QUOTES.has(token.text) ? partyEnd(at + 1) : undefined);
  if (special === 'number') return token.kind === 'number' ? at + 1 : undefined;
  const { word } = token;
  if (words.has(word)) return at + 1;
  for (const beginning of beginnings) if (word.startsWith(beginning)) return at + 1;
  for (const ending of endings) if (word.length >= ending.length + MIN_STEM && word.endsWith(ending)) return at + 1;
  return undefined;
}
