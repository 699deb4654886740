// Dates that tell one thing together: from one day to another, and the day of a month so many years ago.

import type { Token } from '../text/tokens.ts';
import type { TimeMention } from './time-words.ts';

/** Two mentions as one, where the later goes on with the earlier; undefined where each tells something of its own. */
export function joined(
  tokens: readonly Token[],
  earlier: TimeMention | undefined,
  later: TimeMention,
): TimeMention | undefined {
  return earlier && (rangeOf(earlier, later) ?? anniversaryOf(tokens, earlier, later));
}

/** «З 25 червня до 3 липня 2022 року»: the year of the last day is that of the first too, unless it would come after. */
function rangeOf(since: TimeMention, by: TimeMention): TimeMention | undefined {
  if (since.bound !== 'since' || by.bound !== 'by' || since.end !== by.start || by.to === null) return undefined;
  if (since.from === null) return undefined;
  const from = since.from <= by.to ? since.from : by.to.slice(0, 4) + since.from.slice(4);
  return from <= by.to ? { ...by, start: since.start, from, bound: 'on' } : undefined;
}

/** «Рік тому, 10 вересня», «10 вересня рік тому»: a day without a year of its own. */
function anniversaryOf(tokens: readonly Token[], earlier: TimeMention, later: TimeMention): TimeMention | undefined {
  const isBeside =
    later.start === earlier.end || (tokens[earlier.end]?.text === ',' && later.start === earlier.end + 1);
  const [ago, day] = earlier.yearsAgo === undefined ? [later, earlier] : [earlier, later];
  if (!isBeside || ago.yearsAgo === undefined || !day.isYearless || day.from === null || day.to === null)
    return undefined;
  const then = (date: string) => `${Number(date.slice(0, 4)) - ago.yearsAgo!}${date.slice(4)}`;
  return {
    start: earlier.start,
    end: later.end,
    from: then(day.from),
    to: then(day.to),
    bound: day.bound === 'since' ? 'since' : 'on',
  };
}
