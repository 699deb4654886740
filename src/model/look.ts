// How one kind of ground looks, before anything is drawn.

import type { Hatch, Shade } from './theatre.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = keyof Shade;

/** A status of the theatre is one; so is what became of ground between two editions. */
export interface GroundLook {
  readonly id: string;
  /** null = what lies below shows through the hatch. */
  readonly color: Shade | null;
  readonly hatch: Hatch | null;
  readonly drawn: boolean;
}
