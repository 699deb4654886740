import { expect, test } from 'vitest';
import { shownText } from './shown-text.ts';

test('what a screen would obey is spelled out', () => {
  expect(shownText('a\nb\u001b[31m\u202eс\ud800\u0000')).toBe('a\\u000ab\\u001b[31m\\u202eс\\ud800\\u0000');
});

test('plain words in any script stay as they are, and long ones are cut', () => {
  expect(shownText('Суджа 苏贾 🙂')).toBe('Суджа 苏贾 🙂');
  expect(shownText('x'.repeat(100), 5)).toBe('xxxxx…');
});

test('a letter of two halves that is cut between them is shown plainly', () => {
  expect(shownText('🙂🙂', 3)).toBe('🙂\\ud83d…');
});
