// Faces: from edges that meet only at nodes to half-edges, loops around faces, and which face an island lies in.

import { BoxForest, boxesWestOf, boxTree } from './box-tree.ts';
import { IntList } from './bytes.ts';
import type { Noder, NodingChange } from './node.ts';
import { orient } from './predicates.ts';

/** What became of a loop. A face loop runs counter-clockwise around a face; an island loop around a component, outside. */
export const LOOP_DEAD = 0;
export const LOOP_FACE = 1;
export const LOOP_ISLAND = 2;

/** What a change of edges did to faces. */
export interface FaceChange {
  /** Face loops that are new. */
  readonly fresh: readonly number[];
  /** Faces whose area is new: those, and standing ones in which islands came or went. */
  readonly reshaped: readonly number[];
}

/** The loop number that stands for the unbounded face, which no loop surrounds. */
export const OUTSIDE = -1;

/**
 * Half-edge 2e runs along edge e from edges.from[e] to edges.to[e], half-edge 2e + 1 back; h ^ 1 is the twin of h. On
 * its left a half-edge has the face of its loop. Each face but the unbounded one has one face loop, whose number names
 * it; what lies in it apart from that loop are islands.
 */
export class Faces {
  /** By half-edge: its loop, -1 where the edge does not stand. */
  readonly loopOf = new IntList();
  /** By loop: what it is, a half-edge of it, and for an island the face around it (a face loop, or OUTSIDE). */
  readonly kind = new IntList();
  readonly start = new IntList();
  readonly container = new IntList();
  private readonly noder: Noder;
  /** By half-edge: the next one clockwise that leaves the same node. */
  private readonly clockwise = new IntList();
  /** By node: a half-edge that leaves it, or -1. */
  private readonly out = new IntList();
  private readonly forest = new BoxForest();
  private islands: number[] = [];
  private islandsByFace = new Map<number, number[]>();

  constructor(noder: Noder) {
    this.noder = noder;
  }

  /** Brings half-edges, loops and islands up to the edges. */
  extend({ born, died }: NodingChange): FaceChange {
    const changed = this.relink(born, died);
    const firstLoop = this.kind.length;
    this.traceAround(changed);
    this.index(born);
    const fresh: number[] = [];
    for (let loop = firstLoop; loop < this.kind.length; loop++)
      if (this.kind.values[loop] === LOOP_FACE) fresh.push(loop);
    return { fresh, reshaped: [...new Set([...fresh, ...this.placeIslands(firstLoop)])] };
  }

  /** The node that a half-edge leaves. */
  originOf(halfEdge: number): number {
    const { from, to } = this.noder.edges;
    return ((halfEdge & 1) === 0 ? from : to).values[halfEdge >> 1]!;
  }

  /** The half-edge that comes next around the face on the left. */
  next(halfEdge: number): number {
    return this.clockwise.values[halfEdge ^ 1]!;
  }

  /** The next half-edge clockwise that leaves the same node. */
  clockwiseOf(halfEdge: number): number {
    return this.clockwise.values[halfEdge]!;
  }

  /** The face on the left of a half-edge: a face loop, or OUTSIDE. */
  faceOf(halfEdge: number): number {
    const loop = this.loopOf.values[halfEdge]!;
    return this.kind.values[loop] === LOOP_FACE ? loop : this.container.values[loop]!;
  }

  /** Calls `visit` for each half-edge of a loop. */
  walk(loop: number, visit: (halfEdge: number) => void): void {
    const start = this.start.values[loop]!;
    let h = start;
    do {
      visit(h);
      h = this.next(h);
    } while (h !== start);
  }

  /** The island loops that stand, those further west first. */
  standingIslands(): readonly number[] {
    return this.islands;
  }

  /** The islands that lie in a face. */
  islandsIn(face: number): readonly number[] {
    return this.islandsByFace.get(face) ?? NO_ISLANDS;
  }

  /** The face at a position of the grid; on an arc the one just east of it, on a horizontal arc just north. */
  locate(x: number, y: number): number {
    const halfEdge = this.westOf(x, y, 0);
    return halfEdge < 0 ? OUTSIDE : this.faceOf(halfEdge);
  }

  /** Adds born half-edges to their nodes, takes out those that died, and sorts around each node that changed. */
  private relink(born: Int32Array, died: Int32Array): readonly number[] {
    const { edges, nodes } = this.noder;
    this.out.fillTo(nodes.size, -1);
    this.clockwise.fillTo(2 * edges.count, -1);
    this.loopOf.fillTo(2 * edges.count, -1);
    const changed: number[] = [];
    const isChanged = new Uint8Array(nodes.size);
    const change = (node: number): void => {
      if (isChanged[node] === 0) changed.push(node);
      isChanged[node] = 1;
    };
    for (const edge of died) {
      for (const h of [2 * edge, 2 * edge + 1]) {
        this.bury(h);
        change(this.originOf(h));
      }
    }
    for (let k = 0; k < born.length; k++) {
      for (let h = 2 * born[k]!; h <= 2 * born[k]! + 1; h++) {
        const node = this.originOf(h);
        const first = this.out.values[node]!;
        this.clockwise.values[h] = first < 0 ? h : this.clockwise.values[first]!;
        if (first < 0) this.out.values[node] = h;
        else this.clockwise.values[first] = h;
        change(node);
      }
    }
    const around: number[] = [];
    for (const node of changed) this.sortAround(node, around);
    return changed;
  }

  private bury(halfEdge: number): void {
    const loop = this.loopOf.values[halfEdge]!;
    if (loop >= 0) this.kind.values[loop] = LOOP_DEAD;
    this.loopOf.values[halfEdge] = DEAD_HALF_EDGE;
  }

  private sortAround(node: number, around: number[]): void {
    const { clockwise, loopOf } = this;
    around.length = 0;
    const first = this.out.values[node]!;
    let h = first;
    do {
      if (loopOf.values[h] === DEAD_HALF_EDGE) loopOf.values[h] = -1;
      else around.push(h);
      h = clockwise.values[h]!;
    } while (h !== first);
    this.out.values[node] = around[0] ?? -1;
    // Two half-edges are in order either way round.
    if (around.length > 2) this.sortByAngle(node, around);
    for (let k = 0; k < around.length; k++) clockwise.values[around[(k + 1) % around.length]!] = around[k]!;
  }

  /** Counter-clockwise from south. No two leave a node in one direction: their edges would overlap. */
  private sortByAngle(node: number, around: number[]): void {
    const [xs, ys] = [this.noder.nodes.x.values, this.noder.nodes.y.values];
    const [x, y] = [xs[node]!, ys[node]!];
    const isAfter = (a: number, b: number): boolean => {
      const [toA, toB] = [this.originOf(a ^ 1), this.originOf(b ^ 1)];
      const [ax, ay, bx, by] = [xs[toA]!, ys[toA]!, xs[toB]!, ys[toB]!];
      const westA = ax < x || (ax === x && ay < y);
      const westB = bx < x || (bx === x && by < y);
      return westA === westB ? orient(x, y, ax, ay, bx, by) < 0 : westA;
    };
    if (around.length > 24) {
      around.sort((a, b) => (isAfter(a, b) ? 1 : -1));
      return;
    }
    for (let i = 1; i < around.length; i++) {
      const h = around[i]!;
      let j = i - 1;
      for (; j >= 0 && isAfter(around[j]!, h); j--) around[j + 1] = around[j]!;
      around[j + 1] = h;
    }
  }

  /** Traces every loop through a changed node: each new loop passes one, since its path differs from all old ones. */
  private traceAround(changed: readonly number[]): void {
    const { clockwise } = this;
    const firstLoop = this.kind.length;
    for (const node of changed) {
      const first = this.out.values[node]!;
      if (first < 0) continue;
      let h = first;
      do {
        if (this.loopOf.values[h ^ 1]! < firstLoop) this.trace(h ^ 1, firstLoop);
        h = clockwise.values[h]!;
      } while (h !== first);
    }
  }

  /**
   * Numbers a loop and tells by its signed area what it is: a face has an inside, so its loop has a positive area; the
   * outside of a component is traced clockwise, or to and fro. Exact: where doubles can't tell, big integers do.
   */
  private trace(start: number, firstLoop: number): void {
    const { loopOf, kind, clockwise } = this;
    const { edges, nodes } = this.noder;
    const [xs, ys, from, to] = [nodes.x.values, nodes.y.values, edges.from.values, edges.to.values];
    const loop = kind.length;
    const origin = this.originOf(start);
    const [x0, y0] = [xs[origin]!, ys[origin]!];
    let [ax, ay] = [0, 0];
    let doubled = 0;
    let bound = 0;
    let count = 0;
    let h = start;
    do {
      const old = loopOf.values[h]!;
      if (old >= 0 && old < firstLoop) kind.values[old] = LOOP_DEAD;
      loopOf.values[h] = loop;
      const end = (h & 1) === 0 ? to[h >> 1]! : from[h >> 1]!;
      const [bx, by] = [xs[end]! - x0, ys[end]! - y0];
      const [one, other] = [ax * by, bx * ay];
      doubled += one - other;
      bound += Math.abs(one) + Math.abs(other);
      count++;
      [ax, ay] = [bx, by];
      h = clockwise.values[h ^ 1]!;
    } while (h !== start);
    // Below 2^53 every product and sum is a whole number that a double holds.
    const isSure = bound < 2 ** 53 || Math.abs(doubled) > bound * (count + 3) * 2 ** -52;
    const isFace = isSure ? doubled > 0 : this.doubledArea(start) > 0n;
    kind.push(isFace ? LOOP_FACE : LOOP_ISLAND);
    this.start.push(start);
    this.container.push(OUTSIDE);
    if (!isFace) this.islands.push(loop);
  }

  private doubledArea(start: number): bigint {
    const { x, y } = this.noder.nodes;
    let doubled = 0n;
    let h = start;
    do {
      const [a, b] = [this.originOf(h), this.originOf(h ^ 1)];
      doubled += BigInt(x.values[a]!) * BigInt(y.values[b]!) - BigInt(x.values[b]!) * BigInt(y.values[a]!);
      h = this.next(h);
    } while (h !== start);
    return doubled;
  }

  private index(born: Int32Array): void {
    const { edges, nodes } = this.noder;
    const [xs, ys] = [nodes.x.values, nodes.y.values];
    const boxes = new Int32Array(4 * born.length);
    for (let k = 0; k < born.length; k++) {
      const [a, b] = [edges.from.values[born[k]!]!, edges.to.values[born[k]!]!];
      boxes[4 * k] = Math.min(xs[a]!, xs[b]!);
      boxes[4 * k + 1] = Math.min(ys[a]!, ys[b]!);
      boxes[4 * k + 2] = Math.max(xs[a]!, xs[b]!);
      boxes[4 * k + 3] = Math.max(ys[a]!, ys[b]!);
    }
    this.forest.add(boxTree(boxes, born));
  }

  /**
   * Finds the face around each island that is new or whose face is gone: what lies just west of its westernmost node.
   * That edge reaches further west than the island, so the islands are placed from west to east. Returns the standing
   * faces that lost or gained an island.
   */
  private placeIslands(firstLoop: number): readonly number[] {
    const { kind, container } = this;
    const { x, y } = this.noder.nodes;
    const concerned = this.islands
      .filter((loop) => kind.values[loop] === LOOP_DEAD)
      .map((loop) => container.values[loop]!);
    const standing = this.islands.filter((loop) => kind.values[loop] === LOOP_ISLAND);
    const tips = standing.map((loop) => ({ loop, tip: this.westernmost(loop) }));
    tips.sort((a, b) => x.values[a.tip]! - x.values[b.tip]!);
    this.islands = tips.map(({ loop }) => loop);
    this.islandsByFace = new Map();
    for (const { loop, tip } of tips) {
      const face = container.values[loop]!;
      if (loop >= firstLoop || (face !== OUTSIDE && kind.values[face] !== LOOP_FACE)) {
        const west = this.westOf(x.values[tip]!, y.values[tip]!, 1);
        container.values[loop] = west < 0 ? OUTSIDE : this.faceOf(west);
        concerned.push(container.values[loop]!);
      }
      const inSameFace = this.islandsByFace.get(container.values[loop]!);
      if (inSameFace) inSameFace.push(loop);
      else this.islandsByFace.set(container.values[loop]!, [loop]);
    }
    return concerned.filter((face) => face !== OUTSIDE && kind.values[face] === LOOP_FACE);
  }

  private westernmost(loop: number): number {
    const [xs, ys] = [this.noder.nodes.x.values, this.noder.nodes.y.values];
    let best = this.originOf(this.start.values[loop]!);
    this.walk(loop, (h) => {
      const node = this.originOf(h);
      if (xs[node]! < xs[best]! || (xs[node] === xs[best] && ys[node]! < ys[best]!)) best = node;
    });
    return best;
  }

  /**
   * Of the edges that reach over the height y (their lower end counts, their upper does not), the easternmost that passes
   * west of the point, by more than `gap` - 1: as the half-edge that has its east on the left. -1 where there is none.
   */
  private westOf(x: number, y: number, gap: 0 | 1): number {
    const { edges, nodes } = this.noder;
    const [xs, ys, from, to] = [nodes.x.values, nodes.y.values, edges.from.values, edges.to.values];
    let best = -1;
    const meet = (edge: number): void => {
      const [a, b] = [from[edge]!, to[edge]!];
      if (ys[a]! > y === ys[b]! > y || !this.noder.isStanding(edge)) return;
      const [low, high] = ys[a]! < ys[b]! ? [a, b] : [b, a];
      const side = orient(xs[low]!, ys[low]!, xs[high]!, ys[high]!, x, y);
      if (side > 0 || (gap === 1 && side === 0)) return;
      if (best < 0 || this.isEastOf(edge, best)) best = edge;
    };
    for (const tree of this.forest.trees) boxesWestOf(tree, x, y, meet);
    if (best < 0) return -1;
    return ys[from[best]!]! > ys[to[best]!]! ? 2 * best : 2 * best + 1;
  }

  /** Of two edges that reach over one height and meet at most at nodes: whether the first passes further east there. */
  isEastOf(one: number, other: number): boolean {
    const { edges, nodes } = this.noder;
    const [xs, ys] = [nodes.x.values, nodes.y.values];
    const ends = (edge: number): [number, number] => {
      const [a, b] = [edges.from.values[edge]!, edges.to.values[edge]!];
      return ys[a]! < ys[b]! ? [a, b] : [b, a];
    };
    const [lowA, highA] = ends(one);
    const [lowB, highB] = ends(other);
    const sideOf = (low: number, high: number, node: number): number =>
      orient(xs[low]!, ys[low]!, xs[high]!, ys[high]!, xs[node]!, ys[node]!);
    if (ys[lowA]! > ys[lowB]!) return sideOf(lowB, highB, lowA) < 0;
    if (ys[lowA]! < ys[lowB]!) return sideOf(lowA, highA, lowB) > 0;
    return lowA === lowB ? sideOf(lowA, highA, highB) > 0 : xs[lowA]! > xs[lowB]!;
  }
}

const NO_ISLANDS: readonly number[] = [];

/** In loopOf, while nodes are sorted: the half-edge no longer stands. */
const DEAD_HALF_EDGE = -2;
