// Who could have said something: the noun phrase that names a speaker, and the party that it tells.

import { AUTHOR } from '../../model/claim.ts';
import type { Annotated } from '../mentions/annotated.ts';
import type { PartyMention } from '../mentions/party-mentions.ts';
import { POSSESSIVE } from '../mentions/place-mentions.ts';

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
    (classes.hasAny(['filler', 'clause', 'and', 'adverb', 'definite', 'earlier'], start) ||
      tokens[start]!.kind === 'sign') &&
    (!tokens[start]!.isCapital || isFirstAdverb(sentence, start))
  )
    start++;
  if (start < to && classes.has('article', start)) start++;
  if (isNobody(sentence, start, to)) return undefined;
  const isBody = isTitleAt(sentence, start + 1) || parties.some((party) => party.start > start && party.end <= to);
  if (classes.endOf('in', start) === start + 1 && isBody) start++;
  let end = to;
  while (end > start && tokens[end - 1]!.kind === 'sign' && !closes(sentence, start, end - 1)) end--;
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
  // In somebody's words: whoever is quoted.
  if (isWe && sentence.quotations[start] !== -1) return undefined;
  return { name: isWe ? AUTHOR : personOf(sentence, start, end), start: from, end: to, party: isWe ? null : party };
}

/** A bracket or a mark that closes what the phrase itself opens: the agency «Firat». */
function closes({ tokens }: Annotated, start: number, k: number): boolean {
  const { text } = tokens[k]!;
  return (
    text === ')' ||
    (text === '»' && tokens.slice(start, k).findLast((token) => '«»'.includes(token.text))?.text === '«')
  );
}

/** `Earlier the army said`: the first word of a sentence has a capital whatever it is. */
function isFirstAdverb({ classes, partyAt, lexicon }: Annotated, k: number): boolean {
  if (k > 0) return false;
  if (!lexicon.grammar.hasFreeOrder) return classes.hasAny(['clause', 'and'], k);
  return !partyAt[k] && classes.hasAny(['adverb', 'earlier', 'clause', 'and'], k);
}

/** «Про неправдивість заяв», «він»: a preposition or a pronoun begins no name. */
function isNobody({ classes, lexicon, tokens }: Annotated, start: number, end: number): boolean {
  if (!lexicon.grammar.hasFreeOrder || start >= end) return false;
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
  const isAttribute = lexicon.grammar.hasCases && tokens[from] && lexicon.attribute.test(tokens[from]!.word);
  return classes.has('speaker', from) || (isAttribute === true && classes.has('speaker', from + 1));
}

function startsWithPlacePreposition({ classes }: Annotated, from: number, start: number): boolean {
  return classes.hasAny(['in', 'near', 'from'], from) || classes.hasAny(['in', 'near', 'from'], start);
}

/** The person's name where the phrase ends in one; else the phrase without what only describes. */
function personOf({ tokens, classes, lexicon }: Annotated, start: number, end: number): string {
  const text = (from: number, to: number) => {
    const words = tokens.slice(from, to);
    return words.map((token, k) => (k > 0 && token.isSpaced ? ` ${token.text}` : token.text)).join('');
  };
  let cut = end;
  for (let k = start + 1; k < end; k++) {
    const { text: sign, word, isCapital } = tokens[k]!;
    if (sign === '(' || (classes.has('adverb', k) && !isCapital && lexicon.endings.adverb.test(word))) {
      cut = k;
      break;
    }
  }
  // «Глава администрации (ВГА) области Имя Фамилия»: past the bracket.
  const close = tokens[cut]?.text === '(' ? tokens.findIndex((token, k) => k > cut && token.text === ')') : -1;
  const rest = close !== -1 && close < end - 1 ? ` ${text(close + 1, end)}` : '';
  while (cut - start > 1 && classes.has('adverb', cut - 1) && !tokens[cut - 1]!.isCapital) cut--;
  return `${text(start, cut)}${rest}`.replace(POSSESSIVE, '').slice(0, MAX_NAME);
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
  if (from === 0) return undefined;
  const end = endOfSpeaker(sentence, from, sentence.tokens.length);
  const speaker = speakerOf(sentence, from, end);
  return speaker && (nameAfterTitle(sentence, speaker) ?? speaker);
}

/** `said the brigade's commander, Jane Doe`: a name between the title's comma and a sign. */
function nameAfterTitle(sentence: Annotated, { start, end, party }: Speaker): Speaker | undefined {
  const { tokens, classes } = sentence;
  if (tokens[end]?.text !== ',' || classes.firstOf('speaker', start, end) === -1) return undefined;
  let to = end + 1;
  while (tokens[to]?.kind === 'word' && tokens[to]!.isCapital) to++;
  const isName = to - end > 2 && (tokens[to] === undefined || tokens[to]!.kind === 'sign');
  if (!isName || !isNameAlone(sentence, end + 1, to)) return undefined;
  return { name: personOf(sentence, end + 1, to), start, end: to, party };
}

/** `Spokesman John Doe thanked the soldiers. He added …`: who is introduced with a title may speak next. */
export function titledSubject(sentence: Annotated): Speaker | undefined {
  const { tokens, classes } = sentence;
  const title = classes.firstOf('speaker', 0, LEADING);
  if (title === -1) return undefined;
  let end = title + 1;
  while (tokens[end]?.kind === 'word' && tokens[end]!.isCapital) end++;
  return end - title > 2 ? speakerOf(sentence, 0, end) : undefined;
}

function endOfSpeaker({ tokens, classes, timeAt, lexicon }: Annotated, from: number, limit: number): number {
  let end = from;
  while (end < limit && end - from < MAX_SPEAKER) {
    const token = tokens[end]!;
    const isInName = tokens.slice(from, end).findLast(({ text }) => '«»'.includes(text))?.text === '«';
    const isTitle = token.text === '.' && lexicon.abbreviations.has(tokens[end - 1]?.word ?? '');
    if (token.kind === 'sign' && !isTitle && !'"«»“”'.includes(token.text) && !isInName) break;
    const isParting = classes.hasAny(['report', 'clause', 'relative'], end) || classes.endOf('told', end) > 0;
    if (timeAt[end] || (isParting && !token.isCapital)) break;
    if (end > from && lexicon.grammar.hasFreeOrder && classes.endOf('according', end) > 0) break;
    // Without capitals only what is said tells where a name ends.
    const isSaid = token.isCaseless && (classes.has('that', end) || lexicon.frames.at(tokens, end).length > 0);
    if (isSaid && end > from) break;
    end++;
  }
  return end;
}

/** «сообщили в Минобороны» */
export function pastPreposition({ classes }: Annotated, k: number): number {
  return k > 0 && classes.endOf('in', k) === k + 1 ? k + 1 : k;
}

/** «сообщает 15 августа Би-би-си», «сообщил телеканалу «X» министр»: past when it was said, and to whom. */
export function pastTimes(sentence: Annotated, k: number): number {
  const { classes, tokens } = sentence;
  let at = k;
  for (let next = pastAdjunct(sentence, at); next > at; next = pastAdjunct(sentence, at)) at = next;
  if (at === 0 || !classes.hasAny(['told', 'mediumName'], at)) return at;
  let end = classes.endOf('told', at) || classes.endOf('mediumName', at);
  if (end === 0) return at;
  if (classes.has('told', at)) while (tokens[end]?.isCapital || '«»"'.includes(tokens[end]?.text ?? ' ')) end++;
  // Who only is told has somebody after him.
  return tokens[end]?.kind === 'word' && !classes.endOf('according', end) ? end : at;
}

/** A date, or where it was said: «в пятницу, 13 июня, на пресс-конференции в Киеве», «на своей странице в Facebook». */
function pastAdjunct({ timeAt, classes, tokens, lexicon, partyAt, placeAt }: Annotated, k: number): number {
  if (k === 0 || !tokens[k] || !lexicon.grammar.hasFreeOrder) return timeAt[k]?.end ?? k;
  if (timeAt[k]) return timeAt[k].end;
  if (tokens[k].text === ',' && timeAt[k - 1]) return k + 1;
  const told = classes.endOf('in', k) > 0 ? classes.endOf('told', k) : 0;
  if (told > 0) return told;
  if (classes.endOf('in', k) !== k + 1) return k;
  let noun = k + 1;
  while (tokens[noun] && !tokens[noun]!.isCapital && lexicon.attribute.test(tokens[noun]!.word)) noun++;
  const isName = tokens[noun]?.isCapital === true && !placeAt[noun]?.isKnown;
  const isBody = isName || classes.hasAny(['speaker', 'filler'], noun) || partyAt[noun] !== undefined;
  return tokens[noun]?.kind !== 'word' || isBody || !tokens[noun + 1] ? k : noun + 1;
}

/** Tokens that a speaker's noun phrase may hold. */
export function belongsToSpeaker(sentence: Annotated, k: number): boolean {
  const { tokens, classes, timeAt, lexicon } = sentence;
  const token = tokens[k]!;
  if (token.text === '.' && lexicon.abbreviations.has(tokens[k - 1]?.word ?? '')) return true;
  if (token.kind === 'sign')
    return '()'.includes(token.text)
      ? isShortBracket(sentence, k)
      : '«»"'.includes(token.text) && isShortName(sentence, k);
  if (timeAt[k]) return false;
  // `In the evening the army …`
  if (k === 0 && !lexicon.grammar.hasFreeOrder && classes.hasAny(['in', 'after'], 0)) return false;
  if (token.isCapital) return true;
  if (classes.hasAny(['clause', 'relative', 'report', 'that', 'after', 'shows', 'film'], k)) return false;
  // A monitoring group.
  const isGroup = lexicon.grammar.joinsNouns ? classes.has('speaker', k + 1) : lexicon.attribute.test(token.word);
  return lexicon.formOf(token.word) !== 'gerund' || isGroup;
}

/** The «East» group: a name in quotation marks, and no quotation. */
function isShortName({ tokens }: Annotated, k: number): boolean {
  const { text, isSpaced } = tokens[k]!;
  const isClosing = text === '»' || (text === '"' && !isSpaced);
  const [step, other] = [isClosing ? -1 : 1, text === '"' ? '"' : isClosing ? '«' : '»'];
  const end = [1, 2, 3, 4].map((far) => k + step * (far + 1)).find((j) => tokens[j]?.text === other);
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
        isCapital && !placeAt[from + j]?.isKnown && !classes.hasAny(['statement', 'area', 'zero'], from + j),
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
  const isJoint = (k: number) => tokens[k]!.kind === 'word' && classes.hasAny(['for', 'of', 'article'], k);
  while (
    start > 0 &&
    (tokens[start - 1]!.isCapital || (start < comma && start > 1 && isJoint(start - 1) && tokens[start - 2]!.isCapital))
  )
    start--;
  const isPlace = placeAt[start]?.isKnown || placeAt[start]?.kind === 'country';
  if (start === comma || (comma - start === 1 && isPlace)) return undefined;
  const title = speakerOf(sentence, comma + 1, end - 1);
  const person = speakerOf(sentence, start, comma);
  return person && { ...person, end, party: person.party ?? title?.party ?? null };
}
