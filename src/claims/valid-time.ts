// From the days that a text tells to valid time: instants of the theatre's clock, with how precisely they were said.

import type { ClaimDate } from '../model/claim.ts';
import type { TimePrecision, ValidTime } from '../model/claim-record.ts';
import { dayOf, type Instant, nextDay, startOfDay } from '../model/instant.ts';

export interface Publication {
  /** UTC seconds; null where unknown. */
  readonly published: Instant | null;
  /** IANA name: days are this zone's days. */
  readonly timeZone: string;
}

/** When it was so: as the text says, else the day of publication, and what is open where neither tells. */
export function validTime(date: ClaimDate | null, { published, timeZone }: Publication): ValidTime {
  if (date) {
    return {
      from: date.from === null ? null : startOfDay(date.from, timeZone),
      to: date.to === null ? null : startOfDay(nextDay(date.to), timeZone),
      precision: precisionOf(date),
      expression: date.expr,
    };
  }
  if (published === null) return { from: null, to: null, precision: 'publication', expression: null };
  const day = dayOf(published, timeZone);
  return {
    from: startOfDay(day, timeZone),
    to: startOfDay(nextDay(day), timeZone),
    precision: 'publication',
    expression: null,
  };
}

function precisionOf({ from, to }: ClaimDate): TimePrecision {
  if (from === null || to === null) return 'bound';
  if (from === to) return 'day';
  const isMonth = from.endsWith('-01') && nextDay(to).endsWith('-01') && from.slice(0, 7) === to.slice(0, 7);
  return isMonth ? 'month' : 'span';
}
