// Which face of an overlay each pixel of a view lies in: the edges of the arrangement, swept row by row.

import { facesBesideEdges } from '../../engine/borders.ts';
import type { Composite } from '../../engine/composite.ts';
import { STEPS_BETWEEN_PAUSES, type Work } from '../../engine/work.ts';
import { mercatorX, mercatorY } from '../../formats/mercator.ts';

/** Pixels of a flat view on the map, whose world is 1 wide. */
export interface PixelView {
  /** Where the first column and the first row begin. */
  readonly left: number;
  readonly top: number;
  /** Pixels of the whole world. */
  readonly scale: number;
  /** Pixels of one of CSS. */
  readonly ratio: number;
  readonly columns: number;
  readonly rows: number;
}

export function isSameView(one: PixelView, other: PixelView): boolean {
  return (['left', 'top', 'scale', 'ratio', 'columns', 'rows'] as const).every((key) => one[key] === other[key]);
}

/** Told a row's stretches of one face, from west to east: columns from `from` up to `until`. */
export type VisitStretch = (row: number, face: number, from: number, until: number) => void;

/** Half-edges below this number share 52 bits with a place on a row: the bound on crossings keeps an overlay below it. */
const HALF_EDGES = 2 ** 22;
/** Parts of a pixel that crossings are ordered by. */
const PARTS = 2 ** 18;

/**
 * Calls `visit` for the stretches of each row, which cover the view; a pixel lies in the face of its middle.
 */
export function* stretchesOfFaces(composite: Composite, view: PixelView, visit: VisitStretch): Work<void> {
  const crossings = yield* crossingsOf(composite, view);
  const sides = facesBesideEdges(composite);
  for (let row = 0; row < view.rows; row++) {
    if (row % ROWS_BETWEEN_PAUSES === 0) yield;
    const keys = crossings.keys.subarray(crossings.starts[row]!, crossings.starts[row + 1]!).sort();
    const entered = crossings.entry[row]!;
    // West of all edges there is the unbounded face.
    let face = entered >= 0 ? sides[entered]! : 0;
    let column = 0;
    for (let k = 0; k < keys.length; k++) {
      if (sides[(keys[k]! % HALF_EDGES) ^ 1] !== face)
        putFitting(keys, k, (key) => sides[(key % HALF_EDGES) ^ 1] === face);
      const key = keys[k]!;
      const next = Math.max(0, Math.ceil(Math.floor(key / HALF_EDGES) / PARTS - 0.5));
      if (next > column) visit(row, face, column, next);
      column = Math.max(column, next);
      face = sides[key % HALF_EDGES]!;
    }
    if (column < view.columns) visit(row, face, column, view.columns);
  }
}

const ROWS_BETWEEN_PAUSES = 64;
/** Crossings this near each other, in parts of a pixel, may stand in the wrong order: slivers are thinner than a part. */
const NEAR = 8;

/** Exchanges crossing k for one beside it that fits what lies west of it; without that a sliver's face would fill the row. */
function putFitting(keys: Float64Array, k: number, fits: (key: number) => boolean): void {
  for (let other = k + 1; other < keys.length && keys[other]! - keys[k]! < NEAR * HALF_EDGES; other++) {
    if (!fits(keys[other]!)) continue;
    const key = keys[other]!;
    keys[other] = keys[k]!;
    keys[k] = key;
    return;
  }
}

interface Crossings {
  /** The crossings of row r stand from starts[r] to starts[r + 1]: HALF_EDGES × place on the row + half-edge with what lies east on its left. */
  readonly starts: Int32Array;
  readonly keys: Float64Array;
  /** By row: the half-edge that was crossed last before the view begins, or -1. */
  readonly entry: Int32Array;
}

/** Where the middles of rows cross edges between two faces. */
function* crossingsOf(composite: Composite, view: PixelView): Work<Crossings> {
  const sides = facesBesideEdges(composite);
  const starts = new Int32Array(view.rows + 1);
  yield* eachCrossing(composite, view, (row) => starts[row + 1]!++);
  for (let row = 0; row < view.rows; row++) starts[row + 1]! += starts[row]!;
  const keys = new Float64Array(starts[view.rows]!);
  const entry = new Int32Array(view.rows).fill(-1);
  const entryX = new Float64Array(view.rows).fill(-Infinity);
  const filled = starts.slice();
  yield* eachCrossing(
    composite,
    view,
    (row, x, halfEdge) => (keys[filled[row]!++] = Math.round(x * PARTS) * HALF_EDGES + halfEdge),
    (row, x, halfEdge) => {
      const ahead = x - entryX[row]!;
      const isSliver = Math.abs(ahead) * PARTS < NEAR;
      if (isSliver ? sides[halfEdge ^ 1] !== sides[entry[row]!] : ahead < 0) return;
      entryX[row] = x;
      entry[row] = halfEdge;
    },
  );
  return { starts, keys, entry };
}

type VisitCrossing = (row: number, x: number, halfEdge: number) => void;

/** Calls `within` for crossings in the view, and `before` for those west of it. */
function* eachCrossing(
  composite: Composite,
  { left, top, scale, columns, rows }: PixelView,
  within: VisitCrossing,
  before: VisitCrossing = () => undefined,
): Work<void> {
  const sides = facesBesideEdges(composite);
  const positions = nodesOnMap(composite);
  const { from, to } = composite.noder.edges;
  for (let edge = 0; 2 * edge < sides.length; edge++) {
    if (edge % STEPS_BETWEEN_PAUSES === 0) yield;
    if (sides[2 * edge] === sides[2 * edge + 1]) continue;
    const [a, b] = [2 * from.values[edge]!, 2 * to.values[edge]!];
    const y0 = (positions[a + 1]! - top) * scale;
    const y1 = (positions[b + 1]! - top) * scale;
    const first = Math.max(0, Math.ceil(Math.min(y0, y1) - 0.5));
    const end = Math.min(rows, Math.ceil(Math.max(y0, y1) - 0.5));
    if (first >= end) continue;
    const x0 = (positions[a]! - left) * scale;
    const slope = ((positions[b]! - left) * scale - x0) / (y1 - y0);
    // Rows run south: an edge that does has the east on its left.
    const halfEdge = 2 * edge + (y1 > y0 ? 0 : 1);
    for (let row = first; row < end; row++) {
      const x = x0 + slope * (row + 0.5 - y0);
      if (x < 0) before(row, x, halfEdge);
      else if (x < columns) within(row, x, halfEdge);
    }
  }
}

const known = new WeakMap<Composite, Float64Array>();

/** x0, y0, x1, y1, … of nodes, which stay where they are. */
function nodesOnMap(composite: Composite): Float64Array {
  let positions = known.get(composite);
  if (!positions) {
    const { x, y } = composite.noder.nodes;
    positions = new Float64Array(2 * x.length);
    for (let k = 0; k < x.length; k++) {
      positions[2 * k] = mercatorX(x.values[k]!);
      positions[2 * k + 1] = mercatorY(y.values[k]!);
    }
    known.set(composite, positions);
  }
  return positions;
}
