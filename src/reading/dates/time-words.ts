// A language's words for dates, made ready for use, and small questions to them.

import type { DateWords } from '../packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import type { Span } from './calendar.ts';

export interface TimeMention {
  readonly start: number;
  readonly end: number;
  /** Days, `YYYY-MM-DD`; both null where the words do not tell, as without a year or when vague. */
  readonly from: string | null;
  readonly to: string | null;
  /** `since` begins there, `by` ends there, `after` is so long after the event. */
  readonly bound: 'on' | 'since' | 'by' | 'after';
  /** A day of a month whose year nothing tells but the day of publication. */
  readonly isYearless?: boolean;
  /** So many years before publication, on whatever day. */
  readonly yearsAgo?: number;
}

/** What was read: how far, and what it means; `span` is null where it cannot be known. */
export interface Read {
  readonly end: number;
  readonly span: Span | null;
  readonly isAfterwards?: boolean;
  readonly isWeekday?: boolean;
  readonly isDayOfMonth?: boolean;
  readonly isYearless?: boolean;
  readonly yearsAgo?: number;
}

export interface Table {
  readonly known: Map<string, boolean>;
  readonly words: DateWords;
  /** A number that may be a day's, a year's. */
  readonly day: RegExp;
  readonly year: RegExp;
  readonly relative: readonly (readonly [words: readonly string[], days: number])[];
  readonly ordinals: readonly (readonly [words: readonly string[], day: number])[];
  readonly ends: readonly (readonly string[])[];
  readonly starts: readonly (readonly string[])[];
  readonly daysAfter: readonly (readonly [words: readonly string[], days: number])[];
  readonly spans: readonly (readonly [words: readonly string[], span: 'lastDay' | 'thisWeek' | 'weekend'])[];
  readonly bounds: readonly (readonly [words: readonly string[], bound: TimeMention['bound']])[];
}

const tables = new WeakMap<DateWords, Table>();

export function tableOf(words: DateWords): Table {
  const known = tables.get(words);
  if (known) return known;
  const phrases = (list: string) => list.split(',').map((phrase) => phrase.trim().split(' '));
  const listed = (list: string) => phrases(list).filter(([word]) => word !== '');
  const bounds = [
    ...phrases(words.since).map((phrase) => [phrase, 'since'] as const),
    ...phrases(words.by).map((phrase) => [phrase, 'by'] as const),
    ...phrases(words.on).map((phrase) => [phrase, 'on'] as const),
  ].sort((a, b) => b[0].length - a[0].length);
  const numbered = (record: Readonly<Record<string, number>>) =>
    Object.entries(record)
      .map(([phrase, days]) => [phrase.split(' '), days] as const)
      .sort((a, b) => b[0].length - a[0].length);
  const table = {
    known: new Map<string, boolean>(),
    words,
    day: new RegExp(`^(\\d{1,2})(?:${words.daySuffixes})?$`),
    year: new RegExp(`^((?:1[5-9]|20)\\d\\d)(?:${words.yearSuffixes ?? ''})?$`),
    relative: numbered(words.relativeDays),
    ordinals: numbered(words.ordinals),
    bounds,
    ends: phrases(words.endOf),
    starts: phrases(words.startOf),
    spans: [
      ...listed(words.lastDay).map((phrase) => [phrase, 'lastDay'] as const),
      ...listed(words.thisWeek).map((phrase) => [phrase, 'thisWeek'] as const),
      ...listed(words.weekend).map((phrase) => [phrase, 'weekend'] as const),
    ].sort((a, b) => b[0].length - a[0].length),
    daysAfter: numbered(words.daysAfter),
  };
  tables.set(words, table);
  return table;
}

export interface Context {
  readonly table: Table;
  readonly published: string | null;
  /** The date before, which `the previous September` and `the next day` count from. */
  readonly before: TimeMention | undefined;
}

/** True where these words stand just before a token. */
export function isBefore(tokens: readonly Token[], k: number, words: readonly string[]): boolean {
  return k >= words.length && words.every((word, j) => tokens[k - words.length + j]!.word === word);
}

export const isLatin = (text: string) => /^[a-z]/i.test(text);

/** The phrase of a table that begins at a token. */
export function phraseAt<Value>(
  phrases: readonly (readonly [words: readonly string[], value: Value])[],
  tokens: readonly Token[],
  k: number,
): readonly [words: readonly string[], value: Value] | undefined {
  return phrases.find(([words]) => words.every((word, j) => tokens[k + j]?.word === word));
}

export function countOf({ kind, text, word }: Token, { numbers }: DateWords): number | undefined {
  if (Object.hasOwn(numbers, word)) return numbers[word];
  return kind === 'number' && /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}

export function unitOf(word: string | undefined, words: DateWords): keyof DateWords['units'] | undefined {
  return (['day', 'week', 'month', 'year'] as const).find((unit) => isAmong(words.units[unit], word));
}

/** `a|b*`, also parted by commas, as in packs. */
export function isAmong(list: string | undefined, word: string | undefined): boolean {
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
