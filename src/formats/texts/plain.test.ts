import { expect, test } from 'vitest';
import type { ReadText } from '../../model/text.ts';
import { readPlain } from './plain.ts';

function read(text: string): { texts: ReadText[]; notes: string[] } {
  const items = [...readPlain(new TextEncoder().encode(text), 'x.txt')];
  return {
    texts: items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])),
    notes: items.flatMap((item) => (item.kind === 'note' ? [item.note.kind] : [])),
  };
}

test('plain text is its words and nothing else', () => {
  const { texts, notes } = read('\uFEFFСуджа.\r\n\r\nДругий абзац.\r\n');
  expect(texts).toMatchObject([{ text: 'Суджа.\n\nДругий абзац.', outlet: null, published: null }]);
  expect(notes).toEqual([]);
});

test('a head says what the text is', () => {
  const { texts, notes } = read(
    'Title: Суджа\nOutlet: Вісті\nauthor: О. Коваль\nPublished: 2024-08-06T10:00:00Z\nURL: https://visti.example/1\nLanguage: uk\nId: 1\n\nСлова: ось.\n',
  );
  expect(texts).toEqual([
    {
      ...{ id: '1', outlet: 'Вісті', author: 'О. Коваль', title: 'Суджа', text: 'Слова: ось.', language: 'uk' },
      ...{ published: 1722938400, url: 'https://visti.example/1', origin: null, media: [], item: 0 },
    },
  ]);
  expect(notes).toEqual([]);
});

test('lines that merely look like a head are the text’s own', () => {
  const text = 'Title: Суджа\nWeather: fair\n\nСлова.';
  expect(read(text).texts).toMatchObject([{ title: null, text }]);
});

test('a head whose date is none says so', () => {
  expect(read('Published: yesterday\n\nСлова.').notes).toEqual(['publication-unread']);
});

test.each(['', ' \n\n', 'Title: x\n\n'])('%j has no words', (text) => {
  expect(read(text)).toEqual({ texts: [], notes: ['no-words'] });
});

test('a text longer than a book is cut, and says so', () => {
  const { texts, notes } = read('слово '.repeat(200_000));
  expect(texts[0]!.text.length).toBeLessThanOrEqual(1_000_000);
  expect(notes).toEqual(['text-cut']);
});
