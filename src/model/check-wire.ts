// The shape in which a check is answered: a statement beside what maps and others had said by its hour, and say now.

import type { Act, ClaimCertainty, Extent, Relation } from './claim.ts';
import type { ClaimState } from './claim-record.ts';
import type { AreaByStatus, EditionStamp, Implied, PlaceStamp } from './wire.ts';

/** What is checked. Nothing of it need be on record. */
export interface CheckedStatement {
  /** The claim on record; null for one that was only asked about. */
  readonly claim: string | null;
  readonly state: ClaimState | 'not-recorded';
  readonly speaker: { readonly id: string | null; readonly name: string };
  readonly act: Act;
  readonly relation: Relation;
  readonly party: string | null;
  readonly extent: Extent;
  readonly certainty: ClaimCertainty;
  /** As it was claimed of. Without a position no map can be asked of the place; the id may be a region's, which is measured. */
  readonly place: {
    readonly id: string | null;
    readonly name: string;
    readonly position: PlaceStamp['position'] | null;
  };
  readonly quote: string | null;
  readonly url: string | null;
}

/** The hour up to which everything counts as said before. `day`: only the day is known, and its end is taken. */
export interface CheckedHour {
  readonly at: string;
  readonly precision: 'hour' | 'day';
}

/** What a map shows of the place in one edition. */
export interface MapShows extends EditionStamp {
  readonly status: string;
  readonly party: string | null;
  readonly implied?: Implied;
}

export interface CheckedMap {
  readonly source: string;
  /** The last edition published by the hour; null where there was none. */
  readonly byThen:
    | (MapShows & { readonly ageHours: number /** Since when it showed that. */; readonly since: string })
    | null;
  /** The first edition after the hour that shows another status; null where none does. */
  readonly changed: (MapShows & { readonly days: number }) | null;
  /** The last edition as known now. */
  readonly now: MapShows | null;
}

/** What somebody said of the place. */
export interface Said {
  readonly claim: string;
  readonly state: ClaimState;
  readonly act: Act;
  readonly relation: Relation;
  readonly party: string | null;
  readonly extent: Extent;
  readonly certainty: ClaimCertainty;
  /** When it was published; else the day that it tells of. */
  readonly said: string;
  /** From the checked statement's hour, negative before it; one decimal. */
  readonly days: number;
  readonly quote: string | null;
  readonly url: string | null;
  /** How many texts carried the same words. */
  readonly copies: number;
}

/** One voice: the last that it had said by the hour, and the last as known now. */
export interface CheckedVoice {
  readonly source: { readonly id: string | null; readonly name: string };
  readonly isSpeaker: boolean;
  readonly byThen: Said | null;
  readonly now: Said | null;
  /** How many claims of it about the place there are. */
  readonly claims: number;
}

/** The narrowest place of the way out; `at` is null where there is no way. */
export interface CheckedWay {
  readonly km: number;
  readonly at: readonly [number, number] | null;
}

/** Measures of one edition. */
export interface MeasureRow extends EditionStamp {
  /** From the statement's hour, negative before it; one decimal. */
  readonly days: number;
  /** km² by status in the circle, the region or all of the map; what is left of it is not drawn. */
  readonly areaKm2: AreaByStatus;
  /** The nearest ground of another status than the place's; null where none is near, and where the place has no position. */
  readonly nearest: { readonly status: string; readonly km: number; readonly bearing: number } | null;
  /**
   * For statements on encirclement: through ground shown as the party's, and through that and ground shown as nobody's.
   * Null where the place is not shown as the party's.
   */
  readonly way?: { readonly held: CheckedWay | null; readonly notTheirs: CheckedWay | null };
}

export interface CheckedMeasures {
  readonly source: string;
  readonly around:
    | { readonly kind: 'circle'; readonly radiusKm: number; readonly areaKm2: number }
    | { readonly kind: 'region'; readonly id: string; readonly name: string; readonly areaKm2: number }
    /** All that the map draws: of a place that is neither a spot nor a known region. */
    | { readonly kind: 'map' };
  /** How the way out was looked for, where it was. */
  readonly way?: { readonly party: string; readonly reachKm: number; readonly cellKm: number };
  readonly rows: readonly MeasureRow[];
}

export interface Check {
  readonly statement: CheckedStatement;
  readonly hour: CheckedHour;
  /** The instant as of which everything is told; null = now. */
  readonly knownOn: string | null;
  readonly maps: readonly CheckedMap[];
  /** The speaker first, then whoever spoke, in the order in which they first did. */
  readonly voices: readonly CheckedVoice[];
  readonly measures: readonly CheckedMeasures[];
}

/** One check for each statement that was asked about: a text may hold several. */
export interface CheckAnswer {
  readonly schema: 'foothold/1';
  readonly asOf: EditionStamp | null;
  readonly checks: readonly Check[];
}
