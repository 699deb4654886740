// The way out of a pocket: how narrow the ground gets by which a spot hangs together with the country behind it.

import type { Raster } from './raster.ts';

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
export function wayOut({ side, cellKm, x, y }: Raster, isOpen: Uint8Array): WayOut | null {
  const spot = (side * side - 1) / 2;
  if (isOpen[spot] === 0) return null;
  const squares = squaredDistances(isOpen, side);
  const start = summitFrom(spot, squares, side);
  const walk = (least: number): Walked => walkOut({ start, side, squares, least });
  if (!walk(1).path) return { km: 0, x: null, y: null };
  let [least, most] = [1, squares[start]!];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (walk(middle).path) least = middle;
    else most = middle - 1;
  }
  // Where the widest way first leaves what can be reached on wider ones.
  const { reached } = walk(least + 1);
  const neck = walk(least).path!.find((cell) => !reached.has(cell))!;
  // A strip of one cell has its next other cell one cell away on either side.
  return {
    km: (2 * Math.sqrt(least) - 1) * cellKm,
    x: Math.round(x[neck % side]!),
    y: Math.round(y[Math.floor(neck / side)]!),
  };
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
  const steps = stepsOf(side);
  let at = cell;
  while (!isAtEdge(at, side)) {
    const best = steps
      .map((step) => at + step)
      .reduce((one, next) => (squares[next]! > squares[one]! ? next : one), at);
    if (best === at) break;
    at = best;
  }
  return at;
}

interface Walk {
  readonly start: number;
  readonly side: number;
  readonly squares: Float64Array;
  /** Cells nearer (as a square) than this to what is not open are not walked on. */
  readonly least: number;
}

interface Walked {
  /** The cells of a shortest walk to the edge of the window, from its start on; null where there is none. */
  readonly path: readonly number[] | null;
  /** What was walked on before the edge was reached; all that can be where it was not. */
  readonly reached: { has(cell: number): boolean };
}

function walkOut({ start, side, squares, least }: Walk): Walked {
  const cameFrom = new Int32Array(squares.length).fill(-1);
  const reached = { has: (cell: number): boolean => cameFrom[cell]! >= 0 };
  if (squares[start]! < least) return { path: null, reached };
  const queue = new Int32Array(squares.length);
  const steps = stepsOf(side);
  let count = 1;
  queue[0] = start;
  cameFrom[start] = start;
  for (let k = 0; k < count; k++) {
    const at = queue[k]!;
    if (isAtEdge(at, side)) return { path: pathTo(at, cameFrom), reached };
    for (const step of steps) {
      const next = at + step;
      if (cameFrom[next]! >= 0 || squares[next]! < least) continue;
      cameFrom[next] = at;
      queue[count++] = next;
    }
  }
  return { path: null, reached };
}

function pathTo(end: number, cameFrom: Int32Array): number[] {
  const path = [end];
  for (let at = end; cameFrom[at] !== at; at = cameFrom[at]!) path.push(cameFrom[at]!);
  return path.reverse();
}

function isAtEdge(cell: number, side: number): boolean {
  const [row, column] = [Math.floor(cell / side), cell % side];
  return row === 0 || column === 0 || row === side - 1 || column === side - 1;
}

/** To the four cells that share a side with one inside: ground that touches at a corner does not hang together. */
function stepsOf(side: number): readonly number[] {
  return [-1, 1, -side, side];
}
