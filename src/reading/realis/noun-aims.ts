// Nouns of deeds that somebody only wants done: the noun of an infinitive, or what would be of use.

import type { Annotated } from '../mentions/annotated.ts';
import type { Phrase } from './governor.ts';

/** «Встановлення контролю над A, B та C є важливим»: what would be good is not done. */
export function isWorth({ sentence: { classes, tokens }, trigger: { end } }: Phrase): boolean {
  const stop = tokens.findIndex(({ text }, k) => k >= end && '.;:'.includes(text));
  return classes.firstOf('worth', end, stop === -1 ? tokens.length : stop) !== -1;
}

/** `seek to complete the encirclement of X`: the noun of an infinitive, unless it was managed. */
export function isOfAim({ sentence, trigger: { start } }: Phrase): boolean {
  const { classes, tokens, lexicon } = sentence;
  if (lexicon.grammar.hasFreeOrder) return isOfInfinitive(sentence, start - 1);
  for (let k = start - 2; k >= Math.max(0, start - 4); k--) {
    if (!classes.has('infinitiveMark', k)) continue;
    const isVerb =
      ['base', 'infinitive'].includes(lexicon.formOf(tokens[k + 1]!.word)) &&
      !classes.hasAny(['article', 'definite'], k + 1);
    return isVerb && !tokens[k + 1]!.isCapital && !classes.has('manage', k - 1);
  }
  return false;
}

/** «Наказали завершити захоплення X»; «змогли завершити» and «змушені визнати» tell that it was done. */
function isOfInfinitive({ classes, tokens, lexicon, partyAt }: Annotated, at: number): boolean {
  const k = lexicon.attribute.test(tokens[at]?.word ?? '') || partyAt[at]?.isAttribute ? at - 1 : at;
  if (tokens[k]?.kind !== 'word' || lexicon.formOf(tokens[k]!.word) !== 'infinitive') return false;
  if (classes.hasAny(['report', 'deny', 'manage', 'not', 'be', 'adverb', 'filler'], k)) return false;
  return classes.firstOf('manage', k - 4, k) === -1;
}
