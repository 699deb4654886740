// Whom a party fights for over time: its parents by their days, up to a side that has none.

import { dayOf, type Instant, startOfDay } from './instant.ts';
import type { Allegiance, Party, Theatre } from './theatre.ts';

/** The allegiance that holds on a day, or null where none is told for it. */
export function allegianceOn(allegiances: readonly Allegiance[], day: string): Allegiance | null {
  return allegiances.find(({ from, to }) => (from === null || from <= day) && (to === null || day < to)) ?? null;
}

/** The side that a party fights for on a day (YYYY-MM-DD): the last of its parents. A party without parents is its own side. */
export function sideOn(parties: readonly Party[], party: string, day: string): string {
  const partyById = new Map(parties.map((one) => [one.id, one]));
  let side = party;
  // The parser refuses circles; a bound keeps a theatre that came another way from hanging anything.
  for (let steps = 0; steps < parties.length; steps++) {
    const parent = allegianceOn(partyById.get(side)?.parents ?? [], day)?.party;
    if (parent == null) return side;
    side = parent;
  }
  return side;
}

/** The side that a party fights for at an instant: days are the theatre's. */
export function sideAt(
  { parties, timeZone }: Pick<Theatre, 'parties' | 'timeZone'>,
  party: string,
  at: Instant,
): string {
  return sideOn(parties, party, dayOf(at, timeZone));
}

/** A stretch of days on which a party fights for one side; half-open, an open end is null. */
export interface SideSpan {
  readonly party: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Before every day of the calendar, as text. */
const BEFORE_ALL = '';

/** All of time, cut where the party changes sides: neighbours are different sides. */
export function sideSpans(parties: readonly Party[], party: string): SideSpan[] {
  const bounds = parties.flatMap(({ parents }) => parents.flatMap(({ from, to }) => [from, to]));
  const days = [BEFORE_ALL, ...[...new Set(bounds)].filter((day) => day !== null).sort()];
  const turns = days
    .map((day) => ({ day, side: sideOn(parties, party, day) }))
    .filter(({ side }, k, all) => side !== all[k - 1]?.side);
  return turns.map(({ day, side }, k) => ({
    party: side,
    from: day === BEFORE_ALL ? null : day,
    to: turns[k + 1]?.day ?? null,
  }));
}

/** From an instant on a party fights for a side; null = ever before. */
export interface SideTurn {
  readonly party: string;
  readonly from: Instant | null;
}

/** The same as instants of the theatre's time zone. */
export function sideTurns({ parties, timeZone }: Pick<Theatre, 'parties' | 'timeZone'>, party: string): SideTurn[] {
  return sideSpans(parties, party).map((span) => ({
    party: span.party,
    from: span.from === null ? null : startOfDay(span.from, timeZone),
  }));
}

/** The same within a period, half-open: the first turn stands at its beginning. */
export function sideTurnsWithin(
  theatre: Pick<Theatre, 'parties' | 'timeZone'>,
  party: string,
  { from, to }: { readonly from: Instant; readonly to: Instant | null },
): { readonly party: string; readonly from: Instant }[] {
  const turns = sideTurns(theatre, party);
  return turns.flatMap((turn, k) => {
    const begin = Math.max(from, turn.from ?? from);
    const end = turns[k + 1]?.from ?? null;
    const isWithin = (end === null || end > from) && (to === null || begin < to);
    return isWithin ? [{ party: turn.party, from: begin }] : [];
  });
}
