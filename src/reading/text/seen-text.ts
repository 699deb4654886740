// A text as its readers see it, without the signs that are not seen, and the way back to where its words stand.

import type { Quote } from '../../model/claim.ts';

/**
 * Soft hyphens, zero-width signs, marks that turn the direction of writing: among them a word is not found, though
 * everybody reads it. Unicode calls them ignorable by default and lists them.
 */
const HIDDEN = /\p{Default_Ignorable_Code_Point}+/gu;

export interface SeenText {
  readonly text: string;
  /** The quotation as it stands in the whole text, with what is not seen among its words. */
  readonly quoteOf: (seen: Quote) => Quote;
}

/** `Su\u00addzha` is `Sudzha`, quoted from 0 to 7. */
export function seenText(whole: string): SeenText {
  const gaps = gapsOf(whole);
  if (gaps.length === 0) return { text: whole, quoteOf: (quote) => quote };
  return {
    text: whole.replace(HIDDEN, ''),
    quoteOf: (seen) => {
      const start = seen.start + hiddenUntil(gaps, seen.start);
      const end = seen.end > seen.start ? seen.end + hiddenUntil(gaps, seen.end - 1) : start;
      return { start, end, text: whole.slice(start, end) };
    },
  };
}

/** At an offset of the seen text: how many code units are hidden up to there. */
interface Gap {
  readonly at: number;
  readonly hidden: number;
}

function gapsOf(whole: string): readonly Gap[] {
  const gaps: Gap[] = [];
  let hidden = 0;
  for (const match of whole.matchAll(HIDDEN)) {
    const at = match.index - hidden;
    hidden += match[0].length;
    gaps.push({ at, hidden });
  }
  return gaps;
}

function hiddenUntil(gaps: readonly Gap[], offset: number): number {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (gaps[middle]!.at <= offset) low = middle + 1;
    else high = middle;
  }
  return gaps[low - 1]?.hidden ?? 0;
}
