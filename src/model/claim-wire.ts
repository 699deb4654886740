// The shapes in which claims and dossiers are answered: on the command line, over HTTP and in published files.

import type { StandingClaim } from './claim-record.ts';
import type { Answer, PlacePeriod, PlaceStamp } from './wire.ts';

/** A text as an answer tells of it: where it stands, not its words. */
export interface TextStamp {
  readonly id: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly copyOf: string | null;
  readonly edition: { readonly source: string; readonly id: string } | null;
}

export interface ClaimsAnswer extends Answer {
  /** The instant as of which the book is told; null = now. */
  readonly knownOn: string | null;
  readonly claims: readonly StandingClaim[];
  readonly texts: readonly TextStamp[];
}

/** A source in a dossier: what its maps show of the place, and what it was heard to say of it. */
export interface DossierSource {
  readonly id: string | null;
  readonly name: string;
  readonly kind: string;
  /** The side that it speaks for, at the dossier's time. */
  readonly affiliation: string | null;
  /** Null for one that publishes no map here. */
  readonly history: readonly PlacePeriod[] | null;
  /** Ids of its claims, in the order of valid time. */
  readonly claims: readonly string[];
}

/** Two statements that cannot both be so, or a statement and a map. */
export interface Contradiction {
  readonly kind: 'claims' | 'claim-and-map';
  readonly claims: readonly string[];
  readonly source: string | null;
  readonly edition: string | null;
  /** Whole days between the two; negative where the map came first. */
  readonly days: number | null;
  readonly note: string;
}

/** Where map and text of one source stand apart: two lines, each dated by its own edition. */
export interface StandsApart {
  readonly source: string;
  readonly map: { readonly edition: string; readonly published: string; readonly from: string; readonly to: string };
  readonly text: { readonly edition: string; readonly published: string; readonly claim: string };
  readonly days: number;
  readonly note: string;
}

export interface DossierAnswer extends Answer {
  readonly place: PlaceStamp;
  readonly knownOn: string | null;
  readonly sources: readonly DossierSource[];
  /** Claims about the place that were not rejected or superseded, in the order of valid time. */
  readonly claims: readonly StandingClaim[];
  /** Their ids in the order in which they were learned. */
  readonly asLearned: readonly string[];
  readonly texts: readonly TextStamp[];
  readonly contradictions: readonly Contradiction[];
  readonly standsApart: readonly StandsApart[];
  readonly citation: string;
}
