import { expect, test } from 'vitest';
import { markPieces, spelledOut } from './mark-pieces.ts';

const TEXT = 'We took Alder. They left Birch.';

function quote(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
}

test('the chosen quotation stands out from the others, also where they overlap', () => {
  const pieces = markPieces(TEXT, quote('They left Birch'), [quote('We took Alder'), quote('left Birch.')]);
  expect(pieces).toEqual([
    { text: 'We took Alder', mark: 'other' },
    { text: '. ', mark: null },
    { text: 'They left Birch', mark: 'current' },
    { text: '.', mark: 'other' },
  ]);
});

test('nothing of a text is lost, whatever the quotations', () => {
  const wild = [
    { start: -4, end: 3, text: '' },
    { start: 2, end: 900, text: '' },
    { start: 9, end: 5, text: '' },
  ];
  const pieces = markPieces(TEXT, wild[0]!, wild);
  expect(pieces.map(({ text }) => text).join('')).toBe(TEXT);
  expect(markPieces('', null, [])).toEqual([]);
});

test('signs that turn the direction of writing are spelled out', () => {
  expect(spelledOut('not \u202eekaf')).toBe('not [U+202E]ekaf');
});
