// The shapes in which claims and dossiers are answered: on the command line, over HTTP and in published files.

import type { StandingClaim } from './claim-record.ts';
import type { Answer, AreaByStatus, EditionStamp, PlacePeriod, PlaceStamp } from './wire.ts';

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
  /** Null for one that the theatre does not know. */
  readonly id: string | null;
  readonly name: string;
  readonly kind: string | null;
  /** The side that it speaks for, as of the dossier. */
  readonly affiliation: string | null;
  /** What its maps show; null for one that publishes no map here. */
  readonly history: readonly PlacePeriod[] | null;
  /** What it said, in the order of valid time; nothing is said of the days between. */
  readonly said: readonly SaidPeriod[];
}

/** One statement on a source's strip. Open ends are null. */
export interface SaidPeriod {
  readonly claim: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Claims of different voices on the same days that cannot all be so. Nothing says which is. */
export interface Contradiction {
  readonly subject: 'holder' | 'encirclement';
  readonly claims: readonly string[];
  readonly against: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** When a map came to show what a claim says of the place. */
export interface MapMove {
  readonly claim: string;
  readonly source: string;
  /** The first edition of those that show it; null where none has. */
  readonly edition: string | null;
  readonly published: string | null;
  /** Whole days of the theatre from the claim to that edition; negative where the map was first. */
  readonly days: number | null;
}

/** Where the map and the text of one source date a turn differently: two lines, each with its own edition. */
export interface StandsApart {
  readonly source: string;
  readonly claim: string;
  readonly map: EditionStamp;
  readonly text: EditionStamp;
  /** Whole days from the map to the text. */
  readonly days: number;
}

export interface DossierAnswer extends Answer {
  readonly place: PlaceStamp;
  readonly knownOn: string | null;
  readonly sources: readonly DossierSource[];
  /** Claims about the place that were not rejected, mended or superseded, in the order of valid time. */
  readonly claims: readonly StandingClaim[];
  /** Their ids in the order in which they were learned. */
  readonly asLearned: readonly string[];
  readonly texts: readonly TextStamp[];
  readonly contradictions: readonly Contradiction[];
  readonly mapMoves: readonly MapMove[];
  readonly standsApart: readonly StandsApart[];
  /** A line by which the dossier can be cited. */
  readonly citation: string;
}

/** What a map showed of a region in one edition; what is left of it is not drawn. */
export interface RegionRow extends EditionStamp {
  readonly areaKm2: AreaByStatus;
}

/** How much of a region a source's maps showed as what: at the beginning, at the end of every month, and on the days of claims. */
export interface RegionCourse {
  readonly source: string;
  readonly rows: readonly RegionRow[];
}

/** The edition of a map that stood at the end of a claim's day: one of the rows of its course. */
export interface RegionShown {
  readonly claim: string;
  readonly source: string;
  readonly edition: string;
}

/** What dossiers of places and of regions have in common. */
export type AnyDossier = Omit<DossierAnswer, 'place'>;

/** No map shows one status for a region: no source has a history of it, and no map moves or stands apart. */
export interface RegionDossierAnswer extends AnyDossier {
  readonly region: { readonly id: string; readonly name: string; readonly areaKm2: number | null };
  readonly course: readonly RegionCourse[];
  readonly shown: readonly RegionShown[];
}

export function isOfRegion(dossier: AnyDossier): dossier is RegionDossierAnswer {
  return 'region' in dossier;
}
