// One message of a Telegram export as a text.

import type { TextMedia, TextOrigin } from '../../model/text.ts';
import { publicationNotes, publicationOf } from './publication.ts';
import { Albums } from './telegram-albums.ts';
import { countOf, noteItem, notesOnLength, type TextItem } from './text-item.ts';
import { idOf, mediaType, nameOf, wordsOf } from './tidy.ts';

export interface Chat {
  readonly name: string | null;
  /** `public_channel`, `private_group` and so on. */
  readonly type: string;
  readonly id: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/** Stands in place of a path where the export was made without files: `(File not included. …)`. */
const NO_FILE = /^\(.*\)$/s;
const MAX_PATH = 1024;

/** Reads the messages of an export one by one, and counts what it sets aside. */
export class Messages {
  #next = 0;
  readonly #albums = new Albums();
  readonly #aside = { service: 0, wordless: 0, files: 0 };

  /** What one message, as bytes of JSON, comes to. */
  *read(bytes: Uint8Array, chat: Chat): Generator<TextItem> {
    const index = this.#next++;
    const message = parse(bytes);
    if (message === null) {
      yield noteItem('broken-message', 'The message is no JSON object: it was left out.', index);
      return;
    }
    if (message.type === 'service') this.#aside.service++;
    else yield* this.#readMessage(message, chat, index);
  }

  /** The last text, and notes on what was set aside, one for each kind. */
  *finish(): Generator<TextItem> {
    yield* this.#albums.finish();
    const { service, wordless, files } = this.#aside;
    const aside = [
      ['service-message', service, 'service message', 'set aside: they tell of the chat itself'],
      ['no-words', wordless, 'message', 'with neither words nor a file set aside'],
      ['file-not-included', files, 'file', 'not in the export: export it with its photos and files'],
    ] as const;
    for (const [kind, count, noun, fate] of aside)
      if (count > 0) yield noteItem(kind, `${countOf(count, noun)} ${fate}.`, null);
  }

  *#readMessage(message: Json, chat: Chat, index: number): Generator<TextItem> {
    const words = wordsIn(message.text) ?? wordsIn(message.text_entities) ?? '';
    const text = wordsOf(words.trim() === '' ? pollOf(message) : words);
    const media = this.#mediaOf(message);
    if (text === '' && media.length === 0) {
      this.#aside.wordless++;
      return;
    }
    const date = nameOf(message.date_unixtime) ?? nameOf(message.date);
    const publication = publicationOf(date);
    yield* notesOnLength(text, index);
    yield* publicationNotes(publication, date, index);
    yield* notesOnEdit(message, index);
    const from = nameOf(message.author) ?? nameOf(message.from);
    yield* this.#albums.add({
      id: idOf(message.id),
      outlet: chat.name,
      // A channel writes under its own name.
      author: from === chat.name ? null : from,
      title: null,
      text,
      language: null,
      published: publication?.published ?? null,
      // An export does not say under which address a channel is known.
      url: null,
      origin: originOf(message, chat),
      media,
      item: index,
    });
  }

  #mediaOf(message: Json): TextMedia[] {
    const media: TextMedia[] = [];
    for (const key of ['photo', 'file'] as const) {
      const path = message[key];
      if (typeof path !== 'string' || path === '') continue;
      if (NO_FILE.test(path)) this.#aside.files++;
      else if (path.length <= MAX_PATH)
        media.push({ path, type: key === 'photo' ? 'image/jpeg' : mediaType(message.mime_type) });
    }
    return media;
  }
}

function parse(bytes: Uint8Array): Json | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
  } catch {
    return null;
  }
}

/** Letters, or a list of letters and formatted runs of them; null where it is neither. */
function wordsIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return null;
  return value.map((run: unknown) => (typeof run === 'string' ? run : textOfRun(run))).join('');
}

function textOfRun(run: unknown): string {
  if (typeof run !== 'object' || run === null || !('text' in run)) return '';
  return typeof run.text === 'string' ? run.text : '';
}

/** A poll's question, and its answers a line each. */
function pollOf({ poll }: Json): string {
  if (typeof poll !== 'object' || poll === null || !('question' in poll)) return '';
  const answers: readonly unknown[] = 'answers' in poll && Array.isArray(poll.answers) ? poll.answers : [];
  return [wordsIn(poll.question) ?? '', ...answers.map(textOfRun)].join('\n').trim();
}

/** A forward counts before a reply: the words are another's. */
function originOf(message: Json, chat: Chat): TextOrigin | null {
  const from = nameOf(message.forwarded_from) ?? nameOf(message.saved_from);
  const id = idOf(message.forwarded_from_id);
  // A forward from an account that was deleted has a key, and null for its name.
  if (from !== null || id !== null) return { kind: 'forward', name: from ?? '', id };
  const reply = idOf(message.reply_to_message_id);
  if (reply === null) return null;
  return { kind: 'reply', name: nameOf(message.reply_to_peer_id) ?? chat.name ?? '', id: reply };
}

function* notesOnEdit(message: Json, index: number): Generator<TextItem> {
  const edited = nameOf(message.edited_unixtime) ?? nameOf(message.edited);
  const publication = publicationOf(edited);
  if (publication === null) return;
  const when = new Date(publication.published * 1000).toISOString().replace('.000', '');
  yield noteItem('edited', `Edited on ${when}: these are the words of then.`, index);
}
