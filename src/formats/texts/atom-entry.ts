// One entry of an Atom feed (RFC 4287) as a text.

import type { TextOrigin } from '../../model/text.ts';
import { distinctMedia } from './distinct-media.ts';
import type { FeedNames } from './feed-names.ts';
import { elementsIn, type MarkupElement, parseHtml, rawText, withoutPrefixes } from './markup.ts';
import { picturesIn, wordsInMarkup } from './markup-words.ts';
import { publicationNotes, publicationOf } from './publication.ts';
import type { Feed } from './rss-item.ts';
import { noteItem, notesOnLength, type TextItem, textItem } from './text-item.ts';
import { addressOf, idOf, languageTag, nameOf, wordsOf } from './tidy.ts';

export function* readEntry(entry: MarkupElement, feed: Feed, index: number): Generator<TextItem> {
  const { names } = feed;
  const title = wordsInMarkup(construct(names.first(entry, 'title')));
  const body = bodyOf(entry, names);
  // A headline without a story is all that was said.
  const text = wordsOf(wordsInMarkup(body) || title);
  if (text === '') {
    yield noteItem('no-words', 'The entry has neither a title nor a content: it was left out.', index);
    return;
  }
  const date = names.text(entry, 'published', 'issued', 'updated', 'modified');
  const publication = publicationOf(date);
  yield* notesOnLength(text, index);
  yield* publicationNotes(publication, date, index);
  const base = addressOf(entry.attributes['xml:base'], feed.base) ?? feed.base;
  const source = names.first(entry, 'source');
  const author = names.first(entry, 'author');
  yield textItem({
    id: idOf(names.text(entry, 'id')),
    outlet: feed.outlet,
    author: (author === undefined ? null : nameOf(names.text(author, 'name'))) ?? feed.author,
    title: nameOf(title),
    text,
    language: languageOf(entry, names) ?? feed.language,
    published: publication?.published ?? null,
    url: linksOf(entry, names, 'alternate').map(({ attributes }) => addressOf(attributes.href, base))[0] ?? null,
    origin: source === undefined ? null : originOf(source, entry, names),
    media: distinctMedia([
      ...linksOf(entry, names, 'enclosure').map(({ attributes }) => ({
        address: addressOf(attributes.href, base),
        type: attributes.type,
      })),
      ...picturesIn(elementsIn(body), base).map((address) => ({ address, type: null })),
    ]),
    item: index,
  });
}

function bodyOf(entry: MarkupElement, names: FeedNames): MarkupElement {
  const content = construct(names.first(entry, 'content'));
  return wordsInMarkup(content) === '' ? construct(names.first(entry, 'summary')) : content;
}

/** A text construct as a tree: `text` holds letters, `html` holds escaped markup, `xhtml` holds elements. */
function construct(element: MarkupElement | undefined): MarkupElement {
  if (element === undefined) return parseHtml('', 'feed');
  const { type = 'text', mode } = element.attributes;
  if (type === 'xhtml' || type === 'application/xhtml+xml') return withoutPrefixes(element);
  // Atom 0.3 said `mode="escaped"`.
  if (type === 'html' || type === 'text/html' || mode === 'escaped') return parseHtml(rawText(element), 'feed');
  // Its lines are the author's, as in `pre`.
  return { name: 'pre', attributes: {}, children: [rawText(element)] };
}

/** xml:lang stands on the entry, or on what it says. */
function languageOf(entry: MarkupElement, names: FeedNames): string | null {
  const bearers = [names.first(entry, 'content'), names.first(entry, 'title'), entry];
  return languageTag(bearers.map((element) => element?.attributes['xml:lang']).find((tag) => tag !== undefined));
}

/** A link without a relation is an alternate. */
function linksOf(entry: MarkupElement, names: FeedNames, relation: string): MarkupElement[] {
  return names.all(entry, 'link').filter(({ attributes }) => (attributes.rel ?? 'alternate') === relation);
}

/** An entry that was taken over from another feed keeps its id (RFC 4287, 4.2.11). */
function originOf(source: MarkupElement, entry: MarkupElement, names: FeedNames): TextOrigin | null {
  const name = nameOf(names.text(source, 'title'));
  return name === null ? null : { kind: 'forward', name, id: idOf(names.text(entry, 'id')) };
}
