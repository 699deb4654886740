// What a page says of its article in JSON-LD (schema.org), which publishers keep for search engines.

import { type MarkupElement, rawText } from './markup.ts';
import { addressOf, languageTag, nameOf } from './tidy.ts';

export interface PageArticle {
  readonly headline: string | null;
  readonly authors: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** As it is written. */
  readonly published: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/** Deeper, and longer, it is none. */
const MAX_DEPTH = 8;
const MAX_LENGTH = 1 << 20;
/** `NewsArticle`, `BlogPosting`, `Report` and their kin; not the page, the site or the list of other articles. */
const ARTICLE = /(Article|Posting|Report)$/;
const NO_ARTICLE: PageArticle = {
  ...{ headline: null, authors: null, publisher: null, url: null, language: null, published: null },
};

/** The first article that the page's scripts of that kind tell of. */
export function articleIn(elements: readonly MarkupElement[]): PageArticle {
  for (const element of elements) {
    if (element.name !== 'script' || element.attributes.type?.toLowerCase() !== 'application/ld+json') continue;
    const found = findArticle(parse(rawText(element)), 0);
    if (found) return articleOf(found);
  }
  return NO_ARTICLE;
}

function parse(text: string): unknown {
  if (text.length > MAX_LENGTH) return null;
  try {
    return JSON.parse(text);
  } catch {
    // Broken JSON-LD is common, and the page says the same elsewhere.
    return null;
  }
}

function findArticle(value: unknown, depth: number): Json | null {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return null;
  if (!Array.isArray(value) && isArticle(value as Json)) return value as Json;
  for (const inner of Object.values(value)) {
    const found = findArticle(inner, depth + 1);
    if (found) return found;
  }
  return null;
}

function isArticle({ '@type': type, datePublished }: Json): boolean {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return typeof datePublished === 'string' && types.some((name) => typeof name === 'string' && ARTICLE.test(name));
}

function articleOf(article: Json): PageArticle {
  const authors = listOf(article.author)
    .map(nameOrWord)
    .filter((name) => name !== null);
  return {
    headline: nameOf(article.headline) ?? nameOf(article.name),
    authors: nameOf(authors.join(', ')),
    publisher: listOf(article.publisher).map(nameOrWord)[0] ?? null,
    url:
      addressOf(article.url) ??
      addressOf(article.mainEntityOfPage) ??
      addressOf(memberOf(article.mainEntityOfPage, '@id')),
    language: languageTag(article.inLanguage),
    published: nameOf(article.datePublished),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** `"Name"` or `{"name": "Name"}`. */
function nameOrWord(value: unknown): string | null {
  return nameOf(value) ?? nameOf(memberOf(value, 'name'));
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Json)[key] : null;
}
