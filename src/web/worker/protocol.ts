// What the page asks its workers and what they answer. Plain data only: it crosses threads.

import type { Change, ChangeSeries, RegionChanges } from '../../engine/answers.ts';
import type { AreaSeries } from '../../engine/area-series.ts';
import type { Frame } from '../../engine/frame-area.ts';
import type { FrontLength, FrontLine } from '../../engine/front.ts';
import type { FrontLengths } from '../../engine/front-lengths.ts';
import type { NearestGround } from '../../engine/nearest-other.ts';
import type { StatusRun } from '../../engine/settle.ts';
import type { GridRing } from '../../model/ground.ts';
import type { Place } from '../../model/place.ts';
import type { PlaceMatch } from '../../reading/gazetteer/place-index.ts';
import type { EdgeRules, PartySides } from './eras.ts';
import type { Tint } from './face-map.ts';
import type { BlankConvention } from './front-convention.ts';
import type { GroundMesh } from './mesh.ts';
import type { PixelView } from './pixel-faces.ts';
import type { LineWidths } from './tile-painter.ts';

/** What an edition holds, in figures. */
export interface GroundFigures {
  readonly edition: number;
  /** Statuses that have ground in this edition. */
  readonly present: readonly string[];
  /** km² by status, and of the edition before; null until the editions have been overlaid. */
  readonly areaKm2: Readonly<Record<string, number>> | null;
  readonly areaKm2Before: Readonly<Record<string, number>> | null;
}

/** An edition's ground, settled by the source's overlap rule. */
export interface GroundPicture extends GroundFigures {
  readonly mesh: GroundMesh;
  /** Lines beside blank are told by whose the blank is; before that is known, by statuses alone. */
  readonly hasFront: boolean;
}

/** An edition as the pixels in which it is not as the edition before, or in which anything else stood. */
export interface TintedGround extends GroundFigures, Tint {
  readonly view: PixelView;
  readonly before: number;
  readonly statuses: readonly string[];
}

/** What changed between two editions. */
export interface Difference {
  readonly from: number;
  readonly to: number;
  /**
   * Ground by what became of it: `to-PARTY`, `from-PARTY`, `changed`, `same-PARTY` where a party's ground stayed, and
   * `turned-PARTY` where it stayed and its holder changed sides.
   */
  readonly mesh: GroundMesh;
  readonly changes: readonly Change[];
  readonly turned: readonly ChangedSide[];
  /** Regions in which anything changed. */
  readonly regions: readonly RegionChanges[];
  readonly places: readonly ChangedPlace[];
}

/** Ground of one status in both editions whose holder fought for one party at the first and for another at the second. */
export interface ChangedSide {
  readonly status: string;
  readonly from: string;
  readonly to: string;
  readonly areaKm2: number;
}

/** By place that changed: its index among the positions asked about, and its status in either edition. */
export interface ChangedPlace {
  readonly index: number;
  readonly from: string;
  readonly to: string;
}

/** A piece of ground that changed, and the middle of its box in degrees. */
export interface ChangedPatch {
  readonly from: string;
  readonly to: string;
  readonly areaKm2: number;
  readonly position: readonly [number, number];
}

/** A difference in figures and places, without its ground. */
export interface ChangeReport {
  readonly from: number;
  readonly to: number;
  /** Largest first. */
  readonly changes: readonly Omit<Change, 'faces'>[];
  readonly turned: readonly ChangedSide[];
  readonly places: readonly ChangedPlace[];
  /** The largest pieces, largest first. */
  readonly patches: readonly ChangedPatch[];
}

export interface FrontPicture {
  readonly edition: number;
  readonly lines: readonly FrontLine[];
  readonly lengths: readonly FrontLength[];
}

/** Ground that came to a party or left one between two editions: `fresh-to-PARTY`, `fresh-from-PARTY`. */
export interface FreshChanges {
  readonly from: number;
  readonly to: number;
  readonly mesh: GroundMesh;
}

/** For how long a party held ground within a period, or how long before its end ground last changed. */
export interface HeatQuery {
  readonly measure: 'held' | 'changed';
  readonly from: number;
  readonly to: number;
  readonly party: string | null;
  /** Class k is up to days[k], the last is more. */
  readonly days: readonly number[];
}

/** Ground in classes of days, drawn as `held-k` or `changed-k`. */
export interface HeatPicture extends HeatQuery {
  readonly mesh: GroundMesh;
  readonly classKm2: readonly number[];
}

/** What a picture shows: an edition's ground, or what a view makes of several. */
export type PicturedGround =
  | { readonly kind: 'edition'; readonly edition: number }
  | { readonly kind: 'difference' | 'fresh'; readonly from: number; readonly to: number }
  | ({ readonly kind: 'heat' } & HeatQuery);

/** All rings of the ground that looks one way: even-odd. */
export interface GroundOutline {
  readonly id: string;
  readonly rings: readonly GridRing[];
}

/** What there is to count, once the editions have been overlaid. */
export interface Figures {
  readonly changes: ChangeSeries;
  readonly areas: AreaSeries;
}

export interface EditionEntry {
  readonly id: string;
  readonly published: number;
}

/** Everything that a worker can be asked, and what it answers to each. */
export interface Questions {
  /** Reads the history file; answers its editions. */
  open: {
    ask: { bytes: Uint8Array; rules: EdgeRules; sides: PartySides };
    answer: readonly EditionEntry[];
  };
  /** Overlays the editions and the regions (GeoJSON, null for none): from then on there are figures. */
  overlay: { ask: { regions: string | null } & BlankConvention; answer: { faces: number } };
  ground: { ask: { edition: number }; answer: GroundPicture };
  /**
   * Maps what a view's pixels have in common, as lines stand in an edition; false where it has too many parts, where lines are not
   * known yet, and where another view was asked about meanwhile. Only the newest map, by the asker's number, can be tinted.
   */
  faceMap: {
    ask: { map: number; edition: number; view: PixelView; widths: LineWidths };
    answer: boolean;
  };
  /** An edition as a tint of a map, where it is not as another one and in marked tiles; null where it has to be drawn otherwise. */
  tint: {
    ask: { map: number; edition: number; before: number; marked: Uint8Array | null };
    answer: TintedGround | null;
  };
  fresh: { ask: { from: number; to: number }; answer: FreshChanges };
  heat: { ask: HeatQuery; answer: HeatPicture };
  /** Ground as polygons, for pictures. */
  outlines: { ask: { of: PicturedGround }; answer: readonly GroundOutline[] };
  figures: { ask: Record<never, never>; answer: Figures };
  /** Two editions compared, once they have been overlaid: drawn, counted, and the places (indexes) that changed. */
  difference: {
    ask: { from: number; to: number; positions: Float64Array };
    answer: Difference;
  };
  /** The same in figures and places, without the ground; areas and patches of a frame, or of the whole map. */
  changed: {
    ask: { from: number; to: number; positions: Float64Array; frame: Frame | null };
    answer: ChangeReport;
  };
  /** km² by status within a frame, once the editions have been overlaid. */
  areaInFrame: { ask: { edition: number; frame: Frame }; answer: Readonly<Record<string, number>> };
  /** The front of an edition, and its length in all of them. */
  front: { ask: { edition: number }; answer: FrontPicture };
  frontLengths: { ask: Record<never, never>; answer: FrontLengths };
  /** From a spot on the grid: the nearest ground of another status. */
  nearestOther: { ask: { edition: number; x: number; y: number }; answer: NearestGround | null };
  /** Takes the gazetteer in, for `find`. */
  gazetteer: { ask: { places: readonly Place[] }; answer: { places: number } };
  /** Places by name, in any language and spelling. */
  find: { ask: { text: string; limit: number }; answer: readonly PlaceMatch[] };
  /** The history of a spot, on the grid. */
  spot: { ask: { x: number; y: number }; answer: readonly StatusRun[] };
}

export type Kind = keyof Questions;

export type Request = { [K in Kind]: { readonly id: number; readonly kind: K } & Questions[K]['ask'] }[Kind];

export type Response =
  | { readonly id: number; readonly answer: Questions[Kind]['answer'] }
  | { readonly id: number; readonly error: string };
