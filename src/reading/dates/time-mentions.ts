// Finds dates in a sentence and resolves them against the day of publication; the past is meant where both could be.

import type { DateWords } from '../packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import { addDays } from './calendar.ts';
import { readDayAndMonth, readMonth, readNumericDate, readWeekday, readYear } from './calendar-dates.ts';
import { joined } from './joined-times.ts';
import { readAgo, readDayAfter, readLast, readPast, readRelativeDay, readSpan } from './relative-times.ts';
import { type Context, isAmong, isBefore, type Read, type Table, type TimeMention, tableOf } from './time-words.ts';

export interface TimesOptions {
  readonly published: string | null;
  /** The last date of the sentences before. */
  readonly before?: TimeMention | undefined;
}

export function timesIn(
  tokens: readonly Token[],
  words: DateWords,
  { published, before }: TimesOptions,
): TimeMention[] {
  const times: TimeMention[] = [];
  const table = tableOf(words);
  /** The comma after a weekday. */
  let weekday: number | undefined;
  for (let k = 0; k < tokens.length; ) {
    if (!mayBegin(tokens[k]!, table)) {
      k++;
      continue;
    }
    const read = readAt(tokens, k, { table, published, before: times.at(-1) ?? before });
    if (read) push(tokens, times, withBound(tokens, k, read, { table, published, before: undefined }));
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

function push(tokens: readonly Token[], times: TimeMention[], time: TimeMention): void {
  const both = joined(tokens, times.at(-1), time);
  if (both) times.splice(-1, 1, both);
  else times.push(time);
}

/** Most words begin no date: told once for each word. */
function mayBegin({ kind, word }: Token, { words, relative, ordinals, daysAfter, spans, known }: Table): boolean {
  if (kind === 'sign') return false;
  if (kind === 'number') return true;
  const told = known.get(word);
  if (told !== undefined) return told;
  const lists = [...words.months, ...words.weekdays, ...Object.values(words.units)];
  const may =
    /^\p{N}/u.test(word) ||
    [relative, ordinals, daysAfter, spans].some((phrases) => phrases.some(([phrase]) => phrase[0] === word)) ||
    Object.hasOwn(words.numbers, word) ||
    lists.some((list) => isAmong(list, word)) ||
    isAmong(words.vague, word);
  if (known.size < MAX_KNOWN) known.set(word, may);
  return may;
}

/** Words that are remembered: a language's common ones. */
const MAX_KNOWN = 50_000;

function readAt(tokens: readonly Token[], k: number, context: Context): Read | undefined {
  return (
    readSpan(tokens, k, context) ??
    readRelativeDay(tokens, k, context) ??
    readDayAfter(tokens, k, context) ??
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
  // «З 9 до 30 березня»: the span has an end of its own.
  if (bound === 'since' && read.isDayOfMonth && read.span && read.span.from < read.span.to) bound = 'on';
  const isAhead = bound === 'by' && read.isWeekday && read.span && published !== null && read.span.to < published;
  const span = isAhead && read.span ? { from: addDays(read.span.from, 7), to: addDays(read.span.to, 7) } : read.span;
  const { end: last, isYearless, yearsAgo } = read;
  const rest = { ...(isYearless && { isYearless }), ...(yearsAgo !== undefined && { yearsAgo }) };
  return { start, end: last, from: span?.from ?? null, to: span?.to ?? null, bound, ...rest };
}
