// What a description is made of: paragraphs of sentences, in which places are mentions that can be followed.

/** A piece of a sentence; with a position it is the mention of a place. */
export interface Part {
  readonly text: string;
  readonly position?: readonly [number, number];
}

export type Sentence = readonly Part[];

export interface Paragraph {
  /** null: it goes on under the heading before. */
  readonly heading: string | null;
  readonly sentences: readonly Sentence[];
}

/** Marks a mention within the text of a language's words; private to us (Unicode), so that no name has it. */
const OPEN = '\ue000';
const CLOSE = '\ue001';

/** A sentence under way: names of places become marks in its text, which end up as mentions. */
export class Mentions {
  private readonly parts: Part[] = [];

  /** What stands for a place in a language's words. */
  mark(text: string, position: readonly [number, number]): string {
    return `${OPEN}${this.parts.push({ text, position }) - 1}${CLOSE}`;
  }

  sentence(text: string): Sentence {
    return text
      .split(new RegExp(`(${OPEN}\\d+${CLOSE})`))
      .filter((piece) => piece !== '')
      .map((piece) => (piece.startsWith(OPEN) ? this.parts[Number(piece.slice(1, -1))]! : { text: piece }));
  }
}

/** A sentence without places. */
export function plain(text: string): Sentence {
  return [{ text }];
}

/** All of it as text: a blank line between paragraphs, each under its heading. */
export function textOf(paragraphs: readonly Paragraph[]): string {
  const written = paragraphs.map(({ heading, sentences }) => {
    const text = sentences.map((parts) => parts.map(({ text }) => text).join('')).join(' ');
    return heading === null ? text : `${heading}\n${text}`;
  });
  return written.join('\n\n');
}
