// Names on the way from a phrase to its places: places, those that only tell where others lie, and parties.

import type { Extent } from '../../model/claim.ts';
import type { PartyMention } from '../mentions/party-mentions.ts';
import { type PlaceMention, POSSESSIVE } from '../mentions/place-mentions.ts';
import type { WalkState } from './walk-state.ts';
import { isFreedPeople, isPortOf, isPredicateAt } from './walk-words.ts';

export function meetPlace(walk: WalkState, place: PlaceMention): boolean {
  // «город Сирии X»: whose town it is.
  const isOwner = place.kind === 'country' && walk.generic !== null && isNameNext(walk, place.end);
  if (isOwner && walk.places.length === 0 && walk.sentence.lexicon.grammar.hasCases) return walk.move(place.end);
  // Muammar Gaddafi's compound: a person's name.
  const owner = walk.sentence.partyAt[place.end];
  if (owner?.start === place.end && POSSESSIVE.test(walk.sentence.tokens[owner.end - 1]!.text))
    return walk.move(owner.end);
  // Fighting across a country is nowhere; «біля Українська» is a town.
  const isCountry = place.kind === 'country' && !walk.sentence.partyAt[place.start]?.isAttribute;
  if (isCountry && walk.isGroundFrame() && walk.places.length === 0) return false;
  // The Red Sea port of A.
  if (place.kind === 'facility' && !place.isLocated && isPortOf(walk.sentence, place)) return walk.move(place.end);
  // A state's township: the state only says where.
  if (POSSESSIVE.test(walk.sentence.tokens[place.end - 1]!.text) && walk.sentence.placeAt[place.end])
    return walk.move(place.end);
  if (walk.places.length === 0 && !walk.mayTakeFirst()) return false;
  if (walk.listSign === ',' && isPredicateAfter(walk, place)) return false;
  const first = walk.places[0]?.place.kind;
  if (first !== undefined && first !== 'country' && place.kind === 'country' && walk.isNext && !walk.isContainer)
    return false;
  // `the village of A, on the left bank of B region`
  if (first === 'settlement' && place.kind === 'area' && walk.listSign === ',' && isWhereItLies(walk, place))
    walk.isContainer = true;
  // «Населені пункти Донецької області A, B»: the area only says where they are.
  if (walk.isOnlyArea() && walk.generic?.kind === 'settlement' && place.kind === 'settlement' && !walk.isNext) {
    walk.startList();
  }
  if (walk.isNext && !walk.isContainer) {
    walk.places.push({ place, extent: extentIn(walk, place) });
    walk.end = place.end;
  } else if (walk.places.length > 0 && !walk.isContainer && place.kind !== 'area') return false;
  else if (walk.places.length > 0) walk.end = Math.max(walk.end, place.end);
  walk.isNext = false;
  walk.wasContainer = walk.isContainer;
  walk.isContainer = false;
  return walk.move(place.end);
}

/** A name stands at a token, after a noun for its kind or a dash. */
function isNameNext({ sentence: { placeAt, classes, tokens } }: WalkState, k: number): boolean {
  const isDash = '—–'.includes(tokens[k]?.text ?? ' ');
  return placeAt[isDash ? k + 1 : classes.endOf('settlement', k) || k] !== undefined;
}

/** `near A, B region`: where A lies, unless the list goes on with more such areas. */
function isWhereItLies(walk: WalkState, { start, end }: PlaceMention): boolean {
  const { lexicon, tokens } = walk.sentence;
  if (walk.slot === 'in') return true;
  return !lexicon.grammar.partsClauses && tokens[start - 1]!.text === ',' && !walk.sentence.classes.has('and', end);
}

/** «A взято, B вдруге відбив наступ»: so many adverbs may stand before the verb. */
const MAX_ADVERBS = 2;

function isPredicateAfter(walk: WalkState, { end }: PlaceMention): boolean {
  const { lexicon, tokens, classes } = walk.sentence;
  const isAdverb = (k: number) =>
    lexicon.endings.adverb.test(tokens[k]?.word ?? '') || classes.hasAny(['adverb', 'times'], k);
  let verb = end;
  while (verb < end + MAX_ADVERBS && isAdverb(verb) && !walk.isTriggerAt(verb)) verb++;
  const isTrigger = lexicon.grammar.hasFreeOrder && walk.isTriggerAt(verb);
  return isTrigger || isPredicateAt(walk.sentence, end);
}

/** The stadium in a town is a part of it; so are five settlements in a region. */
function extentIn(walk: WalkState, place: PlaceMention): Extent | null {
  if (walk.extent !== null || walk.slot !== 'in' || !walk.generic) return walk.extent;
  const isInside = walk.generic.kind === 'facility' || (walk.generic.kind === 'settlement' && place.kind === 'area');
  return isInside && walk.trigger.spec.takes.some((slot) => slot === 'direct' || slot === 'from') ? 'part' : null;
}

/** Whose town it is may stand before it; who did it may stand between verb and place. */
export function meetParty(walk: WalkState, party: PartyMention): boolean {
  if (walk.places.length > 0 || isFreedPeople(walk.sentence, walk.trigger, party)) return false;
  if (!party.isAttribute && !POSSESSIVE.test(walk.sentence.tokens[party.end - 1]!.text)) {
    if (walk.party && walk.trigger.spec.relation !== 'contested') return false;
    walk.party ??= party;
    // Between the army and the rebels: no place yet.
    if (!walk.generic) {
      walk.slot = null;
      walk.extent = null;
    }
  }
  return walk.move(Math.max(party.end, walk.k + 1));
}
