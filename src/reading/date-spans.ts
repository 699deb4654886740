// Spans of days, both ends included: a day, a month, and what only the day of publication tells, as last year.

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A day, unless the calendar has none such. */
export function daySpan(year: number, month: number, day: number): Span | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) return null;
  return { from: text, to: text };
}

export function monthSpan(year: number, month: number): Span {
  const last = new Date(`${year}-${String(month).padStart(2, '0')}-01T00:00:00Z`);
  last.setUTCMonth(month, 0);
  const to = last.toISOString().slice(0, 10);
  return { from: `${to.slice(0, 8)}01`, to };
}

/** The month or year before that of a day, `YYYY-MM-DD`. */
export function spanBefore(day: string, unit: 'month' | 'year'): Span {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (unit === 'year') return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
  return month === 1 ? monthSpan(year - 1, 12) : monthSpan(year, month - 1);
}
