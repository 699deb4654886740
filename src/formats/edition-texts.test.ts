import { expect, test } from 'vitest';
import { parseEditionTexts } from './edition-texts.ts';

const parse = (text: string) => parseEditionTexts(new TextEncoder().encode(text), 'editions.json');

test('texts stand by edition and language, their links beside them, all as published', () => {
  const list = [
    { id: 1741781084, description: '<b>Оновлено</b> https://t.me/a', descriptionEn: 'Updated https://t.me/a' },
    { id: '1741694646', description: '  ', descriptionEn: 'Only English' },
  ];
  expect([...parse(`\ufeff${JSON.stringify(list)}`)]).toEqual([
    [
      '1741781084',
      { texts: { uk: '<b>Оновлено</b> https://t.me/a', en: 'Updated https://t.me/a' }, links: ['https://t.me/a'] },
    ],
    ['1741694646', { texts: { en: 'Only English' }, links: [] }],
  ]);
});

test('an entry without id or text is left out, and no name in it is more than a name', () => {
  const text =
    '[null,7,[],{},{"id":1},{"id":1.5,"description":"x"},{"id":"","description":"x"},{"__proto__":{"id":5},"description":"x"},{"id":"__proto__","description":{"a":1},"descriptionEn":"e"}]';
  expect([...parse(text)]).toEqual([['__proto__', { texts: { en: 'e' }, links: [] }]]);
});

test('what is no list, or no JSON, is refused with its place', () => {
  expect(() => parse('{"id":1}')).toThrow(/Not a list of edition texts/);
  expect(() => parse('[{"id":1},')).toThrow(/Not JSON at byte 10/);
  expect(() => parse('[] x')).toThrow(/Not JSON at byte 3/);
});
