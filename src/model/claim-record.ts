// What is kept of texts and claims: records that are only ever added, each with the instant when it was learned.

import type { Act, ClaimCertainty, ClaimPlace, Extent, ProposedClaim, Quote, Relation } from './claim.ts';
import type { EvidenceRecord } from './evidence.ts';
import type { Instant } from './instant.ts';
import type { TextOrigin } from './text.ts';

/** A text as it was got, whole. Its bytes are never changed; a text of other bytes is another record. */
export interface TextRecord {
  /** Derived from outlet, publisher's id and words, so that the same text read twice is the same. */
  readonly id: string;
  readonly outlet: string | null;
  /** The publisher's own id, within its outlet. */
  readonly number: string | null;
  readonly author: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly language: string | null;
  /** UTC seconds; null where unknown. */
  readonly published: Instant | null;
  readonly url: string | null;
  readonly origin: TextOrigin | null;
  /** The text whose copy this is: a forward, or the same words elsewhere. Null for the first of its lineage. */
  readonly copyOf: string | null;
  /** The edition whose own text this is. */
  readonly edition: { readonly source: string; readonly id: string } | null;
  /** SHA-256 of the evidence that came with it. */
  readonly evidence: readonly string[];
  /** The file that it was read from. */
  readonly file: string;
  readonly recorded: Instant;
}

export type TimePrecision = 'instant' | 'day' | 'month' | 'span' | 'bound' | 'publication';

/** When it was so on the ground. `from` and `to` are UTC seconds, half-open; an open end is null. */
export interface ValidTime {
  readonly from: Instant | null;
  readonly to: Instant | null;
  /** `bound`: one end only is said ("by Friday"). `publication`: nothing is said, so the day of publication is taken. */
  readonly precision: TimePrecision;
  /** The words that say so; null where none do. */
  readonly expression: string | null;
}

/** Who or what put a claim on record: rules, a model by its name, or a person by theirs. */
export interface Recorder {
  readonly kind: 'rules' | 'model' | 'person';
  readonly name: string;
}

/** What somebody claims of a place, on record. */
export interface ClaimRecord {
  readonly id: string;
  /** The text that it was read out of; null for one that a person typed in. */
  readonly text: string | null;
  /** `id` where the theatre knows this source. */
  readonly source: { readonly name: string; readonly id: string | null };
  readonly via: readonly string[];
  readonly outlet: string | null;
  readonly act: Act;
  readonly relation: Relation;
  readonly party: string | null;
  readonly place: ClaimPlace;
  readonly extent: Extent;
  readonly certainty: ClaimCertainty;
  readonly valid: ValidTime;
  /** UTC seconds when its text was published; null where unknown. */
  readonly published: Instant | null;
  /** Offsets into the text; null for one without a text. */
  readonly quote: Quote | null;
  /** Where it can be looked up, for one without a text. */
  readonly url: string | null;
  readonly background: boolean;
  /** The trail: which words and rules made it. */
  readonly reasons: readonly string[];
  readonly evidence: readonly string[];
  readonly by: Recorder;
  /** When Foothold learned it. */
  readonly recorded: Instant;
}

/** `reopened` takes the decision before it back: the claim is a proposal again. */
export const DECISIONS = ['accepted', 'mended', 'rejected', 'superseded', 'reopened'] as const;
export type DecisionKind = (typeof DECISIONS)[number];

/** What a person decided of a claim, and why. The last decision on a claim is the one that holds. */
export interface DecisionRecord {
  readonly claim: string;
  readonly kind: DecisionKind;
  /** The claim that stands in its place: for `mended` and `superseded`. */
  readonly replacement: string | null;
  readonly by: string;
  readonly reason: string;
  readonly recorded: Instant;
}

/** All that is kept beside editions, in the order in which it was recorded. */
export interface ClaimBook {
  readonly texts: readonly TextRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly decisions: readonly DecisionRecord[];
  readonly evidence: readonly EvidenceRecord[];
}

/** `proposed` until a person has decided. */
export type ClaimState = 'proposed' | Exclude<DecisionKind, 'reopened'>;

/** A claim with how it stands, as known on some instant. */
export interface StandingClaim {
  readonly claim: ClaimRecord;
  readonly state: ClaimState;
  /** Oldest first. */
  readonly decisions: readonly DecisionRecord[];
  /** The first text of its lineage: copies say nothing of their own. Null for a claim without a text. */
  readonly lineage: string | null;
  /** How many texts carried the same words. */
  readonly copies: number;
}

/** What a claim says, apart from who recorded it when: what a person fills in to add or mend one. */
export type ClaimDraft = Pick<
  ProposedClaim,
  'source' | 'via' | 'outlet' | 'act' | 'relation' | 'party' | 'place' | 'extent' | 'certainty' | 'date' | 'background'
> & {
  readonly quote: Quote | null;
  readonly url: string | null;
  /** UTC seconds. */
  readonly published: Instant | null;
};
