// What a picture is composed of.

import type { GroundLook, Theme } from '../../model/look.ts';
import type { Rectangle } from './map-frame.ts';
import type { PictureStyle } from './picture-style.ts';

export type Position = readonly [lon: number, lat: number];

/** Colours of all that is no ground. */
export interface PicturePalette {
  /** Around the map, and of land beneath the ground. */
  readonly panel: string;
  readonly paper: string;
  readonly sea: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly border: string;
  readonly front: string;
}

export interface PictureContent {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly palette: PicturePalette;
  readonly style: PictureStyle;
  /** Of hatches: 1, or more where paper swallows what is fine. */
  readonly hatchFactor: number;
  readonly headline: { readonly day: string; readonly year: string; readonly line: string };
  /** What of the ground is seen, and the whole theatre, for the locator. */
  readonly seen: Rectangle;
  readonly extent: Rectangle;
  readonly lines: {
    /** Rings of land, of the world at 1:50 million; what lies outside of them is sea. */
    readonly coasts: readonly (readonly Position[])[];
    /** Of the world, at 1:50 million, and of the theatre's zones, at 1:10 million: none is drawn beyond its scale. */
    readonly zones: readonly (readonly Position[])[];
    readonly borders: readonly (readonly Position[])[];
    readonly regions: readonly (readonly Position[])[];
  };
  /** The spot that a reader asked about. */
  readonly spot: Position | null;
  readonly ground: readonly LookedGround[];
  readonly marks: readonly LookedGround[];
  /** Lines of the grid: the front, and the edges of bands. */
  readonly fronts: { readonly meets: readonly Int32Array[]; readonly bands: readonly Int32Array[] };
  readonly places: readonly PicturedPlace[];
  /** What is in a frame (degrees), with its km² there, and that frame in words. */
  legendFor(extent: Rectangle): readonly LegendEntry[];
  frameWords(extent: Rectangle): string;
  readonly foot: readonly string[];
  /** Bottom right: when it was made. */
  readonly made: string;
  readonly km: string;
  /** Of a text, in pixels of the picture. */
  measure(text: string, size: number, weight: number): number;
}

export interface LegendEntry {
  readonly look: GroundLook | null;
  readonly text: string;
  readonly figure: string;
}

export interface LookedGround {
  readonly look: GroundLook;
  readonly rings: readonly Int32Array[];
}

export interface PicturedPlace {
  readonly id: string;
  readonly name: string;
  readonly position: Position;
  readonly population: number;
  readonly isSelected: boolean;
}
