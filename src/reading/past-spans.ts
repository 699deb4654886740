// Spans that only the day of publication tells: last month, last year.

/** The month or year before that of a day, `YYYY-MM-DD`. */
export function spanBefore(day: string, unit: 'month' | 'year'): { readonly from: string; readonly to: string } {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (unit === 'year') return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
  const first = new Date(Date.UTC(year, month - 2, 1));
  const last = new Date(Date.UTC(year, month - 1, 0));
  return { from: first.toISOString().slice(0, 10), to: last.toISOString().slice(0, 10) };
}
