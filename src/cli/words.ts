// Dates, areas and ages in words, and the line that names edition, age, source and terms under every answer.

import type { ClaimRecord } from '../model/claim-record.ts';
import { ageOf, dayOf, type Instant, parseInstant } from '../model/instant.ts';
import type { Source, Theatre } from '../model/theatre.ts';
import type { EditionStamp } from '../model/wire.ts';
import { oneLine } from './failure.ts';

/** `12 March 2025`, the day in the theatre's time zone. */
export function dayInWords(published: string, timeZone: string): string {
  const [year, month, day] = dayOf(parseInstant(published), timeZone).split('-').map(Number);
  return `${day} ${MONTHS[month! - 1]} ${year}`;
}

/** `12 Mar 2025 14:04`, in the theatre's time zone. */
export function instantInWords(instant: string, timeZone: string): string {
  const ms = parseInstant(instant) * 1000;
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(ms);
  const [day, month, year] = dayInWords(instant, timeZone).split(' ');
  return `${day!.padStart(2)} ${month!.slice(0, 3)} ${year} ${time}`;
}

/** `620 days old`, by the calendar of the theatre; `5 hours old` on the same day. */
export function ageInWords(published: string, now: Instant, timeZone: string): string {
  const { unit, count } = ageOf(parseInstant(published), now, timeZone);
  if (count === 0) return 'less than an hour old';
  return `${count} ${unit}${count === 1 ? '' : 's'} old`;
}

/** `1,234.5`: one decimal from 10 km² on, two below. */
export function km2(area: number): string {
  const digits = area >= 10 ? 1 : 2;
  return area.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** The two lines under every answer: which map, how old, whose, on what terms. */
export function foot(stamp: EditionStamp | null, about: { theatre: Theatre; source: Source; now: Instant }): string {
  const { theatre, source, now } = about;
  const map = stamp
    ? `map of ${dayInWords(stamp.published, theatre.timeZone)}, ${ageInWords(stamp.published, now, theatre.timeZone)} (edition ${stamp.edition}, ${stamp.published})`
    : 'no edition yet';
  return `\n${source.name.en}: ${map}\nTerms: ${oneLine(source.terms.statement.en)}\n`;
}

/** The status's name, or its id where the theatre does not name it. */
export function statusName(theatre: Theatre, status: string): string {
  if (status === 'none') return 'not drawn';
  return theatre.statuses.find(({ id }) => id === status)?.name.en ?? status;
}

export function partyName(theatre: Theatre, party: string | null): string {
  if (party === null) return '';
  return theatre.parties.find(({ id }) => id === party)?.name.en ?? party;
}

/** The theatre's name for a source that it knows, else the name as it stood in the text. */
export function sourceName({ sources, speakers }: Theatre, { id, name }: ClaimRecord['source']): string {
  return [...sources, ...speakers].find((source) => source.id === id)?.name.en ?? name;
}

/** UTC seconds of the machine's clock: commands read it here, and nothing below them does. */
export function clockNow(): Instant {
  return Math.floor(Date.now() / 1000);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
