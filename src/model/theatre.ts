// A theatre: one war or region that is followed, with everything that differs from war to war held as data.

import type { OverlapOrder } from './ground.ts';

/** Text by BCP 47 language tag; `en` is always there. */
export type Names = Readonly<Record<string, string>> & { readonly en: string };

export interface Party {
  readonly id: string;
  readonly name: Names;
  /** Other names that texts give it, in any language. */
  readonly aliases: readonly string[];
  readonly color: Shade;
  /** Whom it fights for, and since when; none for a side of its own. */
  readonly parents: readonly Allegiance[];
}

/** A party's parent, or a source's affiliation, for a time. Days of the theatre, half-open; an open end is null. */
export interface Allegiance {
  /** Null = no side, said on purpose. */
  readonly party: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** One colour for light and one for dark pages, as #rrggbb. */
export interface Shade {
  readonly light: string;
  readonly dark: string;
}

export type StatusKind = 'held' | 'contested' | 'mixed' | 'unknown' | 'not-covered';
export type Certainty = 'certain' | 'probable' | 'possible';

/** A pattern over the fill: a status that is qualified is told by hatch as well as by hue. Lengths in CSS pixels. */
export interface Hatch {
  readonly kind: 'lines' | 'dots' | 'outline';
  /** Degrees clockwise from vertical; lines only. */
  readonly angle?: number;
  readonly pitch?: number;
  readonly width?: number;
  readonly radius?: number;
  readonly ink: Shade;
}

/** What a source may say of ground: a named point on four axes, and how it is drawn. */
export interface Status {
  readonly id: string;
  readonly name: Names;
  /** The holder: a party id, or null. */
  readonly party: string | null;
  readonly kind: StatusKind;
  readonly certainty: Certainty;
  readonly siege: boolean;
  readonly color: Shade;
  readonly hatch: Hatch | null;
  /** Drawn by default, and counted in totals by party. False for commentary and unmapped polygons. */
  readonly drawn: boolean;
}

/** When a rule applies: every key that is given must match. Strings match whole values, case-insensitively. */
export interface RuleMatch {
  /** Feature property to look at. */
  readonly property: string;
  /** Any of these values. */
  readonly in?: readonly string[];
  /** Or a regular expression on the value, flags iu. */
  readonly matches?: string;
}

/** From a feature's properties to a status; rules are tried in order and the first match wins. */
export interface StatusRule {
  readonly when: RuleMatch;
  readonly status: string;
}

/** What a source's blank means in a zone. */
export interface BlankRule {
  /** Zone id, or `*` for everywhere else. */
  readonly zone: string;
  /** Who holds blank ground there by this source's convention; null = the source says nothing. */
  readonly party: string | null;
  readonly rule: Names;
}

export type Use = 'look' | 'picture' | 'embed' | 'geometry' | 'figures';

/** Terms of a source, per use. Everything but looking is off unless the theatre says otherwise. */
export interface Terms {
  readonly statement: Names;
  readonly url?: string;
  readonly attribution: string;
  readonly allows: readonly Use[];
}

export interface Source {
  readonly id: string;
  readonly name: Names;
  /** Other names that texts give it, in any language. */
  readonly aliases: readonly string[];
  readonly url?: string;
  /** A party id, or null. */
  readonly affiliation: string | null;
  readonly language: string;
  readonly terms: Terms;
  /** Which reader: `geojson` with the rules below, or a preset such as `deepstate`. */
  readonly format: string;
  readonly rules: readonly StatusRule[];
  /** How the edition's time is found when --published is not given. */
  readonly time: { readonly from: 'file-name' } | { readonly from: 'property'; readonly property: string };
  readonly overlap: OverlapOrder;
  readonly blank: readonly BlankRule[];
}

export const SPEAKER_KINDS = [
  'map',
  'government',
  'military',
  'official',
  'channel',
  'outlet',
  'reporter',
  'analyst',
  'witness',
] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** A source that speaks and publishes no map here: a ministry, a channel, an agency, an analyst. Ids are one namespace with map sources. */
export interface Speaker {
  readonly id: string;
  readonly name: Names;
  /** Other names that texts give it, in any language. */
  readonly aliases: readonly string[];
  readonly kind: SpeakerKind;
  /** Whom it speaks for, and since when; none where unknown. */
  readonly affiliations: readonly Allegiance[];
  readonly language: string | null;
  readonly url?: string;
  /** The source whose word this one passes on: the two count once. */
  readonly lineage: string | null;
}

/** A named polygon set in the workspace that blank rules refer to. */
export interface Zone {
  readonly id: string;
  readonly name: Names;
}

export interface Policy {
  /** Hours between an edition and its publication here. */
  readonly delayHours: number;
  /** Grid in km to which positions of markers, claims and evidence are coarsened; 0 = not. */
  readonly coarsenKm: number;
  /** Marker kinds that are never published. */
  readonly withheld: readonly string[];
  /** Ids of zones of whose places no claims are published; left out where there are none. */
  readonly withheldZones?: readonly string[];
}

/** theatre.json, read and checked. The spec is docs/spec/theatre.md. */
export interface Theatre {
  readonly schema: 'foothold-theatre/1';
  readonly id: string;
  readonly name: Names;
  /** IANA time zone; days are this zone's days. */
  readonly timeZone: string;
  /** west, south, east, north in degrees. */
  readonly extent: readonly [number, number, number, number];
  readonly languages: readonly string[];
  readonly parties: readonly Party[];
  readonly statuses: readonly Status[];
  readonly sources: readonly Source[];
  readonly speakers: readonly Speaker[];
  readonly zones: readonly Zone[];
  /** File (in the workspace folder) with the zones' polygons: GeoJSON features with property `zone`. */
  readonly zonesFile: string | null;
  /** Gazetteer files (TSV) in the workspace folder. */
  readonly gazetteers: readonly string[];
  /** Region files (GeoJSON) in the workspace folder. */
  readonly regions: readonly string[];
  /** What lies beneath the ground in place of the offline basemap: see basemap.ts; null = the offline one. */
  readonly basemap: string | null;
  /** File (in the workspace folder) with the colours, type and credit of pictures: docs/spec/house-style.md. */
  readonly houseStyle: string | null;
  readonly attributions: readonly string[];
  readonly policy: Policy;
  /** The map sources that track records hold claims against; all where it is left out. */
  readonly trusts?: readonly string[];
}

/** The id of blank ground: an edition leaves it undrawn. Every theatre has it without naming it. */
export const NONE = 'none';
/** The id of ground whose feature no rule matches. */
export const UNMAPPED = 'unmapped';
