// What looks odd about editions as a whole: overlaps, leaps of area against the edition before, emptiness, vanished statuses.

import { readFileSync } from 'node:fs';
import { areasAt } from '../engine/answers.ts';
import { Overlay } from '../engine/composite.ts';
import { decodeHistory, encodeHistory, groundAt, type History } from '../engine/history-file.ts';
import { InputError } from '../model/errors.ts';
import type { Ground } from '../model/ground.ts';
import type { Note } from '../model/note.ts';
import type { Source } from '../model/theatre.ts';
import type { StandingEdition } from './history-writer.ts';
import { layout, type Workspace } from './workspace.ts';

export interface SanityQuery {
  readonly workspace: Workspace;
  readonly source: Source;
  /** In the order of publication. */
  readonly standing: readonly StandingEdition[];
  /** The editions that have just come in, by id. */
  readonly fresh: ReadonlyMap<string, Ground>;
}

export interface EditionNotes {
  readonly edition: string;
  readonly notes: readonly Note[];
}

/** Below this an overlap is a matter of rounding. */
const LEAST_OVERLAP_KM2 = 1e-4;
/** A status leaps where it gains or loses more than this, and more than a tenth of what it had. */
const LEAP_KM2 = 500;
const LEAP_SHARE = 0.1;

/** Notes on the fresh editions, each compared with the one that was published before it. */
export function sanityNotes(query: SanityQuery): EditionNotes[] {
  const { workspace, source, standing, fresh } = query;
  if (!standing.some(({ id }) => fresh.has(id))) return [];
  const whole = decodeHistory(readFileSync(layout.history(workspace.dir, source.id)));
  const history = fresh.size * 4 > standing.length ? whole : neighbourhood(whole, fresh);
  try {
    const overlay = new Overlay(history);
    const composite = overlay.composite();
    const overlaps = overlay.overlapKm2();
    const areas = new Map<number, Areas>();
    // Each edition is asked for twice, as itself and as the one before.
    const areasOf = (index: number): Areas => areas.get(index) ?? remember(areas, index, areasAt(composite, index));
    return history.editions.flatMap(({ id }, index) => {
      if (!fresh.has(id)) return [];
      const notes = [...overlapNotes(overlaps[index]!), ...leapNotes({ history, areasOf }, index, fresh.get(id)!)];
      return notes.length === 0 ? [] : [{ edition: id, notes }];
    });
  } catch (error) {
    // Too many crossings to overlay: the editions are in, and every question that needs faces will say so.
    if (!(error instanceof InputError)) throw error;
    return [{ edition: history.editions.at(-1)!.id, notes: [{ kind: 'not-overlaid', message: error.message }] }];
  }
}

/** The fresh editions and those before them, as a history of its own: few editions are overlaid quickly. */
function neighbourhood(whole: History, fresh: ReadonlyMap<string, Ground>): History {
  const wanted = new Set<number>();
  whole.editions.forEach(({ id }, index) => {
    if (!fresh.has(id)) return;
    wanted.add(index);
    if (index > 0) wanted.add(index - 1);
  });
  const grounds = [...wanted].map((index) => groundAt(whole, index));
  return decodeHistory(encodeHistory(whole.header, grounds));
}

function overlapNotes(areaKm2: number): Note[] {
  if (areaKm2 < LEAST_OVERLAP_KM2) return [];
  const message = `Different statuses overlap on ${figure(areaKm2)} km²: the source’s order decided.`;
  return [{ kind: 'overlap', message, areaKm2 }];
}

type Areas = Readonly<Record<string, number>>;

function remember(areas: Map<number, Areas>, index: number, found: Areas): Areas {
  areas.set(index, found);
  return found;
}

interface AreaBook {
  readonly history: History;
  /** km² by status in an edition, by its index. */
  readonly areasOf: (index: number) => Areas;
}

function leapNotes({ history, areasOf }: AreaBook, index: number, ground: Ground): Note[] {
  if (ground.polygons.length === 0) return [{ kind: 'empty-edition', message: 'Nothing is drawn in this edition.' }];
  if (index === 0) return [];
  const [before, now] = [areasOf(index - 1), areasOf(index)];
  const against = history.editions[index - 1]!.id;
  const [sumBefore, sum] = [total(before), total(now)];
  const notes: Note[] = [];
  if (sum < sumBefore / 2) {
    const message = `${figure(sum)} km² are drawn, less than half of the ${figure(sumBefore)} km² of edition ${against}.`;
    notes.push({ kind: 'half-empty-edition', message, areaKm2: sumBefore - sum });
  }
  for (const [status, area] of Object.entries(now)) {
    const was = before[status]!;
    const leap = Math.abs(area - was);
    if (was > 0 && area === 0) {
      const message = `The status "${status}" has vanished: edition ${against} had ${figure(was)} km² of it.`;
      notes.push({ kind: 'status-vanished', message, areaKm2: was });
    } else if (leap > LEAP_KM2 && leap > LEAP_SHARE * was) {
      const message = `The status "${status}" leaps from ${figure(was)} to ${figure(area)} km² against edition ${against}.`;
      notes.push({ kind: 'area-jump', message, areaKm2: leap });
    }
  }
  return notes;
}

function total(areas: Readonly<Record<string, number>>): number {
  return Object.values(areas).reduce((sum, area) => sum + area, 0);
}

function figure(km2: number): string {
  return km2.toLocaleString('en', { maximumSignificantDigits: km2 >= 1000 ? 6 : 3 });
}
