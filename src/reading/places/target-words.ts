// What the words around a phrase tell of its places: that it points back to one, means none that was named, or tells how it came about.

import type { Relation } from '../../model/claim.ts';
import type { Annotated } from '../mentions/annotated.ts';
import type { PlaceMention } from '../mentions/place-mentions.ts';
import { type ClauseStart, relativeAside } from '../phrases/clause.ts';
import type { Trigger } from '../phrases/triggers.ts';
import type { Walk } from '../walk/walk.ts';

/** A phrase and what was met on the way from it. */
interface Phrase {
  readonly sentence: Annotated;
  readonly trigger: Trigger;
  readonly walk: Walk;
}

/** A thing or a person between two tokens, and no part of a name or of a relative aside: «суд», not «Суджа». */
export function hasThing(sentence: Annotated, from: number, to: number): boolean {
  const { classes, placeAt } = sentence;
  const [asideStart, asideEnd] = relativeAside(sentence, from, to);
  for (let k = from; k < to; k++)
    if (classes.has('thing', k) && !placeAt[k] && (k < asideStart || k > asideEnd)) return true;
  return false;
}

/** «Жителей города X», «пленные из X»: the name only tells whose they are, or from where. */
export function isOfThing({ classes }: Annotated, name: number): boolean {
  let k = name - 1;
  while (k > 0 && !classes.has('thing', k) && classes.hasAny(['settlement', 'filler', 'from', 'in'], k)) k--;
  return classes.has('thing', k);
}

/** «X: вошли с юга»: the sentence is about the town that stands before its colon. */
export function isHeader(
  { tokens, classes, lexicon, partyAt }: Annotated,
  { start, end, kind }: PlaceMention,
): boolean {
  const isFirst = tokens.slice(0, start).every((token, k) => token.kind === 'sign' || classes.has('settlement', k));
  return (
    lexicon.grammar.hasFreeOrder && isFirst && kind === 'settlement' && !partyAt[start] && tokens[end]?.text === ':'
  );
}

/** «На востоке идут бои», «по всей линии фронта»: a place of its own, though no name. */
export function hasOwnGround({ classes, tokens }: Annotated, { start, end }: Trigger, from: number): boolean {
  for (let k = from; k < Math.min(tokens.length, end + MAX_GROUND); k++) {
    if (k >= end && tokens[k]!.kind === 'sign') return false;
    if (k >= start && k < end) continue;
    if (classes.hasAny(['area', 'beside'], k) || classes.endOf('in', k) > k + 1) return true;
  }
  return false;
}

/** So many words behind a phrase may tell where. */
const MAX_GROUND = 6;

/** «В X тяжело, но окружение отрицают»: what is denied of the place that the sentence tells of. */
export function isDeniedNoun({ classes, lexicon }: Annotated, { start, voice }: Trigger): boolean {
  return lexicon.grammar.hasFreeOrder && voice === 'noun' && classes.firstOf('deny', start - 2, start) !== -1;
}

/** `leaving the government in control of little more than X`: nobody left X. */
export function isLeavingSomebody({ sentence, trigger, walk }: Phrase): boolean {
  const { relation, takes } = trigger.spec;
  const isDirect = relation === 'withdrew-from' && takes[0] === 'direct' && trigger.voice !== 'passive';
  return isDirect && !sentence.lexicon.grammar.hasFreeOrder && walk.party !== undefined;
}

/** `took the town after weeks of fighting`: how it came about, and no fight of its own. */
export function isAdjunctOfFight({ sentence, trigger }: Phrase): boolean {
  const { classes, tokens, lexicon } = sentence;
  const isOfGround = trigger.spec.relation === 'contested' || trigger.spec.relation === 'advanced';
  if (lexicon.grammar.hasFreeOrder || !isOfGround || trigger.voice !== 'noun') return false;
  for (let k = trigger.start - 1; k >= Math.max(0, trigger.start - 7) && tokens[k]!.kind !== 'sign'; k--)
    if (classes.has('after', k)) return k > 0;
  return false;
}

/** `It fell`, `it was retaken`: the subject is a place. */
export function isOfIt({ classes, lexicon }: Annotated, { start, voice, spec }: Trigger): boolean {
  if (lexicon.grammar.omitsSubjects || (voice !== 'passive' && spec.kind !== 'fall') || spec.party !== undefined)
    return false;
  let k = start - 1;
  while (k > 0 && classes.hasAny(['be', 'have', 'adverb', 'not', 'earlier'], k) && !classes.has('there', k)) k--;
  return k >= 0 && classes.has('there', k) && classes.has('they', k);
}

/** `Its capture isolates the capital`: the place spoken of before. */
export function isOfIts({ classes }: Annotated, { start, voice, spec }: Trigger): boolean {
  if (voice !== 'noun' || !TAKEN.has(spec.relation)) return false;
  return classes.has('their', start - 1) && classes.has('definite', start - 1);
}

const TAKEN: ReadonlySet<Relation> = new Set(['captured', 'liberated', 'lost']);

/** `A, the capture of which was announced`: the relative stands after the noun; where the apposition begins. */
export function relativeOfNoun(
  { classes, tokens, lexicon }: Annotated,
  { start, end, voice }: Trigger,
): number | undefined {
  const isOfWhich = lexicon.grammar.hasCases
    ? classes.has('relative', end) && !classes.has('that', end)
    : classes.has('of', end) && classes.has('relative', end + 1);
  if (voice !== 'noun' || !isOfWhich) return undefined;
  const at = classes.has('article', start - 1) || classes.has('about', start - 1) ? start - 1 : start;
  return tokens[at - 1]?.text === ',' ? at : undefined;
}

/** `reached the outskirts of a town`: another than those that were named. */
export function isUnnamed({ classes }: Annotated, { generic, extent }: Walk): boolean {
  // Losing more territory.
  if (generic?.kind === 'area' && !generic.isDefinite && classes.has('mass', generic.at)) return true;
  if (generic?.kind !== 'settlement' || extent === 'near') return false;
  return classes.firstOf('indefinite', generic.at - 3, generic.at) !== -1;
}

/** `approached the fields and want to reach A`: named later, and not as where it is: `the town hall in A`. */
export function isOnlyLater({ tokens, classes, lexicon }: Annotated, generic: number, place: number): boolean {
  if (!lexicon.grammar.hasArticles || place < tokens[generic]!.start) return false;
  const named = tokens.findIndex(({ start }) => start === place);
  return classes.has('council', generic + 1) || named === -1 || !classes.hasAny(['in', 'of'], named - 1);
}

/** `took 1,150 square kilometres of territory and 82 settlements`: no place that was named. */
export function isMeasured({ tokens, lexicon }: Annotated, { end }: Trigger, { generic }: Walk): boolean {
  if (!lexicon.grammar.hasArticles || generic === null || generic.isDefinite) return false;
  return tokens.slice(end, generic.at).some(({ kind, text }) => kind === 'number' && !text.endsWith('%'));
}

/** Two villages were lost: others than those named before. */
export function isCounted({ tokens, classes, lexicon }: Annotated, k: number): boolean {
  const before = tokens[k - 1];
  if (!before || classes.has('definite', k - 2)) return false;
  const isShare = before.text.endsWith('%');
  return (before.kind === 'number' && !isShare) || Object.hasOwn(lexicon.pack.dates.numbers, before.word);
}

/** `its centre is held by …`: a part of the place that was spoken of. */
export function isPartOfIt({ classes, placeAt, lexicon }: Annotated, k: number, from: number): boolean {
  if (!classes.has('part', k) || placeAt[k]) return false;
  if (lexicon.grammar.hasArticles) return classes.has('definite', k - 1);
  return k === from || (classes.has('facility', k) && !placeAt[k + 1]);
}

/** `pulled back toward X`: they left somewhere, but no place that was named. */
export function goesTo({ classes, placeAt }: Annotated, { end, spec }: Trigger): boolean {
  if (spec.relation !== 'withdrew-from') return false;
  const to = classes.endOf('to', end);
  if (to === 0) return false;
  // `retreated to a nearby district`
  return placeAt[to] !== undefined || classes.has('indefinite', to);
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
export function isBeside(
  { classes, tokens, timeAt, partyAt, placeAt, lexicon }: Annotated,
  from: number,
  to: number,
): boolean {
  let unknown = 0;
  // `A, situated east of B, is under …`: what stands between two commas only tells of A.
  const comma = tokens.findLastIndex(({ text }, k) => text === ',' && k > from && k < to);
  // `A lies in ruins after being captured`
  const after = tokens.findLastIndex(
    (_, k) => k > from && k < to && classes.has('after', k) && classes.has('be', k + 1),
  );
  const isAside = tokens[from]?.text === ',' && comma !== -1;
  const start = lexicon.grammar.partsClauses ? from : after !== -1 ? after + 1 : isAside ? comma : from;
  for (let k = start; k < to; k++) {
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
