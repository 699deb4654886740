// Rows as CSV (RFC 4180): quoted where needed, and inert in a spreadsheet.

export type CsvValue = string | number | null;

/** The rows under a line of titles, with CRLF. */
export function writeCsv(titles: readonly string[], rows: Iterable<readonly CsvValue[]>): string {
  const lines = [titles.join(',')];
  for (const row of rows) lines.push(row.map(cell).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

/** What a spreadsheet would run as a formula is kept as text; numbers are no such thing. */
function cell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const inert = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
