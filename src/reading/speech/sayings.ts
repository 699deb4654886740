// Verbs of saying in their sentence: whether they say anything, and how far what is said goes.

import type { Annotated } from '../mentions/annotated.ts';
import { POSSESSIVE } from '../mentions/place-mentions.ts';

/** Words that may follow a trailing `he said`: on Telegram, in a statement on Monday. */
const MAX_TRAILING = 7;

/** `Russian claims`, `claims:`, `despite claims` are what is said, not the saying. */
export function isNoun({ classes, tokens, partyAt, lexicon }: Annotated, k: number): boolean {
  if (lexicon.endings.verbalNoun.test(tokens[k]!.word)) return true;
  if (!classes.has('statement', k)) return false;
  if (lexicon.grammar.hasCases && lexicon.formOf(tokens[k]!.word) === 'noun') return true;
  return (
    tokens[k + 1]?.text === ':' ||
    partyAt[k - 1]?.isAttribute === true ||
    classes.hasAny(['filler', 'clause', 'after'], k - 1) ||
    POSSESSIVE.test(tokens[k - 1]?.word ?? '')
  );
}

/** `The president was told that …`: who hears it says nothing. */
export function isHearer({ classes, lexicon, tokens }: Annotated, k: number): boolean {
  return (
    !lexicon.grammar.hasCases &&
    classes.has('told', k) &&
    lexicon.formOf(tokens[k]!.word) !== 'gerund' &&
    classes.hasAny(['be'], k - 1)
  );
}

/** `The capture was announced on Monday`, `troops are said to be in X`: what is told of says nothing itself. */
export function isToldOf({ classes, lexicon, tokens }: Annotated, k: number): boolean {
  if (lexicon.grammar.hasCases || lexicon.formOf(tokens[k]!.word) !== 'participle') return false;
  let before = k - 1;
  while (classes.has('adverb', before) && !classes.has('be', before)) before--;
  return classes.has('be', before);
}

/** «Подтверждено занятие X», «отмечается отход»: nobody is named who says it. */
export function isNobodys({ lexicon, tokens }: Annotated, k: number): boolean {
  const { word } = tokens[k]!;
  return k === 0 && (lexicon.formOf(word) === 'passive' || lexicon.endings.reflexive.test(word));
}

/** Where what is said begins: after the last semicolon before who says it. */
export function afterSemicolon({ tokens }: Annotated, before: number): number {
  return tokens.findLastIndex(({ text }, k) => k < before && (text === ';' || (text === ':' && k === before - 1))) + 1;
}

/** Where a denial ends: at another saying, a colon or a semicolon, `though it admitted`. */
export function nextReport(sentence: Annotated, from: number): number {
  const { tokens, classes } = sentence;
  for (let k = from; k < tokens.length; k++) {
    if (classes.endOf('report', k) && classes.has('and', k - 1)) return k;
    if (classes.endOf('report', k) && sentence.lexicon.formOf(tokens[k]!.word) === 'gerund') return k;
    if (k > from && [':', ';'].includes(tokens[k]!.text)) return k;
    // `denied it, and soldiers said …`
    const isOthers = tokens[k]!.text === ',' && classes.has('and', k + 1) && !classes.endOf('report', k + 2);
    if (k > from && isOthers && classes.firstOf('report', k + 3, k + MAX_TRAILING) !== -1) return k;
    if (k > from && tokens[k - 1]!.text === ',' && classes.has('clause', k) && !classes.has('that', k)) return k;
  }
  return tokens.length;
}

/** Past a date and `that`, where what was said begins. */
export function zoneEndOf(sentence: Annotated, from: number): number {
  const { timeAt, classes, tokens } = sentence;
  let k = from;
  // On Telegram.
  if (classes.has('medium', k) && classes.has('mediumName', k + 1)) {
    k += 2;
    while (tokens[k]?.isCapital && tokens[k]!.isSpaced && !timeAt[k]) k++;
  }
  const published = k < tokens.length ? pastPublication(sentence, k) : k;
  if (timeAt[published]) k = published;
  while (k < tokens.length && (timeAt[k] || classes.has('adverb', k))) k = timeAt[k]?.end ?? k + 1;
  return classes.has('that', k) ? k + 1 : k === from ? from : k;
}

/** Words between a verb of saying and when it was said: whom it was told, what it was said in. */
const MAX_PUBLICATION = 7;

/** `told The New York Times on Wednesday`, `said in a Facebook post on Saturday`: past where it was said. */
function pastPublication({ tokens, classes, timeAt, partyAt, lexicon }: Annotated, from: number): number {
  const isNamed = (at: number) => tokens[at]!.isCapital || classes.hasAny(['publication', 'mediumName'], at);
  // A name may hold a stroke: RFE/RL.
  const isStroke = (at: number) => tokens[at]!.text === '/' && tokens[at - 1]!.isCapital;
  const isOfIt = (at: number) =>
    (tokens[at]!.kind === 'word' || isStroke(at)) &&
    !partyAt[at] &&
    !classes.hasAny(['report', 'clause', 'that', 'relative', 'and'], at) &&
    lexicon.frames.at(tokens, at).length === 0;
  const mayBegin = isNamed(from) || isStroke(from) || classes.hasAny(['in', 'to', 'article', 'adverb', 'medium'], from);
  if (!mayBegin) return from;
  let k = from;
  while (k < Math.min(tokens.length, from + MAX_PUBLICATION) && !timeAt[k] && isOfIt(k)) k++;
  return k > from && isNamed(k - 1) ? k : from;
}

/** `…, and the army said it was leaving`: what is said follows. */
export function goesOn(sentence: Annotated, start: number, end: number): boolean {
  const { tokens, classes, quotations } = sentence;
  if (classes.has('and', start) || classes.has('clause', start) || isAfterAdverbial(sentence, start)) return true;
  const isQuoted = quotations.slice(Math.max(0, start - 3), start).some((quotation) => quotation !== -1);
  const rest = tokens.slice(end).findIndex(({ kind }) => kind === 'sign');
  return !isQuoted && tokens[start - 1]?.text === ',' && (rest === -1 ? tokens.length - end : rest) > MAX_TRAILING;
}

/** `In a statement on Monday, the army said`: nothing was told yet. */
function isAfterAdverbial({ tokens, lexicon, quotations, partyAt }: Annotated, start: number): boolean {
  if (start < 2 || tokens[start - 1]?.text !== ',') return false;
  return tokens
    .slice(0, start - 1)
    .every(
      ({ kind }, k) =>
        kind !== 'sign' && !partyAt[k] && quotations[k] === -1 && lexicon.frames.at(tokens, k).length === 0,
    );
}

/** `A fell, officials said, and B was abandoned`: they said that too. */
export function isJoined({ tokens, classes, lexicon }: Annotated, k: number): boolean {
  // «…, заявив речник, проте місто не оточене»: speech goes on past who speaks.
  const goesOn = lexicon.grammar.hasFreeOrder && tokens[k]?.text === ',' && !classes.has('relative', k + 1);
  if (goesOn && !classes.hasAny(['report', 'after'], k + 1)) return true;
  return tokens[k]?.text === ',' && classes.has('and', k + 1) && !classes.has('clause', k + 1);
}

export function opensSpeech({ tokens, classes }: Annotated, k: number): boolean {
  return (
    tokens[k]?.text === ':' || classes.has('that', k - 1) || (tokens[k]?.text === ',' && classes.has('that', k + 1))
  );
}

/** True where a closing mark, or a comma after one, or a dash stands before. */
export function isAfterQuotation({ tokens, quotations }: Annotated, k: number): boolean {
  const signs = [tokens[k - 1], tokens[k - 2], tokens[k - 3]];
  if (
    k > 0 &&
    tokens[k - 1]?.kind === 'sign' &&
    signs.some((sign, j) => sign !== undefined && quotations[k - 1 - j] !== -1)
  )
    return true;
  const before = tokens[k - 1];
  if (!before || k < 2) return false;
  return ('—–-'.includes(before.text) && before.isSpaced) || (before.text === ',' && k > 2);
}

/** `told TV Rain`, `on Telegram`, `to Reuters`. */
export function viaAfter(sentence: Annotated, verb: number, limit: number): string[] {
  const { tokens, classes, placeAt, partyAt } = sentence;
  for (let k = verb; k < limit; k++) {
    const told = classes.endOf('told', k);
    const medium = k === verb ? 0 : classes.endOf('medium', k);
    const end = told || (classes.has('mediumName', medium) ? medium : 0);
    if (!end || !tokens[end]?.isCapital || sentence.timeAt[end] || partyAt[end]) continue;
    if (placeAt[end]?.isKnown) continue;
    let to = end + 1;
    while (to < limit && tokens[to]!.isCapital && tokens[to]!.isSpaced) to++;
    return [
      tokens
        .slice(end, to)
        .map(({ text }) => text)
        .join(' '),
    ];
  }
  return [];
}

/** «…— наши бойцы контролируют высоты»: no speaker, but what is said. */
export function holdsVerb({ tokens, lexicon }: Annotated, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const found = tokens[k]!.isCapital ? [] : lexicon.frames.at(tokens, k);
    if (
      found.some(({ value }) => value.kind === 'verb' || value.kind === 'state') &&
      lexicon.formOf(tokens[k]!.word) !== 'noun'
    )
      return true;
  }
  return false;
}
