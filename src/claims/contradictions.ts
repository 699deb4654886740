// Claims that cannot all be so: contrary stances of different voices on the same days, shown and never judged.

import type { ClaimRecord } from '../model/claim-record.ts';
import type { Contradiction } from '../model/claim-wire.ts';
import { grouped } from '../model/grouped.ts';
import { formatInstant, type Instant } from '../model/instant.ts';
import type { Theatre } from '../model/theatre.ts';
import { voiceFinder } from './events.ts';
import { areContrary, type Stance, stanceOf, stretchOf } from './stance.ts';

interface Told {
  readonly claim: ClaimRecord;
  readonly stance: Stance;
  readonly voice: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** In the order of time. What is told as background or by the same voice contradicts nobody. */
export function contradictionsOf(claims: readonly ClaimRecord[], theatre: Theatre): Contradiction[] {
  const voiceOf = voiceFinder(theatre);
  const told = claims.flatMap((claim): Told[] => {
    const stance = claim.background ? null : stanceOf(claim, theatre);
    return stance ? [{ claim, stance, voice: voiceOf(claim).voice, ...stretchOf(claim) }] : [];
  });
  return clustersOf(told).flatMap(contrariesIn);
}

/** Those whose stretches overlap, directly or by way of others. */
function clustersOf(told: readonly Told[]): Told[][] {
  const clusters: Told[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const one of [...told].sort((a, b) => a.from - b.from)) {
    if (one.from < end) clusters.at(-1)!.push(one);
    else clusters.push([one]);
    end = Math.max(end, one.to);
  }
  return clusters;
}

/** One for each two stances that are contrary, with all that take them. */
function contrariesIn(cluster: readonly Told[]): Contradiction[] {
  const parts = [...grouped(cluster, ({ stance }) => JSON.stringify(stance)).values()];
  return parts.flatMap((part, k) =>
    parts.slice(k + 1).flatMap((other) => {
      if (!areContrary(part[0]!.stance, other[0]!.stance)) return [];
      const claims = part.filter((one) => other.some((two) => meet(one, two)));
      const against = other.filter((two) => part.some((one) => meet(one, two)));
      if (claims.length === 0) return [];
      const all = [...claims, ...against];
      return {
        subject: part[0]!.stance.subject,
        claims: claims.map(({ claim }) => claim.id),
        against: against.map(({ claim }) => claim.id),
        from: formatInstant(Math.min(...all.map(({ from }) => from))),
        to: formatInstant(Math.max(...all.map(({ to }) => to))),
      };
    }),
  );
}

function meet(a: Told, b: Told): boolean {
  return a.voice !== b.voice && a.from < b.to && b.from < a.to;
}
