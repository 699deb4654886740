// How claims stand: which are proposed, accepted, mended, rejected or superseded, as known on an instant.

import type { ClaimBook, ClaimState, DecisionRecord, StandingClaim, TextRecord } from '../model/claim-record.ts';
import { grouped } from '../model/grouped.ts';
import type { Instant } from '../model/instant.ts';

/** The book as it was known on an instant: what was recorded later is not there. Null = all of it. */
export function bookAsKnown(book: ClaimBook, knownOn: Instant | null): ClaimBook {
  if (knownOn === null) return book;
  const known = ({ recorded }: { readonly recorded: Instant }): boolean => recorded <= knownOn;
  return {
    texts: book.texts.filter(known),
    claims: book.claims.filter(known),
    decisions: book.decisions.filter(known),
    evidence: book.evidence.filter(known),
  };
}

/**
 * Every claim with how it stands, in the order of record. The last decision on a claim holds; a claim that replaced
 * another by `mended` or `superseded` is accepted with that decision unless a later one says otherwise.
 */
export function standingClaims(book: ClaimBook): StandingClaim[] {
  const decisionsByClaim = grouped(book.decisions, ({ claim }) => claim);
  const replaced = new Set(book.decisions.map(({ replacement }) => replacement));
  const lineages = lineagesOf(book.texts);
  const copies = new Map<string, number>();
  for (const lineage of lineages.values()) copies.set(lineage, (copies.get(lineage) ?? 0) + 1);
  return book.claims.map((claim) => {
    const decisions = decisionsByClaim.get(claim.id) ?? [];
    const lineage = claim.text === null ? null : (lineages.get(claim.text) ?? claim.text);
    return {
      claim,
      state: stateAfter(decisions.at(-1), { isReplacement: replaced.has(claim.id) }),
      decisions,
      lineage,
      copies: lineage === null ? 0 : (copies.get(lineage) ?? 1) - 1,
    };
  });
}

/** A claim that somebody put in another's place was accepted by doing so. */
function stateAfter(
  last: DecisionRecord | undefined,
  { isReplacement }: { readonly isReplacement: boolean },
): ClaimState {
  if (!last) return isReplacement ? 'accepted' : 'proposed';
  return last.kind === 'reopened' ? 'proposed' : last.kind;
}

/** The first text of each text's lineage, by the text's id. A circle of copies, which no record makes, ends where it closes. */
export function lineagesOf(texts: readonly TextRecord[]): ReadonlyMap<string, string> {
  const originById = new Map(texts.map(({ id, copyOf }) => [id, copyOf]));
  const lineages = new Map<string, string>();
  for (const { id } of texts) {
    const seen = new Set([id]);
    let first = id;
    for (let next = originById.get(first); next != null && !seen.has(next); next = originById.get(first)) {
      seen.add(next);
      first = next;
    }
    lineages.set(id, first);
  }
  return lineages;
}
