// The words of marked-up text: paragraphs parted by a newline, no markup, nothing that a reader of the page does not see.

import type { MarkupElement } from './markup.ts';
import { addressOf, MAX_TEXT } from './tidy.ts';

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** Not for reading, or not the author's words. */
export const UNSEEN: ReadonlySet<string> = new Set(
  'audio button canvas datalist embed head iframe input math meter noscript object progress script select style svg template textarea title video'.split(
    ' ',
  ),
);
/** What stands on every page of a site. */
const FURNITURE = new Set(['aside', 'footer', 'form', 'header', 'menu', 'nav']);

/** The words of an element and all below it. */
export function wordsInMarkup(element: MarkupElement): string {
  return collect(element, UNSEEN);
}

/** The words of a whole page without navigation, heads and feet, for pages whose main part cannot be told. */
export function wordsInPage(root: MarkupElement): string {
  return collect(root, new Set([...UNSEEN, ...FURNITURE]));
}

/** The web addresses of pictures, in order. */
export function picturesIn(elements: Iterable<MarkupElement>, base: string | null): string[] {
  const found: string[] = [];
  for (const { name, attributes } of elements) {
    const address = name === 'img' ? addressOf(attributes.src, base) : null;
    if (address !== null) found.push(address);
  }
  return found;
}

function collect(element: MarkupElement, unseen: ReadonlySet<string>): string {
  const lines = new Lines();
  walk(element, unseen, lines);
  return lines.finish();
}

function walk(element: MarkupElement, unseen: ReadonlySet<string>, lines: Lines): void {
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (element.name === 'pre') lines.addLines(child);
      else lines.add(child);
      continue;
    }
    const name = child.name.toLowerCase();
    if (unseen.has(name) || Object.hasOwn(child.attributes, 'hidden')) continue;
    const isBlock = BLOCKS.has(name);
    if (isBlock || name === 'br') lines.end();
    walk(child, unseen, lines);
    if (isBlock) lines.end();
    else if (name === 'td' || name === 'th') lines.add(' ');
  }
}

/** Gathers lines; white space within them is one blank, empty ones are left out. */
class Lines {
  readonly #done: string[] = [];
  #line: string[] = [];
  /** Pages are indented with blanks, which do not count as a text's letters. */
  #room = 4 * MAX_TEXT;

  add(words: string): void {
    if (this.#room > 0) this.#line.push(words.slice(0, this.#room));
    this.#room -= words.length;
  }

  addLines(words: string): void {
    const [first = '', ...rest] = words.split('\n');
    this.add(first);
    for (const line of rest) {
      this.end();
      this.add(line);
    }
  }

  end(): void {
    // A no-break space is a letter of the author's, and stays.
    const line = this.#line.join('').replace(/[ \t\r\n\f]+/g, ' ');
    if (line.trim() !== '') this.#done.push(line.trim());
    this.#line = [];
  }

  finish(): string {
    this.end();
    return this.#done.join('\n');
  }
}
