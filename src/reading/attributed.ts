// A stretch of a sentence, and whose words it holds.

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
}
