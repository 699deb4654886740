// What is so only on a condition, or only supposed: if, would, may.

import { dropped, type Governor, type Phrase } from './governor.ts';
import { atDoor, hasBefore, inClause, inReach } from './reach.ts';

const isWouldBefore = inClause('would', 3);

export const CONDITIONS: readonly Governor[] = [
  { when: atDoor('condition'), makes: dropped('a condition') },
  { when: inClause('condition', 12), makes: dropped('a condition') },
  { when: isInverted, makes: dropped('a condition') },
  { voice: 'passive', when: isSupposed, unless: inReach('not', 4), makes: dropped('a supposition') },
];

/** `Had they taken the town, …` */
function isInverted({ sentence: { classes, partyAt } }: Phrase): boolean {
  return classes.endOf('inversion', 0) > 0 && !partyAt[0];
}

/** `If it falls, they will press on`, «візьмуть місто, якщо накажуть»: only then. */
export function isOnCondition({ sentence: { classes, tokens }, trigger: { start, end } }: Phrase): boolean {
  return classes.firstOf('condition', 0, start) !== -1 || classes.firstOf('condition', end, tokens.length) !== -1;
}

/** A gerund's verb stands no farther off. */
const MAX_GERUND = 25;

/** `Losing X would cut off Y`: neither is said to be so. */
export function isSupposed(phrase: Phrase): boolean {
  return isWouldBefore(phrase) || isGerundOfWould(phrase);
}

function isGerundOfWould({ sentence: { classes, tokens }, trigger: { start, end, voice }, clause }: Phrase): boolean {
  if (voice !== 'gerund' || start !== clause.start) return false;
  // `Losing X — even now — would …`: as far as no comma makes it a clause of its own.
  const comma = start === 0 ? tokens.findIndex(({ text }) => text === ',') : -1;
  const reach = start === 0 ? MAX_GERUND : 6;
  const to = comma === -1 ? tokens.length : comma;
  return classes.firstOf('would', end, Math.min(to, end + reach)) !== -1;
}

/** `The fall of X would open the road to Y`: it has not fallen. */
export function isNounOfWould({ sentence: { classes, tokens }, trigger: { start, end } }: Phrase): boolean {
  for (let k = start - 1; k > Math.max(0, start - 5) && tokens[k]!.kind !== 'sign'; k--)
    if (classes.has('would', k)) return true;
  // `The capture of X, Y & Z would …`: lists are passed.
  for (let k = end; k < Math.min(tokens.length, end + 10) && !'.;:!?'.includes(tokens[k]!.text); k++) {
    if (classes.has('would', k)) return true;
    if (classes.hasAny(['relative', 'clause'], k)) return false;
  }
  return false;
}

/** «Звільнення X дозволило б …» */
export function isOnlySupposed({ sentence: { classes, lexicon }, trigger: { end } }: Phrase): boolean {
  return lexicon.grammar.hasFreeOrder && classes.firstOf('would', end, end + 5) !== -1;
}

/** `may be surrounded`, «може бути оточений»: it is not said to be. */
export function isMere(phrase: Phrase): boolean {
  const { classes } = phrase.sentence;
  return isGerundOfMay(phrase) || hasBefore(phrase, 4, (k) => classes.has('may', k) && classes.has('be', k + 1));
}

/** `may be trying to hold A while encircling B`: as the verb, so its gerund. */
function isGerundOfMay({ sentence: { classes, lexicon }, trigger: { start, voice } }: Phrase): boolean {
  if (voice !== 'gerund' || lexicon.grammar.partsClauses) return false;
  for (let k = Math.max(0, start - MAX_GERUND); k < start; k++)
    if (classes.has('may', k) && !classes.has('definite', k + 1)) return true;
  return false;
}

/** `may use the loss of X`: it is not said to be lost; `may have completed the capture` tells of one. */
export function isPossible(phrase: Phrase): boolean {
  const { classes, lexicon } = phrase.sentence;
  // «Возможно объявили о взятии»: an adverb, which belongs to the other verb.
  if (lexicon.grammar.hasFreeOrder) return false;
  return hasBefore(phrase, 4, (k) => classes.has('may', k) && !classes.has('have', k + 1));
}
