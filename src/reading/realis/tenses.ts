// Whether the rest of a sentence tells of what has happened or of what will.

import type { Annotated } from '../mentions/annotated.ts';
import { dropped, FACT, type Phrase, type Realis } from './governor.ts';

/** After the liberation of X the bridge was mended: so it was; will be mended: who knows. */
export function afterDeed(phrase: Phrase): Realis {
  return hasFuture(phrase.sentence, 0) || !hasPast(phrase) ? dropped('not said to have happened yet') : FACT;
}

/** Whether anything from a token on is told of the future. */
export function hasFuture({ classes, tokens, lexicon }: Annotated, from: number): boolean {
  for (let k = from; k < tokens.length; k++) {
    if (classes.has('will', k) || lexicon.formOf(tokens[k]!.word) === 'perfective') return true;
  }
  return false;
}

function hasPast({ sentence: { tokens, lexicon, classes }, trigger }: Phrase): boolean {
  return tokens.some(
    ({ word, kind, isCapital }, k) =>
      kind === 'word' &&
      !isCapital &&
      (k < trigger.start || k >= trigger.end) &&
      !classes.has('filler', k) &&
      ['past', 'passive', 'participle'].includes(lexicon.formOf(word)),
  );
}
