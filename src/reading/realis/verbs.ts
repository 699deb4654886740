// What becomes of finite verbs: foretold, negated, supposed, or still under way.

import { isMere, isOnCondition, isSupposed } from './conditions.ts';
import { dropped, FORETOLD, type Governor, negated, type Phrase, type Test } from './governor.ts';
import { isNegated } from './negation.ts';
import { hasBefore } from './reach.ts';

const isDenied: Test = (phrase) => !phrase.trigger.spec.holdsNegation && isNegated(phrase);
const foretold =
  (is: Test): Test =>
  (phrase) =>
    isForetold(phrase) && is(phrase);

export const VERBS: readonly Governor[] = [
  { when: foretold(isOnCondition), makes: dropped('on a condition') },
  { when: foretold(isDenied), makes: negated('will not') },
  { when: foretold(isWhen), makes: dropped('a time to come') },
  { when: isForetold, makes: FORETOLD },
  { when: isDenied, makes: negated('negated') },
  { of: 'ground', voice: 'passive', when: isUnderWay, makes: dropped('still under way') },
  { when: isSupposed, makes: dropped('a supposition') },
  { when: isMere, makes: dropped('a possibility') },
  { when: isDemanded, makes: dropped('a demand') },
];

/** «Візьмуть», `will … take` with no comma between. */
function isForetold({ sentence: { classes, tokens }, trigger: { start, voice }, clause }: Phrase): boolean {
  if (voice === 'future') return true;
  for (let k = start - 1; k >= Math.max(clause.start, start - 8); k--) {
    if (tokens[k]!.text === ',') return false;
    if (classes.has('will', k)) return true;
  }
  return false;
}

/** `When they take the town, …` */
function isWhen({ sentence: { classes }, clause: { door, at, start } }: Phrase): boolean {
  return classes.has('when', door === 'clause' ? at : start);
}

/** `is being cleared`: not yet. */
function isUnderWay({ sentence: { tokens, classes, lexicon }, trigger: { start, spec } }: Phrase): boolean {
  if (spec.relation !== 'captured' || !classes.has('be', start - 1)) return false;
  return lexicon.formOf(tokens[start - 1]!.word) === 'gerund';
}

/** `Let them leave A`: the first word of a sentence may be taken for a name. */
function isDemanded(phrase: Phrase): boolean {
  return hasBefore(phrase, 3, (k) => phrase.sentence.classes.has('demand', k));
}
