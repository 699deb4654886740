// What a picture is composed of.

import type { GroundLook, Theme } from '../map/look.ts';
import type { Palette } from '../map/palette.ts';
import type { Rectangle } from './map-frame.ts';

export type Position = readonly [lon: number, lat: number];

export interface PictureContent {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly palette: Palette & { readonly panel: string };
  readonly fontFamily: string;
  readonly headline: { readonly day: string; readonly year: string; readonly line: string };
  /** What of the ground is seen, and the whole theatre, for the locator. */
  readonly seen: Rectangle;
  readonly extent: Rectangle;
  readonly lines: {
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
  /** What is in a frame (degrees), with its km² there. */
  legendFor(extent: Rectangle): readonly LegendEntry[];
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
