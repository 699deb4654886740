// The shape in which track records are answered: computed from claims on record and the maps that the theatre trusts.

import type { Act } from './claim.ts';
import type { Answer } from './wire.ts';

/** A share with its 95 % interval. */
export interface Interval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/**
 * What a claim is held against. `comes`: the maps do not show it yet, and are to come to show it. `stays`: they show the state
 * that it tells of, and are to go on showing it.
 */
export type RecordTest = 'comes' | 'stays';

/** Claims of one act and test. Where fewer than `leastForRate` are decided there are counts only. */
export interface RecordRow {
  readonly act: Act;
  readonly test: RecordTest;
  readonly borneOut: number;
  readonly notBorneOut: number;
  /** The record of maps ends before the window does. */
  readonly open: number;
  readonly rate: Interval | null;
  /** How often the same statements about the same places, on other days, would have been borne out. */
  readonly base: { readonly share: number; readonly statements: number } | null;
  /** Days from the words to the map, of those borne out; for `comes` only. */
  readonly days: Quartiles | null;
  /** The days by which half are borne out, those that wait counted as waiting; for `comes` only. */
  readonly medianDays: number | null;
  /** How many were on the same days contradicted by another voice. */
  readonly contradicted: number;
}

export interface SourceRecord {
  /** Null for one that the theatre does not know. */
  readonly id: string | null;
  readonly name: string;
  /** The source whose word it passes on, and whose record its claims count for; null where they are its own. */
  readonly countedFor: string | null;
  /** Claims of it that are on record and accepted. */
  readonly claims: number;
  readonly rows: readonly RecordRow[];
  /** Turns that the maps had shown before they were told; how many days before. They are in no rate. */
  readonly shownBefore: { readonly count: number; readonly days: Quartiles | null };
  /** Claims that are held against nothing, by reason. */
  readonly leftOut: Readonly<Record<LeftOutReason, number>>;
}

export const LEFT_OUT_REASONS = ['background', 'undecidable', 'no-position', 'copy', 'repeated', 'no-map'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export interface RecordsAnswer extends Answer {
  readonly knownOn: string | null;
  readonly windowDays: number;
  readonly leastForRate: number;
  /** Map sources that claims are held against; a source is never held against a map of its own lineage. */
  readonly trusts: readonly string[];
  readonly sources: readonly SourceRecord[];
}
