import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['SUDZHA', 'sudzha'],
  ['Куп’янськ', "куп'янськ"],
  ['Івано–Франківськ', 'івано франківськ'],
  ['Королёво', 'Королево'],
  ['Ґалаґани', 'галагани'],
  ['  Velyka   Novosilka ', 'velyka-novosilka'],
  ['Korenëvo', 'Korenevo'],
  ['\u202eSu\u00ad\u200bdzha\u202c', 'Sudzha'],
])('"%s" folds like "%s"', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test('names that are spelt otherwise stay apart', () => {
  expect(fold('Суми')).not.toBe(fold('Сумы'));
  expect(fold('Pokrovsk')).not.toBe(fold('Pokrovske'));
});
