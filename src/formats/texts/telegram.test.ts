import { expect, test } from 'vitest';
import { InputError } from '../../model/errors.ts';
import type { ReadText } from '../../model/text.ts';
import { readTelegram } from './telegram.ts';

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

interface Reading {
  readonly texts: ReadText[];
  readonly notes: string[];
  readonly refused: string | null;
}

async function read(json: unknown, size = 1 << 16): Promise<Reading> {
  const texts: ReadText[] = [];
  const notes: string[] = [];
  try {
    for await (const item of readTelegram(
      inPieces(typeof json === 'string' ? json : JSON.stringify(json), size),
      'result.json',
    ))
      if (item.kind === 'text') texts.push(item.text);
      else notes.push(`${item.note.kind} ${item.note.item}`);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { texts, notes, refused: error.message };
  }
  return { texts, notes, refused: null };
}

const POST = {
  id: 2,
  type: 'message',
  date: '2024-08-06T13:00:00',
  date_unixtime: '1722938400',
  from: 'Канал',
  from_id: 'channel7',
};

function channel(...messages: unknown[]): object {
  return { name: 'Канал', type: 'public_channel', id: 7, messages };
}

test('a post has its words with formatting taken off, its number, channel and instant', async () => {
  const text = [
    'Зайшли в ',
    { type: 'bold', text: 'Суджу' },
    { type: 'custom_emoji', text: '🔥', document_id: '(…)' },
    '.\nЧекаємо.',
  ];
  expect(await read(channel({ ...POST, text }))).toEqual({
    texts: [
      {
        ...{ id: '2', outlet: 'Канал', author: null, title: null, text: 'Зайшли в Суджу🔥.\nЧекаємо.', language: null },
        ...{ published: 1722938400, url: null, origin: null, media: [], item: 0 },
      },
    ],
    notes: [],
    refused: null,
  });
});

test('who signs a post, or writes in a group, is its author', async () => {
  const { texts } = await read(
    channel({ ...POST, author: 'Редактор', text: 'a' }, { ...POST, from: 'Оля', from_id: 'user1', text: 'b' }),
  );
  expect(texts.map(({ author }) => author)).toEqual(['Редактор', 'Оля']);
});

test('forwards and replies say whose words they are; a forward counts first', async () => {
  const { texts } = await read(
    channel(
      { ...POST, text: 'a', forwarded_from: 'Інший', forwarded_from_id: 'channel9', reply_to_message_id: 1 },
      { ...POST, text: 'b', reply_to_message_id: 2 },
      { ...POST, text: 'c', forwarded_from: null, forwarded_from_id: 'user5' },
      { ...POST, text: 'd', forwarded_from: null },
    ),
  );
  expect(texts.map(({ origin }) => origin)).toEqual([
    { kind: 'forward', name: 'Інший', id: 'channel9' },
    { kind: 'reply', name: 'Канал', id: '2' },
    { kind: 'forward', name: '', id: 'user5' },
    null,
  ]);
});

test('photographs and files are named; what the export left out is counted', async () => {
  const { texts, notes } = await read(
    channel(
      { ...POST, date_unixtime: '1722930000', text: '', photo: 'photos/photo_1.jpg' },
      { ...POST, text: 'відео', file: 'video_files/v.mp4', mime_type: 'video/mp4', thumbnail: 'video_files/v.jpg' },
      { ...POST, text: 'a', photo: '(File not included. Change data exporting settings to download.)' },
      { ...POST, text: 'b', file: '(File exceeds maximum size. Change data exporting settings to download.)' },
    ),
  );
  expect(texts.map(({ media }) => media)).toEqual([
    [{ path: 'photos/photo_1.jpg', type: 'image/jpeg' }],
    [{ path: 'video_files/v.mp4', type: 'video/mp4' }],
    [],
    [],
  ]);
  expect(notes).toEqual(['file-not-included null']);
});

test('photographs that were posted as one are one text, whichever of them has the words', async () => {
  const [one, two, three, four] = [1, 2, 3, 4].map((k) => ({ ...POST, id: k, photo: `photos/${k}.jpg` }));
  const { texts, notes } = await read(
    channel(
      { ...one, text: '' },
      { ...two, text: 'Міст.' },
      { ...three, text: '' },
      { ...four, text: 'Інший міст.' },
      { ...POST, id: 5, date_unixtime: '1722938401', text: '', photo: 'photos/5.jpg' },
      { ...POST, id: 6, text: 'Без світлин.' },
    ),
  );
  expect(texts.map(({ id, text, media }) => [id, text, media.map(({ path }) => path)])).toEqual([
    ['2', 'Міст.', ['photos/1.jpg', 'photos/2.jpg', 'photos/3.jpg']],
    ['4', 'Інший міст.', ['photos/4.jpg']],
    ['5', '', ['photos/5.jpg']],
    ['6', 'Без світлин.', []],
  ]);
  expect(notes).toEqual(['album null']);
});

test('service messages and messages without words are set aside and counted; a poll has its question', async () => {
  const { texts, notes } = await read(
    channel(
      { ...POST, type: 'service', action: 'pin_message', text: '' },
      { ...POST, text: null },
      { ...POST, text: [] },
      { ...POST, text: '', poll: { question: 'Чиє село?', answers: [{ text: 'Наше', voters: 3 }, { text: 'Їхнє' }] } },
    ),
  );
  expect(texts.map(({ text, item }) => [text, item])).toEqual([['Чиє село?\nНаше\nЇхнє', 3]]);
  expect(notes).toEqual(['service-message null', 'no-words null']);
});

test('an edit and a date without a zone are noted with their message', async () => {
  const { date_unixtime: _, ...local } = POST;
  const { texts, notes } = await read(
    channel(
      { ...POST, text: 'a', edited: '2024-08-06T14:00:00', edited_unixtime: '1722942000' },
      { ...local, text: 'b' },
    ),
  );
  expect(texts.map(({ published }) => published)).toEqual([1722938400, 1722949200]);
  expect(notes).toEqual(['edited 0', 'publication-guessed 1']);
});

test('of a whole account channels are read, those that were left as well, and private chats set aside', async () => {
  const { texts, notes } = await read({
    about: 'Here is the data you requested.',
    personal_information: { user_id: 1 },
    chats: {
      about: '…',
      list: [
        channel({ ...POST, text: 'a' }),
        { name: 'Мама', type: 'personal_chat', id: 3, messages: [{ ...POST, text: 'секрет' }] },
        { type: 'saved_messages', id: 4, messages: [{ ...POST, text: 'секрет' }] },
      ],
    },
    left_chats: { list: [{ name: 'Покинутий', type: 'private_channel', id: 5, messages: [{ ...POST, text: 'b' }] }] },
  });
  expect(texts.map(({ outlet, text, item }) => [outlet, text, item])).toEqual([
    ['Канал', 'a', 0],
    ['Покинутий', 'b', 1],
  ]);
  expect(notes).toEqual(['private-chat null', 'private-chat null']);
});

test('a private chat that was exported alone is read', async () => {
  const { texts } = await read({
    name: 'Мама',
    type: 'personal_chat',
    id: 3,
    messages: [{ ...POST, from: 'Мама', text: 'a' }],
  });
  expect(texts).toHaveLength(1);
});

test('one broken message does not sink the others, however the bytes are cut', async () => {
  const whole = JSON.stringify(channel({ ...POST, text: 'один' }, 'BROKEN', 17, { ...POST, text: 'два 🙂' })).replace(
    '"BROKEN"',
    '{"id": 3, "text": nope}',
  );
  for (const size of [1, 7, 1 << 16]) {
    const { texts, notes } = await read(whole, size);
    expect(texts.map(({ text, item }) => [text, item])).toEqual([
      ['один', 0],
      ['два 🙂', 3],
    ]);
    expect(notes).toEqual(['broken-message 1', 'broken-message 2']);
  }
});

test('an export that was cut off gives what stands before the cut, then says where', async () => {
  const whole = JSON.stringify(channel({ ...POST, text: 'a', photo: 'photos/1.jpg' }, { ...POST, text: 'b' }));
  const { texts, refused } = await read(whole.slice(0, -20));
  expect(texts.map(({ text }) => text)).toEqual(['a']);
  expect(refused).toMatch(/Not JSON at byte \d+: .*cut off/);
});

test('zeros and halves of pairs, which nothing can store, become U+FFFD; other hostile letters stay', async () => {
  const { texts } = await read(
    `{"name":"\\u202eКанал","type":"public_channel","messages":[{"id":1,"date_unixtime":"1722938400","text":"a\\u0000b\\ud800c\\u202ed<script>&lt;\\u0007"}]}`,
  );
  expect(texts[0]).toMatchObject({ outlet: 'Канал', text: 'a\uFFFDb\uFFFDc\u202ed<script>&lt;\u0007' });
});

test.each(['{}', '{"type":"FeatureCollection","features":[]}', '{"messages":"none"}', '"x"', ''])(
  '%s is no export',
  async (text) => {
    expect((await read(text)).refused).toMatch(/This is no export of Telegram Desktop: expected result.json/);
  },
);

test('ten thousand messages stream through without being held', async () => {
  let ahead = 0;
  let most = 0;
  async function* many(): AsyncGenerator<Uint8Array> {
    const encoder = new TextEncoder();
    yield encoder.encode('{"name":"Канал","type":"public_channel","messages":[');
    for (let k = 0; k < 10_000; k++) {
      most = Math.max(most, ++ahead);
      yield encoder.encode(
        `${k === 0 ? '' : ','}{"id":${k},"type":"message","date_unixtime":"1722938400","text":["Село ",{"type":"bold","text":"${k}"}]}`,
      );
    }
    yield encoder.encode(']}');
  }
  let count = 0;
  for await (const item of readTelegram(many(), 'result.json')) {
    if (item.kind === 'text') count++;
    ahead = 0;
  }
  expect(count).toBe(10_000);
  expect(most).toBeLessThan(10);
});
