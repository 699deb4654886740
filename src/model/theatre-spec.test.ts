import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTheatre } from './theatre-parser.ts';

const spec = readFileSync(new URL('../../docs/spec/theatre.md', import.meta.url), 'utf8');
const example = /```json\n([\s\S]*?)```/.exec(spec)![1]!;

test('the example of the spec is a theatre, and all of it is kept', () => {
  const theatre = parseTheatre(example, 'example');
  const { sources, statuses, ...rest } = JSON.parse(example);
  expect(theatre).toMatchObject(rest);
  expect(theatre.statuses.slice(0, -1)).toMatchObject(statuses);
  expect(theatre.statuses.at(-1)!.id).toBe('unmapped');
  const [{ terms, ...source }] = sources;
  expect(theatre.sources).toMatchObject([source]);
  expect(theatre.sources[0]!.terms.allows).toEqual(['look', ...terms.allows]);
});

test('every key of the example is explained in the spec', () => {
  const keys = [...new Set([...example.matchAll(/"(\w+)":/g)].map(([, key]) => key!))];
  const explained = spec.replace(example, '');
  const languages = ['en', 'uk'];
  expect(keys.filter((key) => !languages.includes(key) && !new RegExp(`[\`"]${key}[\`"]`).test(explained))).toEqual([]);
});

test('a refusal reads as the spec says', () => {
  const theatre = JSON.parse(example);
  theatre.sources[0].terms.alows = [];
  const message = 'sources[0].terms has the unknown key "alows": known are statement, attribution, url, allows.';
  expect(spec).toContain(message);
  expect(() => parseTheatre(JSON.stringify(theatre), 'example')).toThrow(message);
});
