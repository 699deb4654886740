import { expect, test } from 'vitest';
import { Mentions, plain, textOf } from './sentences.ts';

test('the places of a sentence can be followed, and read as text', () => {
  const mentions = new Mentions();
  const text = `From ${mentions.mark('Alder', [1, 2])} to ${mentions.mark('<b>Birch</b>', [3, 4])}.`;
  expect(mentions.sentence(text)).toEqual([
    { text: 'From ' },
    { text: 'Alder', position: [1, 2] },
    { text: ' to ' },
    { text: '<b>Birch</b>', position: [3, 4] },
    { text: '.' },
  ]);
  expect(textOf([{ heading: 'Way', sentences: [mentions.sentence(text), plain('Done.')] }])).toBe(
    'Way\nFrom Alder to <b>Birch</b>. Done.',
  );
});

test('paragraphs without a heading go on under the one before', () => {
  const paragraphs = [
    { heading: 'One', sentences: [plain('A.')] },
    { heading: null, sentences: [plain('B.')] },
  ];
  expect(textOf(paragraphs)).toBe('One\nA.\n\nB.');
});
