// A stretch of a sentence, and whose words it holds.

import type { ClaimDate } from '../../model/claim.ts';
import type { Speaker } from './speakers.ts';

export interface Attribution {
  readonly from: number;
  readonly to: number;
  readonly kind: 'says' | 'denies' | 'film' | 'untrue';
  /** Null where the stretch changes the act alone: the speaker is whoever speaks around it. */
  readonly source: string | null;
  readonly via: readonly string[];
  /** Tokens that say who speaks and when: a date among them dates the saying. */
  readonly zone: readonly [start: number, end: number];
  /** A party that the speaker's name tells. */
  readonly party: string | null;
  readonly isHearsay: boolean;
  readonly reason: string;
  /** When it was said, where another sentence tells. */
  readonly day?: ClaimDate;
}

/** Reasons of who is named as the source of what is said, by whoever passes it on or nobody. */
export const ACCORDING = 'according to';
export const CITING = 'citing';

/** Who spoke last in a text, for «he said» and whoever goes on. */
export interface Talk {
  last: Speaker | undefined;
}

export interface Saying {
  readonly from: number;
  readonly to: number;
  readonly zone: readonly [start: number, end: number];
  readonly reason: string;
}

/** What a speaker says. */
export function says({ name, party }: Speaker, saying: Saying): Attribution {
  return { ...saying, kind: 'says', source: name, via: [], party, isHearsay: false };
}
