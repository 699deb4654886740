// Plain text, with or without a head of `Title: …` lines that say what it is.

import { decodeText } from './decode-text.ts';
import { publicationNotes, publicationOf } from './publication.ts';
import { noteItem, notesOnLength, type TextItem, textItem } from './text-item.ts';
import { addressOf, idOf, languageTag, nameOf, wordsOf } from './tidy.ts';

const KEYS = ['id', 'outlet', 'author', 'title', 'language', 'published', 'url'] as const;
type Head = Partial<Record<(typeof KEYS)[number], string>>;

/** Yields the one text that a file holds, or a note where it holds none. */
export function* readPlain(bytes: Uint8Array, file: string): Generator<TextItem> {
  const decoded = decodeText(bytes, file);
  yield* decoded.notes;
  const { head, body } = partHead(wordsOf(decoded.text));
  const text = body.trim();
  if (text === '') {
    yield noteItem('no-words', 'The file has no words: it was left out.', 0);
    return;
  }
  const publication = publicationOf(head.published);
  yield* notesOnLength(text, 0);
  // Plain text rarely says when it was published, and whoever reads it says so beside it.
  if (head.published !== undefined) yield* publicationNotes(publication, head.published, 0);
  yield textItem({
    id: idOf(head.id),
    outlet: nameOf(head.outlet),
    author: nameOf(head.author),
    title: nameOf(head.title),
    text,
    language: languageTag(head.language),
    published: publication?.published ?? null,
    url: addressOf(head.url),
    origin: null,
    media: [],
    item: 0,
  });
}

/** The head is the lines before the first empty one, if each is `Key: value` with a key that we know. */
function partHead(text: string): { readonly head: Head; readonly body: string } {
  const end = /\n[ \t]*\n/.exec(text);
  if (!end) return { head: {}, body: text };
  const head: Head = {};
  for (const line of text.slice(0, end.index).split('\n')) {
    const [, word, value] = /^([A-Za-z]+):[ \t]+(\S.*)$/.exec(line) ?? [];
    const key = KEYS.find((known) => known === word?.toLowerCase());
    if (key === undefined) return { head: {}, body: text };
    head[key] = value!;
  }
  return { head, body: text.slice(end.index) };
}
