// Cuts a text at the ends of its quotations, so that each piece can be marked by what rests on it.

import type { Quote } from '../../model/claim.ts';

export interface Piece {
  readonly text: string;
  /** `current` for the chosen quotation, `other` for any other, null for what lies between. */
  readonly mark: 'current' | 'other' | null;
}

/** The pieces of a text in order; together they are the text. */
export function markPieces(text: string, current: Quote | null, others: readonly Quote[]): Piece[] {
  const quotes = current ? [current, ...others] : others;
  const cuts = new Set([0, text.length]);
  for (const { start, end } of quotes) for (const at of [start, end]) if (at > 0 && at < text.length) cuts.add(at);
  const ends = [...cuts].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (let k = 1; k < ends.length; k++) {
    const [start, end] = [ends[k - 1]!, ends[k]!];
    const lies = (quote: Quote): boolean => quote.start <= start && end <= quote.end;
    const mark = current && lies(current) ? 'current' : others.some(lies) ? 'other' : null;
    const last = pieces.at(-1);
    if (last && last.mark === mark) pieces[pieces.length - 1] = { text: last.text + text.slice(start, end), mark };
    else pieces.push({ text: text.slice(start, end), mark });
  }
  return pieces;
}

/** Signs that turn the direction of what follows them: shown, they can turn nothing. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The text with such signs spelled out, as `[U+202E]`. */
export function spelledOut(text: string): string {
  return text.replace(TURNING, (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);
}
