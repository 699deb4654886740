import { expect, test } from 'vitest';
import { JsonCursor } from './json-cursor.ts';

const cursorOn = (text: string) => new JsonCursor(new TextEncoder().encode(text), 0, 'x.json');

test('members come in order with their keys read as JSON has them, and repeated keys are told', () => {
  const cursor = cursorOn(' { "a" : 1 , "\\u0061" : [2] , "ї" : {"b":3} } ');
  const found: unknown[] = [];
  expect(cursor.readMembers((key) => found.push(key, cursor.readValue()))).toEqual(['a']);
  expect(found).toEqual(['a', 1, 'a', [2], 'ї', { b: 3 }]);
  cursor.checkEnd();
});

test('items come one by one', () => {
  const cursor = cursorOn('[1, "2",[3]]');
  const found: unknown[] = [];
  cursor.readItems(() => found.push(cursor.readValue()));
  expect(found).toEqual([1, '2', [3]]);
  expect(cursor.at).toBe(12);
});

test('an empty object and an empty array have nothing to read', () => {
  const fail = () => {
    throw new Error('there is something');
  };
  expect(cursorOn('{ }').readMembers(fail)).toEqual([]);
  cursorOn('[\n]').readItems(fail);
});

test.each(['{"a":1,}', '{"a"}', '{a:1}', '[1,]', '[1', '{"a":tru}', '{"a":"\u0001"}', '{} x'])(
  '%j is refused',
  (text) => {
    const cursor = cursorOn(text);
    expect(() => {
      if (cursor.peek() === 0x7b) cursor.readMembers(() => cursor.readValue());
      else cursor.readItems(() => cursor.readValue());
      cursor.checkEnd();
    }).toThrow(/^Not JSON at byte \d+/);
  },
);

test('what was stepped over is checked with zero in place of the pieces', () => {
  const check = (text: string, pieces: number[]) => {
    const cursor = cursorOn(text);
    cursor.checkOutside(0, text.length, Int32Array.from(pieces));
  };
  check('{"f":[{"a"}],"x":[1]}', [6, 11, 0]);
  check('{"f":[],"x":[1]}', []);
  expect(() => check('{"f":[],"x":[1,]}', [])).toThrow(/byte 15/);
  expect(() => check('{"f":[{}],"x":[1,]}', [6, 8, 0])).toThrow(/byte 17/);
});
