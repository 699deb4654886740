// The words of an edition's text, which publishers write as plain text or HTML, and the spots of the ground it links to.

import { elementsIn, parseHtml, rawText } from './texts/markup.ts';
import { wordsInMarkup } from './texts/markup-words.ts';
import { wordsOf } from './texts/tidy.ts';

export interface EditionWords {
  /** Plain text: no markup, lines parted by a newline. */
  readonly text: string;
  readonly links: readonly GroundLink[];
}

/** Words that link to a spot on a map: `text.slice(start, end)` are its words. */
export interface GroundLink {
  readonly start: number;
  readonly end: number;
  /** [lon, lat] in degrees. */
  readonly position: readonly [number, number];
}

/** The words, in the order of the text, and the links whose words stand in them. Throws InputError for nesting beyond reason. */
export function editionWords(markup: string, file: string): EditionWords {
  // Publishers break lines with a newline, with <br> or with both; blank lines are left out anyway.
  const html = parseHtml(wordsOf(markup).replaceAll('\n', '<br>'), file);
  const text = wordsInMarkup(html);
  const links: GroundLink[] = [];
  let from = 0;
  for (const element of elementsIn(html)) {
    const position = element.name === 'a' ? positionIn(element.attributes.href ?? '') : null;
    if (position === null) continue;
    const words = rawText(element).replace(/\s+/g, ' ').trim();
    const start = words === '' ? -1 : text.indexOf(words, from);
    if (start < 0) continue;
    from = start + words.length;
    links.push({ start, end: from, position });
  }
  return { text, links };
}

/** `…#ZOOM/LAT/LON`, as maps on the web write where they look. */
const LOOK = /#\d{1,2}(?:\.\d+)?\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/;

function positionIn(address: string): readonly [number, number] | null {
  const [, lat, lon] = LOOK.exec(address.trim()) ?? [];
  if (lat === undefined || lon === undefined) return null;
  const position = [Number(lon), Number(lat)] as const;
  return Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90 ? position : null;
}
