// What becomes of infinitives: an aim, unless a verb before tells of the future or makes it a fact.

import { dropped, FACT, FORETOLD, type Governor, negated, type Phrase } from './governor.ts';
import { isNegated } from './negation.ts';
import { nearest } from './reach.ts';

const wordBefore = nearest({
  within: 4,
  passes: ({ classes }, k) => classes.hasAny(['adverb', 'infinitiveMark', 'be'], k),
  governors: [
    { word: 'will', when: isNegated, makes: negated('will not') },
    { word: 'will', makes: FORETOLD },
    { word: 'not', makes: negated('negated') },
    { word: 'may', makes: dropped('a possibility') },
  ],
});

export const INFINITIVES: readonly Governor[] = [
  { makes: wordBefore },
  { of: 'fights', when: hasPastBefore, makes: FACT },
  { makes: dropped('an aim') },
];

/** They decided to storm the town on Friday: so it was fought for. */
function hasPastBefore({ sentence: { tokens, lexicon, classes }, trigger, clause }: Phrase): boolean {
  for (let k = Math.max(clause.start, trigger.start - 4); k < trigger.start; k++) {
    // Are expected to storm it.
    if (classes.has('upcoming', k)) return false;
    if (tokens[k]!.kind === 'word' && ['past', 'participle'].includes(lexicon.formOf(tokens[k]!.word))) return true;
  }
  return false;
}
