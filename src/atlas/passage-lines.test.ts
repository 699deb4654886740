// Passages a line each: what a line must hold, and how it is refused.

import { expect, test } from 'vitest';
import { InputError } from '../model/errors.ts';
import { passageOf } from './passage-lines.ts';

const where = { file: 'passages.jsonl', line: 3 };

test('a line needs an id and a text; the rest may be missing', () => {
  expect(passageOf('{"id":"a","text":"Lyman is free."}', where)).toEqual({
    id: 'a',
    passage: { text: 'Lyman is free.', lang: null, published: null, outlet: null, conflict: null },
  });
});

test.each([
  ['{"id":"a"', 'not JSON'],
  ['["a"]', 'no JSON object'],
  ['{"text":"x"}', 'no "id"'],
  ['{"id":"a"}', 'no "text"'],
  ['{"id":"a","text":7}', '"text" is 7'],
  ['{"id":"a","text":"x","published":"2025-02-30"}', 'no day'],
])('%s is refused with its line', (line, message) => {
  const refusal = (() => {
    try {
      return passageOf(line, where);
    } catch (error) {
      return error;
    }
  })();
  expect(refusal).toBeInstanceOf(InputError);
  expect((refusal as InputError).message).toContain(message);
  expect((refusal as InputError).where).toEqual(where);
});
