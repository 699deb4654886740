// What becomes of nouns of deeds: the deed is told of, unless what stands around it plans, denies, averts or undoes it.

import type { Annotated } from '../mentions/annotated.ts';
import { isNounOfWould, isOnlySupposed, isPossible } from './conditions.ts';
import { dropped, type Governor, negated, type Phrase } from './governor.ts';
import { isOfAim, isWorth } from './noun-aims.ts';
import { nearest, wordsAfter } from './reach.ts';
import { afterDeed, hasFuture } from './tenses.ts';

const LIGHT = ['filler', 'infinitiveMark', 'for', 'of', 'to', 'probable', 'adverb', 'be'] as const;

/** Articles, attributes and counts, over which a word reaches the noun: `not a single Russian assault`. */
function isLight(sentence: Annotated, k: number): boolean {
  const { classes, tokens, partyAt, lexicon } = sentence;
  if (classes.hasAny(LIGHT, k) || partyAt[k] || sentence.isForceAt(k)) return true;
  if (classes.has('manage', k) && classes.has('not', k - 1)) return true;
  return /^\p{N}/u.test(tokens[k]!.word) || lexicon.attribute.test(tokens[k]!.word);
}

const wordBefore = nearest({
  within: 6,
  passes: isLight,
  governors: [
    { word: 'after', makes: afterDeed },
    { word: 'upcoming', makes: dropped('feared or prepared') },
    { word: 'plan', of: 'ground', makes: dropped('a plan or an aim') },
    { word: 'not', when: (phrase) => hasFuture(phrase.sentence, phrase.trigger.end), makes: dropped('without it') },
    { word: 'not', makes: negated('negated') },
  ],
});

export const NOUNS: readonly Governor[] = [
  { of: 'ground', when: isWorth, makes: dropped('said to be of use, not to be done') },
  { of: 'ground', when: isAimBeforeDash, makes: dropped('an aim') },
  { of: 'ground', when: isKeptFrom, makes: dropped('saved or kept from it') },
  { makes: wordBefore },
  { of: 'ground', when: ({ sentence, clause }) => hasFuture(sentence, clause.start), makes: dropped('of the future') },
  { of: 'ground', when: isPossible, makes: dropped('a possibility') },
  { of: 'ground', when: isOfAim, makes: dropped('an aim') },
  { of: 'ground', when: isNounOfWould, makes: dropped('a supposition') },
  { when: isOnlySupposed, makes: dropped('a supposition') },
  { when: isAbsent, makes: negated('there is none') },
  { when: isUpcomingAfter, makes: dropped('planned or feared') },
  { of: 'ground', when: isUndone, makes: dropped('it was undone') },
];

/** «Мета ворога – окупація X» */
function isAimBeforeDash({ sentence, clause }: Phrase): boolean {
  return clause.door === 'sign' && sentence.classes.has('upcoming', clause.at);
}

/** «Від російської окупації»: attributes stand between; but for `from the loss of`. */
function isKeptFrom({ sentence, trigger: { start } }: Phrase): boolean {
  const { classes, partyAt, lexicon, tokens } = sentence;
  // «Поздравил с освобождением»
  if (lexicon.agent?.test(tokens[start]!.word) || classes.startOf('of', start) !== -1) return false;
  let k = start;
  while (k > 1 && partyAt[k - 1]?.isAttribute) k--;
  return classes.startOf('from', k) !== -1;
}

/** «Блокування міста немає»: the denial ends the clause. */
function isAbsent({ sentence: { classes, lexicon, tokens }, trigger: { end } }: Phrase): boolean {
  if (!lexicon.grammar.hasFreeOrder) return false;
  for (let k = end; k < end + 8 && tokens[k]?.kind === 'word'; k++)
    if (classes.has('not', k)) return tokens[k + 1]?.kind !== 'word' || classes.has('be', k + 1);
  return false;
}

/** `the capture of the town is expected` */
function isUpcomingAfter({ sentence: { classes, tokens }, trigger: { end } }: Phrase): boolean {
  for (let k = end; k < Math.min(tokens.length, end + 10) && !'.;:!?'.includes(tokens[k]!.text); k++) {
    const isNear = k < end + 6;
    if (classes.has('upcoming', k) && (isNear || classes.has('be', k - 1))) return true;
    if (!isNear && classes.hasAny(['clause', 'relative', 'and'], k)) return false;
  }
  return false;
}

/** «Прорив під X ліквідовано», «ліквідовано прорив»: what was undone in the same breath. */
function isUndone(phrase: Phrase): boolean {
  const { classes, lexicon } = phrase.sentence;
  const { start, end, spec } = phrase.trigger;
  if (spec.relation !== 'advanced') return false;
  if (classes.firstOf('failing', end, wordsAfter(phrase, 5)) !== -1) return true;
  return lexicon.grammar.hasFreeOrder && classes.has('failing', start - 1);
}
