// Whose eyes a text looks through, and what is known of a phrase when its party is asked for.

import type { Annotated } from '../mentions/annotated.ts';
import type { PartyMention } from '../mentions/party-mentions.ts';
import { type ConflictProfile, opponentOf } from '../packs/conflicts.ts';
import type { ClauseStart } from '../phrases/clause.ts';

/** Whose eyes a stretch of text looks through. */
export interface Viewpoint {
  readonly profile: ConflictProfile | undefined;
  /** The party that `we` means; null where nothing tells. */
  readonly own: string | null;
  /** The party that `our` means: the author's own, where he retells what the other side says. */
  readonly ours: string | null;
  /** True where a speaker's name told it, not only the language or the outlet. */
  readonly isSpeakers: boolean;
  /** True where who speaks is named after what is said. */
  readonly isTrailing: boolean;
  /** True where the outlet told it: its own forces are meant where none are named. */
  readonly isOutlets: boolean;
  /** True where nothing but the language told it: any word of the text tells more. */
  readonly isAssumed: boolean;
  /** All parties that the text names. */
  readonly named: ReadonlySet<string>;
}

export interface Role {
  readonly party: string | null;
  readonly reason: string;
}

/** The party that a mention means. */
export function partyOfMention({ party }: PartyMention, { profile, own, ours, named }: Viewpoint): string | null {
  if (party === 'own') return ours;
  if (party === 'enemy') return own === null ? null : opponentOf(profile, own, named);
  return party;
}

/** The party of a mention in its role. */
export function roleOf(mention: PartyMention, viewpoint: Viewpoint, reason: string): Role {
  return { party: partyOfMention(mention, viewpoint), reason };
}

/** The other side of a mention's party. */
export function roleOfOther(mention: PartyMention, viewpoint: Viewpoint, reason: string): Role {
  return otherThan(partyOfMention(mention, viewpoint), viewpoint, reason);
}

/** The other side of a party. */
export function otherThan(party: string | null, { profile, named }: Viewpoint, reason: string): Role {
  return { party: party === null ? null : opponentOf(profile, party, named), reason };
}

export interface RoleContext {
  readonly sentence: Annotated;
  readonly clause: ClauseStart;
  readonly viewpoint: Viewpoint;
  /** A party that stands between the phrase and its place. */
  readonly right: PartyMention | undefined;
  /** After the phrase's places. */
  readonly end: number;
  /** Where the next phrase begins. */
  readonly limit: number;
  /** What the phrase before this one in the sentence was about. */
  readonly previous: string | null;
  /** What the sentence before was about. */
  readonly before: string | null;
  /** Who gained ground by the claim just before, in this sentence or the one before it. */
  readonly gainer: string | null;
}
