// Noding: every segment is routed once through the hot pixels that it meets, so that edges meet only at nodes.

import { InputError } from '../model/errors.ts';
import { boxTree, joinSelf, joinTrees } from './box-tree.ts';
import { IntList } from './bytes.ts';
import { type Groups, groupBy } from './group-by.ts';
import { PairTable } from './pair-table.ts';
import { crossingOf, meetsPixel } from './predicates.ts';
import { VertexTable } from './vertex-table.ts';

/** Segments between positions of the grid: what noding takes. */
export interface NodingInput {
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * Edge e runs between nodes edgeFrom[e] < edgeTo[e] (indexes into x, y); the input segments that run along it are
 * edgeSegments[edgeStarts[e]] up to edgeStarts[e + 1]. Nodes begin with the input positions, in their order.
 */
export interface Noded {
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly edgeFrom: Int32Array;
  readonly edgeTo: Int32Array;
  readonly edgeStarts: Int32Array;
  readonly edgeSegments: Int32Array;
}

export interface NodingLimits {
  /** Pairs of segments that may cross: bounds time and memory against input made to hurt. */
  readonly crossings: number;
}

/**
 * Snap rounding in one pass (Hobby 1999): the hot pixels are the grid cells of all input vertices and of all exact
 * crossings; each segment becomes the chain of the hot pixels' middles in the order in which it meets them. The result
 * depends on the set of segments only, not on their order; two chains never cross, and no node lies inside an edge
 * (Guibas & Marimont 1998). A position moves by less than one step of the grid (1.2 cm).
 */
export function node(input: NodingInput, limits: NodingLimits): Noded {
  const pieces = cutIntoPieces(input);
  const pieceTree = boxTree(pieces.boxes);
  const hot = hotPixels(input, { pieces, pieceTree, limits });
  const meetings = meetingsOf(input, { pieces, pieceTree, hot });
  return chain(input, hot, meetings);
}

interface Pieces {
  /** By piece: its segment. */
  readonly segment: Int32Array;
  readonly boxes: Int32Array;
}

/** Boxes along the segments; a long segment gets several, so that its boxes stay near it. */
function cutIntoPieces(input: NodingInput): Pieces {
  const { x, y, from, to } = input;
  let total = 0;
  const extents = new Float64Array(from.length);
  for (let s = 0; s < from.length; s++) {
    // Axis-parallel segments need no cutting: their boxes have no empty corners.
    extents[s] = Math.min(Math.abs(x[to[s]!]! - x[from[s]!]!), Math.abs(y[to[s]!]! - y[from[s]!]!));
    total += extents[s]!;
  }
  const target = Math.max(1, (2 * total) / Math.max(1, from.length));
  const counts = Int32Array.from(extents, (extent) => Math.max(1, Math.ceil(extent / target)));
  const count = counts.reduce((sum, pieces) => sum + pieces, 0);
  const segment = new Int32Array(count);
  const boxes = new Int32Array(4 * count);
  for (let s = 0, k = 0; s < from.length; s++) {
    const [ax, ay, bx, by] = [x[from[s]!]!, y[from[s]!]!, x[to[s]!]!, y[to[s]!]!];
    for (let part = 0; part < counts[s]!; part++, k++) {
      const [x0, x1] = span(ax, bx, part / counts[s]!, (part + 1) / counts[s]!);
      const [y0, y1] = span(ay, by, part / counts[s]!, (part + 1) / counts[s]!);
      segment[k] = s;
      boxes[4 * k] = x0;
      boxes[4 * k + 1] = y0;
      boxes[4 * k + 2] = x1;
      boxes[4 * k + 3] = y1;
    }
  }
  return { segment, boxes };
}

/** The stretch of [a, b] between two shares of the way, as integers, with room for half a grid step and for rounding. */
function span(a: number, b: number, begin: number, end: number): [number, number] {
  const p = a + (b - a) * begin;
  const q = a + (b - a) * end;
  return [Math.floor(Math.min(p, q)) - 1, Math.ceil(Math.max(p, q)) + 1];
}

interface Search {
  readonly pieces: Pieces;
  readonly pieceTree: ReturnType<typeof boxTree>;
}

/** All input vertices and all crossings, rounded; distinct. */
function hotPixels(input: NodingInput, search: Search & { limits: NodingLimits }): VertexTable {
  const { x, y, from, to } = input;
  const { segment } = search.pieces;
  const hot = new VertexTable();
  for (let v = 0; v < x.length; v++) hot.add(x[v]!, y[v]!);
  if (hot.size !== x.length) throw new RangeError('The positions of the segments are not distinct.');
  let crossings = 0;
  const at = new Int32Array(2);
  joinSelf(search.pieceTree, (p, q) => {
    const s = segment[p]!;
    const t = segment[q]!;
    const [a, b, c, d] = [from[s]!, to[s]!, from[t]!, to[t]!];
    if (s === t || a === c || a === d || b === c || b === d) return;
    if (!crossingOf(x[a]!, y[a]!, x[b]!, y[b]!, x[c]!, y[c]!, x[d]!, y[d]!, at)) return;
    if (++crossings > search.limits.crossings) {
      throw new InputError(
        `The boundaries cross one another more than ${search.limits.crossings} times: simplify or split the map.`,
      );
    }
    hot.add(at[0]!, at[1]!);
  });
  return hot;
}

/** Which segment meets which hot pixel, by segment. */
function meetingsOf(input: NodingInput, search: Search & { hot: VertexTable }): Groups {
  const { x, y, from, to } = input;
  const { hot, pieces } = search;
  const nodeBoxes = new Int32Array(4 * hot.size);
  for (let n = 0; n < hot.size; n++) {
    nodeBoxes[4 * n] = nodeBoxes[4 * n + 2] = hot.x.values[n]!;
    nodeBoxes[4 * n + 1] = nodeBoxes[4 * n + 3] = hot.y.values[n]!;
  }
  const segments = new IntList(4 * from.length);
  const nodes = new IntList(4 * from.length);
  joinTrees(search.pieceTree, boxTree(nodeBoxes), (piece, n) => {
    const s = pieces.segment[piece]!;
    const [a, b] = [from[s]!, to[s]!];
    if (!meetsPixel(x[a]!, y[a]!, x[b]!, y[b]!, hot.x.values[n]!, hot.y.values[n]!)) return;
    segments.push(s);
    nodes.push(n);
  });
  return groupBy(segments.view(), nodes.view(), from.length);
}

/** Puts each segment's hot pixels in order and joins them to edges, each once. */
function chain(input: NodingInput, hot: VertexTable, meetings: Groups): Noded {
  const edges = new PairTable();
  const edgeOf = new IntList(2 * input.from.length);
  const segmentOf = new IntList(2 * input.from.length);
  for (let s = 0; s < input.from.length; s++) {
    const stops = meetings.values.subarray(meetings.starts[s]!, meetings.starts[s + 1]!);
    sortAlong(stops, { from: input.from[s]!, to: input.to[s]! }, hot);
    for (let k = 1; k < stops.length; k++) {
      // A segment of several pieces meets a pixel between two of them twice.
      if (stops[k] === stops[k - 1]) continue;
      edgeOf.push(edges.add(stops[k - 1]!, stops[k]!));
      segmentOf.push(s);
    }
  }
  const { starts, values } = groupBy(edgeOf.view(), segmentOf.view(), edges.count);
  return {
    x: hot.x.values.slice(0, hot.size),
    y: hot.y.values.slice(0, hot.size),
    edgeFrom: edges.from.values.slice(0, edges.count),
    edgeTo: edges.to.values.slice(0, edges.count),
    edgeStarts: starts,
    edgeSegments: values,
  };
}

/**
 * Along a segment x and y are monotone, and so are they from one pixel that it meets to the next: the sum of the steps
 * in the segment's direction orders the pixels without rounding.
 */
function sortAlong(stops: Int32Array, ends: { from: number; to: number }, hot: VertexTable): void {
  const xs = hot.x.values;
  const ys = hot.y.values;
  const signX = xs[ends.to]! < xs[ends.from]! ? -1 : 1;
  const signY = ys[ends.to]! < ys[ends.from]! ? -1 : 1;
  const progress = (n: number): number => signX * xs[n]! + signY * ys[n]!;
  if (stops.length > 24) {
    stops.sort((a, b) => progress(a) - progress(b));
    return;
  }
  for (let i = 1; i < stops.length; i++) {
    const stop = stops[i]!;
    const key = progress(stop);
    let j = i - 1;
    for (; j >= 0 && progress(stops[j]!) > key; j--) stops[j + 1] = stops[j]!;
    stops[j + 1] = stop;
  }
}
