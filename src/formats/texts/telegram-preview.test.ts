import { expect, test } from 'vitest';
import { readHtmlPage } from './html-page.ts';

function post(number: number, inner: string, more = ''): string {
  return `<div class="tgme_widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap${more}" data-post="kanal/${number}">
<a class="tgme_widget_message_owner_name" href="https://t.me/kanal"><span dir="auto">Канал <i class="emoji"><b>🗺</b></i></span></a>${inner}
<a class="tgme_widget_message_date" href="https://t.me/kanal/${number}"><time datetime="2024-08-06T10:00:00+00:00" class="time">10:00</time></a></div></div>`;
}

function read(...posts: readonly string[]) {
  const page = `<!DOCTYPE html><html><head><title>Канал – Telegram</title></head><body><main>${posts.join('')}</main></body></html>`;
  const items = [...readHtmlPage(new TextEncoder().encode(page), 'kanal.html')];
  return {
    texts: items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])),
    notes: items.flatMap((item) => (item.kind === 'note' ? [`${item.note.kind} ${item.note.item}`] : [])),
  };
}

test('each post of a channel’s preview is a text, with the address that an export lacks', () => {
  const { texts, notes } = read(
    post(
      7,
      '<div class="tgme_widget_message_text js-message_text" dir="auto">Зайшли в <b>Суджу</b>.<br/><br/>Чекаємо &lt;всі&gt;.</div>',
    ),
    post(
      8,
      '<div class="tgme_widget_message_text js-message_text">Далі.</div><span class="tgme_widget_message_from_author">Редактор</span>',
    ),
  );
  expect(notes).toEqual([]);
  expect(texts).toEqual([
    {
      ...{
        id: '7',
        outlet: 'Канал 🗺',
        author: null,
        title: null,
        text: 'Зайшли в Суджу.\nЧекаємо <всі>.',
        language: null,
      },
      ...{ published: 1722938400, url: 'https://t.me/kanal/7', origin: null, media: [], item: 0 },
    },
    expect.objectContaining({ id: '8', author: 'Редактор', text: 'Далі.', item: 1 }),
  ]);
});

test('forwards name the post that they are from, replies the one that they answer', () => {
  const words = '<div class="tgme_widget_message_text js-message_text">Так.</div>';
  const reply =
    '<a class="tgme_widget_message_reply" href="https://t.me/kanal/5"><div class="tgme_widget_message_metatext">чужі слова</div></a>';
  const forward =
    '<div>Forwarded from <a class="tgme_widget_message_forwarded_from_name" href="https://t.me/inshyi/55?single">Інший</a></div>';
  expect(read(post(7, forward + reply + words), post(8, reply + words)).texts).toMatchObject([
    { text: 'Так.', origin: { kind: 'forward', name: 'Інший', id: '55' } },
    { text: 'Так.', origin: { kind: 'reply', name: 'Канал 🗺', id: '5' } },
  ]);
});

test('photographs and films are named by their addresses; a post of the channel itself is set aside', () => {
  const photo = `<a class="tgme_widget_message_photo_wrap" style="width:800px;background-image:url('https://cdn.example/a.jpg')"></a>`;
  const film = '<video src="https://cdn.example/b.mp4"></video>';
  const { texts, notes } = read(
    post(7, photo + film),
    post(8, '<div class="tgme_widget_message_text js-message_text">Channel created</div>', ' service_message'),
  );
  expect(texts.map(({ text, media }) => [text, media])).toEqual([
    [
      '',
      [
        { path: 'https://cdn.example/a.jpg', type: null },
        { path: 'https://cdn.example/b.mp4', type: 'video/mp4' },
      ],
    ],
  ]);
  expect(notes).toEqual(['no-words 1']);
});
