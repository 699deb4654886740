// A saved page of a public channel's preview (t.me/s/NAME), which needs no account: posts as texts, with addresses.

import type { TextOrigin } from '../../model/text.ts';
import { distinctMedia } from './distinct-media.ts';
import { elementsIn, type MarkupElement } from './markup.ts';
import { wordsInMarkup } from './markup-words.ts';
import { publicationNotes, publicationOf } from './publication.ts';
import { noteItem, notesOnLength, type TextItem, textItem } from './text-item.ts';
import { addressOf, idOf, nameOf, wordsOf } from './tidy.ts';

const CLASS = 'tgme_widget_message';
/** `NAME/123`. */
const POST = /^(\w{1,64})\/(\d{1,12})$/;
const POST_ADDRESS = /^https?:\/\/t\.me\/(?:s\/)?\w{1,64}\/(\d{1,12})(?:[?#]|$)/;
const BACKGROUND = /background-image:\s*url\(\s*['"]?([^'")]{1,2048})/i;
/** Also the pictures of emoji and stickers are backgrounds. */
const PICTURES = new Set([`${CLASS}_photo_wrap`, `${CLASS}_video_thumb`]);

/** The posts on a page, in its order; none where it is no such page. */
export function postsIn(html: MarkupElement): MarkupElement[] {
  return [...elementsIn(html)].filter(
    (element) => hasClass(element, CLASS) && POST.test(element.attributes['data-post'] ?? ''),
  );
}

export function* readPost(post: MarkupElement, index: number): Generator<TextItem> {
  const parts = [...elementsIn(post)];
  const words = parts.find((element) => hasClass(element, 'js-message_text'));
  const text = words === undefined ? '' : wordsOf(wordsInMarkup(words));
  const media = mediaIn(parts);
  if (hasClass(post, 'service_message') || (text === '' && media.length === 0)) {
    yield noteItem('no-words', 'The post has neither words nor a picture: it was left out.', index);
    return;
  }
  const meta = parts.find((element) => hasClass(element, `${CLASS}_date`)) ?? post;
  const date = [...elementsIn(meta)].find(({ name }) => name === 'time')?.attributes.datetime ?? null;
  const publication = publicationOf(date);
  yield* notesOnLength(text, index);
  yield* publicationNotes(publication, date, index);
  const [, channel, number] = POST.exec(post.attributes['data-post']!)!;
  const outlet = nameIn(parts, 'owner_name') ?? channel!;
  yield textItem({
    id: number!,
    outlet,
    author: nameIn(parts, 'from_author'),
    title: null,
    text,
    language: null,
    published: publication?.published ?? null,
    url: `https://t.me/${channel}/${number}`,
    origin: originIn(parts, outlet),
    media,
    item: index,
  });
}

/** A forward counts before a reply: the words are another's. */
function originIn(parts: readonly MarkupElement[], outlet: string): TextOrigin | null {
  const from = nameIn(parts, 'forwarded_from_name');
  if (from !== null) return { kind: 'forward', name: from, id: numberIn(parts, 'forwarded_from_name') };
  const id = numberIn(parts, 'reply');
  return id === null ? null : { kind: 'reply', name: outlet, id };
}

function nameIn(parts: readonly MarkupElement[], part: string): string | null {
  const element = parts.find((candidate) => hasClass(candidate, `${CLASS}_${part}`));
  return element === undefined ? null : nameOf(wordsInMarkup(element));
}

/** The number of the post to which a part links. */
function numberIn(parts: readonly MarkupElement[], part: string): string | null {
  const element = parts.find((candidate) => hasClass(candidate, `${CLASS}_${part}`));
  return idOf(POST_ADDRESS.exec(element?.attributes.href ?? '')?.[1]);
}

function mediaIn(parts: readonly MarkupElement[]) {
  const pictures = parts.filter((element) => classesOf(element).some((name) => PICTURES.has(name)));
  const films = parts.filter(({ name }) => name === 'video');
  return distinctMedia([
    ...pictures.map(({ attributes }) => ({
      address: addressOf(BACKGROUND.exec(attributes.style ?? '')?.[1]),
      type: null,
    })),
    ...films.map(({ attributes }) => ({ address: addressOf(attributes.src), type: 'video/mp4' })),
  ]);
}

function hasClass(element: MarkupElement, name: string): boolean {
  return classesOf(element).includes(name);
}

function classesOf({ attributes }: MarkupElement): readonly string[] {
  return attributes.class?.split(/\s+/) ?? [];
}
