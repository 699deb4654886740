// When something was published, out of the many ways in which feeds and pages write dates.

import { type Instant, isDay } from '../../model/instant.ts';
import { shownText } from '../shown-text.ts';
import { noteItem, type TextItem } from './text-item.ts';

/** An instant, and what of it had to be guessed. */
export interface Publication {
  readonly published: Instant;
  readonly guess: 'no-offset' | 'day-only' | null;
}

/** 1980 to 2100: before and after, a clock or a format was misread. */
const EARLIEST = Date.UTC(1980, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
/** RFC 822 and its heirs: `Tue, 06 Aug 2024 10:00:00 +0300`. The day of the week is not looked at: it is often wrong. */
const RFC_822 =
  /^(?:\p{L}{2,9}\.?,?\s+)?(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\.?\s+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|[A-Z]{2,5}|[+-]\d{2}:?\d{2})?$/iu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** RFC 822's own zones, and those in which the feeds of a war in Europe are written. */
const HOURS_BY_ZONE: Readonly<Record<string, number>> = {
  ...{ Z: 0, UT: 0, UTC: 0, GMT: 0, EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7 },
  ...{ BST: 1, CET: 1, CEST: 2, EET: 2, EEST: 3, MSK: 3 },
};

/** Reads ISO 8601, RFC 822, or unix seconds or milliseconds in digits; null where it is none of them. */
export function publicationOf(value: unknown): Publication | null {
  if (typeof value !== 'string' || value.length > 80) return null;
  const text = value.trim();
  const found = fromDigits(text) ?? fromIso(text) ?? fromRfc822(text);
  if (found === null || !(found.ms >= EARLIEST && found.ms < LATEST)) return null;
  return { published: Math.floor(found.ms / 1000), guess: found.guess };
}

/** What is to be said of a publication that had to be guessed, or could not be read; nothing where it is plain. */
export function* publicationNotes(publication: Publication | null, value: string | null, item: number) {
  if (publication?.guess === 'no-offset')
    yield guessed(`"${shownText(value ?? '')}" has no time zone: it was taken as UTC.`, item);
  else if (publication?.guess === 'day-only')
    yield guessed(`"${shownText(value ?? '')}" is a day without a time: noon UTC was taken.`, item);
  else if (publication === null && value !== null)
    yield noteItem('publication-unread', `"${shownText(value)}" is no date that can be read: it was left out.`, item);
  else if (publication === null)
    yield noteItem('publication-unknown', 'Nothing says when it was published: give the day yourself.', item);
}

function guessed(message: string, item: number): TextItem {
  return noteItem('publication-guessed', message, item);
}

interface Found {
  readonly ms: number;
  readonly guess: Publication['guess'];
}

function fromDigits(text: string): Found | null {
  if (!/^(\d{9,10}|\d{12,13})$/.test(text)) return null;
  return { ms: Number(text) * (text.length < 12 ? 1000 : 1), guess: null };
}

function fromIso(text: string): Found | null {
  const match = ISO.exec(text);
  if (!match || !isDay(match[1]!)) return null;
  const [, day, minutes, seconds = ':00', zone] = match;
  if (minutes === undefined) return { ms: Date.parse(`${day}T12:00:00Z`), guess: 'day-only' };
  const ms = Date.parse(`${day}T${minutes}${seconds}Z`) - offsetMs(zone ?? 'Z');
  return { ms, guess: zone === undefined ? 'no-offset' : null };
}

function fromRfc822(text: string): Found | null {
  const match = RFC_822.exec(text);
  if (!match) return null;
  const [, day, month, year, hour, minute, second = '0', zone] = match;
  const monthIndex = MONTHS.indexOf(month!.toLowerCase());
  const fullYear = year!.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);
  const iso = `${fullYear}-${String(monthIndex + 1).padStart(2, '0')}-${day!.padStart(2, '0')}`;
  if (monthIndex < 0 || !isDay(iso) || Number(hour) > 23 || Number(minute) > 59) return null;
  const local = Date.UTC(fullYear, monthIndex, Number(day), Number(hour), Number(minute), Number(second));
  const offset = zone === undefined ? 0 : offsetMs(zone);
  // A zone of letters that nobody knows is no zone.
  return Number.isNaN(offset) ? { ms: local, guess: 'no-offset' } : offsetOf(local, offset, zone);
}

function offsetOf(local: number, offset: number, zone: string | undefined): Found {
  return { ms: local - offset, guess: zone === undefined ? 'no-offset' : null };
}

/** NaN for letters that name no zone. */
function offsetMs(zone: string): number {
  const digits = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (digits) return Number(`${digits[1]}1`) * (Number(digits[2]) * 60 + Number(digits[3])) * 60_000;
  const name = zone.toUpperCase();
  return Object.hasOwn(HOURS_BY_ZONE, name) ? HOURS_BY_ZONE[name]! * 3_600_000 : Number.NaN;
}
