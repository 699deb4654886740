// What the page shows, as signals: one place that says which source, edition, spot, language and theme.

import { computed, signal } from '@preact/signals';
import type { ChangeSeries } from '../engine/answers.ts';
import type { Frame } from '../engine/frame-area.ts';
import type { StatusRun } from '../engine/settle.ts';
import type { Place } from '../model/place.ts';
import type { BlankRule, Source, Theatre } from '../model/theatre.ts';
import type { SourceStamp } from '../model/wire.ts';
import type { Clock } from './dates.ts';
import { CATALOGUES } from './words/catalogues.ts';
import type { Words } from './words/words.ts';
import type { Difference, EditionEntry, GroundPicture } from './worker/protocol.ts';
import { ruleAt, type ZoneFeatures } from './zones.ts';

export type Phase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly message: string };

/** A spot on the ground that a reader asked about. */
export interface Spot {
  readonly position: readonly [number, number];
  /** Its runs of status by edition index; null while they are looked up. */
  readonly runs: readonly StatusRun[] | null;
}

export const phase = signal<Phase>({ kind: 'loading' });
export const theatre = signal<Theatre | null>(null);
export const stamps = signal<readonly SourceStamp[]>([]);
export const sourceId = signal<string | null>(null);
export const editions = signal<readonly EditionEntry[]>([]);
/** Index into editions: the one that the reader looks at. */
export const edition = signal(0);
/** The ground last drawn; it may lag behind `edition` for a moment. */
export const picture = signal<GroundPicture | null>(null);
/** The map of an edition, or what it changed against an earlier one. */
export const view = signal<'map' | 'compare'>('map');
/** Index of the edition that the shown one is compared with. */
export const compareFrom = signal(0);
/** The difference last drawn; null until there is one. */
export const difference = signal<Difference | null>(null);
/** What each edition changed; null until the editions have been overlaid. */
export const series = signal<ChangeSeries | null>(null);
/** Why there are no figures, where the editions could not be overlaid. */
export const figuresFailure = signal<string | null>(null);
export const places = signal<readonly Place[]>([]);
export const zones = signal<ZoneFeatures>({ features: [] });
export const spot = signal<Spot | null>(null);
/** The box of ground that the map shows; null until there is a map. */
export const frame = signal<Frame | null>(null);
export const language = signal('en');
export const theme = signal<'light' | 'dark'>('light');
/** UTC seconds when the page was opened: ages count to it. */
export const today = signal(0);

export const words = computed<Words>(() => CATALOGUES[language.value] ?? CATALOGUES.en!);
export const clock = computed<Clock>(() => ({
  timeZone: theatre.value?.timeZone ?? 'UTC',
  language: language.value,
}));
export const source = computed<Source | null>(
  () => theatre.value?.sources.find(({ id }) => id === sourceId.value) ?? null,
);
export const current = computed<EditionEntry | null>(() => editions.value[edition.value] ?? null);

/** What blank ground means at a spot by the source's convention; undefined where it says nothing. */
export function impliedAt(position: readonly [number, number]): BlankRule | undefined {
  return ruleAt(source.value?.blank ?? [], zones.value, position);
}

/** Moves to an edition by its index; what lies outside is taken to the nearest end. */
export function showEdition(index: number): void {
  edition.value = Math.max(0, Math.min(editions.value.length - 1, Math.round(index)));
}

/** Turns to the comparison of the shown edition with another, by default the one of the day before. */
export function showCompare(from?: number): void {
  const shown = current.value;
  if (!shown) return;
  compareFrom.value = from ?? Math.min(editionAt(shown.published - DAY_SECONDS), Math.max(0, edition.value - 1));
  view.value = 'compare';
}

const DAY_SECONDS = 86_400;

/** The index of the last edition published at or before an instant; 0 before the first. */
export function editionAt(instant: number): number {
  const list = editions.value;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.published <= instant) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
