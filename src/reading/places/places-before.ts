// Finds the places that stand before a phrase: the nearest name and those listed with it.

import type { Extent } from '../../model/claim.ts';
import type { Annotated } from '../mentions/annotated.ts';
import type { PlaceMention } from '../mentions/place-mentions.ts';
import type { Slot, WordClass } from '../packs/pack.ts';
import { relativeAside } from '../phrases/clause.ts';
import type { PlaceArgument } from '../walk/walk.ts';
import { SLOT_ORDER } from '../walk/walk-words.ts';

/** Places before a token, back to `from`: the nearest name and those listed with it. */
export interface LeftPlaces {
  readonly places: readonly PlaceArgument[];
  /** True where a preposition stands before them: where it happened, not to what. */
  readonly isLocation: boolean;
  /** The classes of that preposition. */
  readonly slots: readonly Slot[];
  readonly start: number;
  /** Where the last of them ends, with what only tells where it lies. */
  readonly end: number;
}

export function placesBefore(sentence: Annotated, from: number, to: number): LeftPlaces {
  const [relative, main] = relativeAside(sentence, from, to);
  const inside = sentence.places.filter(
    ({ start, end, kind }) =>
      start >= from &&
      end <= to &&
      (end <= relative || start >= main) &&
      kind !== 'country' &&
      (kind === 'area' || !isSubject(sentence, start, end)) &&
      !isInBrackets(sentence, from, start) &&
      !isInApposition(sentence, from, start) &&
      !isInRelative(sentence, { from, at: start, to }),
  );
  let last = inside.length - 1;
  const isFrontOf = (k: number) => isDirectionOf(sentence, inside[k - 1]!, inside[k]!);
  const isOuter = (k: number) =>
    isContainer(sentence, inside[k - 1]!, inside[k]!) || isTownOf(sentence, inside[k - 1]!, inside[k]!);
  while (last > 0 && isOuter(last) && !isFrontOf(last)) last--;
  if (last < 0) return { places: [], isLocation: false, slots: [], start: to, end: to };
  let first = last;
  while (first > 0 && isListed(sentence, inside[first - 1]!.end, inside[first]!.start) && !isFrontOf(first)) first--;
  // «Останнє місто Y області, X»: the area only says where it is.
  if (last > first && inside[first]!.kind === 'area' && isOfNoun(sentence, inside[first]!)) first++;
  if (last > first && isRegionBefore(sentence, inside[first]!, inside[first + 1]!)) first++;
  if (last === first + 1 && isNextClause(sentence, inside[first]!.end)) first = last;
  const lead = leadOf(sentence, inside[first]!.start, from);
  const places = inside.slice(first, last + 1).map((place) => ({ place, extent: lead.extent }));
  const slots = SLOT_ORDER.filter((slot) => sentence.classes.startOf(slot as WordClass, inside[first]!.start) !== -1);
  return { places, isLocation: lead.isLocation, slots, start: inside[first]!.start, end: inside.at(-1)!.end };
}

/** «В X области, в городе Y»: after a comma a town with its own preposition is where in the region. */
function isRegionBefore({ tokens, classes }: Annotated, region: PlaceMention, town: PlaceMention): boolean {
  const isIn = classes.hasAny(['in', 'near'], region.end + 1);
  return region.kind === 'area' && town.kind !== 'area' && tokens[region.end]!.text === ',' && isIn;
}

/** «Місто Луганської області» */
function isOfNoun({ classes, lexicon }: Annotated, { start }: PlaceMention): boolean {
  return lexicon.grammar.hasCases && classes.startOf('settlement', start) !== -1;
}

/** `X, the capital of Y, is held`: what only tells what X is. */
function isInApposition({ tokens, classes, placeAt, lexicon }: Annotated, from: number, at: number): boolean {
  for (let k = at - 1; k > from; k--) {
    const { kind, text } = tokens[k]!;
    if (kind === 'sign' && text !== ',') return false;
    if (text === ',') return placeAt[k - 1] !== undefined && placeAt[k + 1] === undefined && isNounOfPlace(k + 1);
  }
  return false;

  /** `A, situated east of B, is held` */
  function isAside(start: number): boolean {
    return classes.has('filler', start) && lexicon.formOf(tokens[start]!.word) === 'participle';
  }

  /** Before the name stand an article and a noun for a kind of place: no further name of a list. */
  function isNounOfPlace(start: number): boolean {
    const noun = classes.firstOf('settlement', start, at);
    const end = tokens.findIndex(({ text }, k) => k > at && text === ',');
    if (isAside(start)) return end !== -1;
    return (classes.has('article', start) || noun === start) && noun !== -1 && end !== -1 && noun < at - 1;
  }
}

/** `A, which lies on the B river, was taken`: what only tells of A. */
function isInRelative(
  { tokens, classes, placeAt, lexicon }: Annotated,
  { from, at, to }: { readonly from: number; readonly at: number; readonly to: number },
): boolean {
  if (lexicon.grammar.partsClauses) return false;
  for (let k = at - 1; k > from + 1; k--) {
    if (tokens[k]!.kind === 'sign' && tokens[k]!.text !== ',') return false;
    if (!classes.has('relative', k) || tokens[k - 1]!.text !== ',' || !placeAt[k - 2]) continue;
    return tokens.slice(at, to).some(({ text }) => text === ',');
  }
  return false;
}

function isInBrackets({ tokens }: Annotated, from: number, at: number): boolean {
  let depth = 0;
  for (let k = from; k < at; k++) {
    if (tokens[k]!.text === '(') depth++;
    else if (tokens[k]!.text === ')') depth--;
  }
  return depth > 0;
}

/** Kyiv and Moscow act more often than they are acted on, but for a preposition before them. */
function isSubject({ partyAt, classes }: Annotated, start: number, end: number): boolean {
  const party = partyAt[start];
  return (
    party !== undefined &&
    party.end >= end &&
    !(['in', 'near', 'to', 'from'] as const).some((name) => classes.startOf(name, start) !== -1)
  );
}

/** `Balakliia in the Kharkiv region`: only prepositions and articles between. */
function isContainer({ classes, tokens }: Annotated, inner: PlaceMention, outer: PlaceMention): boolean {
  let hasPreposition = outer.start === inner.end && outer.kind === 'area';
  for (let k = inner.end; k < outer.start; k++) {
    if (classes.hasAny(['in', 'of', 'near', 'from'], k)) hasPreposition = true;
    else if ('»"”'.includes(tokens[k]!.text)) continue;
    else if (!classes.hasAny(['filler', 'part', 'beside', 'area'], k) || tokens[k]!.kind === 'sign') return false;
  }
  return hasPreposition;
}

/** «На X направлении в районе Y», «в X области в Y»: the front or the region only tells where Y is. */
function isDirectionOf({ classes, tokens, lexicon }: Annotated, front: PlaceMention, place: PlaceMention): boolean {
  if (!lexicon.grammar.hasCases || front.kind !== 'area' || place.kind !== 'settlement') return false;
  const isRegion = lexicon.nameAttribute?.test(tokens[front.start]!.word) === true;
  if (!isRegion && !classes.has('beside', front.end - 1)) return false;
  for (let k = front.end; k < place.start; k++) if (tokens[k]!.kind === 'sign' || classes.has('and', k)) return false;
  return place.start > front.end;
}

/** `villages around A were retaken`: they are taken, and not A. */
export function isAroundNoun({ classes }: Annotated, start: number): boolean {
  const near = classes.startOf('near', start);
  return near > 0 && classes.has('settlement', near - 1);
}

/** `A is the last city in B still held`: B only tells where A lies. */
function isTownOf({ classes }: Annotated, inner: PlaceMention, outer: PlaceMention): boolean {
  if (!classes.has('be', inner.end)) return false;
  const noun = classes.firstOf('settlement', inner.end, outer.start);
  return noun !== -1 && classes.has('in', outer.start - 1);
}

/** `…around A, and B is held`: two names of a list have no comma between. */
function isNextClause({ tokens, classes, lexicon }: Annotated, end: number): boolean {
  return !lexicon.grammar.hasFreeOrder && tokens[end]?.text === ',' && classes.has('and', end + 1);
}

function isListed({ tokens, classes }: Annotated, from: number, to: number): boolean {
  // `A (a town), B`: what stands in brackets tells of A.
  const close = tokens[from]?.text === '(' ? tokens.findIndex(({ text }, k) => k > from && text === ')') : -1;
  const start = close === -1 || close > to ? from : close + 1;
  if (to - start > 4 || to === start) return false;
  for (let k = start; k < to; k++) {
    // `80% of A and 70% of B`
    const isShare = tokens[k]!.kind === 'number' || tokens[k]!.text === '%';
    const isJoint =
      isShare || tokens[k]!.text === ',' || classes.hasAny(['and', 'in', 'near', 'settlement', 'filler', 'of'], k);
    if (!isJoint) return false;
  }
  return true;
}

/** The preposition and the words for how much before a name. */
function leadOf(
  { classes, tokens, lexicon, placeAt, partyAt }: Annotated,
  at: number,
  from: number,
): { readonly extent: Extent | null; readonly isLocation: boolean } {
  let extent: Extent | null = null;
  let isPart = false;
  for (let k = at - 1; k >= from; k--) {
    if (tokens[k]!.kind === 'sign' && !'"«“„'.includes(tokens[k]!.text)) break;
    // «В Y области X захвачен»: the preposition is of the area before it.
    const area = lexicon.grammar.hasFreeOrder ? placeAt[k] : undefined;
    if (area?.kind === 'area' && area.end === at) break;
    // «Над звільненим від ворога X»: from whom it was freed.
    const whom = lexicon.grammar.hasCases ? partyAt[k] : undefined;
    if (
      whom &&
      classes.startOf('from', whom.start) !== -1 &&
      lexicon.attribute.test(tokens[whom.start - 2]?.word ?? '')
    ) {
      k = whom.start - 1;
      continue;
    }
    if (classes.has('part', k)) isPart = true;
    if (classes.has('near', k)) extent = 'near';
    else if (classes.has('beside', k)) extent ??= 'near';
    if (classes.hasAny(['in', 'near', 'to', 'from', 'for'], k) && !classes.hasAny(['part', 'settlement', 'area'], k))
      return { extent: isPart ? 'part' : extent, isLocation: true };
    if (
      !classes.hasAny(['filler', 'settlement', 'area', 'facility', 'part', 'beside', 'of', 'definite'], k) &&
      !lexicon.attribute.test(tokens[k]!.word)
    )
      break;
  }
  return { extent: isPart ? 'part' : extent, isLocation: false };
}
