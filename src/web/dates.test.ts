import { expect, test } from 'vitest';
import { dayAndMonth, longDate, shortDate, timeOfDay, weekday, year } from './dates.ts';

const english = { timeZone: 'Europe/Kyiv', language: 'en' };
const ukrainian = { timeZone: 'Europe/Kyiv', language: 'uk' };
const at = (text: string) => Date.parse(text) / 1000;

test('the edition of 12 March 2025 is dated as Kyiv dates it', () => {
  const instant = at('2025-03-12T12:04:44Z');
  expect(weekday(instant, english)).toBe('Wednesday');
  expect(longDate(instant, english)).toBe('12 March 2025');
  expect(shortDate(instant, english)).toBe('12 Mar 2025');
  expect(timeOfDay(instant, english)).toBe('14:04');
  expect(weekday(instant, ukrainian)).toBe('Середа');
  expect(longDate(instant, ukrainian)).toBe('12 березня 2025');
});

test('an edition late in the evening of one day in UTC is of the next in Kyiv', () => {
  const instant = at('2025-03-05T23:03:00Z');
  expect(dayAndMonth(instant, english)).toBe('6 March');
  expect(timeOfDay(instant, english)).toBe('01:03');
});

test('the last minutes of a year belong to the next in a zone ahead', () => {
  expect(year(at('2024-12-31T22:30:00Z'), english)).toBe('2025');
});
