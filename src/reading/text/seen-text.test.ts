// Signs that are not seen hide no word, and every quotation stands in the text as it came.

import { expect, test } from 'vitest';
import { seenText } from './seen-text.ts';

function quoted(whole: string, words: string): string {
  const { text, quoteOf } = seenText(whole);
  const start = text.indexOf(words);
  const quote = quoteOf({ start, end: start + words.length, text: words });
  expect(whole.slice(quote.start, quote.end)).toBe(quote.text);
  return quote.text;
}

test.each([
  ['a soft hyphen', 'Su\u00addzha'],
  ['a zero-width space', 'Su\u200bdzha'],
  ['a word joiner', 'Su\u2060dzha'],
  ['a byte order mark', 'Su\ufeffdzha'],
  ['an override', 'Su\u202edzha'],
  ['an isolate', 'Su\u2066dz\u2069ha'],
  ['a tag beyond the first plane', 'Su\u{e0041}dzha'],
])('%s within a word is quoted with it', (_, word) => {
  expect(seenText(`in ${word} now`).text).toBe('in Sudzha now');
  expect(quoted(`in ${word} now`, 'Sudzha')).toBe(word);
  expect(quoted(`in ${word} now`, 'now')).toBe('now');
});

test('signs around a word are not quoted', () => {
  expect(quoted('in \u202eSudzha\u202c, now', 'Sudzha')).toBe('Sudzha');
  expect(quoted('\ufeffSudzha\u200b', 'Sudzha')).toBe('Sudzha');
});

test('a text without such signs is itself, and so are its quotations', () => {
  const quote = { start: 3, end: 9, text: 'Суджа' };
  expect(seenText('у Суджі').text).toBe('у Суджі');
  expect(seenText('у Суджі').quoteOf(quote)).toBe(quote);
});

test('a text of nothing but such signs is empty', () => {
  expect(seenText('\u200b\u200b').text).toBe('');
});
