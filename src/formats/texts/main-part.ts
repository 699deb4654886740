// Finds the part of a page that is its article, by Mozilla's readability.

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { elementsIn, type MarkupElement, parseHtml } from './markup.ts';
import { UNSEEN } from './markup-words.ts';

/** Looking for the main part takes time by the square of these; within them, a hostile page costs a second or two. */
const MAX_ELEMENTS = 12_000;
const MAX_LETTERS = 1_000_000;

const PAGE_FRAME = new Set(['html', 'body', 'frameset']);
const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'link', 'meta', 'source', 'track', 'wbr']);
const NAME = /^[a-z][a-z0-9_:.-]*$/i;

/** The element that holds the article; null where none stands out, or the page is too long to look for it. */
export function mainPart(page: MarkupElement, file: string): MarkupElement | null {
  let count = 0;
  for (const _ of elementsIn(page)) if (++count > MAX_ELEMENTS) return null;
  const parts: string[] = [];
  writeChildren(page, parts);
  const body = parts.join('');
  if (body.length > MAX_LETTERS) return null;
  // Written anew the page is well-formed, whatever it was, and has the frame without which its document would not stand.
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`);
  const article = new Readability(document, { disableJSONLD: true }).parse();
  return article?.content ? parseHtml(article.content, file) : null;
}

/** HTML of what can be seen below an element. */
function writeChildren(element: MarkupElement, parts: string[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(escaped(child));
    else if (PAGE_FRAME.has(child.name) || !NAME.test(child.name)) writeChildren(child, parts);
    else if (!UNSEEN.has(child.name)) writeElement(child, parts);
  }
}

function writeElement(element: MarkupElement, parts: string[]): void {
  const { name, attributes } = element;
  parts.push('<', name);
  for (const [key, value] of Object.entries(attributes))
    if (NAME.test(key) && !value.startsWith('data:')) parts.push(` ${key}="${escaped(value)}"`);
  parts.push('>');
  if (VOID.has(name)) return;
  writeChildren(element, parts);
  parts.push(`</${name}>`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
