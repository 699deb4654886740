import { expect, test } from 'vitest';
import { handClaim, handText } from '../../test/hand-book.ts';
import { searchableText, searchFor } from './search.ts';

const text = handText('t', 'Our brigades captured Суджу, де точаться бої');
const words = searchableText(
  {
    claim: handClaim('c', 'Sudzha', {
      in: text,
      place: { ...handClaim('', 'Sudzha').place, id: 'p1' },
      source: { name: 'Міністерство', id: null },
    }),
    state: 'proposed',
    decisions: [],
    lineage: null,
    copies: 0,
  },
  (id) => (id === 'p1' ? ['Суджа', 'Суджа́', 'Soudja'] : []),
);

test.each([
  ['sudz', 'the beginning of a name'],
  ['Суджі', 'a name in another case'],
  ['судже', 'a name in Russian'],
  ['soudja', 'a name in another language'],
  ['capture', 'another form of a verb'],
  ['міністерства', 'the source'],
  ['captured СУДЖА herald', 'several words, in any order and case'],
  ['', 'nothing'],
  ['«»', 'signs alone'],
])('%s finds it: %s', (search) => {
  expect(searchFor(search)(words)).toBe(true);
});

test.each(['udzha', 'captured Kursk', 'судно'])('%s does not', (search) => {
  expect(searchFor(search)(words)).toBe(false);
});
