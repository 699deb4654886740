// The way out of a pocket: how narrow the ground gets by which a spot hangs together with the country behind it.

import { faceAt } from './answers.ts';
import type { Composite } from './composite.ts';
import { stepKm } from './geodesy.ts';

/** A square of cells around a spot; which face lies under each is found once and holds for every edition. */
export interface CellWindow {
  /** Cells along a side: an odd number, the spot lies in the middle one. */
  readonly side: number;
  readonly cellKm: number;
  /** By cell, row by row from the south-west: its middle on the grid, and its face. */
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly face: Int32Array;
}

export function cellWindow(
  composite: Composite,
  spot: readonly [x: number, y: number],
  { reachKm, cellKm }: { readonly reachKm: number; readonly cellKm: number },
): CellWindow {
  const half = Math.ceil(reachKm / cellKm);
  const side = 2 * half + 1;
  const step = stepKm(spot[1]);
  const [x, y, face] = [new Int32Array(side * side), new Int32Array(side * side), new Int32Array(side * side)];
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const cell = row * side + column;
      x[cell] = Math.round(spot[0] + ((column - half) * cellKm) / step.east);
      y[cell] = Math.round(spot[1] + ((row - half) * cellKm) / step.north);
      face[cell] = faceAt(composite, x[cell]!, y[cell]!);
    }
  }
  return { side, cellKm, x, y, face };
}

export interface WayOut {
  /** How wide the way is where it is narrowest, to a cell; 0 where there is none. */
  readonly km: number;
  /** Where that is, on the grid; null where there is no way. */
  readonly x: number | null;
  readonly y: number | null;
}

/**
 * The widest way from the spot to the edge of the window through open cells: the way whose narrowest place is wider than that
 * of any other (a widest path, by the distance of each cell to the nearest that is not open). From the spot it first climbs to
 * the middle of its ground, which costs nothing: a village at the edge of a wide pocket has no narrow way for that. Null where
 * the spot's own cell is not open. What lies beyond the window closes nothing in.
 */
export function wayOut({ side, cellKm, x, y }: CellWindow, isOpen: Uint8Array): WayOut | null {
  const spot = (side * side - 1) / 2;
  if (isOpen[spot] === 0) return null;
  const squares = squaredDistances(isOpen, side);
  const start = summitFrom(spot, squares, side);
  const walk = (least: number): Int32Array | null => walkOut({ start, side, squares, least });
  if (!walk(1)) return { km: 0, x: null, y: null };
  let [least, most] = [1, Math.ceil(squares[start]!)];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (walk(middle)) least = middle;
    else most = middle - 1;
  }
  const neck = walk(least)!.reduce((narrow, cell) => (squares[cell]! < squares[narrow]! ? cell : narrow));
  // A strip of one cell has its next other cell one cell away on either side.
  return { km: (2 * Math.sqrt(squares[neck]!) - 1) * cellKm, x: x[neck]!, y: y[neck]! };
}

/** By cell: the square of the distance, in cells, to the nearest that is not open (Felzenszwalb & Huttenlocher 2012). */
function squaredDistances(isOpen: Uint8Array, side: number): Float64Array {
  // Beyond any distance in the window, and small enough for exact sums.
  const far = 4 * side * side;
  const squares = Float64Array.from(isOpen, (open) => (open === 1 ? far : 0));
  const line = new Float64Array(side);
  for (let k = 0; k < side; k++) transformLine(squares, { first: k, stride: side }, line);
  for (let k = 0; k < side; k++) transformLine(squares, { first: k * side, stride: 1 }, line);
  return squares;
}

/** The lower envelope of the parabolas that stand on a line of cells. */
function transformLine(
  squares: Float64Array,
  { first, stride }: { readonly first: number; readonly stride: number },
  line: Float64Array,
): void {
  const count = line.length;
  for (let k = 0; k < count; k++) line[k] = squares[first + k * stride]!;
  const root = new Int32Array(count);
  const begins = new Float64Array(count + 1);
  let last = 0;
  begins[0] = Number.NEGATIVE_INFINITY;
  begins[1] = Number.POSITIVE_INFINITY;
  for (let k = 1; k < count; k++) {
    let meet = crossing(line, root[last]!, k);
    while (meet <= begins[last]!) meet = crossing(line, root[--last]!, k);
    root[++last] = k;
    begins[last] = meet;
    begins[last + 1] = Number.POSITIVE_INFINITY;
  }
  for (let k = 0, at = 0; k < count; k++) {
    while (begins[at + 1]! < k) at++;
    squares[first + k * stride] = (k - root[at]!) ** 2 + line[root[at]!]!;
  }
}

function crossing(line: Float64Array, a: number, b: number): number {
  return (line[b]! + b * b - (line[a]! + a * a)) / (2 * (b - a));
}

/** From a cell up, always to the neighbour that is furthest from what is not open, until none is further. */
function summitFrom(cell: number, squares: Float64Array, side: number): number {
  let at = cell;
  for (;;) {
    let best = at;
    for (const next of neighbours(at, side)) if (squares[next]! > squares[best]!) best = next;
    if (best === at) return at;
    at = best;
  }
}

interface Walk {
  readonly start: number;
  readonly side: number;
  readonly squares: Float64Array;
  /** Cells nearer (as a square) than this to what is not open are not walked on. */
  readonly least: number;
}

/** The cells of a shortest walk to the edge of the window; null where there is none. */
function walkOut({ start, side, squares, least }: Walk): Int32Array | null {
  if (squares[start]! < least) return null;
  const cameFrom = new Int32Array(squares.length).fill(-1);
  const queue = new Int32Array(squares.length);
  let count = 1;
  queue[0] = start;
  cameFrom[start] = start;
  for (let k = 0; k < count; k++) {
    const at = queue[k]!;
    if (isAtEdge(at, side)) return pathTo(at, cameFrom);
    for (const next of neighbours(at, side)) {
      if (cameFrom[next]! >= 0 || squares[next]! < least) continue;
      cameFrom[next] = at;
      queue[count++] = next;
    }
  }
  return null;
}

function pathTo(end: number, cameFrom: Int32Array): Int32Array {
  const path = [end];
  for (let at = end; cameFrom[at] !== at; at = cameFrom[at]!) path.push(cameFrom[at]!);
  return Int32Array.from(path);
}

function isAtEdge(cell: number, side: number): boolean {
  const [row, column] = [Math.floor(cell / side), cell % side];
  return row === 0 || column === 0 || row === side - 1 || column === side - 1;
}

/** The four cells that share a side with one: ground that touches at a corner does not hang together. */
function neighbours(cell: number, side: number): number[] {
  const column = cell % side;
  const beside = [];
  if (column > 0) beside.push(cell - 1);
  if (column < side - 1) beside.push(cell + 1);
  if (cell >= side) beside.push(cell - side);
  if (cell < side * (side - 1)) beside.push(cell + side);
  return beside;
}
