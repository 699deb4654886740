// Words on the way from a phrase to its places: kinds and parts of places, forces, what goes on a list, what only qualifies.

import { POSSESSIVE } from '../mentions/place-mentions.ts';
import { pastName } from './walk-marks.ts';
import { meetPreposition } from './walk-prepositions.ts';
import type { WalkState } from './walk-state.ts';
import {
  isAdjunct,
  isAttribute,
  isBeforeFacility,
  isFoughtWith,
  isFromSide,
  isSurroundedBy,
  prepositionAt,
} from './walk-words.ts';

/** `-kilometre-wide`, `long-awaited`. */
const COMPOUND = /^\p{Ll}+-\p{Ll}+$/u;

export function meetWord(walk: WalkState): boolean {
  const { classes, lexicon, tokens } = walk.sentence;
  const { k } = walk;
  const and = classes.endOf('and', k);
  if (and && walk.places.length > 0) return meetNextOfList(walk, and);
  // Pushed south and southeast of A.
  if (and && walk.isGroundFrame() && classes.endOf('bearing', and) > 0) return walk.move(and);
  if (meetIncluding(walk)) return true;
  // Clashes took place near …
  const idiom = classes.endOf('idiom', k);
  if (idiom && walk.unknownLeft > 0) return walk.move(idiom);
  // «подошли с севера к X»
  const measure = Math.max(classes.endOf('filler', k), classes.endOf('adverb', k));
  const preposition = prepositionAt(walk.sentence, walk.trigger, k);
  // At least half of it: no place yet.
  if (preposition && measure > preposition.end) return walk.move(measure);
  if (walk.isGroundFrame() && isFromSide(walk.sentence, k)) return walk.move(k + 3);
  if (preposition) return meetPreposition(walk, preposition);
  if (isAttributeOfBracket(walk, k)) return walk.move(k + 1);
  if (isOfNounBehind(walk)) walk.startList();
  if (walk.places.length > 0 && !walk.isNext && !walk.isContainer) return false;
  // `El Fasher, the capital of North Darfur`
  if (walk.places.length > 0 && classes.has('capital', k)) return false;
  const ofTown = endOfOtherName(walk, k);
  if (ofTown) return walk.move(ofTown);
  if (meetNoun(walk)) return true;
  if (classes.has('thing', k) && !isBeforeFacility(walk.sentence, k)) return false;
  // Losing four of them: no place.
  if (classes.has('there', k) && classes.has('of', k - 1)) return false;
  // «Захопили там села A»
  const isBeforeNoun = walk.sentence.placeAt[k + 1] !== undefined || classes.has('settlement', k + 1);
  if (classes.has('there', k) && isBeforeNoun && lexicon.grammar.hasFreeOrder) return walk.move(k + 1);
  if (classes.has('there', k) && walk.places.length === 0) {
    walk.pointer = k;
    walk.end = k + 1;
    return false;
  }
  // The army's last base: whose it was.
  if (POSSESSIVE.test(tokens[k]!.text) && walk.places.length === 0) return walk.move(k + 1);
  // «…окружён, и войска A начали штурм»: another clause.
  const isJoined = and > 0 && walk.trigger.voice === 'passive' && walk.generic === null;
  if (isJoined && walk.sentence.partyAt[and] && lexicon.grammar.hasFreeOrder) return false;
  const filler = classes.endOf('filler', k);
  if (filler) return walk.move(filler);
  if (isQualifier(walk, k)) return walk.move(k + 1);
  if (/^\p{N}/u.test(tokens[k]!.text)) {
    if (tokens[k]!.text.endsWith('%')) walk.extent = 'part';
    return walk.move(k + 1);
  }
  const isOfForces =
    walk.isGroundFrame() || walk.trigger.spec.party === 'patient' || walk.trigger.spec.relation === 'withdrew-from';
  if (walk.sentence.isForceAt(k) && (isOfForces || isAgent(walk, k))) return walk.move(pastName(walk.sentence, k + 1));
  // Repelled 20 attacks near A and 12 attacks near B.
  if (walk.trigger.spec.relation === 'contested' && walk.listSign === 'and' && classes.has('times', k))
    return walk.move(k + 1);
  if (
    (walk.places.length === 0 && isFoughtWith(walk.sentence, walk.trigger, k)) ||
    isSurroundedBy(walk.sentence, walk.trigger, k)
  )
    return walk.move(k + 1);
  if (classes.hasAny(['clause', 'relative', 'report'], k)) return false;
  if (and && (walk.generic || (walk.party && walk.trigger.spec.relation === 'contested'))) return walk.move(and);
  if (isJoinedByBe(walk) && classes.has('be', k)) return walk.move(k + 1);
  if (walk.unknownLeft > 0 && lexicon.formOf(tokens[k]!.word) === 'gerund') return walk.move(k + 1);
  // «бои за овладение X»
  const isAim = walk.trigger.spec.relation === 'contested' && walk.slot === 'for' && walk.places.length === 0;
  if (isAim && lexicon.grammar.hasFreeOrder && lexicon.formOf(tokens[k]!.word) === 'noun') return walk.move(k + 1);
  // An unknown noun after the preposition is what the phrase is about: into the shop in X.
  if (walk.places.length > 0 || walk.unknownLeft === 0 || (walk.slot !== null && !walk.party)) return false;
  walk.unknownLeft--;
  return walk.move(k + 1);
}

/** Words of a name that only tells where a town lies. */
const MAX_NAME = 3;

/** `entered the Luhansk Oblast village of A`: past where it lies; 0 where no town is named next. */
function endOfOtherName({ sentence }: WalkState, k: number): number {
  const { classes, tokens } = sentence;
  if (!tokens[k]!.isCapital) return 0;
  let end = k + 1;
  while (end < k + MAX_NAME && tokens[end]?.isCapital && !classes.has('area', end)) end++;
  const kind = classes.endOf('area', end) || end;
  const noun = Math.max(classes.endOf('settlement', kind), classes.endOf('facility', kind));
  return noun > kind && classes.has('of', noun) && tokens[noun + 1]?.isCapital ? kind : 0;
}

/** `A and B`: false where another statement begins: `were in A and that B had sent more`. */
function meetNextOfList(walk: WalkState, and: number): boolean {
  const { classes, lexicon, placeAt } = walk.sentence;
  if (classes.has('that', and)) return false;
  walk.nextOfList();
  walk.listSign = 'and';
  // «на границе A и B областей»: both only tell where it lies.
  walk.isContainer = walk.wasContainer && placeAt[and]?.kind === 'area' && lexicon.grammar.hasCases;
  return walk.move(and);
}

/** `villages, including A`: true where names of a list follow. */
function meetIncluding(walk: WalkState): boolean {
  const { classes, lexicon } = walk.sentence;
  const including = classes.endOf('including', walk.k);
  if (including === 0) return false;
  // `left the right bank, including A`: the list goes on with what is named.
  if (walk.places.length > 0 && walk.listSign === ',' && !lexicon.grammar.partsClauses) walk.nextOfList();
  else if (walk.generic || (walk.extent === 'near' && !lexicon.grammar.partsClauses)) {
    if (!walk.generic) walk.extent = null;
    // «A и сёла вокруг, крупнейшие из которых B»: B besides A.
    if (walk.places.length > 0 && walk.isNext && !walk.isOnlyArea()) walk.nextOfList();
    else walk.startList();
  } else return false;
  return walk.move(including);
}

/** `the strategic, still contested oil town`: what only qualifies what follows. */
function isQualifier(walk: WalkState, k: number): boolean {
  const { classes, tokens } = walk.sentence;
  return (
    classes.hasAny(['adverb', 'definite', 'probable'], k) ||
    isAttribute(walk.sentence, k) ||
    COMPOUND.test(tokens[k]!.word) ||
    isAdjunct(walk.sentence, k)
  );
}

/** «На таврійському (у бік A), бахмутському (біля B) напрямках»: their noun stands behind the last bracket. */
function isAttributeOfBracket(walk: WalkState, k: number): boolean {
  const { tokens, lexicon } = walk.sentence;
  if (!lexicon.grammar.hasCases || !walk.isGroundFrame() || tokens[k + 1]?.text !== '(') return false;
  return walk.isBracketed || lexicon.attribute.test(tokens[k]!.word);
}

/** «о захвате войсками X»: who did it, in his case. */
function isAgent(walk: WalkState, k: number): boolean {
  const { lexicon, tokens } = walk.sentence;
  return walk.places.length === 0 && (lexicon.agent?.test(tokens[k]!.word) ?? false);
}

function meetNoun(walk: WalkState): boolean {
  const { classes } = walk.sentence;
  const { k } = walk;
  const part = classes.endOf('part', k);
  const beside = classes.endOf('beside', k);
  const kind = (['settlement', 'area', 'facility'] as const).find((name) => classes.endOf(name, k));
  const end = Math.max(part, beside, kind ? classes.endOf(kind, k) : 0);
  if (end === 0) return false;
  // The city's largest company: the city only says whose.
  if (kind === 'settlement' && POSSESSIVE.test(walk.sentence.tokens[end - 1]!.word)) return walk.move(end);
  if (part === end && !(kind === 'facility' && !isFollowedByName(walk, end)))
    walk.extent = walk.extent === 'near' ? 'near' : 'part';
  else if (beside === end) walk.extent = 'near';
  if (kind === 'settlement') walk.hasTowns = true;
  if (kind || part === end || (beside === end && classes.has('definite', k - 1))) {
    const isDefinite = classes.has('definite', k - 1);
    walk.generic ??= { kind: kind ?? (beside === end ? 'area' : null), at: k, isDefinite };
    // Five settlements in the region: a number of them is said of the region.
    if (kind && walk.generic?.kind !== kind && (kind !== 'facility' || walk.extent !== 'part'))
      walk.generic = { kind, at: k, isDefinite };
  }
  if (walk.places.length === 0) walk.end = end;
  return walk.move(end);
}

/** «Возле лежащего под X села Y», «центр области X город Y»: where it lies, and then what does. */
function isOfNounBehind({ sentence, places, k }: WalkState): boolean {
  const { lexicon, classes, placeAt } = sentence;
  const place = places.at(-1)?.place;
  if (!lexicon.grammar.hasCases || place?.end !== k) return false;
  const kind = classes.startOf('settlement', place.start);
  const isOuter = place.isLocated || place.kind === 'area' || (kind !== -1 && kind < place.start - 1);
  const noun = classes.endOf('settlement', k);
  return isOuter && noun > 0 && placeAt[noun] !== undefined;
}

function isFollowedByName(walk: WalkState, k: number): boolean {
  return walk.sentence.placeAt[k] !== undefined;
}

/** «Під контролем A є X», «окупованими є X» */
function isJoinedByBe({ trigger, sentence }: WalkState): boolean {
  return trigger.spec.kind === 'state' || (trigger.voice === 'passive' && sentence.lexicon.grammar.omitsCopula);
}
