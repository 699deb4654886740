// Figures as rows by edition, day, week or month: what charts draw and tables list.

import type { AreaSeries } from '../engine/area-series.ts';
import { dayOf } from '../model/instant.ts';
import type { EditionEntry } from './worker/protocol.ts';

export const UNITS = ['edition', 'day', 'week', 'month'] as const;
export type Unit = (typeof UNITS)[number];

/** One row: the last edition of its stretch of time, and how the stretch is called (`2025-03-12`, `2025-03`). */
export interface Stretch {
  readonly label: string;
  /** Edition indexes: the first of the stretch, and the last. */
  readonly first: number;
  readonly last: number;
}

/** Stretches without an edition are left out: a gap is not a zero. Weeks begin on Monday and are called by it. */
export function stretchesOf(editions: readonly EditionEntry[], unit: Unit, timeZone: string): Stretch[] {
  const stretches: Stretch[] = [];
  editions.forEach(({ id, published }, index) => {
    const label = unit === 'edition' ? id : labelOf(dayOf(published, timeZone), unit);
    const last = stretches.at(-1);
    if (last?.label === label) stretches[stretches.length - 1] = { ...last, last: index };
    else stretches.push({ label, first: index, last: index });
  });
  return stretches;
}

function labelOf(day: string, unit: Exclude<Unit, 'edition'>): string {
  if (unit === 'day') return day;
  if (unit === 'month') return day.slice(0, 7);
  const noon = new Date(`${day}T12:00:00Z`);
  const sinceMonday = (noon.getUTCDay() + 6) % 7;
  return new Date(noon.getTime() - sinceMonday * 86_400_000).toISOString().slice(0, 10);
}

/** km² of a status in the last edition of each stretch. */
export function areaAlong(series: AreaSeries, status: string, scope: number, stretches: readonly Stretch[]): number[] {
  const column = series.statuses.indexOf(status);
  const first = scope * series.editions * series.statuses.length;
  return stretches.map(({ last }) => series.areaKm2[first + last * series.statuses.length + column] ?? 0);
}

/** The scope of a region's id, 0 for all ground. */
export function scopeOf(series: AreaSeries, region: string | null): number {
  return 1 + series.regions.findIndex(({ id }) => id === region);
}

/** What all editions of each stretch changed, added up; `byEdition` is what each changed against the one before. */
export function changeAlong(byEdition: Float64Array, stretches: readonly Stretch[]): number[] {
  return stretches.map(({ first, last }) => byEdition.subarray(first, last + 1).reduce((sum, area) => sum + area, 0));
}
