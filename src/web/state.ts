// What the page shows, as signals: one place that says which source, edition, view, spot, language and theme.

import { computed, signal } from '@preact/signals';
import type { Frame } from '../engine/frame-area.ts';
import type { FrontLengths } from '../engine/front-lengths.ts';
import type { StatusRun } from '../engine/settle.ts';
import type { ZoneFeatures } from '../formats/zone-borders.ts';
import type { Place } from '../model/place.ts';
import type { BlankRule, Source, Theatre } from '../model/theatre.ts';
import type { SourceStamp } from '../model/wire.ts';
import { type Clock, daysBefore } from './dates.ts';
import type { CompareMode, ViewName } from './link.ts';
import { CATALOGUES } from './words/catalogues.ts';
import type { Words } from './words/words.ts';
import type {
  Difference,
  EditionEntry,
  Figures,
  FreshChanges,
  GroundPicture,
  HeatPicture,
  TintedGround,
} from './worker/protocol.ts';
import { ruleAt } from './zones.ts';

export type Phase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'empty' }
  /** The last good map stays, if there was one. */
  | { readonly kind: 'failed'; readonly error: unknown };

/** A spot on the ground that a reader asked about. */
export interface Spot {
  readonly position: readonly [number, number];
  /** Its runs of status by edition index; null while they are looked up. */
  readonly runs: readonly StatusRun[] | null;
}

/** The figures of an edition come before its ground in the very first moment: its mesh is null then. */
export type ShownPicture = Omit<GroundPicture, 'mesh'> & { readonly mesh: GroundPicture['mesh'] | null };

export const phase = signal<Phase>({ kind: 'loading' });
export const theatre = signal<Theatre | null>(null);
export const stamps = signal<readonly SourceStamp[]>([]);
/** Whether there are claims to ask for. */
export const hasClaims = signal(false);
export const sourceId = signal<string | null>(null);
export const editions = signal<readonly EditionEntry[]>([]);
/** Index into editions: the one that the reader looks at. */
export const edition = signal(0);
export const view = signal<ViewName>('map');
export const compareMode = signal<CompareMode>('difference');
/** Index of the edition that the shown one is compared with, or that a period begins with. */
export const compareFrom = signal(0);
/** How far across the map the earlier edition is swiped, from 0 to 1. */
export const swipeAt = signal(0.5);
/** Changes of so many days are marked on the map; 0 = none. */
export const freshDays = signal(7);
/** The region (id) that figures are of; null = all ground. */
export const region = signal<string | null>(null);
/** The party (id) whose ground the bars and the time held are of; null = the one whose ground changed most. */
export const chosenParty = signal<string | null>(null);

/** What was last drawn; each may lag behind what is wished for a moment. */
export const picture = signal<ShownPicture | null>(null);
/** The shown edition as a tint, while its own mesh has not been asked for: the picture's is of an earlier one then. */
export const tint = signal<TintedGround | null>(null);
export const otherPicture = signal<GroundPicture | null>(null);
export const fresh = signal<FreshChanges | null>(null);
export const difference = signal<Difference | null>(null);
export const heat = signal<HeatPicture | null>(null);
/** What there is to count; null until the editions have been overlaid. */
export const figures = signal<Figures | null>(null);
/** km of front in every edition; null until it has been found. */
export const frontLengths = signal<FrontLengths | null>(null);
/** Why there are no figures, where the editions could not be overlaid. */
export const figuresFailure = signal<string | null>(null);

/** Whether claims can be decided on here, and whether the desk for that is open. */
export const hasDesk = signal(false);
export const isDeskOpen = signal(false);

export const places = signal<readonly Place[]>([]);
export const zones = signal<ZoneFeatures>({ features: [] });
export const spot = signal<Spot | null>(null);
/** The box of ground that the map shows; null until there is a map. */
export const frame = signal<Frame | null>(null);
/** Whether statements can be checked here, and what the open panel of checks is asked (see link.ts); null = it is closed. */
export const hasChecks = signal(false);
export const askedCheck = signal<string | null>(null);
/** Where the search or the claims desk wants the map to be; the map takes it once. */
export const aim = signal<readonly [number, number] | null>(null);
export const language = signal('en');
/** What a reader may choose from. */
export const languages = signal<readonly string[]>([]);
export const theme = signal<'light' | 'dark'>('light');
/** UTC seconds when the page was opened: ages count to it. */
export const today = signal(0);

/** Catalogues that came after the first load. */
export const laterWords = signal<Readonly<Record<string, Words>>>({});
export const words = computed<Words>(
  () => CATALOGUES[language.value] ?? laterWords.value[language.value] ?? CATALOGUES.en!,
);
export const clock = computed<Clock>(() => ({
  timeZone: theatre.value?.timeZone ?? 'UTC',
  language: language.value,
}));
export const source = computed<Source | null>(
  () => theatre.value?.sources.find(({ id }) => id === sourceId.value) ?? null,
);
export const current = computed<EditionEntry | null>(() => editions.value[edition.value] ?? null);
/** Index of the edition from which changes count as fresh. */
export const freshFrom = computed(() => editionDaysBefore(freshDays.value));

/** What blank ground means at a spot by the source's convention; undefined where it says nothing. */
export function impliedAt(position: readonly [number, number]): BlankRule | undefined {
  return ruleAt(source.value?.blank ?? [], zones.value, position);
}

/** Says what failed; whatever is on the page stays. */
export function fail(error: unknown): void {
  phase.value = { kind: 'failed', error };
}

/** Moves to an edition by its index; what lies outside is taken to the nearest end. */
export function showEdition(index: number): void {
  edition.value = Math.max(0, Math.min(editions.value.length - 1, Math.round(index)));
}

/** Turns to a view; one of two editions, or of a period, gets an earlier edition that suits it unless one is given. */
export function showView(name: ViewName, from?: number): void {
  if (!current.value) return;
  if (from !== undefined) compareFrom.value = from;
  else if (name === 'compare') compareFrom.value = editionDaysBefore(1);
  else if (name !== 'map' && view.value !== 'held' && view.value !== 'changed') compareFrom.value = 0;
  view.value = name;
}

/** Opens the claims desk beside the map of the shown edition. */
export function showDesk(): void {
  if (!hasDesk.value) return;
  showView('map');
  isDeskOpen.value = true;
}

/** The map of so many of the theatre's days before the shown edition, as an index; never the shown edition itself. */
export function editionDaysBefore(days: number): number {
  const shown = current.value;
  if (!shown) return 0;
  return Math.min(editionAt(daysBefore(shown.published, days, clock.value.timeZone)), Math.max(0, edition.value - 1));
}

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
