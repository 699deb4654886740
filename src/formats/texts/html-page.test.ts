import { expect, test } from 'vitest';
import type { ReadText } from '../../model/text.ts';
import { readHtmlPage } from './html-page.ts';

function read(page: string | Uint8Array): { texts: ReadText[]; notes: string[] } {
  const items = [...readHtmlPage(typeof page === 'string' ? new TextEncoder().encode(page) : page, 'page.html')];
  return {
    texts: items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])),
    notes: items.flatMap((item) => (item.kind === 'note' ? [item.note.kind] : [])),
  };
}

const FIRST =
  'Українські підрозділи зайшли в Суджу, повідомив речник бригади, і вивісили прапор на будівлі міської ради.';
const SECOND =
  'Противник цього не підтвердив; мешканці, з якими ми говорили, бачили колону, що йшла на північ, у бік села.';

function page({ head = '', body = '', html = 'lang="uk"' }): string {
  return `<!DOCTYPE html><html ${html}><head><meta charset="utf-8"><title>Суджа — Вісті</title>${head}</head><body>
<nav><a href="/">Головна</a> <a href="/war">Війна</a></nav>
<article><h1>Суджа</h1>${body}<p>${FIRST}</p><img src="/prapor.jpg" alt="прапор"><p>${SECOND}</p></article>
<aside><a href="/x">Читайте також</a></aside><footer>© Вісті</footer><script>track("secret")</script></body></html>`;
}

const LINKED_DATA = `<script type="application/ld+json">${JSON.stringify({
  '@graph': [
    { '@type': 'WebSite', name: 'Site' },
    {
      '@type': 'NewsArticle',
      headline: 'Суджа: що відомо',
      datePublished: '2024-08-06T13:00:00+03:00',
      author: [{ name: 'О. Коваль' }, { name: 'Й. Сурма' }],
      publisher: { name: 'Вісті' },
      url: 'https://visti.example/sudzha',
      inLanguage: 'uk',
    },
  ],
})}</script>`;

test('a page is its main part, without navigation, scripts and foot', () => {
  const { texts } = read(page({}));
  expect(texts[0]!.text).toContain(`${FIRST}\n`);
  expect(texts[0]!.text).toContain(SECOND);
  expect(texts[0]!.text).not.toMatch(/Головна|Читайте|©|secret/);
});

test('what a page says of itself for search engines is believed first', () => {
  const { texts, notes } = read(page({ head: `<meta name="author" content="admin">${LINKED_DATA}`, html: '' }));
  expect(notes).toEqual([]);
  expect(texts[0]).toMatchObject({
    ...{ id: 'https://visti.example/sudzha', url: 'https://visti.example/sudzha', title: 'Суджа: що відомо' },
    ...{ author: 'О. Коваль, Й. Сурма', outlet: 'Вісті', language: 'uk', published: 1722938400 },
    media: [{ path: 'https://visti.example/prapor.jpg', type: null }],
  });
});

test('meta elements say the same to others', () => {
  const { texts } = read(
    page({
      head: `<meta property="article:published_time" content="2024-08-06T10:00:00Z"><meta property="og:site_name" content="Вісті">
<meta name="author" content="О. Коваль"><meta property="og:title" content="Заголовок"><link rel="canonical" href="https://visti.example/1">`,
    }),
  );
  expect(texts[0]).toMatchObject({
    ...{
      title: 'Заголовок',
      author: 'О. Коваль',
      outlet: 'Вісті',
      url: 'https://visti.example/1',
      published: 1722938400,
    },
    language: 'uk',
  });
});

test('a bare page has its heading, a time element, and the address that the browser wrote into it', () => {
  const saved = `<!-- saved from url=(0030)https://www.visti.example/bare -->\n${page({ body: '<time datetime="2024-08-06T13:00:00+03:00">вчора</time>' })}`;
  expect(read(saved).texts[0]).toMatchObject({
    ...{ title: 'Суджа', outlet: 'visti.example', url: 'https://www.visti.example/bare', published: 1722938400 },
  });
});

test('a page that does not say when it was published has a note', () => {
  const { texts, notes } = read(page({ head: '<script type="application/ld+json">{broken</script>' }));
  expect(texts[0]!.published).toBeNull();
  expect(notes).toEqual(['publication-unknown']);
});

test('a page in windows-1251 is read by what its meta element says', () => {
  const bytes = Uint8Array.from(
    `<html><meta charset=windows-1251><body><p>${FIRST.replaceAll(/[іїєґІЇЄҐ]/g, 'и')}</p></body></html>`,
    (letter) => (letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0)),
  );
  expect(read(bytes).texts[0]!.text).toMatch(/^Украинськи пидроздили зайшли в Суджу/);
});

test('writing from the right, marks of direction and escaped markup stay as they are', () => {
  const words = 'دخلت القوات المدينة صباح اليوم، وفق ما أعلنه المتحدث باسم اللواء، ورفعت العلم فوق مبنى البلدية.';
  const { texts } = read(
    `<html lang="ar"><body><article><p>${words}</p><p>\u202e&lt;script&gt; &amp;lt; 🕊️</p></article></body></html>`,
  );
  expect(texts[0]).toMatchObject({ language: 'ar', text: `${words}\n\u202e<script> &lt; 🕊️` });
});

test('only web addresses are addresses', () => {
  const { texts } = read(
    page({
      head: '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="file:///etc/passwd">',
    }),
  );
  expect(texts[0]).toMatchObject({ id: null, url: null });
});

test('pictures that a browser saved beside the page are named by their paths, and nothing else that lies there', () => {
  const sources = [
    './page_files/a%20b.jpg',
    'page_files/c.jpg',
    'tax_files/d.jpg',
    'e.jpg',
    'https://visti.example/f.jpg',
  ];
  const { texts } = read(page({ body: sources.map((source) => `<img src="${source}">`).join('') }));
  expect(texts[0]!.media.map(({ path }) => path)).toEqual([
    'page_files/a b.jpg',
    'page_files/c.jpg',
    'https://visti.example/f.jpg',
  ]);
});

test('a page without words is a note', () => {
  expect(
    read('<html><head><title>App</title></head><body><div id="root"></div><script>run()</script></body></html>'),
  ).toEqual({
    texts: [],
    notes: ['no-words'],
  });
});

test('a page too long to find its main part is read whole, and says so', () => {
  const { texts, notes } = read(`<html><body>${'<p>слово</p>'.repeat(13_000)}</body></html>`);
  expect(texts[0]!.text.split('\n')).toHaveLength(13_000);
  expect(notes).toContain('main-part-unknown');
});

test('nesting without end is refused, and so is a page of Telegram’s own export', () => {
  expect(() => read(`<html>${'<div>'.repeat(10_000)}`)).toThrow(/Nested deeper than 256 levels/);
  expect(() => read('<html><head><title>Exported Data</title></head><body>…</body></html>')).toThrow(
    /Machine-readable JSON/,
  );
});
