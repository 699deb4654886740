// Feeds: RSS 2.0 and its forebears, RSS 1.0 and Atom, as texts.

import { InputError } from '../../model/errors.ts';
import { shownText } from '../shown-text.ts';
import { readEntry } from './atom-entry.ts';
import { decodeText } from './decode-text.ts';
import { FeedNames } from './feed-names.ts';
import { type Markup, type MarkupElement, parseXml } from './markup.ts';
import { type Feed, readRssItem } from './rss-item.ts';
import { noteItem, type TextItem } from './text-item.ts';
import { addressOf, languageTag, nameOf } from './tidy.ts';

/** Yields a feed's texts in its order. Throws InputError where the file is no feed; an item without words is a note. */
export function* readRss(bytes: Uint8Array, file: string): Generator<TextItem> {
  const { text, notes } = decodeText(bytes, file);
  yield* notes;
  const markup = parseXml(text, file);
  const names = new FeedNames(markup.root);
  const root = markup.root.children.find((child) => typeof child !== 'string');
  const name = root === undefined ? '' : names.nameOf(root);
  if (root !== undefined && name === 'feed') yield* readAtom(root, names);
  else if (root !== undefined && (name === 'rss' || name === 'rdf:RDF')) yield* readRssFeed(root, names);
  else throw notAFeed(name, file);
  yield* notesOnEnd(markup);
}

function* readAtom(root: MarkupElement, names: FeedNames): Generator<TextItem> {
  const feed = feedOf(root, names, addressOf(root.attributes['xml:base']));
  let index = 0;
  for (const entry of names.all(root, 'entry')) yield* oneByOne(readEntry(entry, feed, index), index++);
  if (index === 0) yield noItems();
}

function* readRssFeed(root: MarkupElement, names: FeedNames): Generator<TextItem> {
  const channel = names.first(root, 'channel');
  const link = channel === undefined ? null : addressOf(names.text(channel, 'link'));
  const feed = feedOf(channel ?? root, names, link);
  let index = 0;
  // Items stand within the channel in RSS 2.0, beside it in 1.0.
  const parents = channel === undefined ? [root] : [channel, root];
  for (const parent of parents)
    for (const item of names.all(parent, 'item')) yield* oneByOne(readRssItem(item, feed, index), index++);
  if (index === 0) yield noItems();
}

/** What is wrong with one item is told of it, and the rest is read. */
function* oneByOne(items: Generator<TextItem>, index: number): Generator<TextItem> {
  try {
    yield* items;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield noteItem('item-refused', error.message, index);
  }
}

function feedOf(element: MarkupElement, names: FeedNames, base: string | null): Feed {
  return {
    names,
    outlet: nameOf(names.text(element, 'title')),
    author: nameOf(names.text(names.first(element, 'author') ?? element, 'name')),
    language: languageTag(element.attributes['xml:lang'] ?? names.text(element, 'language', 'dc:language')),
    base,
  };
}

function noItems(): TextItem {
  return noteItem('no-items', 'The feed has no items.', null);
}

function* notesOnEnd({ leftOpen }: Markup): Generator<TextItem> {
  if (leftOpen === null) return;
  const message = `The file ends within <${shownText(leftOpen)}>: it seems to be cut off, and its last item may lack words.`;
  yield noteItem('cut-off', message, null);
}

function notAFeed(name: string, file: string): InputError {
  const came = name === '' ? 'The file has no element' : `The outermost element is <${shownText(name)}>`;
  return new InputError(`${came}: expected a feed, which begins with <rss>, <feed> or <rdf:RDF>.`, { file });
}
