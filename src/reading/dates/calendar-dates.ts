// Dates that name a day, a weekday, a month or a year.

import type { Token } from '../text/tokens.ts';
import { addDays, daySpan, monthSpan, type Span, weekdayOf } from './calendar.ts';
import { type Context, isAmong, isBefore, isLatin, phraseAt, type Read, unitOf } from './time-words.ts';

export function readNumericDate(tokens: readonly Token[], k: number): Read | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(tokens[k]!.text) ?? undefined;
  if (!match) return undefined;
  return { end: k + 1, span: daySpan(Number(match[3]), Number(match[2]), Number(match[1])) };
}

/** `12 March 2025`, `March 12, 2025`, `12 березня`, `Feb. 24`, `11 і 12 січня`. */
export function readDayAndMonth(tokens: readonly Token[], k: number, context: Context): Read | undefined {
  const [words, ordinal] = phraseAt(context.table.ordinals, tokens, k) ?? [];
  if (ordinal !== undefined) {
    const at = k + words!.length;
    const month = tokens[at] ? monthOf(tokens[at], context) : undefined;
    return month === undefined ? undefined : dated(tokens, at + 1, { day: ordinal, last: ordinal, month }, context);
  }
  const day = dayNumber(tokens[k]!, context);
  if (day !== undefined) {
    for (const at of [k + 1, k + 2, k + 3]) {
      const month = tokens[at] ? monthOf(tokens[at], context) : undefined;
      const last = at === k + 1 ? day : (dayNumber(tokens[at - 1]!, context) ?? day);
      if (month !== undefined) return dated(tokens, at + 1, { day, last, month }, context);
      if (!tokens[at] || (at === k + 2 && dayNumber(tokens[at], context) === undefined)) break;
    }
    return undefined;
  }
  const month = monthOf(tokens[k]!, context);
  const at = tokens[k + 1]?.text === '.' ? k + 2 : k + 1;
  const after = tokens[at] ? dayNumber(tokens[at], context) : undefined;
  if (month === undefined || after === undefined || !tokens[k]!.isCapital) return undefined;
  const isRange = isAmong(context.table.words.dayRange, tokens[at + 1]?.word);
  const last = isRange && tokens[at + 2] ? dayNumber(tokens[at + 2]!, context) : undefined;
  return dated(tokens, last === undefined ? at + 1 : at + 3, { day: after, last: last ?? after, month }, context);
}

function dated(
  tokens: readonly Token[],
  at: number,
  { day, last, month }: { readonly day: number; readonly last: number; readonly month: number },
  context: Context,
): Read {
  const spanIn = (year: number): Span | null => {
    const [from, to] = [daySpan(year, month, day), daySpan(year, month, last)];
    return from && to && from.from <= to.to ? { from: from.from, to: to.to } : from;
  };
  const year = yearAfter(tokens, at, context);
  const isDayOfMonth = true;
  if (year) return { end: year.end, span: spanIn(year.year), isDayOfMonth };
  if (context.published === null) return { end: at, span: null, isDayOfMonth };
  return { end: at, span: latest(spanIn, context.published), isDayOfMonth, isYearless: true };
}

/** Of this year and the last, the one that is not after publication by more than a day. */
function latest(span: (year: number) => Span | null, published: string): Span | null {
  const year = Number(published.slice(0, 4));
  const now = span(year);
  return now && now.from <= addDays(published, 1) ? now : span(year - 1);
}

/** `in August 2024`, `the previous September`. */
export function readMonth(tokens: readonly Token[], k: number, context: Context): Read | undefined {
  const month = monthOf(tokens[k]!, context);
  if (month === undefined || (isLatin(tokens[k]!.text) && !tokens[k]!.isCapital)) return undefined;
  const year = yearAfter(tokens, k + 1, context);
  const whole = readMonthSpan(tokens, k, { month, year }, context);
  const start = context.table.starts.find((words) => isBefore(tokens, k, words));
  if (start && whole?.span && isSince(tokens, k - start.length, context))
    return { ...whole, span: { from: whole.span.from, to: whole.span.from } };
  if (isVague(tokens, k, context)) return { end: year?.end ?? k + 1, span: null };
  const isEnd = whole?.span && context.table.ends.some((words) => isBefore(tokens, k, words));
  return isEnd && whole.span ? { ...whole, span: { from: whole.span.to, to: whole.span.to } } : whole;
}

/** `since the beginning of`: the first day is known, however vague the beginning is. */
function isSince(tokens: readonly Token[], k: number, { table }: Context): boolean {
  const at = isAmong(table.words.the, tokens[k - 1]?.word) ? k - 1 : k;
  return table.bounds.some(([words, bound]) => bound === 'since' && isBefore(tokens, at, words));
}

function readMonthSpan(
  tokens: readonly Token[],
  k: number,
  {
    month,
    year,
  }: { readonly month: number; readonly year: { readonly year: number; readonly end: number } | undefined },
  context: Context,
): Read | undefined {
  if (year) return { end: year.end, span: monthSpan(year.year, month) };
  const anchor = isAmong(context.table.words.last, tokens[k - 1]?.word) ? context.before?.from : undefined;
  if (anchor) return { end: k + 1, span: latest((guess) => monthSpan(guess, month), anchor) };
  if (context.published === null || !tokens[k]!.isCapital === isLatin(tokens[k]!.text)) return undefined;
  return { end: k + 1, span: latest((guess) => monthSpan(guess, month), context.published) };
}

export function readWeekday(tokens: readonly Token[], k: number, { table, published }: Context): Read | undefined {
  const token = tokens[k]!;
  const weekday = table.words.weekdays.findIndex((list) => isAmong(list, token.word));
  if (weekday === -1 || (isLatin(token.text) && !token.isCapital)) return undefined;
  // «серед» and the like are prepositions unless another word for time stands before them.
  if (
    !isLatin(token.text) &&
    !table.bounds.some(([words]) => words.length === 1 && words[0] === tokens[k - 1]?.word) &&
    !isAmong(table.words.last, tokens[k - 1]?.word)
  )
    return undefined;
  if (published === null) return { end: k + 1, span: null };
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const isLast = isAmong(table.words.last, tokens[k - 1]?.word);
  const day = addDays(published, -(back === 0 && isLast ? 7 : back));
  return { end: k + 1, span: { from: day, to: day }, isWeekday: true };
}

/** A bare year after a preposition, or with the word for it. */
export function readYear(tokens: readonly Token[], k: number, context: Context): Read | undefined {
  const year = yearOf(tokens[k], context);
  if (year === undefined) return isVagueYear(tokens, k, context);
  const hasWord = isAmong(context.table.words.yearWords, tokens[k + 1]?.word);
  const isAfterPreposition = context.table.bounds.some(
    ([words]) => words.length === 1 && words[0] === tokens[k - 1]?.word,
  );
  if (!isAfterPreposition && (!hasWord || isOfNoun(tokens, k, context))) return undefined;
  const span = isVague(tokens, k, context) ? null : { from: `${year}-01-01`, to: `${year}-12-31` };
  return { end: hasWord ? k + 2 : k + 1, span };
}

/** «Повстання 2011 року»: the year of what is named, and not of what is told. */
function isOfNoun(tokens: readonly Token[], k: number, context: Context): boolean {
  const before = tokens[k - 1];
  return before?.kind === 'word' && !before.isCapital && !isVague(tokens, k, context) && !isFramed(before, context);
}

/** Words that belong to a date: `the end of`, `last`, a preposition. */
function isFramed({ word }: Token, { table }: Context): boolean {
  const { last, past, next, yearWords } = table.words;
  const phrases = [...table.ends, ...table.starts, ...table.bounds.map(([words]) => words)];
  return (
    [last, past, next, yearWords].some((list) => isAmong(list, word)) || phrases.some((words) => words.at(-1) === word)
  );
}

/** `mid-2015` is one word. */
function isVagueYear(tokens: readonly Token[], k: number, { table }: Context): Read | undefined {
  const { word } = tokens[k]!;
  return /\p{L}+-(?:19|20)\d\d$/u.test(word) && isAmong(table.words.vague, word)
    ? { end: k + 1, span: null }
    : undefined;
}

function isVague(tokens: readonly Token[], k: number, { table }: Context): boolean {
  return [tokens[k - 1], tokens[k - 2]].some((token) => token !== undefined && isAmong(table.words.vague, token.word));
}

function yearAfter(
  tokens: readonly Token[],
  at: number,
  context: Context,
): { readonly year: number; readonly end: number } | undefined {
  const { table, published } = context;
  const words = table.words.yearWords;
  // `in September last year`
  if (
    published !== null &&
    isAmong(table.words.last, tokens[at]?.word) &&
    unitOf(tokens[at + 1]?.word, table.words) === 'year'
  )
    return { year: Number(published.slice(0, 4)) - 1, end: at + 2 };
  let k = at;
  while (k < at + 2 && (tokens[k]?.text === ',' || isAmong(words, tokens[k]?.word))) k++;
  const year = yearOf(tokens[k], context);
  if (year === undefined) return undefined;
  const hasWord = isAmong(words, tokens[k + 1]?.word);
  return { year, end: hasWord ? k + 2 : k + 1 };
}

function yearOf(token: Token | undefined, { table }: Context): number | undefined {
  const match = table.year.exec(token?.text ?? '');
  return match ? Number(match[1]) : undefined;
}

function dayNumber({ text }: Token, { table }: Context): number | undefined {
  const match = table.day.exec(text);
  const day = Number(match?.[1]);
  return match && day >= 1 && day <= 31 ? day : undefined;
}

function monthOf({ word, kind }: Token, { table }: Context): number | undefined {
  if (kind !== 'word') return undefined;
  const month = table.words.months.findIndex((list) => isAmong(list, word));
  return month === -1 ? undefined : month + 1;
}
