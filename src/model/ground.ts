// What an edition says of the ground, on the grid of 1e-7 degrees. The one home of the way to the grid and back.

/** Grid steps per degree. 1e-7° is at most 1.1 cm; a longitude of 180° fits a 32-bit integer. */
export const GRID = 1e7;

/**
 * A ring on the grid: x0, y0, x1, y1, … in units of 1e-7 degrees (x = longitude, y = latitude). The closing vertex is
 * not repeated, consecutive vertices differ, and the vertex order and start are those of the file.
 */
export type GridRing = Int32Array;

/** One polygon of a feature: rings[0] is the shell, the rest are holes; each ring is even-odd. */
export interface GroundPolygon {
  /** Status id of the theatre. */
  readonly status: string;
  readonly rings: readonly GridRing[];
}

/**
 * The ground of one edition: its polygons in file order (a feature's polygons stand together). Readers share one
 * GroundPolygon object between editions that repeat a feature, so that identity (===) means "unchanged".
 */
export interface Ground {
  /** Edition id. */
  readonly edition: string;
  /** Instant of publication, in UTC seconds. */
  readonly published: number;
  readonly polygons: readonly GroundPolygon[];
}

/**
 * Who lies on top where statuses overlap: groups of status ids, topmost group first. Within a group the later polygon
 * of the file is on top. A status that is in no group lies in one last group below the others.
 */
export type OverlapOrder = readonly (readonly string[])[];

/** Degrees to grid steps, half up. */
export function toGrid(degrees: number): number {
  return Math.floor(degrees * GRID + 0.5);
}

/** Grid steps to degrees, exact to the last of seven decimals. */
export function toDegrees(steps: number): number {
  return steps / GRID;
}
