import { expect, test } from 'vitest';
import { random, seedOf } from '../../test/oracle/random.ts';
import { InputError } from '../model/errors.ts';
import { checkJson, endOfValue, MAX_DEPTH, startOfText } from './json-scan.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The refusal of a text, or null where it is JSON. */
function refusal(bytes: Uint8Array): InputError | null {
  try {
    checkJson(bytes, 'x.json');
    return null;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error;
  }
}

test.each([
  ['{"a":[1,{"b":"}]"}]} ,', 20],
  ['"a\\"b",1', 6],
  ['"\\\\"x', 4],
  ['12.5e3]', 6],
  ['true}', 4],
  ['[]', 2],
])('the value at the start of %s ends at %i', (text, end) => {
  expect(endOfValue(bytesOf(text), 0)).toBe(end);
});

test.each(['', '"abc', '"abc\\"', '[1,2', '{"a":"}"', ',', ']'])('%s has no value that ends', (text) => {
  expect(endOfValue(bytesOf(text), 0)).toBe(-1);
});

test('nesting ends where the limit is, without a stack', () => {
  const nested = (depth: number) => bytesOf('['.repeat(depth) + ']'.repeat(depth));
  expect(endOfValue(nested(MAX_DEPTH), 0)).toBe(2 * MAX_DEPTH);
  expect(endOfValue(nested(MAX_DEPTH + 1), 0)).toBe(-1);
  expect(refusal(nested(MAX_DEPTH))).toBeNull();
  expect(refusal(nested(1_000_000))?.message).toMatch(/^Nested deeper than 64 levels at byte 64/);
});

test.each([
  ['', 0, /expected a JSON value, the file ends/],
  ['{"a":1', 6, /the file ends. It seems to be cut off/],
  ["{'a':1}", 1, /a key in double quotes, found '''/],
  ['{"a" 1}', 5, /':' after the key/],
  ['[1,]', 3, /expected a JSON value, found '\]'/],
  ['[1 2]', 3, /expected ',' or '\]'/],
  ['[01]', 2, /expected ',' or '\]'/],
  ['[1.]', 3, /expected a digit/],
  ['[-]', 2, /expected a digit/],
  ['[1e+]', 4, /expected a digit/],
  ['["\n"]', 2, /closing quotation mark.*found byte 0x0a/],
  ['["\\x"]', 2, /an escape such as/],
  ['["\\u12g4"]', 2, /an escape such as/],
  ['nul', 0, /a JSON value/],
  ['{} {}', 3, /the end of the file/],
])('%j stops being JSON at byte %i', (text, offset, message) => {
  const error = refusal(bytesOf(text))!;
  expect(error.message).toMatch(message as RegExp);
  expect(error.where).toEqual({ file: 'x.json', offset });
});

test.each([
  [[0x22, 0xd1, 0xf3, 0x22], 1],
  [[0x22, 0xc0, 0x80, 0x22], 1],
  [[0x22, 0xed, 0xa0, 0x80, 0x22], 1],
  [[0x22, 0xf5, 0x80, 0x80, 0x80, 0x22], 1],
  [[0x22, 0x61, 0xe2, 0x82, 0x22], 2],
])('bytes %j are not UTF-8, and the place is told', (bytes, offset) => {
  expect(refusal(Uint8Array.from(bytes))).toMatchObject({
    where: { offset },
    message: expect.stringMatching(/^Not UTF-8 at byte/),
  });
});

test.each([
  [[0xff, 0xfe, 0x7b, 0x00], /UTF-16/],
  [[0x7b, 0x00, 0x7d, 0x00], /UTF-16/],
  [[0x00, 0x7b, 0x00, 0x7d], /UTF-16/],
  [[0x0a, 0x3c, 0x68], /HTML or XML/],
  [[0x50, 0x4b, 0x03, 0x04], /an archive under another name/],
  [[0x1f, 0x8b, 0x08], /an archive under another name/],
])('bytes %j are told for what they are', (bytes, message) => {
  expect(refusal(Uint8Array.from(bytes))?.message).toMatch(message as RegExp);
});

test('a byte order mark is stepped over', () => {
  expect(startOfText(bytesOf('\ufeff{}'))).toBe(3);
  expect(refusal(bytesOf('\ufeff{}'))).toBeNull();
});

test('megabytes of numbers are checked in no time', () => {
  const begin = performance.now();
  expect(refusal(bytesOf(`[${'36.1234567,'.repeat(500_000)}1`))?.message).toMatch(/cut off/);
  expect(performance.now() - begin).toBeLessThan(2000);
});

const seed = seedOf(77);
test(`the check says of damaged texts what JSON.parse says (seed ${seed})`, () => {
  const source = random(seed);
  const whole = bytesOf('{"a":[1,-2.5e+3,0.1,true,null,"x\\n\\u0041ї🙂"],"b":{"c":[]}, "d":false}');
  const signs = bytesOf('{}[]",:0123456789eE+-.\\untrfalse \n\u0000ї');
  for (let k = 0; k < 5000; k++) {
    const bytes = [...whole];
    for (let hits = 1 + source.below(2); hits > 0; hits--) {
      const sign = signs[source.below(signs.length)]!;
      bytes.splice(source.below(bytes.length), source.below(3), ...(source.below(2) ? [sign] : []));
    }
    const damaged = Uint8Array.from(bytes);
    let isJson = true;
    try {
      JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(damaged));
    } catch {
      isJson = false;
    }
    expect(refusal(damaged) === null, new TextDecoder().decode(damaged)).toBe(isJson);
  }
});
