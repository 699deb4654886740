import { expect, test } from 'vitest';
import { nameProblem } from './entry-name.ts';

test.each(['a.json', 'maps/2024/Суджа.geojson', './a.json', 'a..b/c...json', 'c/', 'con.json'])(
  '%j is safe',
  (name) => {
    expect(nameProblem(name)).toBeNull();
  },
);

test.each([
  '',
  '/etc/passwd',
  'C:a',
  'c:\\a',
  '..',
  '../a',
  'a/../b',
  'a/..',
  'a\\..\\b',
  'a\0.json',
  'a\nb',
  'a\u001b[2J',
])('%j is not, and the reason is one line', (name) => {
  expect(nameProblem(name)).toMatch(/^[\p{L}\p{P}\p{S}\p{N} ]+$/u);
});
