// Where a governor may stand: in the phrase's clause, at its door, just before it, or beside it.

import type { Annotated } from '../mentions/annotated.ts';
import type { WordClass } from '../packs/pack.ts';
import { type Governor, madeBy, type Phrase, type Realis, type Test } from './governor.ts';

/** Whether a token of the clause, so many before the phrase at most, is such. */
export function hasBefore({ trigger, clause }: Phrase, most: number, is: (token: number) => boolean): boolean {
  for (let k = Math.max(clause.start, trigger.start - most); k < trigger.start; k++) if (is(k)) return true;
  return false;
}

/** A word of a class, and no name, so many tokens before the phrase at most. */
export function inClause(name: WordClass, most: number): Test {
  return (phrase) => {
    const { classes, placeAt } = phrase.sentence;
    return hasBefore(phrase, most, (k) => classes.has(name, k) && !placeAt[k]);
  };
}

/** As `inClause`, and no comma parts it from the phrase. */
export function inReach(name: WordClass, most: number): Test {
  return (phrase) => {
    const { classes, placeAt } = phrase.sentence;
    const isNear = (k: number) => !hasCommaBetween(phrase.sentence, k, phrase.trigger.start);
    return hasBefore(phrase, most, (k) => classes.has(name, k) && !placeAt[k] && isNear(k));
  };
}

function hasCommaBetween({ tokens }: Annotated, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (tokens[k]!.text === ',') return true;
  return false;
}

/** The conjunction that opens the clause. */
export function atDoor(name: WordClass): Test {
  return ({ sentence, clause }) => clause.door === 'clause' && sentence.classes.has(name, clause.at);
}

/** A word of a class from a token on, before the phrase or after it. */
export function hasBeside({ sentence, trigger }: Phrase, name: WordClass, from: number): boolean {
  const { classes, tokens } = sentence;
  return classes.firstOf(name, from, trigger.start) !== -1 || classes.firstOf(name, trigger.end, tokens.length) !== -1;
}

/** Where the words after the phrase end: before a sign, or so many tokens on. */
export function wordsAfter({ sentence, trigger }: Phrase, most: number): number {
  const end = Math.min(sentence.tokens.length, trigger.end + most);
  let k = trigger.end;
  while (k < end && sentence.tokens[k]!.kind !== 'sign') k++;
  return k;
}

/** A word that governs what follows it with only light words between. */
interface NearGovernor extends Governor {
  readonly word: WordClass;
  /** What it is not a part of: not only. */
  readonly outside?: WordClass;
}

interface Nearest {
  /** So many tokens before the phrase at most. */
  readonly within: number;
  /** Light words, over which a governor reaches. */
  readonly passes: (sentence: Annotated, token: number) => boolean;
  readonly governors: readonly NearGovernor[];
}

/** What the nearest of these governors makes of the phrase; undefined where another word stands between. */
export function nearest({ within, passes, governors }: Nearest): (phrase: Phrase) => Realis | undefined {
  return (phrase) => {
    const { sentence, trigger, clause } = phrase;
    const { classes } = sentence;
    for (let k = trigger.start - 1; k >= Math.max(clause.start, trigger.start - within); k--) {
      for (const governor of governors) {
        const { word, outside } = governor;
        const isThere = classes.has(word, k) && !(outside && classes.has(outside, k));
        const realis = isThere ? madeBy(governor, phrase) : undefined;
        if (realis) return realis;
      }
      if (!passes(sentence, k)) return undefined;
    }
    return undefined;
  };
}
