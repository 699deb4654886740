// A saved web page as a text: its main part without navigation, and what the page says of itself.

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { InputError } from '../../model/errors.ts';
import { decodeText } from './decode-text.ts';
import { elementsIn, type MarkupElement, parseHtml } from './markup.ts';
import { picturesIn, wordsInMarkup, wordsInPage } from './markup-words.ts';
import { pageFacts } from './page-facts.ts';
import { publicationNotes, publicationOf } from './publication.ts';
import { distinctMedia } from './rss-item.ts';
import { noteItem, type TextItem, textItem } from './text-item.ts';
import { wordsOf } from './tidy.ts';

/** Looking for the main part takes time by the square of these; within them, a hostile page costs a second or two. */
const MAX_ELEMENTS = 12_000;
const MAX_LETTERS = 1_000_000;

/** Yields the page's text, or a note where it has none. Throws InputError where it is too large or is no article's page. */
export function* readHtmlPage(bytes: Uint8Array, file: string): Generator<TextItem> {
  const decoded = decodeText(bytes, file);
  yield* decoded.notes;
  const html = parseHtml(decoded.text, file);
  const facts = pageFacts(html, decoded.text);
  if (facts.title === 'Exported Data') throw telegramPages(file);
  const all = wordsInPage(html);
  const main = mainPart({ source: decoded.text, html, words: all }, file);
  const words = main === null ? '' : wordsInMarkup(main);
  const text = wordsOf(words || all);
  if (text === '') {
    yield noteItem(
      'no-words',
      'The page has no words of its own: it may be made by scripts; save it from a browser.',
      0,
    );
    return;
  }
  if (words === '')
    yield noteItem('main-part-unknown', 'The main part of the page cannot be told: all its words were taken.', 0);
  const publication = publicationOf(facts.date);
  yield* publicationNotes(publication, facts.date, 0);
  const { title, author, outlet, language, url } = facts;
  yield textItem({
    ...{ id: url, outlet, author, title, text, language, url, origin: null, item: 0 },
    published: publication?.published ?? null,
    media: distinctMedia(picturesIn(elementsIn(main ?? html), url).map((address) => ({ address, type: null }))),
  });
}

/** The element that holds the article, or null where none stands out or the page is too long to look for it. */
function mainPart(
  page: { readonly source: string; readonly html: MarkupElement; readonly words: string },
  file: string,
) {
  let count = 0;
  for (const _ of elementsIn(page.html)) count++;
  if (count === 0 || count > MAX_ELEMENTS || page.words.length > MAX_LETTERS) return null;
  const { document } = parseHTML(page.source);
  const article = new Readability(document, { disableJSONLD: true }).parse();
  return article?.content ? parseHtml(article.content, file) : null;
}

/** Telegram's own export as pages loses what its JSON keeps. */
function telegramPages(file: string): InputError {
  return new InputError(
    'This is a page of an export of Telegram Desktop: export the chat again with format "Machine-readable JSON".',
    { file },
  );
}
