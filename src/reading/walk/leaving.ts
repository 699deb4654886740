// Where somebody fell back, apart from where he fell back to: «відступив біля X», «відійшли в X», «відійшли на рубежі під X».

import type { Annotated } from '../mentions/annotated.ts';
import type { Slot } from '../packs/pack.ts';
import type { Trigger } from '../phrases/triggers.ts';
import type { Found } from './found.ts';

/** Phrases of leaving that tell where it happened too. */
export function isLeavingAround({ spec }: Trigger): boolean {
  return spec.relation === 'withdrew-from' && spec.takes.includes('near');
}

/** Whether a preposition tells where something happened: by itself, else by the case of the word after it. */
export function tellsWhere(sentence: Annotated, slot: Slot, preposition: number, end: number): boolean {
  const { classes, tokens, lexicon } = sentence;
  if (slot !== 'near' && slot !== 'in') return false;
  const isGoal = classes.endOf('to', preposition) === end || classes.endOf('for', preposition) === end;
  const word = tokens[end]?.word ?? '';
  if (slot === 'near') return !isGoal || (lexicon.agent?.test(word) ?? false);
  return !isGoal || (end === preposition + 1 && lexicon.endings.where.test(word));
}

/** «Біля X ворог відступив»: what stands before a name tells where, and nothing after the phrase what else was left. */
export function isFallenBack({ sentence, trigger }: Pick<Found, 'sentence' | 'trigger'>, at: number): boolean {
  if (!isLeavingAround(trigger) || sentence.classes.endOf('from', trigger.end) > 0) return false;
  return (['near', 'in'] as const).some((slot) => {
    const preposition = sentence.classes.startOf(slot, at);
    return preposition !== -1 && tellsWhere(sentence, slot, preposition, at);
  });
}
