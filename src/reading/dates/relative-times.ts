// Times counted from the day of publication, or from a day that was named before.

import type { Token } from '../text/tokens.ts';
import { addDays, type Span, spanBefore, weekdayOf } from './calendar.ts';
import { type Context, countOf, isAmong, isLatin, phraseAt, type Read, unitOf } from './time-words.ts';

/** The night or the 24 hours before publication reach over two days; a week up to it begins on Monday. */
export function readSpan(tokens: readonly Token[], k: number, { table, published }: Context): Read | undefined {
  const found = phraseAt(table.spans, tokens, k);
  if (!found) return undefined;
  const [words, kind] = found;
  const end = k + words.length;
  if (kind === 'lastDay' && isAmong(table.words.lastDayOf, tokens[end]?.word)) return undefined;
  if (published === null) return { end, span: null };
  if (kind === 'lastDay') return { end, span: { from: addDays(published, -1), to: published } };
  if (kind === 'thisWeek') return { end, span: { from: addDays(published, -weekdayOf(published)), to: published } };
  const saturday = addDays(published, -((weekdayOf(published) + 2) % 7));
  const sunday = addDays(saturday, 1);
  return { end, span: { from: saturday, to: sunday < published ? sunday : published } };
}

export function readRelativeDay(tokens: readonly Token[], k: number, { table, published }: Context): Read | undefined {
  const found = phraseAt(table.relative, tokens, k);
  if (!found) return undefined;
  const [words, days] = found;
  return { end: k + words.length, span: published === null ? null : dayAt(addDays(published, -days)) };
}

/** `the next day`, «напередодні»: counted from the date before; where there is none, only the day before is known. */
export function readDayAfter(tokens: readonly Token[], k: number, context: Context): Read | undefined {
  const found = phraseAt(context.table.daysAfter, tokens, k);
  if (!found) return undefined;
  const [words, days] = found;
  const named = context.before?.to ?? (days < 0 ? context.published : null);
  return { end: k + words.length, span: named === null ? null : dayAt(addDays(named, days)) };
}

function dayAt(day: string): Span {
  return { from: day, to: day };
}

/** «Минулого тижня», `last month`: the whole of it; `over the last year` is vague. */
export function readLast(tokens: readonly Token[], k: number, { table, published }: Context): Read | undefined {
  const unit = unitOf(tokens[k]!.word, table.words);
  if (!unit || !isAmong(table.words.last, tokens[k - 1]?.word)) return undefined;
  const isOf = isAmong(table.words.the, tokens[k - 2]?.word);
  const isVague = published === null || isOf || (unit !== 'month' && unit !== 'year');
  if (isLatin(tokens[k]!.text) && isVague) return undefined;
  return { end: k + 1, span: published === null ? null : spanBefore(published, unit) };
}

/** `the past two days`, «за останні два тижні»: up to publication. */
export function readPast(tokens: readonly Token[], k: number, { table, published }: Context): Read | undefined {
  const { words } = table;
  const count = countOf(tokens[k]!, words);
  const unit = unitOf(tokens[k + 1]?.word, words);
  if (count === undefined || count > MAX_COUNT || !isAmong(words.past, tokens[k - 1]?.word)) return undefined;
  if (unit !== 'day' && unit !== 'week') return undefined;
  const days = count * (unit === 'week' ? 7 : 1);
  return { end: k + 2, span: published === null ? null : { from: addDays(published, -days), to: published } };
}

/** Of days, weeks, months or years that are counted back. */
const MAX_COUNT = 400;

/** `three days ago`, `дев'ять років тому`, `two weeks after`. Years are vague. */
export function readAgo(tokens: readonly Token[], k: number, { table, published }: Context): Read | undefined {
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
  if (published !== null && unit === 'year' && !isAfterwards) return { end, span: null, yearsAgo: count ?? 1 };
  if (published === null || !isExact) return isAfterwards ? undefined : { end, span: null };
  const day = addDays(published, -days);
  return { end, span: { from: day, to: day }, isAfterwards };
}
