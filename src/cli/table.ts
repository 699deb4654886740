// Tables for a terminal: columns as wide as their longest cell, numbers to the right.

export interface Column {
  readonly title: string;
  readonly align?: 'right';
}

/** Lines of a table with its head; two spaces between columns, none at the end of a line. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ title }, k) => Math.max(widthOf(title), ...rows.map((row) => widthOf(row[k] ?? ''))));
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, k) => pad(cells[k] ?? '', widths[k]!, align ?? 'left'))
      .join('  ')
      .trimEnd();
  return [line(columns.map(({ title }) => title)), ...rows.map(line)].map((text) => `${text}\n`).join('');
}

function pad(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'right' ? space + text : text + space;
}

/** Columns on a terminal: letters without their combining marks. */
function widthOf(text: string): number {
  return [...text.normalize('NFC').replace(/\p{M}/gu, '')].length;
}
