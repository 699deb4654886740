// Whom a party fights for on a day: its parents by their time, up to a side that has none.

import type { Allegiance, Party } from '../model/theatre.ts';

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
