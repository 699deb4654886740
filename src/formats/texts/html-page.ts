// A saved web page as a text: its main part without navigation, and what the page says of itself.

import { InputError } from '../../model/errors.ts';
import { decodeText } from './decode-text.ts';
import { mainPart } from './main-part.ts';
import { type MarkupElement, parseHtml } from './markup.ts';
import { wordsInMarkup, wordsInPage } from './markup-words.ts';
import { pageFacts } from './page-facts.ts';
import { pagePictures } from './page-pictures.ts';
import { publicationNotes, publicationOf } from './publication.ts';
import { postsIn, readPost } from './telegram-preview.ts';
import { noteItem, notesOnLength, type TextItem, textItem } from './text-item.ts';
import { wordsOf } from './tidy.ts';

/**
 * Yields the page's text, or a note where it has none; of a channel's preview each post. Throws InputError where the page
 * is too large, or is one of an export that is better read otherwise.
 */
export function* readHtmlPage(bytes: Uint8Array, file: string): Generator<TextItem> {
  const { text: source, notes } = decodeText(bytes, file);
  yield* notes;
  const html = parseHtml(source, file);
  const posts = postsIn(html);
  for (const [index, post] of posts.entries()) yield* readPost(post, index);
  if (posts.length === 0) yield* readArticle({ html, source, file });
}

interface Page {
  readonly html: MarkupElement;
  readonly source: string;
  readonly file: string;
}

function* readArticle({ html, source, file }: Page): Generator<TextItem> {
  const facts = pageFacts(html, source);
  if (facts.title === 'Exported Data') throw telegramPages(file);
  const main = mainPart(html, file);
  const words = main === null ? '' : wordsInMarkup(main);
  const text = wordsOf(words || wordsInPage(html));
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
  yield* notesOnLength(text, 0);
  yield* publicationNotes(publication, facts.date, 0);
  const { title, author, outlet, language, url } = facts;
  yield textItem({
    ...{ id: url, outlet, author, title, text, language, url, origin: null, item: 0 },
    published: publication?.published ?? null,
    media: pagePictures(main ?? html, { file, url }),
  });
}

/** Telegram's own export as pages loses what its JSON keeps. */
function telegramPages(file: string): InputError {
  return new InputError(
    'This is a page of an export of Telegram Desktop: export the chat again with format "Machine-readable JSON".',
    { file },
  );
}
