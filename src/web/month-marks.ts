// The months (or years) to mark on a stretch of time, never so many that their names would touch.

import { dayOf, startOfDay } from '../model/instant.ts';
import type { Clock } from './dates.ts';
import { localeOf } from './locale.ts';

export interface MonthMark {
  readonly instant: number;
  readonly label: string;
  readonly isYear: boolean;
}

/** Marks that fit side by side where there is the room of a screen. */
const MOST_MARKS = 14;
const EVERY = [1, 2, 3, 6, 12, 24, 60, 120];

export function monthMarks(first: number, last: number, clock: Clock, most = MOST_MARKS): MonthMark[] {
  const months = (last - first) / (30.44 * 86_400);
  const every = EVERY.find((step) => months / step <= most) ?? 120;
  const [year, month] = dayOf(first, clock.timeZone).split('-').map(Number) as [number, number];
  const marks: MonthMark[] = [];
  for (let k = year * 12 + month; k <= year * 12 + month + months + 1; k++) {
    if (k % every !== 0) continue;
    const day = `${String(Math.floor(k / 12)).padStart(4, '0')}-${String((k % 12) + 1).padStart(2, '0')}-01`;
    const instant = startOfDay(day, clock.timeZone);
    if (instant <= first || instant >= last) continue;
    const isYear = k % 12 === 0;
    marks.push({ instant, isYear, label: isYear ? day.slice(0, 4) : monthName(day, clock.language) });
  }
  return marks;
}

function monthName(day: string, language: string): string {
  const formatter = new Intl.DateTimeFormat(localeOf(language), { month: 'short', timeZone: 'UTC' });
  return formatter.format(Date.parse(`${day}T00:00:00Z`));
}
