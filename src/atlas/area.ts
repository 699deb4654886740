// km² by status: for each edition, or for each day or month with the edition that was the last one then.

import { areasAt, areasByRegionAt } from '../engine/answers.ts';
import type { Composite } from '../engine/composite.ts';
import { UsageError } from '../model/errors.ts';
import { dayOf, nextDay, startOfDay } from '../model/instant.ts';
import type { AreaAnswer, AreaRow } from '../model/wire.ts';
import { answerHead, editionStamp } from './answer.ts';
import { editionIndexOf, lastBefore } from './when.ts';

export interface AreaQuery {
  readonly by?: 'edition' | 'day' | 'month';
  readonly byRegion?: boolean;
  /** WHEN; rows begin and end with these editions or days. */
  readonly from?: string;
  readonly to?: string;
}

/** A row to be: an edition, and the day or month that it stands for. */
interface Slot {
  readonly edition: number;
  readonly period: { readonly day?: string; readonly month?: string };
}

export function areaAnswer(composite: Composite, source: string, query: AreaQuery): AreaAnswer {
  const { editions } = composite.history;
  const statuses = composite.statuses.slice(1);
  const rows = slotsOf(composite, source, query).flatMap(({ edition, period }): AreaRow[] => {
    const head = { ...editionStamp(editions[edition]!), ...period };
    if (!query.byRegion) return [{ ...head, areaKm2: allOf(statuses, areasAt(composite, edition)) }];
    return areasByRegionAt(composite, edition).map(({ id, name, areaKm2 }) => ({
      ...head,
      region: { id, name },
      areaKm2: allOf(statuses, areaKm2),
    }));
  });
  return { ...answerHead(editions), source, rows };
}

function slotsOf(composite: Composite, source: string, query: AreaQuery): Slot[] {
  const { editions, header } = composite.history;
  const list = { source, timeZone: header.timeZone, editions };
  const bounds = boundsOf(list, query);
  if (editions.length === 0) return [];
  const by = query.by ?? 'edition';
  if (by === 'edition') {
    const slots: Slot[] = [];
    for (let edition = bounds.first; edition <= bounds.last; edition++) slots.push({ edition, period: {} });
    return slots;
  }
  const slots = daysOf(bounds.firstDay, bounds.lastDay).map((day): Slot => {
    const edition = lastBefore(editions, startOfDay(nextDay(day), header.timeZone));
    return { edition, period: by === 'day' ? { day } : { month: day.slice(0, 7) } };
  });
  // The month's row is that of its last day.
  return by === 'day' ? slots : slots.filter((slot, k) => slot.period.month !== slots[k + 1]?.period.month);
}

type EditionsOfSource = Parameters<typeof editionIndexOf>[0];

function boundsOf(list: EditionsOfSource, { from, to }: AreaQuery) {
  const { editions, timeZone } = list;
  const firstWanted = from === undefined ? 0 : firstIndexOf(list, from);
  const lastWanted = to === undefined ? editions.length - 1 : editionIndexOf(list, to);
  if (lastWanted < firstWanted && from !== undefined && to !== undefined && !isDayText(from)) {
    throw new UsageError(`--from ${from} comes after --to ${to}: swap them.`);
  }
  const dayAt = (index: number) => dayOf(editions[Math.max(0, index)]!.published, timeZone);
  const firstDay = isDayText(from) ? laterOf(from, dayAt(0)) : dayAt(firstWanted);
  const lastDay = isDayText(to) ? to : dayAt(lastWanted);
  if (lastDay < firstDay)
    throw new UsageError(`--from ${from ?? firstDay} comes after --to ${to ?? lastDay}: swap them.`);
  return { first: firstWanted, last: lastWanted, firstDay, lastDay };
}

/** The first edition not before WHEN: an interval that starts on a day starts with that day's first edition. */
function firstIndexOf(list: EditionsOfSource, from: string): number {
  if (!isDayText(from)) return editionIndexOf(list, from);
  const start = startOfDay(from, list.timeZone);
  return lastBefore(list.editions, start) + 1;
}

function isDayText(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

function daysOf(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = nextDay(day)) days.push(day);
  return days;
}

/** Every status, 0 where absent, in the order of the theatre. */
function allOf(statuses: readonly string[], areaKm2: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(statuses.map((status) => [status, areaKm2[status] ?? 0]));
}
