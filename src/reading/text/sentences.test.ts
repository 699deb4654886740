// Where sentences end, and what is quoted.

import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';

function sentences(text: string, abbreviations: string[] = []): string[] {
  return sentencesOf(text, tokensOf(text), new Set(abbreviations)).map(({ tokens }) =>
    text.slice(tokens[0]!.start, tokens.at(-1)!.end),
  );
}

test('a full stop ends a sentence, but not after an abbreviation, an initial or in a number', () => {
  expect(sentences('Gen. V. Smith left. 7.5 km remain.', ['gen'])).toEqual(['Gen. V. Smith left.', '7.5 km remain.']);
});

test('what ends in a quotation goes on with who said it', () => {
  expect(sentences('“It is over!” — he said. Nobody came.')).toEqual(['“It is over!” — he said.', 'Nobody came.']);
});

test('a new line is a new sentence', () => {
  expect(sentences('Lyman is free\nStavky too')).toEqual(['Lyman is free', 'Stavky too']);
});

test('each quotation has a number, also across sentences; marks that never close quote nothing', () => {
  const text = 'He: "One. Two." And «three «four» five» " six';
  const quotations = sentencesOf(text, tokensOf(text), new Set()).flatMap(({ tokens, quotations: marks }) =>
    tokens.map((token, k) => [token.text, marks[k]!] as const),
  );
  const inside = (number: number) =>
    quotations
      .filter(([, mark]) => mark === number)
      .map(([word]) => word)
      .join(' ');
  expect(inside(0)).toBe('" One . Two . "');
  expect(inside(1)).toBe('« three « four » five »');
  expect(quotations.find(([word]) => word === 'six')?.[1]).toBe(-1);
});

test('words keep apostrophes and hyphens; abbreviations and numbers stay whole', () => {
  expect(tokensOf('Куп’янськ-Вузловий, U.S. 2nd 06:00 12.5%').map(({ text }) => text)).toEqual([
    'Куп’янськ-Вузловий',
    ',',
    'U.S.',
    '2nd',
    '06:00',
    '12.5%',
  ]);
});
