// Who could have said something: the noun phrase that names a speaker, and the party that it tells.

import { AUTHOR } from '../model/claim.ts';
import type { Annotated } from './annotated.ts';
import type { PartyMention } from './party-mentions.ts';
import { POSSESSIVE } from './place-mentions.ts';

export interface Speaker {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly party: string | null;
}

/** A speaker's noun phrase has no more words. */
export const MAX_SPEAKER = 16;
/** A speaker who is named so near the beginning is followed by what he says. */
const LEADING = 4;
/** Words in brackets after a name. */
const MAX_BRACKET = 5;
/** Letters that are kept of a name. */
const MAX_NAME = 120;

/** The speaker that tokens name; undefined where they name nobody who could speak. */
export function speakerOf(sentence: Annotated, from: number, to: number): Speaker | undefined {
  const { tokens, classes, parties } = sentence;
  let start = from;
  while (
    start < to &&
    (classes.hasAny(['filler', 'clause', 'and', 'adverb', 'definite'], start) || tokens[start]!.kind === 'sign') &&
    !tokens[start]!.isCapital
  )
    start++;
  if (start < to && classes.has('article', start)) start++;
  if (isNobody(sentence, start, to)) return undefined;
  if (classes.endOf('in', start) === start + 1 && isTitleAt(sentence, start + 1)) start++;
  let end = to;
  while (end > start && tokens[end - 1]!.kind === 'sign' && !closesName(sentence, start, end - 1)) end--;
  if (end <= start) return undefined;
  const inside = parties.filter((party) => party.start >= start && party.end <= end && !isAgentOfName(sentence, party));
  const isNamed = tokens
    .slice(start, end)
    .some(({ isCapital }, k) => isCapital && (k > 0 || start > 0 || !classes.has('notPlace', start + k)));
  const isTitled = classes.firstOf('speaker', start, end) !== -1;
  const party = inside.find(({ party }) => party !== 'own' && party !== 'enemy')?.party ?? inside[0]?.party ?? null;
  const acts = inside.some((mention) => !mention.isAttribute);
  if (
    !isTitled &&
    !isNameAlone(sentence, start, end) &&
    !(isNamed && !startsWithPlacePreposition(sentence, from, start)) &&
    !acts
  )
    return undefined;
  // We can confirm: the text itself.
  const isWe =
    sentence.partyAt[start]?.party === 'own' && sentence.lexicon.pack.we.split('|').includes(tokens[start]!.word);
  return { name: isWe ? AUTHOR : personOf(sentence, start, end), start: from, end: to, party: isWe ? null : party };
}

/** A bracket, or a mark that closes a name in quotation marks: the «East» group. */
function closesName({ tokens }: Annotated, start: number, k: number): boolean {
  const { text } = tokens[k]!;
  return text === ')' || (text === '»' && tokens.slice(start, k).some((token) => token.text === '«'));
}

/** «Про неправдивість заяв», «він»: a preposition or a pronoun begins no name. */
function isNobody({ classes, lexicon, tokens }: Annotated, start: number, end: number): boolean {
  if (lexicon.agent === null || start >= end) return false;
  const isPronoun = end === start + 1 && classes.has('zero', start);
  const isOf = classes.has('against', start) && classes.startOf('against', start + 1) === start;
  return isPronoun || (isOf && tokens[start]!.text.length > 1);
}

/** «Мер окупованого росіянами міста»: whose doing the place suffered, and not who speaks. */
function isAgentOfName({ tokens, lexicon }: Annotated, { start, isAgent }: PartyMention): boolean {
  return isAgent && start > 0 && lexicon.formOf(tokens[start - 1]!.word) === 'passive';
}

/** «У Генштабі», «в українському Генштабі» */
function isTitleAt({ classes, tokens, lexicon }: Annotated, from: number): boolean {
  const isAttribute = lexicon.agent !== null && tokens[from] && lexicon.attribute.test(tokens[from]!.word);
  return classes.has('speaker', from) || (isAttribute === true && classes.has('speaker', from + 1));
}

function startsWithPlacePreposition({ classes }: Annotated, from: number, start: number): boolean {
  return classes.hasAny(['in', 'near', 'from'], from) || classes.hasAny(['in', 'near', 'from'], start);
}

/** The person's name where the phrase ends in one; else the phrase without what only describes. */
function personOf({ tokens, classes }: Annotated, start: number, end: number): string {
  const text = (from: number, to: number) => {
    const words = tokens.slice(from, to);
    return words.map((token, k) => (k > 0 && token.isSpaced ? ` ${token.text}` : token.text)).join('');
  };
  let cut = end;
  for (let k = start + 1; k < end; k++) {
    if (tokens[k]!.text === '(' || (classes.has('adverb', k) && !tokens[k]!.isCapital && /ly$/.test(tokens[k]!.word))) {
      cut = k;
      break;
    }
  }
  return text(start, cut).replace(POSSESSIVE, '').slice(0, MAX_NAME);
}

/** A speaker's noun phrase from a token on, to a comma, a date, a verb or a dash. */
export function speakerAfter(sentence: Annotated, from: number, limit = sentence.tokens.length): Speaker | undefined {
  const { tokens, placeAt } = sentence;
  if (from === 0) return undefined;
  const end = endOfSpeaker(sentence, from, limit);
  // Two unknown words are a person's name.
  const firstPlace = placeAt.findIndex(
    (place, k) =>
      place !== undefined &&
      k > from &&
      k < end &&
      place.start === k &&
      place.kind === 'settlement' &&
      (place.isKnown || place.end === k + 1),
  );
  // Without a comma after the name, the first place belongs to what is said: «за даними штабу Суджа …».
  const sign = tokens[end]?.text;
  const isLast = sign === ',' || (from > LEADING && (sign === undefined || sign === '.'));
  const cut = isLast || firstPlace === -1 ? end : firstPlace;
  return speakerOf(sentence, from, cut) ?? speakerOf(sentence, from, end);
}

/** A speaker who is named after what he says: no place of the statement can follow. */
export function speakerAtEnd(sentence: Annotated, from: number): Speaker | undefined {
  return from === 0 ? undefined : speakerOf(sentence, from, endOfSpeaker(sentence, from, sentence.tokens.length));
}

function endOfSpeaker({ tokens, classes, timeAt, lexicon }: Annotated, from: number, limit: number): number {
  let end = from;
  while (end < limit && end - from < MAX_SPEAKER) {
    const token = tokens[end]!;
    if (token.kind === 'sign' && !'"«»“”'.includes(token.text)) break;
    if (
      timeAt[end] ||
      ((classes.hasAny(['report', 'clause', 'relative'], end) || classes.endOf('told', end) > 0) && !token.isCapital)
    )
      break;
    // Without capitals only what is said tells where a name ends.
    const isSaid =
      token.isCaseless && (classes.has('that', end) || lexicon.frames.at(tokens, end, () => undefined).length > 0);
    if (isSaid && end > from) break;
    end++;
  }
  return end;
}

/** «сообщили в Минобороны» */
export function pastPreposition({ classes }: Annotated, k: number): number {
  return k > 0 && classes.endOf('in', k) === k + 1 ? k + 1 : k;
}

/** Tokens that a speaker's noun phrase may hold. */
export function belongsToSpeaker(sentence: Annotated, k: number): boolean {
  const { tokens, classes, timeAt, lexicon } = sentence;
  const token = tokens[k]!;
  if (token.kind === 'sign')
    return '()'.includes(token.text)
      ? isShortBracket(sentence, k)
      : '«»"'.includes(token.text) && isShortName(sentence, k);
  if (timeAt[k]) return false;
  if (token.isCapital) return true;
  if (classes.hasAny(['clause', 'relative', 'report', 'that', 'after', 'shows', 'film'], k)) return false;
  return lexicon.formOf(token.word) !== 'gerund';
}

/** The «East» group: a name in quotation marks, and no quotation. */
function isShortName({ tokens }: Annotated, k: number): boolean {
  const { text, isSpaced } = tokens[k]!;
  const isClosing = text === '»' || (text === '"' && !isSpaced);
  const [step, other] = [isClosing ? -1 : 1, text === '"' ? '"' : isClosing ? '«' : '»'];
  const end = [1, 2, 3].map((far) => k + step * (far + 1)).find((j) => tokens[j]?.text === other);
  const inner = tokens.slice(Math.min(k, end ?? k) + 1, Math.max(k, end ?? k));
  return end !== undefined && inner[0]!.isCapital && inner.every(({ kind }) => kind !== 'sign');
}

/** `(MoD)`, `(Abdullah Hsrat)`: a few names in brackets. */
function isShortBracket({ tokens }: Annotated, k: number): boolean {
  const [step, other] = tokens[k]!.text === ')' ? [-1, '('] : [1, ')'];
  for (let j = k + step; Math.abs(j - k) <= MAX_BRACKET && tokens[j]; j += step) {
    if (tokens[j]!.text === other) return true;
    if (!tokens[j]!.isCapital) return false;
  }
  return false;
}

/** One or two words with capitals, none of them a known place: – Стрюк. */
export function isNameAlone({ tokens, placeAt, classes }: Annotated, from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  return tokens
    .slice(from, to)
    .every(
      ({ isCapital }, j) =>
        isCapital && !placeAt[from + j]?.isKnown && !classes.hasAny(['statement', 'area'], from + j),
    );
}

/** `A map, Deep State, updated …`: a name between two commas. */
export function appositionBefore({ tokens }: Annotated, end: number): [number, number] | undefined {
  if (tokens[end - 1]?.text !== ',') return undefined;
  let start = end - 1;
  while (start > 0 && tokens[start - 1]!.isCapital) start--;
  return start < end - 1 && tokens[start - 1]?.text === ',' ? [start, end - 1] : undefined;
}

/** `Jane Doe, a spokeswoman for the army, denied`: the name before the title between commas. */
export function nameBeforeTitle(sentence: Annotated, end: number): Speaker | undefined {
  const { tokens, classes, placeAt } = sentence;
  if (tokens[end - 1]?.text !== ',') return undefined;
  const comma = tokens.findLastIndex(({ text }, k) => text === ',' && k < end - 1 && k > end - MAX_SPEAKER);
  if (comma < 1 || classes.firstOf('speaker', comma + 1, end - 1) === -1) return undefined;
  let start = comma;
  while (start > 0 && tokens[start - 1]!.isCapital) start--;
  if (start === comma || (comma - start === 1 && placeAt[start]?.isKnown)) return undefined;
  const title = speakerOf(sentence, comma + 1, end - 1);
  const person = speakerOf(sentence, start, comma);
  return person && { ...person, end, party: person.party ?? title?.party ?? null };
}
