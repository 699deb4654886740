// Small signs of whether a place is what a phrase is about: what it only goes to, counts, repels, points back to.

import type { Annotated } from './annotated.ts';
import type { ClauseStart } from './clause.ts';
import type { Found } from './found.ts';
import type { PlaceMention } from './place-mentions.ts';
import type { Trigger } from './triggers.ts';

/** `leaving the government in control of little more than X`: nobody left X. */
export function isLeavingSomebody({ sentence, trigger, walk }: Found): boolean {
  const { relation, takes } = trigger.spec;
  const isDirect = relation === 'withdrew-from' && takes[0] === 'direct' && trigger.voice !== 'passive';
  return isDirect && sentence.lexicon.agent === null && walk.party !== undefined;
}

/** `It fell`, `it was retaken`: the subject is a place. */
export function isOfIt({ classes, lexicon }: Annotated, { start, voice, spec }: Trigger): boolean {
  if (lexicon.agent !== null || (voice !== 'passive' && spec.kind !== 'fall') || spec.party !== undefined) return false;
  let k = start - 1;
  while (k > 0 && classes.hasAny(['be', 'have', 'adverb', 'not', 'earlier'], k) && !classes.has('there', k)) k--;
  return k >= 0 && classes.has('there', k) && classes.has('they', k);
}

/** Two villages were lost: others than those named before. */
export function isCounted({ tokens, classes, lexicon }: Annotated, k: number): boolean {
  const before = tokens[k - 1];
  if (!before || classes.has('definite', k - 2)) return false;
  return before.kind === 'number' || Object.hasOwn(lexicon.pack.dates.numbers, before.word);
}

/** `its centre is held by …`: a part of the place that was spoken of. */
export function isPartOfIt({ classes, placeAt, lexicon }: Annotated, k: number): boolean {
  if (lexicon.agent !== null)
    return classes.has('part', k) && classes.has('facility', k) && !placeAt[k + 1] && !placeAt[k];
  return classes.has('part', k) && !placeAt[k] && classes.has('definite', k - 1);
}

/** `pulled back toward X`: they left somewhere, but no place that was named. */
export function goesTo({ classes, placeAt }: Annotated, { end, spec }: Trigger): boolean {
  if (spec.relation !== 'withdrew-from') return false;
  const to = classes.endOf('to', end);
  return to > 0 && placeAt[to] !== undefined;
}

/** The relative around what somebody is said to say: where sources claimed that …; -1 where there is none. */
export function relativeBefore({ classes, tokens }: Annotated, clause: ClauseStart): number {
  if (clause.door !== 'clause' || !classes.has('that', clause.at)) return -1;
  for (let k = clause.at - 1; k >= Math.max(0, clause.at - 12); k--) {
    if (tokens[k]!.kind === 'sign') return -1;
    if (classes.has('relative', k) && !classes.has('that', k)) return k;
  }
  return -1;
}

export function hasComma({ tokens }: Annotated, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === ',');
}

/** True where hardly more than auxiliaries stand between: X is firmly under …, not X, who was made the head of what is under …. */
export function isBeside({ classes, tokens, timeAt, partyAt, placeAt }: Annotated, from: number, to: number): boolean {
  let unknown = 0;
  for (let k = from; k < to; k++) {
    const isLight =
      tokens[k]!.kind === 'sign' ||
      timeAt[k] ||
      partyAt[k] ||
      placeAt[k] ||
      classes.has('in', k) ||
      classes.hasAny(['be', 'have', 'adverb', 'not', 'probable', 'and', 'relative', 'filler', 'will'], k);
    if (!isLight) unknown++;
  }
  return unknown <= 2;
}

/** «Після боїв A взято», «ведучи бої за A, …»: fighting that tells only how or when. */
export function isCircumstance({ sentence, trigger, clause }: Found): boolean {
  const { classes, lexicon, tokens } = sentence;
  if (lexicon.agent === null || trigger.spec.relation !== 'contested' || trigger.voice !== 'noun') return false;
  const from = Math.max(clause.start, trigger.start - 4);
  const isManner = tokens.slice(from, trigger.start).some(({ word }) => lexicon.formOf(word) === 'gerund');
  return isManner || classes.firstOf('after', from, trigger.start) !== -1;
}

/** «На X напрямку відбили 14 атак біля A, ще дві тривають»: where it was fought is told. */
export function isToldBefore(all: readonly Found[], t: number): boolean {
  if (all[t]!.trigger.spec.relation !== 'contested' || all[t]!.sentence.lexicon.agent === null) return false;
  return all
    .slice(0, t)
    .some(
      ({ trigger, realis, walk }) =>
        (trigger.spec.relation === 'contested' || realis.mood === 'contest') && walk.places.length > 0,
    );
}

/** «Дії в бік A наші воїни відбили»: the attack was beaten off, no place was taken. */
export function isRepelling({ sentence, trigger }: Found, before: Trigger): boolean {
  const { relation, favours } = trigger.spec;
  const isTaking = relation === 'captured' && favours === 'own' && sentence.lexicon.agent !== null;
  return isTaking && before.spec.relation === 'contested' && !hasComma(sentence, before.end, trigger.start);
}

/** «Втратили контроль над боргами»: what the phrase's own preposition takes is no place. */
export function isOfOtherThings({ sentence, trigger, walk }: Found): boolean {
  const { lexicon, classes, tokens } = sentence;
  const isTaken = walk.places.length > 0 || walk.generic !== null || walk.pointer !== null;
  const over = classes.endOf('for', trigger.end);
  return (
    lexicon.agent !== null &&
    !isTaken &&
    over > 0 &&
    trigger.spec.takes.includes('for') &&
    tokens[over]?.kind === 'word'
  );
}

/** «„Зоря“ захопила ініціативу»: a name that does something to what follows. */
export function isDoer(
  { sentence, trigger, walk }: Pick<Found, 'sentence' | 'trigger' | 'walk'>,
  last: PlaceMention,
): boolean {
  const { lexicon, tokens, classes, timeAt, partyAt } = sentence;
  const next = tokens[trigger.end];
  if (
    lexicon.agent === null ||
    trigger.spec.kind === 'fall' ||
    walk.party ||
    walk.generic ||
    last.end < trigger.start - 1
  )
    return false;
  const isPlain = next?.kind === 'word' && !next.isCapital && !partyAt[trigger.end] && !timeAt[trigger.end];
  return isPlain && !sentence.isForceAt(trigger.end) && !classes.hasAny(NO_OBJECT, trigger.end);
}

/** Words after a verb that are not what it is done to. */
const NO_OBJECT = [
  'in',
  'near',
  'to',
  'from',
  'for',
  'after',
  'against',
  'and',
  'not',
  'be',
  'will',
  'adverb',
  'clause',
  'relative',
  'report',
  'filler',
  'probable',
  'earlier',
  'there',
  'times',
  'failing',
  'by',
] as const;

/** «Комар тримаємо»: we do, and no place. */
export function isOurs({ lexicon, tokens }: Annotated, { start }: Trigger): boolean {
  return lexicon.ownVerb?.test(tokens[start]!.word) === true;
}

/** «Село захоплено», not «село під A»: no place stands right after the noun. */
export function isBare({ lexicon, placeAt }: Annotated, k: number): boolean {
  return lexicon.agent !== null && [1, 2, 3, 4].every((far) => placeAt[k + far] === undefined);
}

/** A thing or a person between two tokens, and no part of a name: «суд», not «Суджа». */
export function hasThing({ classes, placeAt }: Annotated, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (classes.has('thing', k) && !placeAt[k]) return true;
  return false;
}

/** «В районах A та B»: the noun belongs to the name after it. */
export function isOfName({ lexicon, placeAt }: Annotated, k: number): boolean {
  return lexicon.agent !== null && placeAt[k + 1]?.kind === 'settlement';
}
