// Where the clause of a phrase begins, and what stands at its door: a relative, an earlier phrase, or nothing.

import type { Annotated } from '../mentions/annotated.ts';
import { isHeld, type Trigger } from './triggers.ts';

export interface ClauseStart {
  /** First token of the clause. */
  readonly start: number;
  readonly door: 'sentence' | 'clause' | 'relative' | 'trigger' | 'sign';
  /** The token before `start` that is the door. */
  readonly at: number;
  /** Stretches of the sentence that say who speaks. */
  readonly zones?: readonly (readonly [start: number, end: number])[];
}

/** Signs that part clauses. Commas do not by themselves: they part lists too. */
const PARTING = new Set([';', ':', '—', '–', '―', '(', '…', '!', '?']);

/** Goes left from the phrase at `triggers[index]`, not over another phrase. */
export function clauseStart(sentence: Annotated, triggers: readonly Trigger[], index: number): ClauseStart {
  const { tokens, classes } = sentence;
  const previous = triggers[index - 1];
  const [aside, afterAside] = relativeAside(sentence, 0, triggers[index]!.start);
  for (let k = triggers[index]!.start - 1; k >= 0; k--) {
    // `X, which had a thousand people before the war, was taken`: the aside's conjunctions are its own.
    if (k < afterAside && k > aside && (!previous || previous.end <= aside)) k = aside;
    if (previous && k < previous.end && previous.voice !== 'attribute') {
      const inner = clauseStart(sentence, triggers, index - 1);
      // `The towns, which they held until May, are free`: the main clause goes on after the relative.
      if (inner.door === 'relative' && hasComma(sentence, previous.end, triggers[index]!.start))
        return clauseBefore(sentence, triggers, index, inner.at);
      return { start: previous.end, door: 'trigger', at: k };
    }
    const token = tokens[k]!;
    if (token.text === ')') {
      k = opening(sentence, k);
      continue;
    }
    const name = nameBetweenDashes(sentence, k);
    if (name !== -1) {
      k = name;
      continue;
    }
    if (isCopula(sentence, k, triggers[index]!)) continue;
    if (PARTING.has(token.text) || (token.text === '-' && token.isSpaced)) return { start: k + 1, door: 'sign', at: k };
    if (token.kind !== 'word' || sentence.partyAt[k] || sentence.timeAt[k]) continue;
    if (classes.has('relative', k) && isRelative(sentence, k) && !isAdverb(sentence, k)) {
      const comma = interrupted(sentence, k, triggers[index]!.start);
      if (comma === -1) return { start: k + 1, door: 'relative', at: k };
      k = comma;
      continue;
    }
    if (classes.has('that', k) && isComplement(sentence, k)) return { start: k + 1, door: 'clause', at: k };
    if (isAside(sentence, k, triggers[index]!.start)) {
      k--;
      continue;
    }
    if (classes.has('clause', k) && !isAdverb(sentence, k)) return { start: k + 1, door: 'clause', at: k };
  }
  return { start: 0, door: 'sentence', at: -1 };
}

/** «X — под контролем»: a dash that stands for the verb to be. */
function isCopula({ tokens, lexicon, placeAt }: Annotated, k: number, { start, voice }: Trigger): boolean {
  const isSaid = voice === 'state' || voice === 'passive' || voice === 'active';
  return (
    lexicon.grammar.omitsCopula && isSaid && k === start - 1 && '—–-'.includes(tokens[k]!.text) && !!placeAt[k - 1]
  );
}

/** «Село поки під контролем»: a conjunction that within a clause is an adverb. */
function isAdverb({ classes, tokens, lexicon }: Annotated, k: number): boolean {
  const before = tokens[k - 1];
  return (
    lexicon.grammar.partsClauses &&
    classes.has('adverb', k) &&
    before !== undefined &&
    (before.kind === 'word' || '«"—–-'.includes(before.text))
  );
}

/** «Третий город - X - пока под контролем»: the dash before a name that a dash follows at `k`; -1 where none is. */
function nameBetweenDashes({ tokens, placeAt, classes }: Annotated, k: number): number {
  if (!placeAt[k - 1] || !'—–-'.includes(tokens[k]!.text) || !tokens[k]!.isSpaced) return -1;
  let from = k - 1;
  while (from > 0 && (placeAt[from] || tokens[from]!.text === ',' || classes.has('and', from))) from--;
  return '—–-'.includes(tokens[from]!.text) ? from : -1;
}

/** Words in brackets at most. */
const MAX_BRACKET = 40;

/** The bracket that a closing one closes; itself where none does. */
function opening({ tokens }: Annotated, close: number): number {
  for (let k = close - 1; k >= Math.max(0, close - MAX_BRACKET); k--) if (tokens[k]!.text === '(') return k;
  return close;
}

/** Past the bracket that an opening one opens; itself where none closes it. */
function closing({ tokens }: Annotated, opened: number): number {
  const close = tokens.findIndex(({ text }, k) => k > opened && k < opened + MAX_BRACKET && text === ')');
  return close === -1 ? opened : close + 1;
}

function hasComma({ tokens }: Annotated, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (tokens[k]!.text === ',') return true;
  return false;
}

/** The clause that a relative interrupts, from its own beginning. */
function clauseBefore(sentence: Annotated, triggers: readonly Trigger[], index: number, relative: number): ClauseStart {
  for (let k = relative - 1; k >= 0; k--) {
    if (PARTING.has(sentence.tokens[k]!.text)) return { start: k + 1, door: 'sign', at: k };
    if (triggers.some(({ start, end }, t) => t < index && k >= start && k < end))
      return { start: k + 1, door: 'trigger', at: k };
  }
  return { start: 0, door: 'sentence', at: -1 };
}

/** `X, which lies at Y, was taken`: where a relative between commas stands just before the phrase; empty where none does. */
export function relativeAside(sentence: Annotated, from: number, to: number): readonly [start: number, end: number] {
  const { tokens, classes, timeAt } = sentence;
  const none = [to, to] as const;
  let comma = to - 1;
  while (comma > from && tokens[comma]!.text !== ',') {
    const isLight = timeAt[comma] || '«"“'.includes(tokens[comma]!.text) || classes.hasAny(AUXILIARY, comma);
    if (!isLight) return none;
    comma--;
  }
  for (let k = comma - 1; k > Math.max(from, comma - MAX_RELATIVE); k--) {
    // «X, расположенный у Y, взят»
    if (tokens[k - 1]!.text === ',' && isParticipleOfPlace(sentence, k)) return [k - 1, comma];
    // «X, что в Y области, взят»
    if (!classes.has('relative', k)) continue;
    const isWhere = tokens[k - 1]!.text === ',' && classes.hasAny(['in', 'near'], k + 1);
    if (classes.has('that', k) && !isWhere) continue;
    const before = [k - 1, k - 2].find((at) => tokens[at]?.text === ',');
    if (before !== undefined && before > from) return [before, comma];
  }
  return none;
}

/** «Расположенный», «захваченный»: an attribute made of a verb, which tells of the place before the comma. */
function isParticipleOfPlace({ tokens, classes, lexicon, placeAt }: Annotated, k: number): boolean {
  if (placeAt[k - 2] === undefined) return false;
  const { word, isCapital } = tokens[k]!;
  const isVerbal = lexicon.formOf(word) === 'passive' || classes.has('filler', k);
  return !isCapital && isVerbal && lexicon.attribute.test(word);
}

/** A relative between commas has no more words. */
const MAX_RELATIVE = 30;

const AUXILIARY = ['be', 'have', 'will', 'adverb', 'not', 'probable', 'manage', 'may', 'earlier'] as const;

/** So many words may stand between a comma and its relative: a bastion that. */
const MAX_APPOSITION = 4;

/** Where `, a bastion that held for years,` began, if it is over before the phrase; -1 where the phrase belongs to it. */
function interrupted(sentence: Annotated, relative: number, phrase: number): number {
  const { tokens, classes } = sentence;
  if (tokens[phrase - 1]?.text !== ',' && !(classes.has('be', phrase - 1) || hasVerbAfterComma(relative))) return -1;
  if (!hasComma(sentence, relative, phrase)) return -1;
  for (let k = relative - 1; k >= Math.max(0, relative - MAX_APPOSITION); k--) {
    if (tokens[k]!.text === ',') return k;
    if (tokens[k]!.kind === 'sign') return -1;
  }
  return -1;

  /** After the last comma nothing but auxiliaries leads to the phrase. */
  function hasVerbAfterComma(from: number): boolean {
    const comma = tokens.findLastIndex(({ text }, k) => text === ',' && k > from && k < phrase);
    if (comma === -1) return false;
    for (let k = comma + 1; k < phrase; k++)
      if (!classes.hasAny(['be', 'have', 'will', 'adverb', 'not', 'probable', 'infinitiveMark', 'may'], k))
        return false;
    return true;
  }
}

/** Words between a verb of saying and `that`. */
const MAX_MEDIUM = 8;

/** `The army, with help from the air, took the town`: between two commas, and over before the phrase. */
function isAside({ tokens, classes }: Annotated, k: number, phrase: number): boolean {
  return tokens[k - 1]?.text === ',' && classes.has('aside', k) && tokens[phrase - 1]?.text === ',';
}

/** `that` after a verb of saying opens what was said; after a noun it is a relative. */
function isRelative(sentence: Annotated, k: number): boolean {
  return !sentence.classes.has('that', k) || !isComplement(sentence, k);
}

function isComplement({ classes, tokens, timeAt, lexicon }: Annotated, k: number): boolean {
  let before = k - 1;
  // «заявил о том, что», «сообщил в среду, что»
  const isPassed = (at: number) => tokens[at]!.text === ',' || timeAt[at] || classes.endOf('about', at) === at + 1;
  const isPointing = (at: number) => classes.has('definite', at) && classes.endOf('about', at - 1) === at;
  while (before > 0 && (isPassed(before) || isPointing(before))) before--;
  if (classes.hasAny(['report', 'statement', 'shows', 'deny', 'film'], before)) return true;
  // `wrote on Telegram on Saturday that`: where it was said stands between.
  if (lexicon.grammar.partsClauses) return false;
  while (before > Math.max(1, k - MAX_MEDIUM) && tokens[before]!.kind === 'word' && !classes.has('medium', before))
    before--;
  return classes.has('medium', before) && classes.hasAny(['report', 'deny'], before - 1);
}

/** Where the clause ends: before the next phrase, conjunction or parting sign. */
export function clauseEnd(sentence: Annotated, triggers: readonly Trigger[], index: number, from: number): number {
  const { tokens, classes } = sentence;
  const next = triggers.find((trigger, t) => t > index && !isHeld(trigger));
  for (let k = from; k < tokens.length; k++) {
    if (next && k >= next.start) return k;
    // `left X (near Y) on Monday`: past the bracket.
    if (tokens[k]!.text === '(') k = closing(sentence, k);
    if (k >= tokens.length) return k;
    if (PARTING.has(tokens[k]!.text) && !sentence.timeAt[k]) return k;
    if (tokens[k]!.kind === 'word' && !sentence.timeAt[k] && classes.hasAny(['clause', 'relative'], k)) return k;
  }
  return tokens.length;
}
