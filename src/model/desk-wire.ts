// The shapes in which the claims desk asks and is answered over HTTP.

import type { Act, ClaimCertainty, Extent, Relation } from './claim.ts';
import type { ClaimRecord, StandingClaim } from './claim-record.ts';
import type { TextStamp } from './claim-wire.ts';
import type { Instant } from './instant.ts';
import type { Answer, EditionStamp, Implied } from './wire.ts';

/** What may be said of a claim; what is not said keeps what it was. */
export interface ClaimWords {
  readonly source?: string;
  readonly act?: Act;
  readonly relation?: Relation;
  /** A party's id, or `none`. */
  readonly party?: string;
  /** WHAT: a name, an id, or lon,lat. */
  readonly place?: string;
  readonly extent?: Extent;
  readonly certainty?: ClaimCertainty;
  /** `2025-03-12`, `2025-03-01..2025-03-12`, `..2025-03-14`, or `none`. */
  readonly on?: string;
  readonly published?: Instant;
  readonly outlet?: string;
  readonly url?: string;
}

/** Claims that tell of one event: the same place and the same turn within a few days. */
export interface InboxGroup {
  readonly id: string;
  readonly place: ClaimRecord['place'];
  /** Ids, the one to look at first in front. */
  readonly claims: readonly string[];
  /** How many more tell of it than are shown. */
  readonly more: number;
  /** Lineages of source: what is heard independently. */
  readonly lineages: number;
  /** Texts that repeat others of the group. */
  readonly copies: number;
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
}

export interface InboxAnswer extends Answer {
  /** Of groups that match what is asked for. */
  readonly total: number;
  readonly offset: number;
  readonly groups: readonly InboxGroup[];
  readonly claims: readonly StandingClaim[];
  readonly texts: readonly TextStamp[];
}

/** A text whole, with all claims that were read out of it. */
export interface DeskTextAnswer extends Answer {
  readonly text: TextStamp & { readonly text: string; readonly author: string | null };
  readonly claims: readonly StandingClaim[];
}

/** What one source's map shows at a position now. */
export interface ShownNow {
  readonly source: string;
  readonly status: string;
  readonly implied: Implied | null;
  /** The first edition that shows it so. */
  readonly since: EditionStamp;
  /** The last edition, which shows it still. */
  readonly edition: EditionStamp;
}

export interface ShownAnswer extends Answer {
  readonly shown: readonly ShownNow[];
}

/** The token goes with every request that writes: another site's page cannot read it. */
export interface DeskSession {
  readonly token: string;
}

/** `reopened` takes the last decision back, and what was put in the claim's place with it. */
export type DeskVerdict = 'accepted' | 'rejected' | 'mended' | 'reopened';

export interface DeskDecision {
  readonly claim: string;
  readonly kind: DeskVerdict;
  /** For `mended`: what differs from the claim as it stands. */
  readonly words?: ClaimWords;
  /** Whether claims of the same words are superseded by this one. */
  readonly copies?: 'supersede' | 'leave';
  readonly by: string;
  readonly reason: string;
}

export interface DeskAddition {
  readonly words: ClaimWords;
  /** The text on record that it rests on. */
  readonly text: string | null;
  readonly by: string;
  readonly reason: string;
}

export interface DecidedAnswer {
  readonly schema: 'foothold/1';
  /** The claim that was decided on, what stands in its place, and what it superseded, as they now stand. */
  readonly claims: readonly StandingClaim[];
}
