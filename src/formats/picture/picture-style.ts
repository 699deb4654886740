// How a picture is set where no house style says otherwise. Lengths are in units: 1080 of them across a square picture.

export interface PictureStyle {
  /** A CSS list of families, the first that is there is taken. */
  readonly fontFamily: string;
  readonly margins: { readonly side: number; readonly top: number; readonly bottom: number };
  readonly strokes: Readonly<Record<StrokeToken, number>>;
  readonly corner: Corner;
}

export const STROKE_TOKENS = ['ground', 'front', 'bands', 'borders', 'regions'] as const;
export type StrokeToken = (typeof STROKE_TOKENS)[number];

/** What stands bottom right. */
export interface Corner {
  readonly text: string;
  readonly logo: Logo | null;
}

/** Outlines in pixels of their own, filled even-odd, as wide and high as said. */
export interface Logo {
  readonly width: number;
  readonly height: number;
  readonly outlines: readonly (readonly number[])[];
}

export const OWN_STYLE: PictureStyle = {
  fontFamily: "'Fira Sans', 'Helvetica Neue', Arial, sans-serif",
  margins: { side: 36, top: 0, bottom: 0 },
  strokes: { ground: 0.7, front: 2.6, bands: 1.7, borders: 1.3, regions: 0.8 },
  corner: { text: 'Foothold', logo: null },
};
