// What a text says of a place: who says that whom holds, takes, loses or enters it, when, how sure, in which words.

/** The ten relations between a party and a place. */
export const RELATIONS = [
  'controls',
  'captured',
  'liberated',
  'lost',
  'withdrew-from',
  'entered',
  'advanced',
  'contested',
  'encircled',
  'not-encircled',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** What a speaker does with a relation; `reports-video` gives film or photographs as the ground. */
export const ACTS = ['asserts', 'denies', 'predicts', 'reports-video'] as const;
export type Act = (typeof ACTS)[number];

export type Extent = 'whole' | 'part' | 'near' | 'unspecified';
export type ClaimCertainty = 'certain' | 'probable' | 'possible';

/** The name of the source where the text itself says something. */
export const AUTHOR = '@author';

/** When it happened or held: days of the publication's calendar, each end open where it is null. */
export interface ClaimDate {
  readonly from: string | null;
  readonly to: string | null;
  /** The words that say so. */
  readonly expr: string;
}

/** A place of a gazetteer that a mention may mean. */
export interface PlaceCandidate {
  readonly id: string;
  readonly name: string;
  /** [lon, lat] in degrees. */
  readonly position: readonly [number, number];
  readonly region: string;
  /** From 0 to 1: how well the name and the other places of the text fit. */
  readonly score: number;
}

export interface ClaimPlace {
  /** The gazetteer's name where it was found there, else the mention. */
  readonly name: string;
  /** As it stands in the text. */
  readonly mention: string;
  /** Other forms of the mention: with and without what kind of place it is. */
  readonly aliases: readonly string[];
  readonly id: string | null;
  /** [lon, lat] in degrees. */
  readonly position: readonly [number, number] | null;
  /** Best first; several where the name alone does not tell. */
  readonly candidates: readonly PlaceCandidate[];
}

/** A stretch of the text, in UTF-16 code units: `text.slice(start, end)` is `quote.text`. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A claim that was read out of a text and that no person has accepted yet. */
export interface ProposedClaim {
  /** Who is committed to it; `id` where the theatre has such a source. */
  readonly source: { readonly name: string; readonly id: string | null };
  /** Named go-betweens, nearest to the reader first. */
  readonly via: readonly string[];
  readonly outlet: string | null;
  readonly act: Act;
  readonly relation: Relation;
  /** A party's id, or null where it is unknown or, for `contested`, none. */
  readonly party: string | null;
  readonly place: ClaimPlace;
  readonly extent: Extent;
  readonly date: ClaimDate | null;
  readonly certainty: ClaimCertainty;
  readonly quote: Quote;
  /** An earlier event or state that is told as context. */
  readonly background: boolean;
  /** The trail: which words and rules made it. */
  readonly reasons: readonly string[];
  /** The name of the language model that alone proposed it; left out for what the rules proposed. */
  readonly model?: string;
}

/** A text to be read. */
export interface Passage {
  readonly text: string;
  /** BCP 47 language tag; found out from the text where it is null. */
  readonly lang: string | null;
  /** `YYYY-MM-DD`, or null where unknown: then dates without a year stay unresolved. */
  readonly published: string | null;
  readonly outlet: string | null;
  /** Which war it tells of, as a profile of parties; null for any. */
  readonly conflict: string | null;
}
