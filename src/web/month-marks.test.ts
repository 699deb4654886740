import { expect, test } from 'vitest';
import { monthMarks } from './month-marks.ts';

const clock = { timeZone: 'Europe/Kyiv', language: 'en' };
const at = (text: string) => Date.parse(text) / 1000;

test('half a year is marked by its months, at the theatre’s midnights, January by its year', () => {
  const marks = monthMarks(at('2024-08-05T20:00:00Z'), at('2025-03-31T20:00:00Z'), clock);
  expect(marks.map(({ label }) => label)).toEqual(['Sept', 'Oct', 'Nov', 'Dec', '2025', 'Feb', 'Mar']);
  expect(marks[0]!.instant).toBe(at('2024-08-31T21:00:00Z'));
  expect(marks[5]!.instant).toBe(at('2025-01-31T22:00:00Z'));
});

test('a longer stretch has fewer marks, never more than fit', () => {
  const marks = monthMarks(at('2014-01-15T00:00:00Z'), at('2026-11-01T00:00:00Z'), clock);
  expect(marks.length).toBeLessThanOrEqual(14);
  expect(marks.every(({ isYear }) => isYear)).toBe(true);
});

test('on a phone half a year has fewer marks than on a screen', () => {
  const marks = monthMarks(at('2024-08-05T20:00:00Z'), at('2025-03-31T20:00:00Z'), clock, 4);
  expect(marks.map(({ label }) => label)).toEqual(['Sept', 'Nov', '2025', 'Mar']);
});

test('a day has none', () => {
  expect(monthMarks(at('2024-08-05T01:00:00Z'), at('2024-08-05T20:00:00Z'), clock)).toEqual([]);
});
