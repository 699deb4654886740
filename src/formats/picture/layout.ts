// Lines and rows that fit a width.

/** A text in lines no wider than the room; a word that is wider stands alone. */
export function wrapped(text: string, room: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface LegendEntry {
  readonly text: string;
  readonly figure: string;
}

/** Entries from left to right in rows, each where it begins. */
export function legendRows<Entry extends LegendEntry>(
  entries: readonly Entry[],
  { u, room, measure }: { u: number; room: number; measure(text: string, size: number, weight: number): number },
): { readonly entry: Entry; readonly x: number; readonly y: number }[] {
  let [x, y] = [0, 0];
  return entries.map((entry) => {
    const width = 44 * u + measure(entry.text, 16 * u, 400) + measure(entry.figure, 16 * u, 600);
    if (x > 0 && x + width > room) [x, y] = [0, y + 28 * u];
    const placed = { entry, x, y };
    x += width + 26 * u;
    return placed;
  });
}
