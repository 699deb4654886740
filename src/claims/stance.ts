// What a claim comes to: that a side holds a place or does not, is encircled there or is not, and on which days.

import type { ClaimRecord } from '../model/claim-record.ts';
import type { Instant } from '../model/instant.ts';
import { sideAt } from '../model/party-sides.ts';
import type { Theatre } from '../model/theatre.ts';
import { momentOf } from './events.ts';

export interface Stance {
  readonly subject: 'holder' | 'encirclement';
  readonly side: string;
  readonly isSo: boolean;
}

/** True of those that tell of a turn rather than of a state. */
const TURNS: ReadonlySet<ClaimRecord['relation']> = new Set(['captured', 'liberated', 'lost', 'withdrew-from']);

/** Null where a claim decides neither: forecasts, fighting, sightings, and what is said of a part. */
export function stanceOf(claim: ClaimRecord, theatre: Theatre): Stance | null {
  const { act, relation, party, extent } = claim;
  if (party === null || act === 'predicts' || extent === 'part' || extent === 'near') return null;
  const isDenied = act === 'denies';
  const side = sideAt(theatre, party, momentOf(claim));
  switch (relation) {
    case 'controls':
    case 'captured':
    case 'liberated':
      return { subject: 'holder', side, isSo: !isDenied };
    case 'lost':
    case 'withdrew-from':
      return { subject: 'holder', side, isSo: isDenied };
    case 'encircled':
      return { subject: 'encirclement', side, isSo: !isDenied };
    case 'not-encircled':
      return { subject: 'encirclement', side, isSo: isDenied };
    case 'entered':
    case 'advanced':
    case 'contested':
      return null;
  }
}

/** Whether a claim tells of a turn, whose day can be compared with another's. */
export function isTurn({ relation, act }: ClaimRecord): boolean {
  return TURNS.has(relation) && act !== 'denies';
}

/** True where both cannot be so at once: two holders, or a thing and its denial. */
export function areContrary(a: Stance, b: Stance): boolean {
  if (a.subject !== b.subject) return false;
  if (a.side === b.side) return a.isSo !== b.isSo;
  return a.subject === 'holder' && a.isSo && b.isSo;
}

const DAY_SECONDS = 86_400;

/** The stretch of which a claim speaks; an open end is a day off the other, since nothing tells how long it was so. */
export function stretchOf(claim: ClaimRecord): { readonly from: Instant; readonly to: Instant } {
  const { from, to } = claim.valid;
  const moment = momentOf(claim);
  return { from: from ?? (to === null ? moment : to - DAY_SECONDS), to: to ?? (from ?? moment) + DAY_SECONDS };
}
