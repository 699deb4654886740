// From positions to rings on the grid: closed, cleaned, cut at the antimeridian, with a note on whatever was mended.

import type { GridRing } from '../model/ground.ts';
import { GRID, toDegrees } from '../model/ground.ts';
import { crossesAntimeridian, cutAtAntimeridian } from './antimeridian.ts';
import { insideTest, vertexOutside } from './inside-test.ts';
import { crossesItself, doubledArea, isOneLine, runsToAndFro } from './ring-checks.ts';

/** A note before it is known in which file and feature it was first met. */
export interface FeatureNote {
  readonly kind: string;
  readonly message: string;
}

/**
 * One polygon of a file (rings as x0, y0, … in grid steps, closing vertex included) as polygons on the grid: none where
 * nothing is left, several where the antimeridian cuts it.
 */
export function buildPolygons(rings: readonly (readonly number[])[], notes: FeatureNote[]): GridRing[][] {
  const closed = rings.map((ring) => closeRing(ring, notes));
  if (!closed.some(crossesAntimeridian)) return cleanPolygon(closed, notes);
  const parts = cutAtAntimeridian(closed);
  if (!parts) {
    notes.push({ kind: 'encloses-pole', message: 'A polygon runs round a pole; it was left out: cut it at 180°.' });
    return [];
  }
  notes.push({ kind: 'crosses-antimeridian', message: 'A polygon crosses the 180° meridian and was cut there.' });
  return parts.flatMap((part) => cleanPolygon(part, notes));
}

function closeRing(ring: readonly number[], notes: FeatureNote[]): readonly number[] {
  const end = ring.length;
  if (end < 6 || (ring[0] === ring[end - 2] && ring[1] === ring[end - 1])) return ring;
  notes.push({
    kind: 'unclosed-ring',
    message: `A ring does not end where it starts (${at(ring, 0)}); it was closed.`,
  });
  return [...ring, ring[0]!, ring[1]!];
}

function cleanPolygon(rings: readonly (readonly number[])[], notes: FeatureNote[]): GridRing[][] {
  const [first, ...others] = rings;
  const shell = first && cleanRing(first, notes);
  if (!shell) return [];
  const holes = others.map((other) => cleanRing(other, notes)).filter((hole) => hole !== null);
  if (holes.length > 0) noteHolesOutside(shell, holes, notes);
  return [[shell, ...holes]];
}

function noteHolesOutside(shell: GridRing, holes: readonly GridRing[], notes: FeatureNote[]): void {
  const test = insideTest(shell);
  for (const hole of holes) {
    const outside = vertexOutside(hole, test);
    if (!outside) continue;
    const message = `A hole leaves its shell (at ${at(outside, 0)}); what lies outside the shell does nothing.`;
    notes.push({ kind: 'hole-outside-shell', message });
  }
  if (test.isSpent()) {
    const message = `A polygon of ${holes.length} holes was too tangled to check that they lie inside.`;
    notes.push({ kind: 'not-checked', message });
  }
}

/** The ring without repeated vertices; null (and a note) where it has no area. */
function cleanRing(ring: readonly number[], notes: FeatureNote[]): GridRing | null {
  const kept = withoutRepeats(ring);
  if (kept.length < 6 || isOneLine(kept)) {
    notes.push({
      kind: 'no-area',
      message: `A ring (${at(ring, 0)}) of fewer than three vertices, or all on one line, has no area; it was left out.`,
    });
    return null;
  }
  const crossing = crossesItself(kept);
  if (crossing === false) {
    if (doubledArea(kept) !== 0 || !runsToAndFro(kept)) return kept;
    notes.push({
      kind: 'no-area',
      message: `A ring (${at(ring, 0)}) runs to and fro and has no area; it was left out.`,
    });
    return null;
  }
  notes.push(
    crossing === true
      ? {
          kind: 'self-intersecting',
          message: `A ring (${at(ring, 0)}) crosses itself; even-odd decides what is inside.`,
        }
      : {
          kind: 'not-checked',
          message: `A ring of ${kept.length / 2} vertices was too tangled to check for crossings.`,
        },
  );
  return kept;
}

/** Neither consecutive twins nor the closing vertex. */
function withoutRepeats(ring: readonly number[]): GridRing {
  const kept = new Int32Array(ring.length);
  let length = 0;
  for (let i = 0; i < ring.length; i += 2) {
    if (length > 0 && ring[i] === kept[length - 2] && ring[i + 1] === kept[length - 1]) continue;
    kept[length++] = ring[i]!;
    kept[length++] = ring[i + 1]!;
  }
  while (length > 2 && kept[0] === kept[length - 2] && kept[1] === kept[length - 1]) length -= 2;
  return kept.slice(0, length);
}

function at(ring: readonly number[], index: number): string {
  if (ring.length < index + 2) return 'empty';
  return `${toDegrees(ring[index]!)},${toDegrees(ring[index + 1]!)}`;
}

/** The limits of what can be a longitude and latitude: two turns for the spellings that run past the antimeridian. */
export const MAX_X = 360 * GRID;
export const MAX_Y = 90 * GRID;
