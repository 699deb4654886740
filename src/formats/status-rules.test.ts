import { expect, test } from 'vitest';
import { compileRules, textOf } from './status-rules.ts';

const STATUSES = new Set(['red', 'blue']);
const classify = compileRules(
  [
    { when: { property: 'side', in: ['R', 'red'] }, status: 'red' },
    { when: { property: 'name', matches: '^синій' }, status: 'blue' },
    { when: { property: 'side', in: ['x'], matches: 'y' }, status: 'blue' },
    { when: { property: 'constructor' }, status: 'red' },
  ],
  STATUSES,
);

test('the first rule that matches gives the status, whatever the case of letters', () => {
  expect(classify({ side: 'RED', name: 'Синій' }).status).toBe('red');
  expect(classify({ name: 'СИНІЙ край' }).status).toBe('blue');
});

test('a rule with a list and a pattern wants both', () => {
  expect(classify({ side: 'x' }).status).toBe('unmapped');
});

test('what no rule knows is unmapped, and the note shows what the feature said', () => {
  expect(classify({ side: 'gr\neen', n: 7, list: [1] })).toEqual({
    status: 'unmapped',
    notes: [{ kind: 'unmapped-status', message: expect.stringMatching(/It says: side="gr\\u000aeen", n="7"\.$/) }],
  });
});

test('what every object has is no property of a feature', () => {
  expect(classify({}).status).toBe('unmapped');
  expect(classify({ constructor: 'mine' }).status).toBe('red');
});

test('numbers and truth are texts to match; lists, objects and null are not', () => {
  const properties = { a: 1.5, b: true, c: [1], d: { toString: 'x' }, e: null };
  expect(['a', 'b', 'c', 'd', 'e', 'f'].map((key) => textOf(properties, key))).toEqual([
    '1.5',
    'true',
    ...Array(4).fill(undefined),
  ]);
});

test('a rule that gives no status of the theatre, or is no pattern, is refused', () => {
  expect(() => compileRules([{ when: { property: 'a' }, status: 'green' }], STATUSES)).toThrow(/"green".*red, blue/);
  expect(() => compileRules([{ when: { property: 'a', matches: '(' }, status: 'red' }], STATUSES)).toThrow(
    /no regular expression/,
  );
});
