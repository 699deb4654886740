// What a mark on the way to a place opens, in languages with cases: a name, a list, another clause; and what is passed over.

import type { Annotated } from '../mentions/annotated.ts';
import type { PlaceKind } from '../mentions/place-mentions.ts';
import type { Trigger } from '../phrases/triggers.ts';
import type { WalkState } from './walk-state.ts';

/** «на востоке провинции X»: so many words to the name of a region. */
const MAX_CONTAINER = 4;
/** Words in quotation marks that a force is called by. */
const MAX_NAME = 4;

/** A noun for a kind of place that was met without a name; without a kind only a part was named. */
type Generic = { readonly kind: PlaceKind | null } | null;

/** «…на окраине, в X взяли пленных», «…вглубь, занимая позиции»: a comma after which something else is told. */
export function isNextClause(
  { classes, lexicon, tokens, placeAt }: Annotated,
  comma: number,
  generic: Generic,
): boolean {
  const [next, after] = [comma + 1, comma + 2];
  if (!lexicon.grammar.partsClauses || tokens[next]?.kind !== 'word') return false;
  const isIn = classes.endOf('in', next) === after && placeAt[after] !== undefined;
  const isElsewhere = generic?.kind === null && (isIn || placeAt[next] !== undefined);
  return isElsewhere || lexicon.formOf(tokens[next].word) === 'gerund';
}

/** «столица провинции X — город Y», «пригород X, город Y»: X only tells which one. */
export function isCapitalBefore({ classes }: Annotated, from: number, sign: number): boolean {
  if (!classes.has('settlement', sign + 1)) return false;
  for (let k = from; k < sign; k++) {
    const isSuburb = classes.has('settlement', k) && classes.has('beside', k);
    if (classes.has('capital', k) || isSuburb) return true;
  }
  return false;
}

/** «Под контроль перешли: A, B и C» */
export function isSubjectNext({ lexicon, placeAt }: Annotated, colon: number, { spec, voice }: Trigger): boolean {
  const isSubject = spec.kind === 'fall' || (voice === 'passive' && spec.takes.includes('direct'));
  return lexicon.grammar.hasFreeOrder && isSubject && placeAt[colon + 1] !== undefined;
}

/** «несколько сёл — A и B», «столица провинции — город X» */
export function isTownNext({ sentence, k: sign, generic, hasTowns }: WalkState): boolean {
  const { placeAt, classes, lexicon } = sentence;
  if (!generic) return false;
  const noun = classes.endOf('settlement', sign + 1);
  const isNamed = noun > 0 && placeAt[noun] !== undefined;
  const isOfTowns = generic.kind === 'settlement' || (hasTowns && lexicon.grammar.hasCases);
  return isNamed || (isOfTowns && placeAt[sign + 1] !== undefined);
}

/** «группой «Альфа»»: past what the force is called. */
export function pastName({ tokens }: Annotated, k: number): number {
  const close = { '«': '»', '“': '”', '"': '"' }[tokens[k]?.text ?? ''];
  const end = close === undefined ? -1 : tokens.findIndex(({ text }, j) => j > k && j < k + MAX_NAME && text === close);
  return end === -1 ? k : end + 1;
}

/** «Взяли в X области село Y»: where the region ends that only tells where Y is; 0 where a town is not next. */
export function containerEnd({ tokens, placeAt, partyAt, classes, lexicon }: Annotated, from: number): number {
  if (!lexicon.grammar.hasFreeOrder) return 0;
  for (let k = from; k <= from + MAX_CONTAINER && tokens[k]?.kind === 'word'; k++) {
    const place = placeAt[k];
    const end = place && place.kind !== 'settlement' ? place.end : place ? 0 : (partyAt[k]?.end ?? 0);
    if (end > 0) return classes.hasAny(['settlement', 'facility'], end) || placeAt[end] ? end : 0;
    if (place) return 0;
  }
  return 0;
}

/** `northwest of A near B`: a name follows, and no further bearing. */
export function isNearer({ classes, placeAt, lexicon }: Annotated, preposition: number, end: number): boolean {
  if (classes.endOf('bearing', preposition) > 0) return false;
  return !lexicon.grammar.hasFreeOrder || [0, 1, 2, 3].some((far) => placeAt[end + far] !== undefined);
}
