// Whether a verb is negated, with its auxiliaries between.

import { negated, type Phrase } from './governor.ts';
import { nearest } from './reach.ts';

const LIGHT = [
  'adverb',
  'be',
  'have',
  'will',
  'probable',
  'may',
  'manage',
  'filler',
  'infinitiveMark',
  'notOnly',
] as const;

const notBefore = nearest({
  within: 5,
  passes: ({ classes, placeAt, partyAt }, k) => !placeAt[k] && !partyAt[k] && classes.hasAny(LIGHT, k),
  governors: [{ word: 'not', outside: 'notOnly', makes: negated('negated') }],
});

export function isNegated(phrase: Phrase): boolean {
  return !isUntil(phrase) && notBefore(phrase) !== undefined;
}

/** «…, поки місто не звільнили»: so they did. */
function isUntil({ sentence: { tokens, classes, lexicon }, clause: { door, at } }: Phrase): boolean {
  return lexicon.grammar.hasFreeOrder && door === 'clause' && classes.has('until', at) && tokens[at - 1]?.text === ',';
}
