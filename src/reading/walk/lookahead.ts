// What the next words are on the way from a phrase to its places, in languages with cases: a relative, a goal, an occupation.

import type { Annotated } from '../mentions/annotated.ts';
import type { Trigger } from '../phrases/triggers.ts';
import { isLeavingAround, tellsWhere } from './leaving.ts';

/** `, що на X напрямку`: so many words. */
const MAX_PLACING = 9;
/** «На більш укріплені позиції»: so many words. */
const MAX_GOAL = 6;

/** «м. Лиман», «с. Терни»: the full stop of an abbreviation. */
export function isAbbreviated({ tokens, classes }: Annotated, k: number): boolean {
  const isShort = tokens[k - 1]!.text.length < 4 && !tokens[k]!.isSpaced;
  return isShort && classes.has('settlement', k - 1) && tokens[k + 1]?.isCapital === true;
}

/** «Біля A, що на X напрямку, та біля B»: past what only says where A is; 0 where nothing does. */
export function afterRelative(
  { classes, tokens, lexicon, placeAt }: Annotated,
  k: number,
  isTriggerAt: (token: number) => boolean,
): number {
  const isPlacing = classes.has('relative', k + 1) && classes.hasAny(['in', 'near'], k + 2);
  if (!lexicon.grammar.partsClauses || !isPlacing) return 0;
  for (let j = k + 2; j < k + MAX_PLACING && tokens[j]; j++) {
    if (tokens[j]!.text === ',' && (classes.has('and', j + 1) || placeAt[j + 1])) return j;
    if (tokens[j]!.kind === 'sign' || isTriggerAt(j)) return 0;
  }
  return 0;
}

/** «Звільнили від російської окупації A»: past the occupation, which is no capture of A; 0 where there is none. */
export function pastYoke(
  { partyAt, lexicon, tokens, classes }: Annotated,
  from: number,
  isTriggerAt: (token: number) => boolean,
): number {
  let k = from;
  while (k < from + 3 && tokens[k] && (partyAt[k]?.isAttribute || classes.has('filler', k))) k++;
  return lexicon.grammar.hasFreeOrder && isTriggerAt(k) ? k + 1 : 0;
}

/** «Продвинулись от A в сторону B»: past where they came from; 0 where nothing says where they went. */
export function pastOrigin(
  { classes, tokens, placeAt, lexicon }: Annotated,
  from: number,
  isTaken: (slot: 'to' | 'near' | 'in') => boolean,
): number {
  let k = from;
  while (k < from + 2 && classes.hasAny(['settlement', 'filler', 'beside'], k) && !placeAt[k]) k++;
  // «с этого направления к B»
  const end = placeAt[k]?.end ?? (classes.has('beside', k - 1) ? k : from);
  if (!lexicon.grammar.hasFreeOrder || end === from || tokens[end]?.kind !== 'word') return 0;
  return (['to', 'near', 'in'] as const).some((slot) => isTaken(slot) && classes.endOf(slot, end)) ? end : 0;
}

/** «Відійшли на нові позиції з X», «на рубежі під X»: to where they left, past where they went; 0 where nothing says so. */
export function pastGoal(sentence: Annotated, trigger: Trigger, k: number, from: number): number {
  const { classes, tokens, placeAt, lexicon } = sentence;
  if (!lexicon.grammar.hasFreeOrder || classes.has('from', k)) return 0;
  for (let j = from; j < from + MAX_GOAL && tokens[j]?.kind === 'word' && !placeAt[j]; j++) {
    if (classes.has('from', j)) return j;
    const near = isLeavingAround(trigger) ? classes.endOf('near', j) : 0;
    if (near > 0 && tellsWhere(sentence, 'near', j, near)) return j;
  }
  return 0;
}
