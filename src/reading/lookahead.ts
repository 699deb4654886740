// What the next words are on the way from a phrase to its places: an apposition, a relative, an attribute, a goal.

import type { Annotated } from './annotated.ts';

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
  if (lexicon.agent === null || !isPlacing) return 0;
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
  return lexicon.agent !== null && isTriggerAt(k) ? k + 1 : 0;
}

/** «Відійшли на нові позиції з X»: to where they left, past where they went; 0 where nothing says so. */
export function pastGoal({ classes, tokens, placeAt, lexicon }: Annotated, k: number, from: number): number {
  if (lexicon.agent === null || classes.has('from', k)) return 0;
  for (let j = from; j < from + MAX_GOAL && tokens[j]?.kind === 'word' && !placeAt[j]; j++)
    if (classes.has('from', j)) return j;
  return 0;
}

/** `X, a village on the edge of Y`: no further name of a list. */
export function isAppositionNext(sentence: Annotated, k: number): boolean {
  const { classes, placeAt } = sentence;
  if (isNounOfPlaceNext(sentence, k)) return true;
  const end = classes.endOf('settlement', k + 2);
  return classes.has('article', k + 1) && end > 0 && classes.endOf('of', end) === 0 && !placeAt[end];
}

/** «Букаву, друге за величиною місто на сході»: a noun for the kind of place, and no name. */
function isNounOfPlaceNext({ classes, placeAt, lexicon, tokens }: Annotated, k: number): boolean {
  if (lexicon.agent === null) return false;
  let j = k + 1;
  while (classes.has('filler', j) || (tokens[j] && lexicon.attribute.test(tokens[j]!.word) && !placeAt[j])) j++;
  const end = j > k + 1 ? classes.endOf('settlement', j) : 0;
  return end > 0 && classes.hasAny(['in', 'near'], end) && !placeAt[end];
}

/** `oil town`: in languages where a noun before a noun qualifies it. */
export function isAdjunct({ lexicon, classes, tokens }: Annotated, k: number): boolean {
  const isPlain = !classes.hasAny(['by', 'against', 'clause', 'relative', 'report', 'and'], k);
  return (
    lexicon.agent === null &&
    lexicon.nameAttribute === null &&
    isPlain &&
    tokens[k]!.kind === 'word' &&
    !tokens[k]!.isCaseless &&
    classes.hasAny(['settlement', 'facility'], k + 1)
  );
}

/** `the government compound`: what looks like a thing only qualifies a kind of place. */
export function isBeforeFacility({ lexicon, classes, tokens }: Annotated, k: number): boolean {
  return lexicon.agent === null && !tokens[k]!.isCaseless && classes.has('facility', k + 1);
}

/** An attribute counts where a noun for a place follows it, or its name. */
export function isAttribute(sentence: Annotated, k: number): boolean {
  const { lexicon, tokens, classes, placeAt } = sentence;
  if (!lexicon.attribute.test(tokens[k]!.word) || classes.hasAny(['by', 'against', 'clause', 'relative'], k))
    return false;
  for (let j = k + 1; j <= k + 3; j++) {
    if (placeAt[j] || classes.hasAny(['settlement', 'area', 'facility', 'part', 'beside'], j)) return true;
    if (!tokens[j] || tokens[j]!.kind === 'sign') return false;
    if (!lexicon.attribute.test(tokens[j]!.word) && !isAdjunct(sentence, j)) return false;
  }
  return false;
}
