// WHEN: from what a person says of a time to the edition that was the last one then.

import { InputError, UsageError } from '../model/errors.ts';
import { formatInstant, type Instant, isDay, nextDay, parseInstant, startOfDay } from '../model/instant.ts';

/** A source's editions in the order of publication. */
export interface EditionList {
  readonly source: string;
  readonly timeZone: string;
  readonly editions: readonly { readonly id: string; readonly published: Instant }[];
}

/**
 * The index of the edition that WHEN names: an edition id, an ISO instant with offset or Z (the last edition at or
 * before it), YYYY-MM-DD (the last one published before that day ends in the theatre's time zone) or `latest`.
 * Throws InputError before the first edition and for unknown ids, UsageError for what is none of these.
 */
export function editionIndexOf(list: EditionList, when: string): number {
  const { editions, source } = list;
  if (editions.length === 0) {
    throw new InputError(`Nothing has been imported for "${source}" yet: run foothold import PATH --source ${source}.`);
  }
  if (when === 'latest') return editions.length - 1;
  const named = editions.findIndex((edition) => edition.id === when);
  if (named >= 0) return named;
  const isId = /^\d{9,}(-\d+)?$/.test(when);
  if (isId) throw new InputError(unknownEdition(list, when));
  const index = lastBefore(editions, endOf(when, list.timeZone));
  if (index < 0) {
    const first = editions[0]!;
    throw new InputError(
      `Nothing is known of ${when}: the first edition of "${source}" is ${first.id} of ${formatInstant(first.published)}.`,
    );
  }
  return index;
}

/** How many editions were published before an instant, less one: the index of the last, -1 where there is none. */
export function lastBefore(editions: readonly { readonly published: Instant }[], end: Instant): number {
  let low = 0;
  let high = editions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (editions[middle]!.published < end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The first instant that is later than WHEN. */
function endOf(when: string, timeZone: string): Instant {
  if (/^\d{4}-\d{2}-\d{2}$/.test(when)) {
    if (!isDay(when)) throw new UsageError(`${when} is not a day of the calendar: give YYYY-MM-DD.`);
    return startOfDay(nextDay(when), timeZone);
  }
  if (/^\d{4}-\d{2}-\d{2}[T ]/.test(when)) return parseInstant(when) + 1;
  throw new UsageError(
    `"${when}" is not a time: give an edition id, a day (2025-03-12), an instant with Z or an offset (2025-03-12T12:04:44Z), or latest.`,
  );
}

function unknownEdition(list: EditionList, id: string): string {
  const { editions, source } = list;
  const near = editions[Math.max(0, lastBefore(editions, Number.parseInt(id, 10) + 1))]!;
  return `"${source}" has no edition ${id}: the nearest is ${near.id} of ${formatInstant(near.published)} (foothold editions lists all).`;
}
