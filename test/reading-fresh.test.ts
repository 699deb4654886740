// The reader of claims against passages of our own, labelled before it had seen them, and against variants of an article.

import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PassageReader, passagesIn } from './reading/passage-reader.ts';
import { strictScore } from './reading/strict-score.ts';
import { variantOf } from './reading/variants.ts';

const VARIANTS = 20;
const passagesOf = (name: string) => passagesIn(join(import.meta.dirname, 'reading', `${name}.jsonl`));

let reader: PassageReader;
beforeAll(async () => {
  reader = await PassageReader.open();
});

const ALL = ['en', 'uk', 'ru'];
const SETS: [name: string, languages: string[]][] = [
  ['fresh-a', ALL],
  ['fresh-b', ALL],
  ['fresh-c', ALL],
  ['fresh-d', ALL],
  ['fresh-e', ['en']],
  ['fresh-f', ['uk', 'ru']],
  ['fresh-g', ['en']],
  ['fresh-h', ['uk']],
  ['fresh-i', ['ru']],
  ['fresh-j', ['en']],
  ['fresh-l', ['ru']],
];

describe.each(SETS)('the passages of %s', (name, languages) => {
  test('most claims are found, few are made up, and hardly any in passages that make none', () => {
    const score = strictScore(reader, passagesOf(name));
    expect(score.f1).toBeGreaterThanOrEqual(0.84);
    expect(score.precision).toBeGreaterThanOrEqual(0.85);
    expect(score.falseAlarms).toBeLessThanOrEqual(0.12);
  });

  test('who said it, how and when comes out right', () => {
    const { act, source, date } = strictScore(reader, passagesOf(name));
    expect(act).toBeGreaterThanOrEqual(0.95);
    expect(source).toBeGreaterThanOrEqual(0.85);
    expect(date).toBeGreaterThanOrEqual(0.9);
  });

  test.each(languages)('the language %s is not left behind', (language) => {
    const passages = passagesOf(name).filter(({ lang }) => lang === language);
    if (passages.length === 0) return;
    expect(strictScore(reader, passages).f1).toBeGreaterThanOrEqual(0.72);
  });
});

test('an article reads as well with other names, days and speakers', () => {
  const article = passagesOf('own-article');
  const own = strictScore(reader, article);
  expect(own.f1).toBeGreaterThanOrEqual(0.85);
  for (let variant = 1; variant <= VARIANTS; variant++) {
    const varied = strictScore(reader, variantOf(article, variant));
    expect(varied.f1, `variant ${variant}`).toBeGreaterThanOrEqual(own.f1 - 0.1);
    expect(varied.date, `dates of variant ${variant}`).toBeGreaterThanOrEqual(own.date - 0.1);
  }
});

test('Arabic passages are read by a small pack, and quotations count from the first letter on', () => {
  const passages = passagesOf('fresh-ar');
  const score = strictScore(reader, passages);
  expect(score.f1).toBeGreaterThanOrEqual(0.7);
  expect(score.falseAlarms).toBeLessThanOrEqual(0.08);
  for (const passage of passages)
    for (const { quote, place } of reader.read(passage)) {
      expect(passage.text.slice(quote.start, quote.end)).toBe(quote.text);
      expect(quote.text).toContain(place.mention);
    }
});
