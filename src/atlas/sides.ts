// Sides in answers: whom the holder of ground fought for, and the ground that changed sides without moving.

import type { StayedGround } from '../engine/stayed.ts';
import { formatInstant, type Instant } from '../model/instant.ts';
import { sideAt, sideTurnsWithin } from '../model/party-sides.ts';
import type { Theatre } from '../model/theatre.ts';
import type { DiffHolder, PlacePeriod } from '../model/wire.ts';

interface Stretch {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** The sides of a holder within a period; undefined where it was its own throughout. */
export function sidesOf(theatre: Theatre, holder: string, stretch: Stretch): PlacePeriod['sides'] {
  const turns = sideTurnsWithin(theatre, holder, stretch);
  if (turns.every(({ party }) => party === holder)) return undefined;
  return turns.map(({ party, from }) => ({ party, from: formatInstant(from) }));
}

/** Of the ground that kept its status between two instants: what its holder took with it to another side. Largest first. */
export function changedSides(
  theatre: Theatre,
  stayed: readonly StayedGround[],
  { from, to }: { readonly from: Instant; readonly to: Instant },
): DiffHolder[] {
  const holders = stayed.flatMap(({ status, areaKm2, faces }): DiffHolder[] => {
    const party = theatre.statuses.find(({ id }) => id === status)?.party ?? null;
    if (party === null) return [];
    const [before, after] = [sideAt(theatre, party, from), sideAt(theatre, party, to)];
    return before === after ? [] : [{ status, from: before, to: after, areaKm2, faces }];
  });
  return holders.sort((a, b) => b.areaKm2 - a.areaKm2);
}
