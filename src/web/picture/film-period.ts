// The period of a film: two days, and the editions that stood at their ends.

import { dayOf, isDay, nextDay, startOfDay } from '../../model/instant.ts';

export interface FilmPeriod {
  /** Indexes of editions, `from` at most `to`. */
  readonly from: number;
  readonly to: number;
}

export interface PeriodWish {
  /** Days of the theatre as YYYY-MM-DD; where one is no day, the default stands in. */
  readonly from: string;
  readonly to: string;
}

interface Editions {
  /** In the order of publication. */
  readonly editions: readonly { readonly published: number }[];
  readonly timeZone: string;
}

/** The map of a day is the last edition published before its end; before the first edition, that is the first. */
export function filmPeriod(wish: PeriodWish, known: Editions & { readonly usual: FilmPeriod }): FilmPeriod {
  const { usual } = known;
  const to = isDay(wish.to) ? editionOn(wish.to, known) : usual.to;
  const from = isDay(wish.from) ? editionOn(wish.from, known) : usual.from;
  return { from: Math.min(from, to), to };
}

/** The days of a period, for the fields in which it is chosen. */
export function daysOfPeriod({ from, to }: FilmPeriod, { editions, timeZone }: Editions): PeriodWish {
  const dayAt = (index: number): string => {
    const entry = editions[index];
    return entry ? dayOf(entry.published, timeZone) : '';
  };
  return { from: dayAt(from), to: dayAt(to) };
}

function editionOn(day: string, { editions, timeZone }: Editions): number {
  const end = startOfDay(nextDay(day), timeZone);
  return Math.max(
    0,
    editions.findLastIndex(({ published }) => published < end),
  );
}
