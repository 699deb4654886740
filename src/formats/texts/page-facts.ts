// What a saved page says of itself: title, author, site, address, language and when it was published.

import { elementsIn, type MarkupElement, rawText } from './markup.ts';
import { wordsInMarkup } from './markup-words.ts';
import { articleIn, type PageArticle } from './page-article.ts';
import { addressOf, languageTag, nameOf } from './tidy.ts';

export interface PageFacts {
  readonly title: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The date as the page writes it. */
  readonly date: string | null;
}

/** Names of meta elements (name, property or itemprop), the surest first. */
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'og:published_time',
  'publication_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.created',
  'dcterms.issued',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'date',
];
const AUTHORS = ['author', 'article:author', 'parsely-author', 'dc.creator', 'dcterms.creator', 'sailthru.author'];
/** Browsers and SingleFile write the address into a comment at the top of what they save. */
const SAVED_FROM = /<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(\S+)/i;

/** `html` is the page's tree, `text` its source. */
export function pageFacts(html: MarkupElement, text: string): PageFacts {
  const elements = [...elementsIn(html)];
  const meta = metaIn(elements);
  const article = articleIn(elements);
  const url = addressIn(elements, meta, article) ?? addressOf(SAVED_FROM.exec(text.slice(0, 4096))?.[1]);
  return {
    title: titleIn(elements, meta, article),
    author:
      article.authors ??
      nameOf(
        firstOf(
          meta,
          AUTHORS.filter((name) => addressOf(meta.get(name)) === null),
        ),
      ),
    outlet: nameOf(firstOf(meta, ['og:site_name', 'application-name'])) ?? article.publisher ?? hostOf(url),
    url,
    language: languageIn(elements, meta, article),
    date: article.published ?? firstOf(meta, DATES) ?? timeIn(elements),
  };
}

/** The first content by name, names in lower case. */
function metaIn(elements: readonly MarkupElement[]): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const { name, attributes } of elements) {
    const key = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes['http-equiv'];
    const content = name === 'meta' ? attributes.content?.trim() : attributes.datetime;
    if (key !== undefined && content !== undefined && content !== '' && !meta.has(key.toLowerCase()))
      meta.set(key.toLowerCase(), content);
  }
  return meta;
}

function firstOf(meta: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const content = meta.get(name);
    if (content !== undefined) return content;
  }
  return null;
}

function titleIn(elements: readonly MarkupElement[], meta: ReadonlyMap<string, string>, article: PageArticle) {
  const heading = elements.filter(({ name }) => name === 'h1');
  // More than one heading of the first rank says nothing of the page.
  const only = heading.length === 1 ? wordsInMarkup(heading[0]!) : '';
  const title = elements.find(({ name }) => name === 'title');
  return nameOf(
    article.headline ?? firstOf(meta, ['og:title', 'twitter:title']) ?? (only || (title ? rawText(title) : '')),
  );
}

function addressIn(elements: readonly MarkupElement[], meta: ReadonlyMap<string, string>, article: PageArticle) {
  const canonical = elements.find(
    ({ name, attributes }) => name === 'link' && attributes.rel?.toLowerCase() === 'canonical',
  );
  return addressOf(canonical?.attributes.href) ?? addressOf(meta.get('og:url')) ?? article.url;
}

function languageIn(elements: readonly MarkupElement[], meta: ReadonlyMap<string, string>, article: PageArticle) {
  const html = elements.find(({ name }) => name === 'html');
  return (
    languageTag(html?.attributes.lang ?? html?.attributes['xml:lang']) ??
    article.language ??
    languageTag(firstOf(meta, ['content-language', 'og:locale', 'dc.language']))
  );
}

/** The first time element that says an instant or a day by itself. */
function timeIn(elements: readonly MarkupElement[]): string | null {
  const times = elements.filter(({ name, attributes }) => name === 'time' && attributes.datetime !== undefined);
  const marked = times.find(({ attributes }) => Object.hasOwn(attributes, 'pubdate'));
  return (marked ?? times[0])?.attributes.datetime ?? null;
}

function hostOf(url: string | null): string | null {
  return url === null ? null : new URL(url).hostname.replace(/^www\./, '');
}
