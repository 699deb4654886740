// The stretch of time that the strips of a dossier share: that of the claims with some room, within what maps and claims span.

import type { DossierAnswer } from '../model/claim-wire.ts';
import { parseInstant } from '../model/instant.ts';

export interface Axis {
  /** UTC seconds. */
  readonly from: number;
  readonly to: number;
}

const DAY_SECONDS = 86_400;
/** Room on either side: a week at least, else a quarter of what the claims span. */
const LEAST_ROOM = 7 * DAY_SECONDS;

export function saidAxis({ sources }: Pick<DossierAnswer, 'sources'>): Axis | null {
  const ends = sources.flatMap(({ said }) =>
    said.flatMap(({ from, to }) => [from, to].filter((end) => end !== null).map(parseInstant)),
  );
  if (ends.length === 0) return null;
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const room = Math.max(LEAST_ROOM, (last - first) / 4);
  return { from: first - room, to: last + room };
}

/** Where an instant lies on the axis, from 0 to 1; what lies outside stands at its end. */
export function shareOf(instant: number, { from, to }: Axis): number {
  return Math.max(0, Math.min(1, (instant - from) / (to - from)));
}
