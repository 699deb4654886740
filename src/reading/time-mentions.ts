// Finds dates in a sentence and resolves them against the day of publication; the past is meant where both could be.

import { addDays, daySpan, monthSpan, type Span, spanBefore, weekdayOf } from './calendar.ts';
import type { DateWords } from './packs/pack.ts';
import type { Token } from './tokens.ts';

export interface TimeMention {
  readonly start: number;
  readonly end: number;
  /** Days, `YYYY-MM-DD`; both null where the words do not tell, as without a year or when vague. */
  readonly from: string | null;
  readonly to: string | null;
  /** `since` begins there, `by` ends there, `after` is so long after the event. */
  readonly bound: 'on' | 'since' | 'by' | 'after';
}

/** True where these words stand just before a token. */
function isBefore(tokens: readonly Token[], k: number, words: readonly string[]): boolean {
  return k >= words.length && words.every((word, j) => tokens[k - words.length + j]!.word === word);
}

/** What was read: how far, and what it means; `span` is null where it cannot be known. */
interface Read {
  readonly end: number;
  readonly span: Span | null;
  readonly isAfterwards?: boolean;
  readonly isWeekday?: boolean;
  readonly isDayOfMonth?: boolean;
}

export function timesIn(tokens: readonly Token[], words: DateWords, published: string | null): TimeMention[] {
  const times: TimeMention[] = [];
  const table = tableOf(words);
  /** The comma after a weekday. */
  let weekday: number | undefined;
  for (let k = 0; k < tokens.length; ) {
    if (!mayBegin(tokens[k]!, table)) {
      k++;
      continue;
    }
    const read = readAt(tokens, k, { table, published, before: times.at(-1) });
    if (read) times.push(withBound(tokens, k, read, { table, published, before: undefined }));
    // `on Tuesday, 26 August` is one: the day of the month tells which Tuesday.
    if (weekday !== undefined && read?.isDayOfMonth && times.at(-1)!.start === weekday + 1) {
      const [named, day] = times.splice(-2);
      times.push({ ...day!, start: named!.start, bound: named!.bound });
    }
    if (read) weekday = read.isWeekday && tokens[read.end]?.text === ',' ? read.end : undefined;
    k = read?.end ?? k + 1;
  }
  return times;
}

/** Most words begin no date: told once for each word. */
function mayBegin({ kind, word }: Token, { words, relative, nights, known }: Table): boolean {
  if (kind === 'sign') return false;
  if (kind === 'number') return true;
  const told = known.get(word);
  if (told !== undefined) return told;
  const lists = [...words.months, ...words.weekdays, ...Object.values(words.units)];
  const may =
    /^\p{N}/u.test(word) ||
    relative.some(([phrase]) => phrase[0] === word) ||
    nights.some((phrase) => phrase[0] === word) ||
    Object.hasOwn(words.numbers, word) ||
    lists.some((list) => isAmong(list, word)) ||
    isAmong(words.vague, word);
  if (known.size < MAX_KNOWN) known.set(word, may);
  return may;
}

/** Words that are remembered: a language's common ones. */
const MAX_KNOWN = 50_000;

interface Table {
  readonly known: Map<string, boolean>;
  readonly words: DateWords;
  /** A number that may be a day's, a year's. */
  readonly day: RegExp;
  readonly year: RegExp;
  readonly relative: readonly (readonly [words: readonly string[], days: number])[];
  readonly ends: readonly (readonly string[])[];
  readonly starts: readonly (readonly string[])[];
  readonly nights: readonly (readonly string[])[];
  readonly bounds: readonly (readonly [words: readonly string[], bound: TimeMention['bound']])[];
}

const tables = new WeakMap<DateWords, Table>();

function tableOf(words: DateWords): Table {
  const known = tables.get(words);
  if (known) return known;
  const phrases = (list: string) => list.split(',').map((phrase) => phrase.trim().split(' '));
  const bounds = [
    ...phrases(words.since).map((phrase) => [phrase, 'since'] as const),
    ...phrases(words.by).map((phrase) => [phrase, 'by'] as const),
    ...phrases(words.on).map((phrase) => [phrase, 'on'] as const),
  ].sort((a, b) => b[0].length - a[0].length);
  const relative = Object.entries(words.relativeDays).map(([phrase, days]) => [phrase.split(' '), days] as const);
  const table = {
    known: new Map<string, boolean>(),
    words,
    day: new RegExp(`^(\\d{1,2})(?:${words.daySuffixes})?$`),
    year: new RegExp(`^((?:1[5-9]|20)\\d\\d)(?:${words.yearSuffixes ?? ''})?$`),
    relative,
    bounds,
    ends: phrases(words.endOf),
    starts: phrases(words.startOf),
    nights: phrases(words.overnight).filter(([word]) => word !== ''),
  };
  tables.set(words, table);
  return table;
}

interface Context {
  readonly table: Table;
  readonly published: string | null;
  /** The date before, which `the previous September` counts from. */
  readonly before: TimeMention | undefined;
}

function readAt(tokens: readonly Token[], k: number, context: Context): Read | undefined {
  return (
    readOvernight(tokens, k, context) ??
    readRelativeDay(tokens, k, context) ??
    readNumericDate(tokens, k) ??
    readDayAndMonth(tokens, k, context) ??
    readMonth(tokens, k, context) ??
    readWeekday(tokens, k, context) ??
    readPast(tokens, k, context) ??
    readAgo(tokens, k, context) ??
    readLast(tokens, k, context) ??
    readYear(tokens, k, context)
  );
}

/** The night before publication reaches over two days. */
function readOvernight(tokens: readonly Token[], k: number, { table, published }: Context): Read | undefined {
  const words = table.nights.find((phrase) => phrase.every((word, j) => tokens[k + j]?.word === word));
  if (!words || isAmong(table.words.overnightOf, tokens[k + words.length]?.word)) return undefined;
  return { end: k + words.length, span: published === null ? null : { from: addDays(published, -1), to: published } };
}

function readRelativeDay(tokens: readonly Token[], k: number, { table, published }: Context): Read | undefined {
  for (const [words, days] of table.relative) {
    if (!words.every((word, j) => tokens[k + j]?.word === word)) continue;
    const day = published === null ? null : addDays(published, -days);
    return { end: k + words.length, span: day === null ? null : { from: day, to: day } };
  }
  return undefined;
}

function readNumericDate(tokens: readonly Token[], k: number): Read | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(tokens[k]!.text) ?? undefined;
  if (!match) return undefined;
  return { end: k + 1, span: daySpan(Number(match[3]), Number(match[2]), Number(match[1])) };
}

/** `12 March 2025`, `March 12, 2025`, `12 березня`, `Feb. 24`, `11 і 12 січня`. */
function readDayAndMonth(tokens: readonly Token[], k: number, context: Context): Read | undefined {
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
  return { end: at, span: latest(spanIn, context.published), isDayOfMonth };
}

/** Of this year and the last, the one that is not after publication by more than a day. */
function latest(span: (year: number) => Span | null, published: string): Span | null {
  const year = Number(published.slice(0, 4));
  const now = span(year);
  return now && now.from <= addDays(published, 1) ? now : span(year - 1);
}

/** `in August 2024`, `the previous September`. */
function readMonth(tokens: readonly Token[], k: number, context: Context): Read | undefined {
  const month = monthOf(tokens[k]!, context);
  if (month === undefined || (tokens[k]!.text.length < 4 && !tokens[k]!.isCapital)) return undefined;
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

const isLatin = (text: string) => /^[a-z]/i.test(text);

function readWeekday(tokens: readonly Token[], k: number, { table, published }: Context): Read | undefined {
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

/** «Минулого тижня», `last month`: the whole of it; `over the last year` is vague. */
function readLast(tokens: readonly Token[], k: number, { table, published }: Context): Read | undefined {
  const unit = unitOf(tokens[k]!.word, table.words);
  if (!unit || !isAmong(table.words.last, tokens[k - 1]?.word)) return undefined;
  const isOf = isAmong(table.words.the, tokens[k - 2]?.word);
  const isVague = published === null || isOf || (unit !== 'month' && unit !== 'year');
  if (isLatin(tokens[k]!.text) && isVague) return undefined;
  return { end: k + 1, span: published === null ? null : spanBefore(published, unit) };
}

/** `the past two days`, «за останні два тижні»: up to publication. */
function readPast(tokens: readonly Token[], k: number, { table, published }: Context): Read | undefined {
  const { words } = table;
  const count = countOf(tokens[k]!, words);
  const unit = unitOf(tokens[k + 1]?.word, words);
  if (count === undefined || count > MAX_COUNT || !isAmong(words.past, tokens[k - 1]?.word)) return undefined;
  if (unit !== 'day' && unit !== 'week') return undefined;
  const days = count * (unit === 'week' ? 7 : 1);
  return { end: k + 2, span: published === null ? null : { from: addDays(published, -days), to: published } };
}

function countOf({ kind, text, word }: Token, { numbers }: DateWords): number | undefined {
  if (Object.hasOwn(numbers, word)) return numbers[word];
  return kind === 'number' && /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}

/** Of days, weeks, months or years that are counted back. */
const MAX_COUNT = 400;

/** `three days ago`, `дев'ять років тому`, `two weeks after`. Years are vague. */
function readAgo(tokens: readonly Token[], k: number, { table, published }: Context): Read | undefined {
  const { words } = table;
  const count = countOf(tokens[k]!, words);
  const unitAt = count === undefined ? k : k + 1;
  const unit = unitOf(tokens[unitAt]?.word, words);
  const ago = tokens[unitAt + 1]?.word;
  if (!unit || !ago || (count ?? 1) > MAX_COUNT) return undefined;
  const isAfterwards = count !== undefined && isAmong(words.afterwards, ago);
  if (!isAfterwards && !isAmong(words.ago, ago)) return undefined;
  const days = { day: 1, week: 7, month: 30, year: 365 }[unit] * (count ?? 1);
  const end = unitAt + (isAfterwards ? 1 : 2);
  const isExact = unit === 'day' || unit === 'week';
  if (published === null || !isExact) return isAfterwards ? undefined : { end, span: null };
  const day = addDays(published, -days);
  return { end, span: { from: day, to: day }, isAfterwards };
}

function unitOf(word: string | undefined, words: DateWords): keyof DateWords['units'] | undefined {
  return (['day', 'week', 'month', 'year'] as const).find((unit) => isAmong(words.units[unit], word));
}

/** A bare year after a preposition, or with the word for it. */
function readYear(tokens: readonly Token[], k: number, context: Context): Read | undefined {
  const year = yearOf(tokens[k], context);
  if (year === undefined) return isVagueYear(tokens, k, context);
  const hasWord = isAmong(context.table.words.yearWords, tokens[k + 1]?.word);
  const isAfterPreposition = context.table.bounds.some(
    ([words]) => words.length === 1 && words[0] === tokens[k - 1]?.word,
  );
  if (!hasWord && !isAfterPreposition) return undefined;
  const span = isVague(tokens, k, context) ? null : { from: `${year}-01-01`, to: `${year}-12-31` };
  return { end: hasWord ? k + 2 : k + 1, span };
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

/** `a|b*`, also parted by commas, as in packs. */
function isAmong(list: string | undefined, word: string | undefined): boolean {
  if (list === undefined || word === undefined) return false;
  let choices = choicesOf.get(list);
  if (!choices) {
    const all = list.split(/[|,]\s*/);
    const beginnings = all.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1));
    choices = { words: new Set(all), beginnings };
    choicesOf.set(list, choices);
  }
  return choices.words.has(word) || choices.beginnings.some((beginning) => word.startsWith(beginning));
}

/** Lists of packs, cut up once. */
const choicesOf = new Map<string, { readonly words: ReadonlySet<string>; readonly beginnings: readonly string[] }>();

function withBound(tokens: readonly Token[], at: number, read: Read, { table, published }: Context): TimeMention {
  let start = at;
  let bound: TimeMention['bound'] = read.isAfterwards ? 'after' : 'on';
  const leading = [table.words.last, table.words.past, table.words.next, table.words.vague, table.words.the];
  // `the past`: two words at most.
  for (let k = 0; k < 2 && start > 0 && leading.some((list) => isAmong(list, tokens[start - 1]?.word)); k++) start--;
  const end = [...table.ends, ...table.starts].find((words) => isBefore(tokens, start, words));
  if (end) start -= isAmong(table.words.the, tokens[start - end.length - 1]?.word) ? end.length + 1 : end.length;
  const before = table.bounds.find(([words]) => isBefore(tokens, start, words));
  if (before) {
    start -= before[0].length;
    if (bound === 'on') bound = before[1];
  }
  const isAhead = bound === 'by' && read.isWeekday && read.span && published !== null && read.span.to < published;
  const span = isAhead && read.span ? { from: addDays(read.span.from, 7), to: addDays(read.span.to, 7) } : read.span;
  return { start, end: read.end, from: span?.from ?? null, to: span?.to ?? null, bound };
}
