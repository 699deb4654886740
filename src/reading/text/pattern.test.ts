// The notation of phrases in packs.

import { expect, test } from 'vitest';
import { PhraseIndex, phrasesOf } from './pattern.ts';
import { tokensOf } from './tokens.ts';

function found(list: string, text: string, partyAt = -1): string[] {
  const tokens = tokensOf(text);
  const index = new PhraseIndex(phrasesOf(list, 'x'));
  const partyEnd = (k: number) => (k === partyAt ? k + 1 : undefined);
  return tokens.flatMap((_, k) =>
    index.at(tokens, k, partyEnd).map(({ start, end }) => text.slice(tokens[start]!.start, tokens[end - 1]!.end)),
  );
}

test('either word, beginnings, words that may be missing', () => {
  expect(found('take|took control', 'They took control.')).toEqual(['took control']);
  expect(found('captur*', 'capturing and captured')).toEqual(['capturing', 'captured']);
  expect(found('the? enemy', 'the enemy')).toEqual(['the enemy', 'enemy']);
});

test('gaps are bounded and stop at signs', () => {
  expect(found('raised ..2 flag', 'raised the national flag')).toEqual(['raised the national flag']);
  expect(found('raised ..2 flag', 'raised one two three flag')).toEqual([]);
  expect(found('raised ..2 flag', 'raised, flag')).toEqual([]);
});

test('a party and a number stand for themselves; a name may be in quotation marks', () => {
  expect(found('under <party> control', 'under Russian control', 1)).toEqual(['under Russian control']);
  expect(found('hands of <party>', 'hands of «Taliban»', 3)).toEqual(['hands of «Taliban']);
  expect(found('<number> times', '15 times')).toEqual(['15 times']);
});
