// Days as `YYYY-MM-DD`, and spans of them.

export interface Span {
  readonly from: string;
  readonly to: string;
}

export function daySpan(year: number, month: number, day: number): Span | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) return null;
  return { from: text, to: text };
}

export function monthSpan(year: number, month: number): Span {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return { from: first, to: addDays(next, -1) };
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Date(date.getTime() + days * MS_PER_DAY).toISOString().slice(0, 10);
}

const MS_PER_DAY = 86_400_000;

/** 0 is Monday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The day, the week from Monday, the month or the year that was over before a day. */
export function spanBefore(day: string, unit: 'day' | 'week' | 'month' | 'year'): Span {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (unit === 'year') return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
  if (unit === 'month') return month === 1 ? monthSpan(year - 1, 12) : monthSpan(year, month - 1);
  const monday = addDays(day, -7 - weekdayOf(day));
  return unit === 'week' ? { from: monday, to: addDays(monday, 6) } : { from: addDays(day, -1), to: addDays(day, -1) };
}
