// Signs on the way from a phrase to its places: lists, asides, brackets, and where somebody else speaks.

import { afterRelative, isAbbreviated } from './lookahead.ts';
import { isCapitalBefore, isNextClause, isSubjectNext, isTownNext } from './walk-marks.ts';
import type { WalkState } from './walk-state.ts';
import { isAppositionAfter, isBetweenAttributes, isPrepositionAfter } from './walk-words.ts';

/** So long may what is told of one name of a list be. */
const MAX_ASIDE = 20;

export function meetSign(walk: WalkState, text: string): boolean {
  if (endsSpeech(walk, text)) return false;
  if (text === '.' && isAbbreviated(walk.sentence, walk.k)) return walk.move(walk.k + 1);
  if (text === ')' && walk.isBracketed) return walk.move(walk.k + 1);
  if (text === '(' && isPlacedInBrackets(walk)) return openBracket(walk);
  if (text === '(' && isNameInBrackets(walk)) return walk.move(walk.k + 1);
  if (text === '(' || text === '[') return skipBrackets(walk);
  if (text === '-' && !walk.sentence.tokens[walk.k]!.isSpaced && walk.places.length === 0) return walk.move(walk.k + 1);
  if ('"«»“”„%'.includes(text)) {
    if (text === '%') walk.extent = 'part';
    return walk.move(walk.k + 1);
  }
  // «На X напрямку — поблизу A та B»
  if ('—–:'.includes(text) && isDashOfFight(walk) && walk.sentence.classes.endOf('near', walk.k + 1) > 0)
    return walk.move(walk.k + 1);
  // «Под контролем — A и B»: a dash that stands for the verb to be.
  const isOfState =
    walk.k === walk.trigger.end &&
    walk.trigger.spec.kind === 'state' &&
    walk.sentence.placeAt[walk.k + 1] !== undefined;
  if (isOfState && '—–-'.includes(text) && walk.sentence.lexicon.grammar.omitsCopula) return walk.move(walk.k + 1);
  // «несколько сёл — A и B»: their names.
  const isDash = '—–:'.includes(text) || (text === '-' && walk.sentence.tokens[walk.k]!.isSpaced);
  if (isDash && isTownNext(walk)) {
    walk.places.length = 0;
    walk.nextOfList();
    return walk.move(walk.k + 1);
  }
  if ('—–-,'.includes(text) && walk.places.length === 1 && isCapitalBefore(walk.sentence, walk.trigger.end, walk.k)) {
    walk.places.length = 0;
    walk.nextOfList();
    return walk.move(walk.k + 1);
  }
  // «захопили ще одне село — тоді йшлося про A»
  if (
    '—–:'.includes(text) &&
    walk.generic?.kind === 'settlement' &&
    walk.sentence.classes.endOf('including', walk.k + 1)
  )
    return walk.move(walk.k + 1);
  return text === ',' ? meetComma(walk) : meetListSign(walk, text);
}

/** A list goes on, or something else begins. */
function meetComma(walk: WalkState): boolean {
  if (walk.places.length === 0) return commaBeforePlaces(walk);
  if (isAppositionAfter(walk.sentence, walk.k)) return pastApposition(walk);
  const next = afterRelative(walk.sentence, walk.k, walk.isTriggerAt);
  if (next > 0) return walk.move(next);
  walk.nextOfList();
  walk.listSign = ',';
  return walk.move(walk.k + 1);
}

function commaBeforePlaces(walk: WalkState): boolean {
  const { lexicon } = walk.sentence;
  const isBeforeNear = !lexicon.grammar.partsClauses && walk.isGroundFrame() && isNearNext(walk);
  if (isBeforeNear || isBetweenAttributes(walk.sentence, walk.k)) return walk.move(walk.k + 1);
  if (!walk.generic || isNextClause(walk.sentence, walk.k, walk.generic)) return false;
  if (lexicon.grammar.partsClauses) walk.listSign = ',';
  return walk.move(walk.k + 1);
}

function meetListSign(walk: WalkState, text: string): boolean {
  if (text === '/' && walk.places.length > 0) walk.isNext = true;
  else if (text === ';' && walk.places.length > 0 && walk.isGroundFrame() && isPrepositionAfter(walk.sentence, walk.k))
    walk.nextOfList();
  else if (
    text === ':' &&
    (isListNext(walk) || (walk.places.length === 0 && isSubjectNext(walk.sentence, walk.k, walk.trigger)))
  )
    walk.startList();
  else if (!'-–'.includes(text) || walk.places.length === 0 || !isPlaceNext(walk)) return false;
  else walk.isNext = true;
  return walk.move(walk.k + 1);
}

/** `A, a hub that they press, and B`: the list goes on after the last comma; else the walk ends. */
function pastApposition(walk: WalkState): boolean {
  const { tokens, classes, placeAt } = walk.sentence;
  for (
    let j = walk.k + 2;
    j < Math.min(tokens.length, walk.k + MAX_ASIDE) && ';.:'.indexOf(tokens[j]!.text) === -1;
    j++
  ) {
    if (tokens[j]!.text !== ',' || !classes.has('and', j + 1) || !placeAt[j + 2]) continue;
    walk.nextOfList();
    return walk.move(j + 2);
  }
  return false;
}

/** «На куп'янському (у бік A), лиманському (біля B) напрямках»: where on it was fought. */
function isPlacedInBrackets(walk: WalkState): boolean {
  const { classes, placeAt, lexicon } = walk.sentence;
  // «Возле A (к западу от B)»: B only tells where A is.
  const isBearing = walk.places.at(-1)?.place.kind === 'settlement' && classes.endOf('bearing', walk.k + 1) > 0;
  if (!lexicon.grammar.hasCases || !walk.isGroundFrame() || isBearing) return false;
  const end = classes.endOf('near', walk.k + 1) || classes.endOf('to', walk.k + 1);
  return (
    end > 0 &&
    placeAt[end] !== undefined &&
    walk.places.every(({ place, extent }) => place.kind === 'area' || extent === 'near')
  );
}

/** «Часть посёлка (X)»: the name that the noun lacks. */
function isNameInBrackets({ sentence, k, generic, places }: WalkState): boolean {
  const { tokens, placeAt, lexicon, classes } = sentence;
  const name = placeAt[k + 1];
  const isOfNoun = generic !== null && places.length === 0 && classes.has('settlement', k - 1);
  return lexicon.grammar.hasCases && isOfNoun && name?.kind === 'settlement' && tokens[name.end]?.text === ')';
}

function openBracket(walk: WalkState): true {
  walk.isBracketed = true;
  if (walk.isOnlyArea()) walk.places.length = 0;
  walk.nextOfList();
  return walk.move(walk.k + 1);
}

function skipBrackets(walk: WalkState): boolean {
  const { tokens } = walk.sentence;
  for (let j = walk.k + 1; j < Math.min(tokens.length, walk.k + 30); j++) {
    if (tokens[j]!.text === ')' || tokens[j]!.text === ']') return walk.move(j + 1);
  }
  return false;
}

/** `…near Raqqa,” Cook said`: past a mark after a comma or a full stop somebody else speaks. */
function endsSpeech(walk: WalkState, text: string): boolean {
  const before = walk.sentence.tokens[walk.k - 1]!.text;
  return '"”»'.includes(text) && (before === ',' || before === '.' || before === '!');
}

/** «На X напрямку 14 боїв — поблизу A та B»: also where the area stands before. */
function isDashOfFight(walk: WalkState): boolean {
  return walk.isContext() || (walk.trigger.spec.relation === 'contested' && walk.places.length === 0);
}

function isNearNext(walk: WalkState): boolean {
  return walk.sentence.classes.endOf('near', walk.k + 1) > 0;
}

/** `four villages in the north: A, B and C` */
function isListNext(walk: WalkState): boolean {
  return walk.generic?.kind === 'settlement' && walk.sentence.placeAt[walk.k + 1] !== undefined;
}

/** Whether a list goes on behind a dash; `Troops advance south of X - Reuters` names who says so. */
function isPlaceNext({ sentence, k }: WalkState): boolean {
  const next = sentence.placeAt[k + 1];
  return next !== undefined && (next.isKnown || sentence.lexicon.grammar.partsClauses);
}
