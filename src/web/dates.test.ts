import { describe, expect, test } from 'vitest';
import { dayAndMonth, daysBetween, longDate, shortDate, timeOfDay, weekday, year } from './dates.ts';

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

describe('days between', () => {
  test('are calendar days of the theatre, also over the change of clocks', () => {
    expect(daysBetween(at('2025-03-29T10:00:00Z'), at('2025-03-31T09:00:00Z'), 'Europe/Kyiv')).toBe(2);
    expect(daysBetween(at('2025-03-12T12:04:44Z'), at('2026-11-22T12:00:00Z'), 'Europe/Kyiv')).toBe(620);
  });
  test('are none within one day', () => {
    expect(daysBetween(at('2025-03-11T22:30:00Z'), at('2025-03-12T20:00:00Z'), 'Europe/Kyiv')).toBe(0);
  });
});
