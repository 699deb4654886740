// What the words on the way from a phrase to its places are: attributes, asides, measures, whom was fought with.

import type { Annotated } from '../mentions/annotated.ts';
import type { PartyMention } from '../mentions/party-mentions.ts';
import { type PlaceMention, POSSESSIVE } from '../mentions/place-mentions.ts';
import type { Slot, WordClass } from '../packs/pack.ts';
import type { Trigger } from '../phrases/triggers.ts';

/** Which preposition is meant where several could be. */
export const SLOT_ORDER: readonly Slot[] = ['near', 'from', 'in', 'to', 'of', 'for'];

/** Attributes before the noun of `A, a key logistics hub`. */
const MAX_APPOSITION = 6;

/** `the strategic, provincial capital` */
export function isBetweenAttributes(sentence: Annotated, k: number): boolean {
  const { lexicon, tokens } = sentence;
  const isOne = (j: number) => !tokens[j]!.isCapital && lexicon.attribute.test(tokens[j]!.word);
  return !lexicon.grammar.partsClauses && isOne(k - 1) && tokens[k + 1] !== undefined && isAttribute(sentence, k + 1);
}

/** Attacked from the south, near A: where they came from. */
export function isFromSide({ classes, placeAt }: Annotated, k: number): boolean {
  if (!classes.has('from', k) || !classes.has('article', k + 1)) return false;
  return classes.has('part', k + 2) && !classes.has('of', k + 3) && !placeAt[k + 2];
}

/** A preposition of place follows, perhaps after `and`. */
export function isPrepositionAfter({ classes }: Annotated, k: number): boolean {
  const next = classes.has('and', k + 1) ? k + 2 : k + 1;
  return classes.endOf('near', next) > 0 || classes.endOf('in', next) > 0;
}

/** `X, a village on the edge of Y`: no further name of a list. */
export function isAppositionAfter(sentence: Annotated, comma: number): boolean {
  const { classes, placeAt, partyAt, tokens, lexicon } = sentence;
  if (isNounOfPlaceNext(sentence, comma)) return true;
  if (!classes.hasAny(['article', 'each'], comma + 1)) return false;
  let noun = comma + 2;
  const isBefore = (k: number) =>
    classes.has('filler', k) ||
    partyAt[k] !== undefined ||
    POSSESSIVE.test(tokens[k]?.text ?? '') ||
    lexicon.attribute.test(tokens[k]?.word ?? '');
  while (noun < comma + MAX_APPOSITION && isBefore(noun) && !classes.has('settlement', noun)) noun++;
  // `the centre of the district of B`
  if (classes.has('part', noun) && lexicon.grammar.joinsNouns) return true;
  const end = classes.endOf('settlement', noun);
  const isCapitalOf = classes.has('capital', noun) && lexicon.grammar.joinsNouns;
  return end > 0 && (isCapitalOf || classes.endOf('of', end) === 0) && !placeAt[end];
}

/** «Букаву, друге за величиною місто на сході»: a noun for the kind of place, and no name. */
function isNounOfPlaceNext({ classes, placeAt, lexicon, tokens }: Annotated, k: number): boolean {
  let j = k + 1;
  while (classes.has('filler', j) || (tokens[j] && lexicon.attribute.test(tokens[j]!.word) && !placeAt[j])) j++;
  const end = j > k + 1 ? classes.endOf('settlement', j) : 0;
  return end > 0 && classes.hasAny(['in', 'near'], end) && !placeAt[end];
}

/** The Red Sea port of A. */
export function isPortOf({ classes, placeAt }: Annotated, { end }: PlaceMention): boolean {
  return classes.has('port', end - 1) && classes.has('of', end) && placeAt[end + 1] !== undefined;
}

/** Fighting with the rebels near A: whom, not how. */
export function isFoughtWith({ classes, partyAt, lexicon }: Annotated, { spec }: Trigger, k: number): boolean {
  if (lexicon.grammar.hasFreeOrder || spec.relation !== 'contested') return false;
  return classes.has('against', k) && (partyAt[k + 1] ?? partyAt[k + 2]) !== undefined;
}

/** Surrounded by Russian forces in A. */
export function isSurroundedBy({ classes, partyAt, lexicon }: Annotated, { spec, voice }: Trigger, k: number): boolean {
  const isOfRing = spec.relation === 'encircled' && voice === 'passive';
  return !lexicon.grammar.hasCases && isOfRing && classes.has('by', k) && partyAt[k + 1] !== undefined;
}

/** `, 3 kilometres northwest of B`: how far off, so only where A is. */
export function isMeasureBefore({ tokens }: Annotated, k: number): boolean {
  for (let j = k - 1; j > k - 5 && tokens[j] && tokens[j]!.text !== ','; j--)
    if (/^\p{N}/u.test(tokens[j]!.text)) return true;
  return false;
}

/** `oil town`: in languages where a noun before a noun qualifies it. */
export function isAdjunct(sentence: Annotated, k: number): boolean {
  const { lexicon, classes, tokens } = sentence;
  const isPlain = !classes.hasAny(['by', 'against', 'clause', 'relative', 'report', 'and'], k);
  return (
    lexicon.grammar.joinsNouns &&
    isPlain &&
    tokens[k]!.kind === 'word' &&
    classes.hasAny(['settlement', 'facility'], k + 1)
  );
}

/** `the government compound`: what looks like a thing only qualifies a kind of place. */
export function isBeforeFacility(sentence: Annotated, k: number): boolean {
  const { lexicon, classes } = sentence;
  return lexicon.grammar.joinsNouns && classes.has('facility', k + 1);
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

/** «Звільнені захисники»: people, where the party is not in the agent's case. */
export function isFreedPeople(sentence: Annotated, trigger: Trigger, party: PartyMention): boolean {
  const { lexicon, tokens } = sentence;
  const isDeclined = !/^\p{Lu}{2,}$/u.test(tokens[party.start]!.text);
  const isDone = trigger.voice === 'passive' && trigger.spec.relation !== 'contested';
  return isDone && lexicon.grammar.hasCases && !party.isAgent && isDeclined && party.start === trigger.end;
}

/** The preposition that begins at a token: the longest, of those that the phrase takes where it takes one. */
export function prepositionAt(
  sentence: Annotated,
  { spec }: Trigger,
  k: number,
): { readonly slot: Slot; readonly end: number } | undefined {
  const { classes } = sentence;
  const here = SLOT_ORDER.map((slot) => ({ slot, end: classes.endOf(slot as WordClass, k) })).filter(
    ({ end }) => end > 0,
  );
  // In the west of the city: a part, not a bearing.
  const isNoun = classes.has('article', k - 1) && classes.has('part', k);
  if (here.length === 0 || isNoun) return undefined;
  const longest = Math.max(...here.map(({ end }) => end));
  const best = here.filter(({ end }) => end === longest);
  const { takes, relation } = spec;
  // «бої за Бахмут»: for it, not behind it.
  if (relation === 'contested' && takes.includes('for') && best.some(({ slot }) => slot === 'for'))
    return best.find(({ slot }) => slot === 'for');
  // «увійшли до X»: into it, where the phrase also tells beside what.
  if (spec.beside !== undefined && best.some(({ slot }) => slot === 'to'))
    return best.find(({ slot }) => slot === 'to');
  return best.find(({ slot }) => takes.includes(slot)) ?? best[0];
}

/** «Выбили из A, B под угрозой»: where another clause begins, which says something of B. */
export function isPredicateAt(sentence: Annotated, k: number): boolean {
  const { classes, lexicon, tokens } = sentence;
  if (!lexicon.grammar.hasFreeOrder || tokens[k]?.kind !== 'word') return false;
  return classes.hasAny(['not', 'be', 'will'], k) || classes.has('avoid', k + 1);
}
