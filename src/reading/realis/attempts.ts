// What is tried, feared or planned: it is not done, but where it was tried again and again there is fighting.

import type { Relation } from '../../model/claim.ts';
import type { Annotated } from '../mentions/annotated.ts';
import { contest, dropped, type Governor, isOfFights, type Phrase, type Realis } from './governor.ts';
import { atDoor, hasBeside, inReach } from './reach.ts';

const isTried = inReach('attempt', 7);

export const ATTEMPTS: readonly Governor[] = [
  { of: 'ground', when: inReach('avoid', 4), makes: dropped('feared or averted') },
  { of: 'ground', when: isFearedThat, makes: dropped('feared or averted') },
  { of: 'ground', when: isDemandedThat, makes: dropped('a demand') },
  { of: 'ground', when: isTried, makes: tried },
  { voice: 'infinitive', when: isTried, makes: tried },
  { voice: 'noun', when: isPlanned, makes: dropped('a plan') },
  { when: isRepelledThen, makes: contest('repelled when they tried') },
];

/** «Бояться, що ворог захопить X», «сподіваємося, що звільнимо» */
function isFearedThat({ sentence, clause: { at } }: Phrase): boolean {
  return sentence.classes.has('that', at) && sentence.classes.hasAny(['avoid', 'attempt'], beforeThat(sentence, at));
}

/** `demanded that they leave X` */
function isDemandedThat({ sentence, clause: { at } }: Phrase): boolean {
  return sentence.classes.has('that', at) && sentence.classes.has('demand', beforeThat(sentence, at));
}

/** The verb before `that`, a comma between where the language writes one. */
function beforeThat({ tokens }: Annotated, that: number): number {
  return tokens[that - 1]?.text === ',' ? that - 2 : that - 1;
}

/** So many tokens of the phrase before tell how often: «здійснив 19 атак, намагаючись …». */
const MAX_COUNT = 3;

const FIGHTING = ['times', 'failing', 'support'] as const;

/** Going at a place; taking or leaving it is another matter. */
const ATTACKS: ReadonlySet<Relation> = new Set(['advanced', 'entered']);

/** Tried again and again, or thrown back: it is fought for. */
function tried(phrase: Phrase): Realis {
  const { clause, trigger } = phrase;
  const from = clause.door === 'trigger' ? Math.max(0, clause.start - MAX_COUNT) : clause.start;
  const isRepelled = ATTACKS.has(trigger.spec.relation) && hasBeside(phrase, 'failing', from);
  const isOfAttacks = trigger.spec.attemptContests || isOfFights(phrase);
  const isFought = isRepelled || (isOfAttacks && FIGHTING.some((name) => hasBeside(phrase, name, from)));
  return isFought ? contest('repeated or repelled attempts') : dropped('an attempt');
}

/** «Планують розвинути наступ на X», unless it failed. */
function isPlanned(phrase: Phrase): boolean {
  return isTried(phrase) && hasInfinitiveBefore(phrase) && !hasBeside(phrase, 'failing', phrase.clause.start);
}

/** «Планируют развить наступление на X» */
function hasInfinitiveBefore({ sentence, trigger: { start } }: Phrase): boolean {
  const { tokens, lexicon, classes } = sentence;
  if (!lexicon.grammar.hasFreeOrder) return false;
  for (let k = start - 1; k >= Math.max(0, start - 4) && tokens[k]!.kind === 'word'; k--) {
    if (lexicon.formOf(tokens[k]!.word) === 'infinitive' && !classes.has('attempt', k)) return true;
  }
  return false;
}

const isAtWhen = atDoor('when');

/** `were repelled when they moved towards X` */
function isRepelledThen(phrase: Phrase): boolean {
  const { relation } = phrase.trigger.spec;
  if ((relation !== 'advanced' && relation !== 'entered') || !isAtWhen(phrase)) return false;
  const { at } = phrase.clause;
  return phrase.sentence.classes.firstOf('failing', at - 4, at) !== -1;
}
