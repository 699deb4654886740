// Instants are UTC seconds; days are calendar days of a theatre's time zone.

import { UsageError } from './errors.ts';

/** UTC seconds since 1970. */
export type Instant = number;

/** `2025-03-12T12:04:44Z`. */
export function formatInstant(instant: Instant): string {
  return `${new Date(instant * 1000).toISOString().slice(0, 19)}Z`;
}

const ISO_WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/i;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads an ISO 8601 instant with Z or an offset. Throws UsageError otherwise: a local time without offset is ambiguous. */
export function parseInstant(text: string): Instant {
  const ms = ISO_WITH_OFFSET.test(text) ? Date.parse(text) : Number.NaN;
  const day = text.slice(0, 10);
  if (Number.isNaN(ms) || !isDay(day)) {
    throw new UsageError(
      `"${text}" is not an instant: give ISO 8601 with Z or an offset, such as 2025-03-12T12:04:44Z.`,
    );
  }
  return Math.floor(ms / 1000);
}

/** An instant, or the last one of a day in the time zone: whoever asks what was known on a day means by its end. Throws UsageError. */
export function instantOrDay(text: string, timeZone: string): Instant {
  return isDay(text) ? startOfDay(nextDay(text), timeZone) - 1 : parseInstant(text);
}

/** True for a calendar day that exists, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const match = DAY.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The calendar day of an instant in a time zone (IANA name), as YYYY-MM-DD. */
export function dayOf(instant: Instant, timeZone: string): string {
  return formatterOf(timeZone).format(instant * 1000);
}

/** The first instant of a day in a time zone; days may have 23 or 25 hours. */
export function startOfDay(day: string, timeZone: string): Instant {
  // The zone's midnight lies within 15 h of UTC's; walk there by bisection on the day's name, which is monotone.
  const utcMidnight = Date.parse(`${day}T00:00:00Z`) / 1000;
  let before = utcMidnight - 15 * 3600;
  let from = utcMidnight + 15 * 3600;
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (dayOf(middle, timeZone) < day) before = middle;
    else from = middle;
  }
  return from;
}

/** The day after, as YYYY-MM-DD. */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Whole days of a time zone's calendar from one instant to another, however many hours those have. */
export function daysBetween(from: Instant, to: Instant, timeZone: string): number {
  return Math.round((Date.parse(dayOf(to, timeZone)) - Date.parse(dayOf(from, timeZone))) / 86_400_000);
}

/** How long ago: in days of the calendar, and in whole hours on one and the same day. */
export interface Age {
  readonly unit: 'day' | 'hour';
  readonly count: number;
}

/** How old a map is: what was published late yesterday is a day old, as its date says. Never less than none. */
export function ageOf(published: Instant, now: Instant, timeZone: string): Age {
  const days = daysBetween(published, now, timeZone);
  if (days > 0) return { unit: 'day', count: days };
  return { unit: 'hour', count: Math.max(0, Math.floor((now - published) / 3600)) };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    // en-CA writes calendar days as YYYY-MM-DD.
    formatter = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}
