// From when until when maps agree with what a claim comes to: its ground for a track record.

import { type Instant, parseInstant } from '../model/instant.ts';
import type { Theatre } from '../model/theatre.ts';
import { doesAgree, type MapHistory } from './map-moves.ts';
import type { Stance } from './stance.ts';

/** What a map shows of a place, and when its last edition was published. */
export interface FollowedMap extends MapHistory {
  readonly last: Instant;
}

/** Whether at least one map agrees, over time. */
export interface Agreement {
  /** The first edition of any, and the last. */
  readonly from: Instant;
  readonly until: Instant;
  /** When it changes, oldest first; the first is at `from`. */
  readonly turns: readonly { readonly at: Instant; readonly agrees: boolean }[];
}

/** Null where no map has an edition. */
export function agreementOf(stance: Stance, maps: readonly FollowedMap[], theatre: Theatre): Agreement | null {
  const shown = maps.filter(({ history }) => history.length > 0);
  if (shown.length === 0) return null;
  const steps = shown.flatMap(({ history }) => {
    const agrees = history.map((period) => doesAgree(period, stance, theatre));
    return history.flatMap(({ from }, k) => {
      const by = Number(agrees[k]) - Number(agrees[k - 1] ?? false);
      return by === 0 && k > 0 ? [] : [{ at: parseInstant(from), by }];
    });
  });
  steps.sort((a, b) => a.at - b.at);
  const turns: { at: Instant; agrees: boolean }[] = [];
  let count = 0;
  steps.forEach(({ at, by }, k) => {
    count += by;
    const isLastOfInstant = steps[k + 1]?.at !== at;
    if (isLastOfInstant && turns.at(-1)?.agrees !== count > 0) turns.push({ at, agrees: count > 0 });
  });
  return { from: steps[0]!.at, until: Math.max(...shown.map(({ last }) => last)), turns };
}

/** The turn that holds at an instant (undefined before the first edition), and the next after it. */
export function turnsAround(
  { turns }: Agreement,
  at: Instant,
): readonly [Agreement['turns'][number] | undefined, Agreement['turns'][number] | undefined] {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (turns[middle]!.at <= at) low = middle + 1;
    else high = middle;
  }
  return [turns[low - 1], turns[low]];
}
