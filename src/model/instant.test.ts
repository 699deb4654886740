// Days and ages by the calendar of a theatre.

import { describe, expect, test } from 'vitest';
import { ageOf, daysBetween, instantOrDay } from './instant.ts';

const at = (text: string) => Date.parse(text) / 1000;
const KYIV = 'Europe/Kyiv';

describe('days between', () => {
  test('are calendar days of the theatre, also over the change of clocks', () => {
    expect(daysBetween(at('2025-03-29T10:00:00Z'), at('2025-03-31T09:00:00Z'), KYIV)).toBe(2);
    expect(daysBetween(at('2025-03-12T12:04:44Z'), at('2026-11-22T12:00:00Z'), KYIV)).toBe(620);
  });
  test('are none within one day', () => {
    expect(daysBetween(at('2025-03-11T22:30:00Z'), at('2025-03-12T20:00:00Z'), KYIV)).toBe(0);
  });
});

test.each([
  ['published late yesterday', '2025-03-11T21:00:00Z', '2025-03-12T05:00:00Z', { unit: 'day', count: 1 }],
  ['published early today', '2025-03-11T22:30:00Z', '2025-03-12T20:00:00Z', { unit: 'hour', count: 21 }],
  ['published just now', '2025-03-12T12:00:00Z', '2025-03-12T12:59:00Z', { unit: 'hour', count: 0 }],
  ['of a clock that is ahead', '2025-03-13T12:00:00Z', '2025-03-12T12:00:00Z', { unit: 'hour', count: 0 }],
  ['of another year', '2025-03-12T12:04:44Z', '2026-11-22T01:00:00Z', { unit: 'day', count: 620 }],
])('a map %s is as old as the days of Kyiv say', (_, published, now, age) => {
  expect(ageOf(at(published), at(now), KYIV)).toEqual(age);
});

test('what was known on a day is what was known by its end in the theatre, and a day that is none is refused', () => {
  expect(instantOrDay('2025-03-12', KYIV)).toBe(at('2025-03-12T21:59:59Z'));
  expect(instantOrDay('2025-03-12T12:00:00+02:00', KYIV)).toBe(at('2025-03-12T10:00:00Z'));
  for (const text of ['2025-02-30', 'June', '2025-03-12T12:00']) expect(() => instantOrDay(text, KYIV)).toThrow(text);
});
