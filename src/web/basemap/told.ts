// What the page says of the theatre's own basemap: whom to credit, whom it asks, or why it is not there.

import { signal } from '@preact/signals';
import type { BasemapTrouble } from './plan.ts';

export interface BasemapTold {
  readonly credit: string;
  /** `gaps`: it is there, and parts of it did not come. */
  readonly trouble: BasemapTrouble | 'gaps' | null;
}

export const basemapTold = signal<BasemapTold | null>(null);
