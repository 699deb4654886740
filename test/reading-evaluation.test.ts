// The reader of claims against the labelled development set and variants of the founding article, where they are at hand.

import { beforeAll, describe, expect, test } from 'vitest';
import { Evaluation, hasEvaluationSet, type Score } from './reading/evaluation.ts';
import type { Labelled } from './reading/passage-reader.ts';
import { variantOf } from './reading/variants.ts';

describe.skipIf(!hasEvaluationSet)('the labelled development set (left out without ../shared/eval)', () => {
  let evaluation: Evaluation;
  let passages: Labelled[];
  let score: Score;
  beforeAll(async () => {
    evaluation = await Evaluation.open();
    passages = evaluation.lines();
    score = evaluation.score(passages);
  });

  test('most claims are found and few are made up', () => {
    expect(score.claims.f1).toBeGreaterThanOrEqual(0.8);
    expect(score.claims.precision).toBeGreaterThanOrEqual(0.85);
    expect(score.passageDetection.falseAlarmRate).toBeLessThanOrEqual(0.08);
  });

  test('no language is left behind', () => {
    for (const { f1 } of Object.values(score.byLanguage)) expect(f1).toBeGreaterThanOrEqual(0.72);
  });

  test('who said it, how and when comes out right, and no date is made up', () => {
    expect(score.attributes.act?.accuracy).toBeGreaterThanOrEqual(0.95);
    expect(score.attributes.source?.accuracy).toBeGreaterThanOrEqual(0.85);
    expect(score.attributes.date?.accuracy).toBeGreaterThanOrEqual(0.9);
    expect(score.inventedDates.count).toBe(0);
  });

  test('places that are given a position have the right one', () => {
    expect(score.attributes.within5km?.accuracy).toBeGreaterThanOrEqual(0.85);
    expect(score.attributes.within161km?.accuracy).toBeGreaterThanOrEqual(0.95);
  });

  test('the founding article reads as well with other names, days and speakers', () => {
    const article = passages.filter(({ set }) => set === 'seed');
    const own = evaluation.score(article);
    expect(own.claims.f1).toBeGreaterThanOrEqual(0.85);
    for (const name of ['act', 'source', 'date']) expect(own.attributes[name]?.accuracy).toBe(1);
    for (let variant = 1; variant <= 20; variant++) {
      const varied = evaluation.score(variantOf(article, variant));
      expect(varied.claims.f1, `variant ${variant}`).toBeGreaterThanOrEqual(own.claims.f1 - 0.1);
    }
  });
});
