// The book of claims as readers may have it: what terms and the theatre's policy withhold is in no part of it.

import type { ClaimBook, ClaimRecord, DecisionRecord, TextRecord } from '../model/claim-record.ts';
import type { Instant } from '../model/instant.ts';
import type { Policy } from '../model/theatre.ts';
import { isInZone, type Zones } from '../model/zones.ts';
import { claimIdAmong } from './claim-ids.ts';
import { coarsePosition } from './coarse-position.ts';
import { positionName } from './place.ts';

export interface BookLimits {
  readonly policy: Policy;
  /** Map sources that may be told of: what was read out of editions of others is left out. */
  readonly sources: readonly string[];
  readonly zones: Zones;
  readonly now: Instant;
}

/** The last instant of which readers may be told. */
export function toldUntil({ delayHours }: Policy, now: Instant): Instant {
  return now - delayHours * 3600;
}

/** Decisions hold at once: what an editor takes back is gone, whatever the delay. */
export function publicBook(book: ClaimBook, limits: BookLimits): ClaimBook {
  const until = toldUntil(limits.policy, limits.now);
  const isTold = ({ edition, ...text }: TextRecord): boolean =>
    isOut(text, until) && (edition === null || limits.sources.includes(edition.source));
  const untold = new Set<string | null>(book.texts.filter((text) => !isTold(text)).map(({ id }) => id));
  const shown = book.claims.filter(
    (claim) => isOut(claim, until) && !untold.has(claim.text) && !isInWithheldZone(claim, limits),
  );
  const coarse = coarsened(shown, limits.policy.coarsenKm);
  const texts = book.texts.filter(({ id }) => !untold.has(id));
  const evidence = new Set([...texts, ...shown].flatMap((record) => record.evidence));
  return {
    texts: texts.map((text) => (untold.has(text.copyOf) ? { ...text, copyOf: null } : text)),
    claims: shown.map((claim) => coarse.get(claim.id)!),
    decisions: book.decisions.flatMap((decision) => publicDecision(decision, coarse)),
    evidence: book.evidence.filter(({ sha256 }) => evidence.has(sha256)),
  };
}

/** Neither before it was published nor before it was learned, and then the delay. */
function isOut({ published, recorded }: Pick<ClaimRecord, 'published' | 'recorded'>, until: Instant): boolean {
  return recorded <= until && (published === null || published <= until);
}

/** A place that the text does not settle is withheld where it may lie in such a zone. */
function isInWithheldZone({ place }: ClaimRecord, { policy, zones }: BookLimits): boolean {
  const positions = place.position ? [place.position] : place.candidates.map(({ position }) => position);
  return (policy.withheldZones ?? []).some((zone) => positions.some((position) => isInZone(zones, zone, position)));
}

/** Claims by the ids under which they are kept, as they are told. */
function coarsened(claims: readonly ClaimRecord[], coarsenKm: number): ReadonlyMap<string, ClaimRecord> {
  const ids = new Set(claims.map(({ id }) => id));
  return new Map(claims.map((claim) => [claim.id, coarsenKm > 0 ? coarseClaim(claim, { coarsenKm, ids }) : claim]));
}

/**
 * A place that the gazetteer names stays where everybody can look it up; a bare point goes to the grid. So does the id,
 * which is made from what the claim says: from the exact one the point could be found by trying.
 */
function coarseClaim(
  claim: ClaimRecord,
  { coarsenKm, ids }: { readonly coarsenKm: number; readonly ids: Set<string> },
): ClaimRecord {
  const { place } = claim;
  if (!place.position || (place.id !== null && place.id !== place.position.join(','))) return claim;
  const position = coarsePosition(place.position, coarsenKm);
  const name = positionName(position);
  const isNamedByIt = place.name === positionName(place.position);
  const told = {
    ...claim,
    place: {
      ...place,
      id: place.id === null ? null : position.join(','),
      name: isNamedByIt ? name : place.name,
      mention: /^[\d\s.,;°′″'"NSEW+-]+$/i.test(place.mention) ? name : place.mention,
      position,
    },
  };
  const id = claimIdAmong(ids, told);
  ids.add(id);
  return { ...told, id };
}

/** The decision on a claim as it is told; a claim that is not told has none, and takes nobody's place. */
function publicDecision(decision: DecisionRecord, told: ReadonlyMap<string, ClaimRecord>): DecisionRecord[] {
  const claim = told.get(decision.claim)?.id;
  const replacement = decision.replacement === null ? null : (told.get(decision.replacement)?.id ?? null);
  if (claim !== undefined) return [{ ...decision, claim, replacement }];
  // What stands in the place of a claim that is not told was accepted by that decision.
  return replacement === null ? [] : [{ ...decision, claim: replacement, kind: 'accepted', replacement: null }];
}
