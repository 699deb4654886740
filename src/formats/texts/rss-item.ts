// One item of an RSS feed, of any of its versions, as a text.

import type { TextMedia, TextOrigin } from '../../model/text.ts';
import { distinctMedia } from './distinct-media.ts';
import type { FeedNames } from './feed-names.ts';
import { elementsIn, type MarkupElement, parseHtml, rawText, withoutPrefixes } from './markup.ts';
import { picturesIn, wordsInMarkup } from './markup-words.ts';
import { publicationNotes, publicationOf } from './publication.ts';
import { noteItem, notesOnLength, type TextItem, textItem } from './text-item.ts';
import { addressOf, idOf, languageTag, nameOf, wordsOf } from './tidy.ts';

/** What holds for all items of a feed. */
export interface Feed {
  readonly names: FeedNames;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly language: string | null;
  /** What relative addresses are taken from. */
  readonly base: string | null;
}

export function* readRssItem(item: MarkupElement, feed: Feed, index: number): Generator<TextItem> {
  const { names } = feed;
  const title = htmlWords(names.text(item, 'title', 'dc:title'));
  const body = bodyOf(item, names);
  // A headline without a story is all that was said.
  const text = wordsOf(wordsInMarkup(body) || title);
  if (text === '') {
    yield noteItem('no-words', 'The item has neither a title nor a description: it was left out.', index);
    return;
  }
  const date = names.text(item, 'pubDate', 'dc:date', 'dcterms:issued', 'dcterms:created');
  const publication = publicationOf(date);
  yield* notesOnLength(text, index);
  yield* publicationNotes(publication, date, index);
  const guid = names.first(item, 'guid');
  const isAddress = guid !== undefined && guid.attributes.isPermaLink !== 'false';
  yield textItem({
    id: idOf(names.text(item, 'guid') ?? item.attributes['rdf:about'] ?? names.text(item, 'link')),
    outlet: feed.outlet,
    author: nameOf(names.text(item, 'dc:creator', 'author')) ?? feed.author,
    title: nameOf(title),
    text,
    language: languageTag(item.attributes['xml:lang'] ?? names.text(item, 'dc:language')) ?? feed.language,
    published: publication?.published ?? null,
    url: addressOf(names.text(item, 'link'), feed.base) ?? (isAddress ? addressOf(names.text(item, 'guid')) : null),
    origin: originOf(item, names),
    media: mediaOf(item, body, feed),
    item: index,
  });
}

/** HTML, as in an item's description; also a title, in which most feeds escape twice. */
function htmlWords(html: string | null): string {
  return html === null ? '' : wordsInMarkup(parseHtml(html, 'feed'));
}

/** The fullest words that there are, as a tree. */
function bodyOf(item: MarkupElement, names: FeedNames): MarkupElement {
  const xhtml = names.first(item, 'xhtml:body') ?? names.first(item, 'xhtml:div');
  if (xhtml !== undefined && rawText(xhtml).trim() !== '') return withoutPrefixes(xhtml);
  return parseHtml(names.text(item, 'content:encoded', 'description', 'media:description') ?? '', 'feed');
}

/** "The RSS channel that the item came from" (RSS 2.0, source). */
function originOf(item: MarkupElement, names: FeedNames): TextOrigin | null {
  const name = nameOf(names.text(item, 'source'));
  return name === null ? null : { kind: 'forward', name, id: null };
}

function mediaOf(item: MarkupElement, body: MarkupElement, feed: Feed): TextMedia[] {
  const { names, base } = feed;
  const groups = [item, ...names.all(item, 'media:group')];
  const attached = groups.flatMap((group) => [...names.all(group, 'enclosure'), ...names.all(group, 'media:content')]);
  const media = attached.map(({ attributes }) => ({ address: addressOf(attributes.url, base), type: attributes.type }));
  return distinctMedia([...media, ...picturesIn(elementsIn(body), base).map((address) => ({ address, type: null }))]);
}
