import { expect, test } from 'vitest';
import { random, seedOf } from '../../test/oracle/random.ts';
import { FeatureCutter } from './feature-cutter.ts';
import { JsonCursor } from './json-cursor.ts';
import { PieceTable } from './piece-table.ts';

/** Cuts a list of features and gives each as its text, by its place and by its key. */
function cutBy(cutter: FeatureCutter, table: PieceTable, features: readonly string[]): string[][] {
  const bytes = new TextEncoder().encode(`[ ${features.join(' ,\n')} ]`);
  const cursor = new JsonCursor(bytes, 0, 'x');
  const pieces = cutter.cut(cursor);
  cursor.checkEnd();
  const decoder = new TextDecoder();
  return Array.from({ length: pieces.length / 3 }, (_, k) => [
    decoder.decode(bytes.subarray(pieces[3 * k], pieces[3 * k + 1])),
    decoder.decode(table.bytesOf(pieces[3 * k + 2]!)),
  ]);
}

const twice = (features: readonly string[]) => features.map((feature) => [feature, feature]);

test('a list is cut at its features whatever was cut before: less, more, others, another order', () => {
  const table = new PieceTable();
  const cutter = new FeatureCutter(table);
  const [a, b, c, x] = ['{"a":1}', '{"b":"}]"}', '{"c":[[1],{}]}', '{}'];
  const lists = [[a, b, c], [a, c], [a, x, b, c], [c, b, a], [], [b, b, b], [a, b, c, x], [x], [a, b, c]];
  for (const list of lists) expect(cutBy(cutter, table, list)).toEqual(twice(list));
  expect(table.size).toBe(4);
});

test('what begins like a known value is not taken for it', () => {
  const table = new PieceTable();
  const cutter = new FeatureCutter(table);
  for (const list of [['1'], ['12'], ['1', '1'], ['tru', 'true'], ['"a"', '"ab"'], ['{"a":1}', '{"a":12}']])
    expect(cutBy(cutter, table, list)).toEqual(twice(list));
});

const seed = seedOf(11);
test(`a walk of lists that change a little is cut like each alone (seed ${seed})`, () => {
  const source = random(seed);
  const table = new PieceTable();
  const cutter = new FeatureCutter(table);
  let list: string[] = [];
  for (let step = 0; step < 400; step++) {
    const at = source.below(list.length + 1);
    const fresh = source.below(2) ? [`{"n":${source.below(60)}}`] : [];
    list = [...list.slice(0, at), ...fresh, ...list.slice(at + source.below(3))];
    expect(cutBy(cutter, table, list)).toEqual(twice(list));
  }
});
