// The order of the inbox: what is new and heard from several comes first, and voices take turns.

import type { ClaimEvent } from './events.ts';

/** News of a front is half as pressing after so many days. */
const HALF_LIFE_SECONDS = 3 * 86_400;
/** So many events that only one voice, or one outlet, tells of stand together before others have their turn. */
const A_TURN = 3;

/** Events, most pressing first; those of one voice or outlet alone wait for their turn. */
export function inTurn(events: readonly ClaimEvent[]): readonly ClaimEvent[] {
  const ranked = events.map((event) => ({ event, at: newest(event) }));
  // Without a clock: the newest of all is now.
  const now = ranked.reduce((latest, { at }) => Math.max(latest, at), Number.NEGATIVE_INFINITY);
  const weighed = ranked.map(({ event, at }) => ({
    event,
    weight: independent(event) * 2 ** ((at - now) / HALF_LIFE_SECONDS),
  }));
  weighed.sort((a, b) => b.weight - a.weight || (a.event.id < b.event.id ? -1 : 1));
  const [voices, outlets] = [new Turns(), new Turns()];
  const turned = weighed.map(({ event }) => ({
    event,
    turn: Math.max(
      voices.next(event.voiced.map(({ voice }) => voice)),
      outlets.next(event.voiced.map(({ standing: { claim } }) => claim.outlet ?? claim.source.name)),
    ),
  }));
  return turned.sort((a, b) => a.turn - b.turn).map(({ event }) => event);
}

/** Voices heard independently. Names that the theatre does not know count as one: anybody can make up a hundred. */
function independent({ voiced }: ClaimEvent): number {
  const known = new Set(voiced.filter(({ isKnown }) => isKnown).map(({ voice }) => voice));
  return known.size + (voiced.some(({ isKnown }) => !isKnown) ? 1 : 0);
}

function newest({ voiced }: ClaimEvent): number {
  return voiced.reduce(
    (latest, { standing: { claim } }) => Math.max(latest, claim.published ?? claim.recorded),
    Number.NEGATIVE_INFINITY,
  );
}

/** Counts the events of those that are alone in theirs. */
class Turns {
  private readonly counts = new Map<string, number>();

  /** The turn of an event that these tell of: the first where they are several. */
  next(tellers: readonly string[]): number {
    const [only, ...others] = new Set(tellers);
    if (only === undefined || others.length > 0) return 0;
    const count = this.counts.get(only) ?? 0;
    this.counts.set(only, count + 1);
    return Math.floor(count / A_TURN);
  }
}
