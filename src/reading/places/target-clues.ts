// Small signs of whether a place is what a phrase is about: what it only goes to, counts, repels, points back to.

import type { Relation } from '../../model/claim.ts';
import type { Annotated } from '../mentions/annotated.ts';
import type { PlaceMention } from '../mentions/place-mentions.ts';
import { NO_NOUN } from '../parties/subjects.ts';
import type { Trigger } from '../phrases/triggers.ts';
import type { Found } from '../walk/found.ts';

/** «Багато сіл біля X окуповані»: they are, and not X. */
export function isOfOthersAround({ sentence, trigger }: Pick<Found, 'sentence' | 'trigger'>, at: number): boolean {
  const { classes, lexicon } = sentence;
  const near = classes.startOf('near', at);
  const isStill = trigger.voice === 'state' || trigger.voice === 'passive';
  return isStill && lexicon.grammar.hasCases && near > 0 && classes.has('settlement', near - 1);
}

/** «Після боїв A взято», «ведучи бої за A, …»: fighting that tells only how or when. */
export function isCircumstance({ sentence, trigger, clause }: Found): boolean {
  const { classes, lexicon, tokens } = sentence;
  if (!lexicon.grammar.hasFreeOrder || trigger.spec.relation !== 'contested' || trigger.voice !== 'noun') return false;
  const from = Math.max(clause.start, trigger.start - 4);
  const isManner = tokens.slice(from, trigger.start).some(({ word }) => lexicon.formOf(word) === 'gerund');
  return isManner || classes.firstOf('after', from, trigger.start) !== -1;
}

/** «В ходе наступления на X освобождён Y»: fighting through which something else was done. */
export function isMeans(all: readonly Found[], t: number): boolean {
  const { sentence, trigger } = all[t]!;
  const isFight = trigger.spec.relation === 'contested' && trigger.voice === 'noun';
  if (!isFight || sentence.classes.firstOf('through', trigger.start - 4, trigger.start) === -1) return false;
  return all.some(({ trigger: { spec, start } }, k) => k > t && start > trigger.end && TAKEN.has(spec.relation));
}

const TAKEN: ReadonlySet<Relation> = new Set(['captured', 'liberated']);

/** «На X напрямку відбили 14 атак біля A, ще дві тривають»: where it was fought is told. */
export function isToldBefore(all: readonly Found[], t: number): boolean {
  if (all[t]!.trigger.spec.relation !== 'contested' || !all[t]!.sentence.lexicon.grammar.hasFreeOrder) return false;
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
  const isTaking = relation === 'captured' && favours === 'own' && sentence.lexicon.grammar.hasFreeOrder;
  const isParted = sentence.tokens.slice(before.end, trigger.start).some(({ text }) => ',:;'.includes(text));
  return isTaking && before.spec.relation === 'contested' && !isParted;
}

/** «Втратили контроль над боргами»: what the phrase's own preposition takes is no place. */
export function isOfOtherThings({ sentence, trigger, walk }: Found): boolean {
  const { lexicon, classes, tokens } = sentence;
  const isTaken = walk.places.length > 0 || walk.generic !== null || walk.pointer !== null;
  const over = classes.endOf('for', trigger.end);
  return (
    lexicon.grammar.hasFreeOrder &&
    !isTaken &&
    over > 0 &&
    !classes.has('adverb', trigger.end) &&
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
    !lexicon.grammar.hasFreeOrder ||
    trigger.spec.kind === 'fall' ||
    walk.party ||
    walk.generic ||
    last.end < trigger.start - 1
  )
    return false;
  const isPlain = next?.kind === 'word' && !next.isCapital && !partyAt[trigger.end] && !timeAt[trigger.end];
  return isPlain && !sentence.isForceAt(trigger.end) && !classes.hasAny(NO_NOUN, trigger.end);
}

/** «Комар тримаємо»: we do, and no place. */
export function isOurs({ lexicon, tokens }: Annotated, { start }: Trigger): boolean {
  return lexicon.weVerb?.test(tokens[start]!.word) === true;
}

/** «Село захоплено», not «село під A»: no place stands right after the noun. */
export function isBare({ lexicon, placeAt }: Annotated, k: number): boolean {
  return !lexicon.grammar.hasArticles && [1, 2, 3, 4].every((far) => placeAt[k + far] === undefined);
}
