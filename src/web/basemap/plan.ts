// A basemap of the theatre's own, as the map needs it: sources, layers for a theme, and whom to credit.

import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Theme } from '../../model/look.ts';
import type { Palette } from '../map/palette.ts';

export interface BasemapLook {
  readonly theme: Theme;
  readonly palette: Palette;
}

export interface BasemapPlan {
  /** By id; all ids of a plan begin with `own/`. */
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** From the bottom up; themes differ in paint alone. */
  layers(look: BasemapLook): readonly LayerSpecification[];
  /** Address of the images that patterns name; null = there are none. */
  readonly sprite: string | null;
  /** Plain text. */
  readonly credit: string;
}

/** Why there is no basemap but the offline one. */
export type BasemapTrouble = 'missing' | 'broken' | 'unreachable' | 'no-style';

export class BasemapError extends Error {
  override readonly name = 'BasemapError';
  readonly trouble: BasemapTrouble;

  constructor(trouble: BasemapTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

export const OWN = 'own/';
