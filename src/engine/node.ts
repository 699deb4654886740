// Noding: every segment is routed once through the hot pixels that it meets, so that edges meet only at nodes.

import { InputError } from '../model/errors.ts';
import { BoxForest, type BoxTree, boxTree, joinSelf, joinTrees } from './box-tree.ts';
import { IntList } from './bytes.ts';
import { groupBy } from './group-by.ts';
import { PairTable } from './pair-table.ts';
import { crossingOf, meetsPixel } from './predicates.ts';
import { VertexTable } from './vertex-table.ts';

/**
 * Positions of the grid and segments between them: what noding takes, at once or in parts. Positions are counted over all
 * parts: segment s of a part runs from the position from[s] to the position to[s] of that count. A position may come again.
 */
export interface NodingInput {
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export interface NodingLimits {
  /** Pairs of segments that may cross: bounds time and memory against input made to hurt. */
  readonly crossings: number;
}

/** What more segments did to the edges. */
export interface NodingChange {
  /** Edges that no segment ran along before, and that some do now; and the other way round. */
  readonly born: Int32Array;
  readonly died: Int32Array;
  /** Segments that were routed, the new ones among them: what the change cost. */
  readonly routed: number;
}

/**
 * Snap rounding in one pass (Hobby 1999): the hot pixels are the grid cells of all input vertices and of all exact
 * crossings; each segment becomes the chain of the hot pixels' middles in the order in which it meets them. The result
 * depends on the set of segments only, not on their order, nor on how they are shared out over calls of `extend`; two
 * chains never cross, and no node lies inside an edge (Guibas & Marimont 1998). A position moves by less than one step
 * of the grid (1.2 cm).
 */
export class Noder {
  /** The hot pixels by number: the nodes. */
  readonly nodes = new VertexTable();
  /** Edge e runs between nodes edges.from[e] < edges.to[e]; it stands where a segment runs along it. */
  readonly edges = new PairTable();
  private readonly limits: NodingLimits;
  /** By position of the input: its node. */
  private readonly nodeOf = new IntList();
  /** By segment: the nodes of its ends, and its chain as a stretch of `chain`. */
  private readonly from = new IntList();
  private readonly to = new IntList();
  private readonly chainStart = new IntList();
  private readonly chainLength = new IntList();
  private readonly chain = new IntList();
  /** Which segments run along an edge, as a linked list: its first entry, and for each entry its segment and the next. */
  private readonly firstEntry = new IntList();
  private readonly entrySegment = new IntList();
  private readonly entryNext = new IntList();
  private readonly pieces = new BoxForest();
  private readonly pixels = new BoxForest();
  private crossings = 0;

  constructor(limits: NodingLimits) {
    this.limits = limits;
  }

  /** Takes up more positions and segments. */
  extend(input: NodingInput): NodingChange {
    const firstSegment = this.from.length;
    const firstNode = this.nodes.size;
    this.take(input);
    const pieces = this.pieceTree(firstSegment);
    this.findCrossings(pieces);
    const pixels = this.pixelTree(firstNode);
    const meetings = this.meetings(pieces, pixels);
    this.pieces.add(pieces);
    this.pixels.add(pixels);
    return this.route(meetings, firstSegment);
  }

  isStanding(edge: number): boolean {
    return this.firstEntry.values[edge]! >= 0;
  }

  /** Calls `visit` for each segment that runs along the edge. */
  segmentsAlong(edge: number, visit: (segment: number) => void): void {
    for (let k = this.firstEntry.values[edge]!; k >= 0; k = this.entryNext.values[k]!)
      visit(this.entrySegment.values[k]!);
  }

  /** Calls `visit` for each edge of a segment's chain. */
  edgesOf(segment: number, visit: (edge: number) => void): void {
    const end = this.chainStart.values[segment]! + this.chainLength.values[segment]!;
    for (let k = this.chainStart.values[segment]! + 1; k < end; k++)
      visit(this.edges.add(this.chain.values[k - 1]!, this.chain.values[k]!));
  }

  private take({ x, y, from, to }: NodingInput): void {
    for (let v = 0; v < x.length; v++) this.nodeOf.push(this.nodes.add(x[v]!, y[v]!));
    for (let s = 0; s < from.length; s++) {
      this.from.push(this.nodeOf.values[from[s]!]!);
      this.to.push(this.nodeOf.values[to[s]!]!);
    }
    this.chainStart.fillTo(this.from.length, 0);
    this.chainLength.fillTo(this.from.length, 0);
  }

  /** Boxes along the segments from `first` on; a long segment gets several, so that its boxes stay near it. */
  private pieceTree(first: number): BoxTree {
    const [xs, ys] = [this.nodes.x.values, this.nodes.y.values];
    const [from, to] = [this.from.view().subarray(first), this.to.view().subarray(first)];
    let total = 0;
    const extents = new Float64Array(from.length);
    for (let s = 0; s < from.length; s++) {
      // Axis-parallel segments need no cutting: their boxes have no empty corners.
      extents[s] = Math.min(Math.abs(xs[to[s]!]! - xs[from[s]!]!), Math.abs(ys[to[s]!]! - ys[from[s]!]!));
      total += extents[s]!;
    }
    const target = Math.max(1, (2 * total) / Math.max(1, from.length));
    const boxes = new IntList(8 * from.length + 4);
    const segments = new IntList(2 * from.length + 1);
    for (let s = 0; s < from.length; s++) {
      const [ax, ay, bx, by] = [xs[from[s]!]!, ys[from[s]!]!, xs[to[s]!]!, ys[to[s]!]!];
      const count = Math.max(1, Math.ceil(extents[s]! / target));
      for (let part = 0; part < count; part++) {
        segments.push(first + s);
        pushSpan(boxes, { ax, ay, bx, by, begin: part / count, end: (part + 1) / count });
      }
    }
    return boxTree(boxes.view(), segments.view());
  }

  /** Makes the crossings of the new segments hot, with one another and with the old ones. */
  private findCrossings(pieces: BoxTree): void {
    const [from, to] = [this.from.values, this.to.values];
    const at = new Int32Array(2);
    const meet = (s: number, t: number): void => {
      const [a, b, c, d] = [from[s]!, to[s]!, from[t]!, to[t]!];
      if (s === t || a === c || a === d || b === c || b === d) return;
      // Read anew each time: they are moved when a crossing makes the table grow.
      const [xs, ys] = [this.nodes.x.values, this.nodes.y.values];
      if (!crossingOf(xs[a]!, ys[a]!, xs[b]!, ys[b]!, xs[c]!, ys[c]!, xs[d]!, ys[d]!, at)) return;
      if (++this.crossings > this.limits.crossings) {
        throw new InputError(
          `The boundaries cross one another more than ${this.limits.crossings} times: simplify or split the map.`,
        );
      }
      this.nodes.add(at[0]!, at[1]!);
    };
    joinSelf(pieces, meet);
    for (const tree of this.pieces.trees) joinTrees(pieces, tree, meet);
  }

  private pixelTree(firstNode: number): BoxTree {
    const count = this.nodes.size - firstNode;
    const boxes = new Int32Array(4 * count);
    const ids = new Int32Array(count);
    for (let k = 0; k < count; k++) {
      ids[k] = firstNode + k;
      boxes[4 * k] = boxes[4 * k + 2] = this.nodes.x.values[ids[k]!]!;
      boxes[4 * k + 1] = boxes[4 * k + 3] = this.nodes.y.values[ids[k]!]!;
    }
    return boxTree(boxes, ids);
  }

  /** Which segment meets which hot pixel, where either is new. */
  private meetings(pieces: BoxTree, pixels: BoxTree): { segments: Int32Array; nodes: Int32Array } {
    const [xs, ys] = [this.nodes.x.values, this.nodes.y.values];
    const [from, to] = [this.from.values, this.to.values];
    const segments = new IntList();
    const nodes = new IntList();
    const meet = (s: number, n: number): void => {
      const [a, b] = [from[s]!, to[s]!];
      if (!meetsPixel(xs[a]!, ys[a]!, xs[b]!, ys[b]!, xs[n]!, ys[n]!)) return;
      segments.push(s);
      nodes.push(n);
    };
    joinTrees(pieces, pixels, meet);
    for (const old of this.pixels.trees) joinTrees(pieces, old, meet);
    for (const old of this.pieces.trees) joinTrees(old, pixels, meet);
    return { segments: segments.view(), nodes: nodes.view() };
  }

  /** Leads each segment that met a pixel through it. */
  private route(meetings: { segments: Int32Array; nodes: Int32Array }, firstSegment: number): NodingChange {
    const { starts, values } = groupBy(meetings.segments, meetings.nodes, this.from.length);
    /** By edge that may have died: whether it stood before. */
    const stood = new Map<number, boolean>();
    const edgesBefore = this.edges.count;
    let routed = 0;
    for (let s = 0; s + 1 < starts.length; s++) {
      if (starts[s] === starts[s + 1]) continue;
      routed++;
      const met = values.subarray(starts[s]!, starts[s + 1]!);
      if (s >= firstSegment) this.chainThrough(s, met);
      else {
        const start = this.chainStart.values[s]!;
        const old = this.chain.values.slice(start, start + this.chainLength.values[s]!);
        this.edgesOf(s, (edge) => this.leave(s, edge, stood));
        this.chainThrough(s, Int32Array.from([...old, ...met]), stood);
      }
    }
    const born: number[] = [];
    const died: number[] = [];
    for (let edge = edgesBefore; edge < this.edges.count; edge++) if (this.isStanding(edge)) born.push(edge);
    for (const [edge, was] of stood) {
      if (edge >= edgesBefore || was === this.isStanding(edge)) continue;
      (was ? died : born).push(edge);
    }
    return { born: Int32Array.from(born), died: Int32Array.from(died), routed };
  }

  /** Puts a segment's hot pixels in order and joins them to edges. */
  private chainThrough(segment: number, stops: Int32Array, stood?: Map<number, boolean>): void {
    sortAlong(stops, { from: this.from.values[segment]!, to: this.to.values[segment]! }, this.nodes);
    this.chainStart.values[segment] = this.chain.length;
    for (let k = 0; k < stops.length; k++) {
      // A segment of several pieces meets a pixel between two of them twice.
      if (k > 0 && stops[k] === stops[k - 1]) continue;
      if (k > 0) this.enter(segment, this.edges.add(this.chain.values[this.chain.length - 1]!, stops[k]!), stood);
      this.chain.push(stops[k]!);
    }
    this.chainLength.values[segment] = this.chain.length - this.chainStart.values[segment]!;
  }

  private enter(segment: number, edge: number, stood?: Map<number, boolean>): void {
    this.firstEntry.fillTo(edge + 1, -1);
    if (stood && !stood.has(edge)) stood.set(edge, this.isStanding(edge));
    this.entryNext.push(this.firstEntry.values[edge]!);
    this.firstEntry.values[edge] = this.entrySegment.length;
    this.entrySegment.push(segment);
  }

  private leave(segment: number, edge: number, stood: Map<number, boolean>): void {
    if (!stood.has(edge)) stood.set(edge, true);
    let before = -1;
    let entry = this.firstEntry.values[edge]!;
    for (; this.entrySegment.values[entry] !== segment; entry = this.entryNext.values[entry]!) before = entry;
    if (before < 0) this.firstEntry.values[edge] = this.entryNext.values[entry]!;
    else this.entryNext.values[before] = this.entryNext.values[entry]!;
  }
}

/** The stretch of a segment between two shares of the way as a box, with room for half a grid step and for rounding. */
function pushSpan(
  boxes: IntList,
  span: { ax: number; ay: number; bx: number; by: number; begin: number; end: number },
): void {
  const { ax, ay, bx, by, begin, end } = span;
  const [px, qx] = [ax + (bx - ax) * begin, ax + (bx - ax) * end];
  const [py, qy] = [ay + (by - ay) * begin, ay + (by - ay) * end];
  boxes.push(Math.floor(Math.min(px, qx)) - 1);
  boxes.push(Math.floor(Math.min(py, qy)) - 1);
  boxes.push(Math.ceil(Math.max(px, qx)) + 1);
  boxes.push(Math.ceil(Math.max(py, qy)) + 1);
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
