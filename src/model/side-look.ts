// How ground looks whose holder fights for another party: filled as that side's, hatched in the holder's own colour.

import { sideSpans } from './party-sides.ts';
import { mixed } from './shades.ts';
import type { Hatch, Shade, Status, Theatre } from './theatre.ts';

/** What a status is called, in a list of looks, while its holder fights for another party. No id has an @. */
export function sideLookId(status: string, side: string): string {
  return `${status}@${side}`;
}

/** The side in such a name; null in a status' own id. */
export function sideOfLook(id: string): string | null {
  return id.split('@')[1] ?? null;
}

/** Upright lines: statuses that come with Foothold slant theirs. */
const LINES = { kind: 'lines', angle: 0, pitch: 8, width: 2 } as const;

/** A status as it is drawn while its holder fights for a side; itself where that is the holder. A hatch of its own stays. */
export function sideLook(theatre: Pick<Theatre, 'parties' | 'statuses'>, status: Status, side: string): Status {
  if (status.party === null || status.party === side) return status;
  const holder = theatre.parties.find(({ id }) => id === status.party);
  const hatch: Hatch | null = status.hatch ?? (holder ? { ...LINES, ink: holder.color } : null);
  return { ...status, color: plainColor(theatre, side) ?? status.color, hatch };
}

/** Every status as it looks under each side that its holder ever fights for, by sideLookId. */
export function sideLooks(theatre: Pick<Theatre, 'parties' | 'statuses'>): Status[] {
  return theatre.statuses.flatMap((status) => {
    const { party } = status;
    if (party === null) return [];
    const sides = new Set(sideSpans(theatre.parties, party).map((span) => span.party));
    sides.delete(party);
    return [...sides].map((side) => ({ ...sideLook(theatre, status, side), id: sideLookId(status.id, side) }));
  });
}

/** The fill of ground that is drawn as held by a side, without a qualification; else a tint of its colour. */
function plainColor({ parties, statuses }: Pick<Theatre, 'parties' | 'statuses'>, side: string): Shade | undefined {
  const plain = statuses.find(({ party, kind, hatch, drawn }) => party === side && kind === 'held' && !hatch && drawn);
  const party = parties.find(({ id }) => id === side);
  return plain?.color ?? (party && mixed(party.color, { light: 0.6, dark: 0.5 }));
}
