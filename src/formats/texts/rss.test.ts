import { expect, test } from 'vitest';
import type { ReadText } from '../../model/text.ts';
import { readRss } from './rss.ts';

function read(feed: string | Uint8Array): { texts: ReadText[]; notes: string[] } {
  const bytes = typeof feed === 'string' ? new TextEncoder().encode(feed) : feed;
  const items = [...readRss(bytes, 'feed.xml')];
  return {
    texts: items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])),
    notes: items.flatMap((item) => (item.kind === 'note' ? [`${item.note.kind} ${item.note.item}`] : [])),
  };
}

function rss(items: string, head = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:m="http://search.yahoo.com/mrss/">
<channel><title>Вісті &amp; мапи</title><link>https://visti.example/</link><language>uk_ua</language>${head}${items}</channel></rss>`;
}

test('an item of RSS 2.0 has its words, author, instant, address and files; the feed gives outlet and language', () => {
  const { texts, notes } = read(
    rss(`<item><title>Суджа</title><link>/1</link><guid isPermaLink="false">n-1</guid>
<pubDate>Tue, 06 Aug 2024 13:00:00 +0300</pubDate><dc:creator>О. Коваль</dc:creator>
<description>Коротко.</description>
<c:encoded><![CDATA[<p>Перший&nbsp;абзац.</p><p>Другий <b>абзац</b>.<img src="/a.jpg"></p><script>alert(1)</script>]]></c:encoded>
<enclosure url="https://visti.example/f.mp4" type="video/mp4" length="1"/>
<m:content url="https://visti.example/a.jpg"/></item>`),
  );
  expect(notes).toEqual([]);
  expect(texts).toEqual([
    {
      id: 'n-1',
      outlet: 'Вісті & мапи',
      author: 'О. Коваль',
      title: 'Суджа',
      text: 'Перший\u00a0абзац.\nДругий абзац.',
      language: 'uk-UA',
      published: Date.UTC(2024, 7, 6, 10) / 1000,
      url: 'https://visti.example/1',
      origin: null,
      media: [
        { path: 'https://visti.example/f.mp4', type: 'video/mp4' },
        { path: 'https://visti.example/a.jpg', type: null },
      ],
      item: 0,
    },
  ]);
});

test('markup that was escaped is markup, and what was escaped twice is letters', () => {
  const { texts } = read(
    rss(
      '<item><title>A &amp;amp; B</title><description>&lt;p&gt;x &amp;lt;script&amp;gt; y&lt;/p&gt;</description></item>',
    ),
  );
  expect(texts[0]).toMatchObject({ title: 'A & B', text: 'x <script> y' });
});

test('an item without a description says what its title says; one with neither is a note, and the others are read', () => {
  const { texts, notes } = read(
    rss(
      '<item><title>Лише заголовок</title></item><item><link>https://visti.example/2</link></item><item><description>Третій</description></item>',
    ),
  );
  expect(texts.map(({ text, item }) => [text, item])).toEqual([
    ['Лише заголовок', 0],
    ['Третій', 2],
  ]);
  expect(notes).toEqual(['publication-unknown 0', 'no-words 1', 'publication-unknown 2']);
});

test('a guid is an address unless it says otherwise, and only http addresses are addresses', () => {
  const guids = ['<guid>https://visti.example/3</guid>', '<guid>urn:3</guid>', '<link>javascript:alert(1)</link>'];
  const { texts } = read(rss(guids.map((guid) => `<item><title>x</title>${guid}</item>`).join('')));
  expect(texts.map(({ id, url }) => [id, url])).toEqual([
    ['https://visti.example/3', 'https://visti.example/3'],
    ['urn:3', null],
    ['javascript:alert(1)', null],
  ]);
});

test('marks that turn the direction of writing stay in words, and never get into ids and addresses', () => {
  const { texts } = read(
    rss(
      '<item><guid>n\u202e-4</guid><link>https://visti.example/\u202e4</link><description>שלום \u202eعالم🕊️</description></item>',
    ),
  );
  expect(texts[0]).toMatchObject({ id: 'n-4', url: 'https://visti.example/4', text: 'שלום \u202eعالم🕊️' });
});

test('an item that was taken over says from where', () => {
  const { texts } = read(rss('<item><title>x</title><source url="https://a.example/rss">Agency</source></item>'));
  expect(texts[0]!.origin).toEqual({ kind: 'forward', name: 'Agency', id: null });
});

test('items of RSS 1.0 stand beside their channel', () => {
  const { texts } =
    read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://old.example/"><title>Old</title><link>https://old.example/</link><dc:language>ru</dc:language></channel>
<item rdf:about="https://old.example/1"><title>Село</title><link>https://old.example/1</link><description>Взяли село.</description><dc:date>2024-08-06T13:00:00+03:00</dc:date></item>
</rdf:RDF>`);
  expect(texts).toMatchObject([
    { id: 'https://old.example/1', outlet: 'Old', language: 'ru', text: 'Взяли село.', published: 1722938400 },
  ]);
});

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://a.example/blog/"><title>A blog</title><author><name>Ann</name></author>
<entry><id>urn:1</id><title type="html">One &amp;amp; only</title><link rel="self" href="1.atom"/><link href="1"/><link rel="enclosure" href="1.png" type="image/png"/>
<published>2024-08-06T10:00:00Z</published><updated>2024-08-07T10:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>First.</p><ul><li>a</li><li>b &lt; c</li></ul></div></content></entry>
<entry xml:lang="uk"><id>urn:2</id><title>Два &lt;b&gt;</title><summary>Рядок
другий</summary><updated>2024-08-06T10:00:00Z</updated><author><name>Bo</name></author>
<source><id>urn:src</id><title>Another blog</title></source></entry></feed>`;

test('entries of Atom have text, escaped HTML or XHTML, and addresses from their base', () => {
  const { texts, notes } = read(ATOM);
  expect(notes).toEqual([]);
  expect(texts).toMatchObject([
    {
      ...{
        id: 'urn:1',
        outlet: 'A blog',
        author: 'Ann',
        title: 'One & only',
        text: 'First.\na\nb < c',
        language: 'en',
      },
      ...{ published: 1722938400, url: 'https://a.example/blog/1', origin: null },
      media: [{ path: 'https://a.example/blog/1.png', type: 'image/png' }],
    },
    {
      ...{ id: 'urn:2', author: 'Bo', title: 'Два <b>', text: 'Рядок\nдругий', language: 'uk', url: null },
      ...{ published: 1722938400, origin: { kind: 'forward', name: 'Another blog', id: 'urn:2' } },
    },
  ]);
});

test('a feed may call its namespaces what it likes', () => {
  const renamed = ATOM.replace('xmlns=', 'xmlns:a=').replaceAll(
    /<(\/?)(feed|title|entry|id|link|updated|summary|author|name|source|content|published)\b/g,
    '<$1a:$2',
  );
  expect(read(renamed)).toEqual(read(ATOM));
});

test('a feed in windows-1251 is read by what it says of itself', () => {
  const cyrillic = Uint8Array.from('Суджа', (letter) => letter.charCodeAt(0) - 0x410 + 0xc0);
  const [head, tail] = [
    '<?xml version="1.0" encoding="windows-1251"?><rss><channel><item><title>',
    '</title></item></channel></rss>',
  ];
  const bytes = Uint8Array.from([...new TextEncoder().encode(head), ...cyrillic, ...new TextEncoder().encode(tail)]);
  expect(read(bytes).texts[0]!.title).toBe('Суджа');
});

test('bytes that are not of the encoding become U+FFFD, with a note', () => {
  const bytes = Uint8Array.from([
    ...new TextEncoder().encode('<rss><channel><item><title>'),
    0xd1,
    0x41,
    ...new TextEncoder().encode('</title></item></channel></rss>'),
  ]);
  const { texts, notes } = read(bytes);
  expect(texts[0]!.title).toBe('\uFFFDA');
  expect(notes).toContain('not-its-encoding null');
});

test('a feed that was cut off is read as far as it goes, and says so', () => {
  const { texts, notes } = read(rss('<item><title>Один</title></item><item><title>Дв').replace(/<\/channel.*/, ''));
  expect(texts.map(({ title }) => title)).toEqual(['Один', 'Дв']);
  expect(notes).toContain('cut-off null');
});

test('an item nested beyond reason is a note, and the next is read', () => {
  const { texts, notes } = read(
    rss(`<item><description>${'&lt;i&gt;'.repeat(300)}</description></item><item><title>x</title></item>`),
  );
  expect(texts.map(({ item }) => item)).toEqual([1]);
  expect(notes[0]).toBe('item-refused 0');
});

test('a billion laughs and a file of the machine are refused before they are looked at', () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY a "lol">${Array.from('bcdefghij', (name, k) => `<!ENTITY ${name} "${`&${'abcdefghij'[k]};`.repeat(10)}">`).join('')}]>`;
  const outside = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  for (const type of [laughs, outside])
    expect(() =>
      read(`<?xml version="1.0"?>${type}<rss><channel><item><title>&j;&x;</title></item></channel></rss>`),
    ).toThrow(/declares a document type of its own/);
});

test('nesting without end is refused', () => {
  expect(() => read(`<rss>${'<a>'.repeat(100_000)}`)).toThrow(/Nested deeper than 256 levels/);
});

test.each([
  ['<kml><Document/></kml>', /outermost element is <kml>: expected a feed/],
  ['<!-- nothing -->', /has no element: expected a feed/],
])('%s is no feed', (text, message) => {
  expect(() => read(text)).toThrow(message);
});

test('no bytes make the reader fall', () => {
  const whole = new TextEncoder().encode(ATOM);
  for (let end = 120; end < whole.length; end += 37) {
    const { texts } = read(whole.subarray(0, end));
    expect(texts.length).toBeLessThanOrEqual(2);
  }
});
