// Dates as the page writes them: always the theatre's days and hours, in the reader's language.

import { dayOf, startOfDay } from '../model/instant.ts';
import { localeOf } from './locale.ts';

export interface Clock {
  readonly timeZone: string;
  readonly language: string;
}

/** `12 March` */
export function dayAndMonth(instant: number, clock: Clock): string {
  return format(instant, clock, { day: 'numeric', month: 'long' });
}

/** `12 Mar` */
export function shortDay(instant: number, clock: Clock): string {
  return format(instant, clock, { day: 'numeric', month: 'short' });
}

/** `2025` */
export function year(instant: number, clock: Clock): string {
  return dayOf(instant, clock.timeZone).slice(0, 4);
}

/** `Wednesday` */
export function weekday(instant: number, clock: Clock): string {
  const name = format(instant, clock, { weekday: 'long' });
  return name.charAt(0).toLocaleUpperCase(clock.language) + name.slice(1);
}

/** `12 March 2025` */
export function longDate(instant: number, clock: Clock): string {
  return `${dayAndMonth(instant, clock)} ${year(instant, clock)}`;
}

/** `12 Mar 2025` */
export function shortDate(instant: number, clock: Clock): string {
  return `${shortDay(instant, clock)} ${year(instant, clock)}`;
}

/** `14:04` */
export function timeOfDay(instant: number, clock: Clock): string {
  return format(instant, clock, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** The last second of the theatre's day that lies so many days before an instant's own. */
export function daysBefore(instant: number, days: number, timeZone: string): number {
  const noon = Date.parse(`${dayOf(instant, timeZone)}T12:00:00Z`);
  const dayAfter = new Date(noon - (days - 1) * 86_400_000).toISOString().slice(0, 10);
  return startOfDay(dayAfter, timeZone) - 1;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(instant: number, clock: Clock, options: Intl.DateTimeFormatOptions): string {
  const key = `${clock.language} ${clock.timeZone} ${Object.values(options).join(' ')} ${Object.keys(options).join(' ')}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(localeOf(clock.language), { ...options, timeZone: clock.timeZone });
    formatters.set(key, formatter);
  }
  return formatter.format(instant * 1000);
}
