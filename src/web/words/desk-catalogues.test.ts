import { expect, test } from 'vitest';
import { RELATIONS } from '../../model/claim.ts';
import { DESK_WORDS } from './desk-catalogues.ts';

test('the desk has as many usual reasons in each language, and as many as there are digits at most', () => {
  const counts = Object.values(DESK_WORDS).map(({ cannedReasons }) => cannedReasons.length);
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toBeLessThan(10);
});

test('every relation has a name of its own in each language', () => {
  for (const { relation } of Object.values(DESK_WORDS))
    expect(new Set(RELATIONS.map(relation)).size).toBe(RELATIONS.length);
});

test('the Ukrainian desk has no text in another script left over', () => {
  const { cannedReasons, ...words } = DESK_WORDS.uk!;
  const texts = [...Object.values(words).filter((value) => typeof value === 'string'), ...cannedReasons];
  for (const text of texts) expect(text.replace('foothold read', '')).not.toMatch(/[A-Za-z]/);
});
