import { expect, test } from 'vitest';
import { JsonStream } from './json-stream.ts';

/** The text's bytes in pieces of `size`. */
async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function streamOf(text: string, size: number, valueBytes = 1000): JsonStream {
  return new JsonStream(inPieces(text, size), { file: 'x.json', valueBytes });
}

async function parsed(json: JsonStream): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await json.value()));
}

/** Walks into arrays and objects to the bottom, and puts together again what came. */
async function walked(json: JsonStream): Promise<unknown> {
  const byte = await json.peek();
  if (byte === 0x5b) {
    const items: unknown[] = [];
    await json.enter('[');
    while (await json.hasItem()) items.push(await walked(json));
    return items;
  }
  if (byte !== 0x7b) return parsed(json);
  const members: [string, unknown][] = [];
  await json.enter('{');
  for (let key = await json.nextKey(); key !== null; key = await json.nextKey())
    members.push([key, await walked(json)]);
  return Object.fromEntries(members);
}

const SAMPLE =
  '\uFEFF { "a": [], "б\\n": [1, -2.5e3, "x,]}\\"", {}, {"c": [[null], true]}], "d": {"e": "Суджа 🙂"}, "f": 12 } ';

test.each([1, 2, 3, 7, 1000])(
  'a walk gives what JSON.parse gives, however the bytes are cut (%i at a time)',
  async (size) => {
    expect(await walked(streamOf(SAMPLE, size))).toEqual(JSON.parse(SAMPLE.slice(1)));
  },
);

test.each([1, 5, 1000])('what is stepped over may be longer than what may be read (%i at a time)', async (size) => {
  const long = JSON.stringify(Array.from({ length: 400 }, (_, k) => ({ k, deep: [[k]] })));
  const json = streamOf(`{"long": ${long}, "short": 7}`, size);
  await json.enter('{');
  expect(await json.nextKey()).toBe('long');
  await json.skip();
  expect(await json.nextKey()).toBe('short');
  expect(await parsed(json)).toBe(7);
  expect(await json.nextKey()).toBeNull();
});

test('a value longer than may be read is refused with its place, before all of it has come', async () => {
  let sent = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode('{"a": "');
    for (; sent < 1000; sent++) yield new TextEncoder().encode('x'.repeat(100));
  }
  const json = new JsonStream(endless(), { file: 'x.json', valueBytes: 1000 });
  await json.enter('{');
  await json.nextKey();
  await expect(json.value()).rejects.toThrow(/One value has more than .* at byte 6/);
  expect(sent).toBeLessThan(100);
});

test.each([
  ['{"a": 1', /Not JSON at byte 7: expected ',' or '}', the file ends; it seems to be cut off/],
  ['{"a": [1, 2', /expected ',' or ']', the file ends/],
  ['{"a" 1}', /Not JSON at byte 5: expected ':' after the key, found byte 0x31/],
  ['{"a": 1 "b": 2}', /Not JSON at byte 8: expected ',' or '}'/],
  ['{a: 1}', /Not JSON at byte 1: expected a key in double quotes/],
  ['{"a": "x', /expected the rest of a value, the file ends/],
])('%s is told with the byte where it stops being JSON', async (text, message) => {
  await expect(walked(streamOf(text, 3))).rejects.toThrow(message);
});

test('nesting without end is refused, also where it is stepped over', async () => {
  const json = streamOf(`{"a": ${'['.repeat(5000)}`, 100);
  await json.enter('{');
  await json.nextKey();
  await expect(json.skip()).rejects.toThrow(/nests deeper than 64 levels/);
});
