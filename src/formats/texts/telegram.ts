// Exports of Telegram Desktop, result.json of one chat or of a whole account, as texts; read as they stream in.

import { InputError } from '../../model/errors.ts';
import { JsonStream } from '../json-stream.ts';
import { type Chat, Messages } from './telegram-message.ts';
import { countOf, noteItem, type TextItem } from './text-item.ts';
import { idOf, nameOf } from './tidy.ts';

/** A message has some kilobytes; its longest parts are reactions and formatting. */
const MAX_MESSAGE_BYTES = 4 << 20;

/** What was said in private is none of a map's business, unless that chat is exported alone. */
const PUBLISHING = new Set(['public_channel', 'private_channel', 'public_supergroup']);

/**
 * Yields the messages of an export in its order. Throws InputError where the file is no export, or stops being JSON: what
 * was yielded before that stands. A message that cannot be read is a note.
 */
export async function* readTelegram(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<TextItem> {
  const json = new JsonStream(chunks, { file, valueBytes: MAX_MESSAGE_BYTES });
  const messages = new Messages();
  const privateChats = new Map<string, number>();
  try {
    if ((await json.peek()) !== 0x7b) throw noExport(file);
    let isExport = false;
    await json.enter('{');
    const chat = new ChatHead();
    for (let key = await json.nextKey(); key !== null; key = await json.nextKey()) {
      const isMessages = key === 'messages' && (await json.peek()) === 0x5b;
      const isChats = (key === 'chats' || key === 'left_chats') && (await json.peek()) === 0x7b;
      isExport ||= isMessages || isChats;
      if (isMessages) yield* readMessages(json, chat.finish(), messages);
      else if (isChats) yield* readChats(json, messages, privateChats);
      // A map, the likeliest of other files, is told before all of it has been read.
      else if (key === 'features') throw noExport(file);
      else await chat.take(key, json);
    }
    if (!isExport) throw noExport(file);
    yield* messages.finish();
    yield* notesOnPrivate(privateChats);
  } catch (error) {
    // An export that was cut off gives what is whole of it.
    yield* messages.finish();
    throw error;
  } finally {
    await json.close();
  }
}

/** `{"about": …, "list": [{"name": …, "messages": […]}, …]}` of an account's export. */
async function* readChats(json: JsonStream, messages: Messages, privateChats: Map<string, number>) {
  await json.enter('{');
  for (let key = await json.nextKey(); key !== null; key = await json.nextKey()) {
    if (key !== 'list' || (await json.peek()) !== 0x5b) {
      await json.skip();
      continue;
    }
    await json.enter('[');
    while (await json.hasItem()) {
      if ((await json.peek()) === 0x7b) yield* readChat(json, messages, privateChats);
      else await json.skip();
    }
  }
}

async function* readChat(json: JsonStream, messages: Messages, privateChats: Map<string, number>) {
  const head = new ChatHead();
  await json.enter('{');
  for (let key = await json.nextKey(); key !== null; key = await json.nextKey()) {
    const isMessages = key === 'messages' && (await json.peek()) === 0x5b;
    const chat = head.finish();
    if (isMessages && PUBLISHING.has(chat.type)) yield* readMessages(json, chat, messages);
    else if (isMessages) {
      privateChats.set(chat.type, (privateChats.get(chat.type) ?? 0) + 1);
      await json.skip();
    } else await head.take(key, json);
  }
}

async function* readMessages(json: JsonStream, chat: Chat, messages: Messages): AsyncGenerator<TextItem> {
  await json.enter('[');
  while (await json.hasItem()) yield* messages.read(await json.value(), chat);
}

/** What stands before a chat's messages. */
class ChatHead {
  #name: unknown = null;
  #type: unknown = null;
  #id: unknown = null;

  async take(key: string, json: JsonStream): Promise<void> {
    const byte = await json.peek();
    if (byte === 0x7b || byte === 0x5b) return json.skip();
    const value = scalarOf(await json.value());
    if (key === 'name') this.#name = value;
    else if (key === 'type') this.#type = value;
    else if (key === 'id') this.#id = value;
  }

  finish(): Chat {
    const id = idOf(this.#id);
    return { name: nameOf(this.#name), type: nameOf(this.#type) ?? 'unknown', id };
  }
}

function scalarOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function* notesOnPrivate(countByType: ReadonlyMap<string, number>): Generator<TextItem> {
  for (const [type, count] of countByType) {
    const message = `${countOf(count, 'chat')} of type ${type} set aside: export such a chat alone to read it.`;
    yield noteItem('private-chat', message, null);
  }
}

function noExport(file: string): InputError {
  return new InputError(
    'This is no export of Telegram Desktop: expected result.json with "messages" or "chats" (Export chat history, format JSON).',
    { file },
  );
}
