// Editions: one state of a source's map, immutable. Other bytes under the same id are a revision; both are kept.

import type { GroundPolygon } from './ground.ts';
import type { Note } from './note.ts';

/** A point that a source draws: kept with the edition, but not control. */
export interface Marker {
  /** 0-based index of the feature in its file. */
  readonly feature: number;
  /** [lon, lat] in degrees. */
  readonly position: readonly [number, number];
  /** What it shows, from the source's own token: `enemy`, `airport`, `arrow`, … or `unknown`. */
  readonly kind: string;
  readonly name: string;
  readonly description: string;
  /** http(s) links found in the description. */
  readonly links: readonly string[];
}

/** What a reader makes of one file of a source. */
export interface ReadEdition {
  readonly polygons: readonly GroundPolygon[];
  readonly markers: readonly Marker[];
  readonly notes: readonly Note[];
  readonly links: readonly string[];
  readonly features: { readonly read: number; readonly kept: number; readonly setAside: number };
  /** Where in the bytes the features stand, for storage by content: start0, end0, key0, start1, … */
  readonly pieces: Int32Array;
}

/** The record of an edition: acknowledged when its bytes, this record and the folder's entry are on disk. */
export interface EditionRecord {
  readonly source: string;
  readonly id: string;
  /** 0 for the first bytes under this id, 1 for what superseded them, … */
  readonly revision: number;
  /** UTC seconds. */
  readonly published: number;
  /** The time the map shows, where known. */
  readonly shows: number | null;
  /** When Foothold learned it. */
  readonly recorded: number;
  /** SHA-256 (hex) and length of the original bytes. */
  readonly sha256: string;
  readonly bytes: number;
  readonly file: string;
  readonly features: { readonly read: number; readonly kept: number; readonly setAside: number };
  readonly notes: readonly Note[];
  /** The publisher's text of the edition by language, as plain text or the publisher's HTML; untrusted. */
  readonly texts: Readonly<Record<string, string>>;
  readonly links: readonly string[];
}

/** An edition withdrawn from the history with a reason; its bytes and record stay. */
export interface Retraction {
  readonly source: string;
  readonly edition: string;
  readonly reason: string;
  readonly recorded: number;
}
