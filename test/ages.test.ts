// How old a map is: the terminal and the page say the same, whatever the hour.

import { expect, test } from 'vitest';
import { ageInWords } from '../src/cli/words.ts';
import { ageOf, parseInstant } from '../src/model/instant.ts';
import { english } from '../src/web/words/english.ts';

const KYIV = 'Europe/Kyiv';

test.each([
  ['2025-03-11T21:00:00Z', '2025-03-12T05:00:00Z', '1 day old'],
  ['2025-03-11T22:30:00Z', '2025-03-12T20:00:00Z', '21 hours old'],
  ['2025-03-12T12:00:00Z', '2025-03-12T13:10:00Z', '1 hour old'],
  ['2025-03-12T12:00:00Z', '2025-03-12T12:10:00Z', 'less than an hour old'],
  ['2025-03-12T12:04:44Z', '2026-11-22T01:00:00Z', '620 days old'],
])('a map of %s is at %s %s', (published, now, words) => {
  expect(ageInWords(published, parseInstant(now), KYIV)).toBe(words);
  expect(english.age(ageOf(parseInstant(published), parseInstant(now), KYIV))).toBe(`The map is ${words}.`);
});
