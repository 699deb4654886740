// Claims held against maps: which can be, what the maps showed when they were told, and what became of it.

import type { Act } from '../model/claim.ts';
import type { ClaimRecord, StandingClaim } from '../model/claim-record.ts';
import type { Instant } from '../model/instant.ts';
import type { LeftOutReason, RecordTest } from '../model/record-wire.ts';
import type { Theatre } from '../model/theatre.ts';
import { type Agreement, agreementOf, type FollowedMap, turnsAround } from './agreement.ts';
import { saidAt } from './check.ts';
import { placeKey, voiceFinder } from './events.ts';
import { isTurn, type Stance, stanceOf } from './stance.ts';

const DAY_SECONDS = 86_400;

export interface TrialRules {
  readonly theatre: Theatre;
  /** The maps that are trusted, at a claim's place. */
  readonly mapsAt: (position: readonly [number, number]) => readonly FollowedMap[];
  readonly windowDays: number;
}

/** A claim that is held against maps. */
export interface Trial {
  readonly kind: 'trial';
  readonly claim: ClaimRecord;
  readonly act: Act;
  readonly test: RecordTest;
  readonly agreement: Agreement;
  readonly said: Instant;
  /** How long the maps have for it. */
  readonly windowDays: number;
  readonly outcome: Outcome;
  /** Days until the maps turned, or for how long they were followed without. */
  readonly days: number;
  readonly hasTurned: boolean;
}

export type Outcome = 'borne-out' | 'not-borne-out' | 'open';

/** A turn that the maps had shown before. */
interface Late {
  readonly kind: 'shown-before';
  /** Days since they show it; null where they showed it from their first edition on. */
  readonly days: number | null;
}

/** What becomes of each claim, by the voice that it counts for. */
export interface Tried {
  readonly claim: ClaimRecord;
  readonly voice: string;
  readonly result: Trial | Late | { readonly kind: 'left-out'; readonly reason: LeftOutReason };
}

/** Each accepted claim once, in the order in which they were said, whatever the order of the records. */
export function triedClaims(accepted: readonly StandingClaim[], rules: TrialRules): Tried[] {
  const voiceOf = voiceFinder(rules.theatre);
  const lineages = new Set<string>();
  const lastSaid = new Map<string, Instant>();
  return accepted
    .map((standing) => ({ ...standing, said: saidAt(standing.claim) }))
    .sort((a, b) => a.said - b.said || (a.claim.id < b.claim.id ? -1 : 1))
    .map(({ claim, lineage, said }): Tried => {
      const { voice } = voiceOf(claim);
      const leftOut = (reason: LeftOutReason): Tried => ({ claim, voice, result: { kind: 'left-out', reason } });
      if (claim.background) return leftOut('background');
      const stance = heldStance(claim, rules.theatre);
      if (!stance) return leftOut('undecidable');
      if (claim.place.position === null) return leftOut('no-position');
      const statement = JSON.stringify([placeKey(claim), claim.act, stance]);
      const worded = JSON.stringify([lineage, statement]);
      if (lineage !== null && lineages.has(worded)) return leftOut('copy');
      lineages.add(worded);
      const own = JSON.stringify([voice, statement]);
      const last = lastSaid.get(own);
      if (last !== undefined && said < last + rules.windowDays * DAY_SECONDS) return leftOut('repeated');
      const maps = rules.mapsAt(claim.place.position).filter(({ source }) => source !== voice);
      const agreement = agreementOf(stance, maps, rules.theatre);
      if (!agreement || said < agreement.from || said > agreement.until) return leftOut('no-map');
      lastSaid.set(own, said);
      return { claim, voice, result: resultOf(claim, agreement, rules) };
    });
}

/** What is foretold is what would be asserted then. */
function heldStance(claim: ClaimRecord, theatre: Theatre): Stance | null {
  const stance = stanceOf(claim.act === 'predicts' ? { ...claim, act: 'asserts' } : claim, theatre);
  return stance?.subject === 'holder' ? stance : null;
}

function resultOf(claim: ClaimRecord, agreement: Agreement, { windowDays }: TrialRules): Tried['result'] {
  const said = saidAt(claim);
  const now = turnsAround(agreement, said)[0]!;
  if (now.agrees && isTurn(claim)) {
    const isOld = now.at === agreement.from;
    return { kind: 'shown-before', days: isOld ? null : (said - now.at) / DAY_SECONDS };
  }
  const window = windowOf(claim, said, windowDays);
  const test = now.agrees ? 'stays' : 'comes';
  return {
    kind: 'trial',
    claim,
    act: claim.act,
    test,
    agreement,
    said,
    windowDays: window,
    ...followed(agreement, { said, test, window }),
  };
}

/** A forecast that names a day has until then. */
function windowOf({ act, valid }: ClaimRecord, said: Instant, windowDays: number): number {
  const isDated = act === 'predicts' && valid.precision !== 'publication' && valid.to !== null && valid.to > said;
  return isDated ? (valid.to! - said) / DAY_SECONDS : windowDays;
}

/** What became of a statement that was made at an instant when the maps did not agree (`comes`), or did (`stays`). */
export function followed(
  agreement: Agreement,
  { said, test, window }: { readonly said: Instant; readonly test: RecordTest; readonly window: number },
): Pick<Trial, 'outcome' | 'days' | 'hasTurned'> {
  const turn = turnsAround(agreement, said)[1];
  const days = ((turn?.at ?? agreement.until) - said) / DAY_SECONDS;
  const hasTurned = turn !== undefined;
  if (hasTurned && days <= window)
    return { days, hasTurned, outcome: test === 'comes' ? 'borne-out' : 'not-borne-out' };
  const isOver = hasTurned || days >= window;
  if (!isOver) return { days, hasTurned, outcome: 'open' };
  return { days, hasTurned, outcome: test === 'comes' ? 'not-borne-out' : 'borne-out' };
}
