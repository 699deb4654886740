// Labels: which events lie between each face and the outside, carried from face to face across edges.

import { IntList } from './bytes.ts';
import type { Collected, SegmentTable } from './collect.ts';
import { type Faces, OUTSIDE } from './faces.ts';
import type { Noder } from './node.ts';
import type { RegionSets } from './region-sets.ts';

/** What an extension of the arrangement means for labels. */
export interface LabelChange {
  /** Face loops that are new. */
  readonly fresh: readonly number[];
  readonly collected: Collected;
}

export interface Labelled {
  /** Slots whose events are new, fresh faces among them. */
  readonly slots: readonly number[];
}

interface EventRange {
  readonly from: number;
  readonly until: number;
}

/**
 * The events of a face are those that a way from the outside crosses an odd number of times. Crossing an edge turns over
 * the events of the segments along it; so a face's list follows from a neighbour's, and no point is ever looked for in a
 * polygon. By slot: 0 is the outside, loop + 1 a face.
 */
export class Labels {
  /** The regions that each slot lies in. */
  readonly regions: RegionSets;
  private readonly start = new IntList();
  private readonly length = new IntList();
  /** Ascending event numbers, one stretch for each slot. */
  private readonly events = new IntList();
  private readonly noder: Noder;
  private readonly faces: Faces;
  private readonly table: SegmentTable;

  constructor(parts: { noder: Noder; faces: Faces; table: SegmentTable; regions: RegionSets }) {
    this.noder = parts.noder;
    this.faces = parts.faces;
    this.table = parts.table;
    this.regions = parts.regions;
  }

  /** The events of a slot, ascending; valid until the next extension. */
  eventsOf(slot: number): Int32Array {
    const start = this.start.values[slot]!;
    return this.events.values.subarray(start, start + this.length.values[slot]!);
  }

  /** Labels new faces, and carries new events over the ground that they concern. */
  extend({ fresh, collected }: LabelChange): Labelled {
    const { kind } = this.faces;
    const isFirst = this.start.length === 0;
    this.start.fillTo(kind.length + 1, UNLABELLED);
    this.length.fillTo(kind.length + 1, 0);
    if (isFirst) this.start.values[0] = 0;
    this.regions.grow(kind.length + 1);
    const all = this.table.eventEdition.length;
    const known = isFirst ? all : collected.firstEvent;
    if (isFirst) this.flood([OUTSIDE], known);
    else this.flood(this.labelledBeside(fresh), known);
    const slots = new Set(fresh.map((loop) => loop + 1));
    if (known < all) for (const slot of this.spread(collected)) slots.add(slot);
    return { slots: [...slots] };
  }

  /** Labelled faces that have a fresh one beside them. */
  private labelledBeside(fresh: readonly number[]): number[] {
    const found = new Set<number>();
    for (const loop of fresh) {
      this.boundary(loop, (h) => {
        const face = this.faces.faceOf(h ^ 1);
        if (this.start.values[face + 1]! >= 0) found.add(face);
      });
    }
    return [...found];
  }

  /** Labels what can be reached from the given faces through faces without a label. */
  private flood(from: readonly number[], known: number): void {
    const { faces, regions } = this;
    const range = { from: 0, until: known };
    const turned: number[] = [];
    const queue = [...from];
    for (let at = 0; at < queue.length; at++) {
      const face = queue[at]!;
      this.boundary(face, (h) => {
        const other = faces.faceOf(h ^ 1);
        if (this.start.values[other + 1] !== UNLABELLED) return;
        this.eventsAcross(h >> 1, range, turned);
        this.setTurned(other + 1, face + 1, turned);
        regions.cross(other + 1, face + 1, this.regionsAcross(h >> 1));
        queue.push(other);
      });
    }
  }

  /** Calls `visit` for each half-edge that has the face on its left: around it, and around what lies in it. */
  private boundary(face: number, visit: (halfEdge: number) => void): void {
    if (face !== OUTSIDE) this.faces.walk(face, visit);
    for (const island of this.faces.islandsIn(face)) this.faces.walk(island, visit);
  }

  private eventsAcross(edge: number, range: EventRange, into: number[]): void {
    into.length = 0;
    this.noder.segmentsAlong(edge, (segment) => {
      if (segment >= this.regions.segmentCount) this.table.turnEvents(segment - this.regions.segmentCount, into, range);
    });
  }

  private regionsAcross(edge: number): readonly number[] {
    if (this.regions.segmentCount === 0) return NOTHING;
    const turned: number[] = [];
    this.noder.segmentsAlong(edge, (segment) => this.regions.turnRegions(segment, turned));
    return turned;
  }

  /** The list of one slot with some events turned over becomes that of another. */
  private setTurned(slot: number, model: number, turned: readonly number[]): void {
    const { events, start, length } = this;
    let at = start.values[model]!;
    const end = at + length.values[model]!;
    const begin = events.length;
    for (const event of turned) {
      while (at < end && events.values[at]! < event) events.push(events.values[at++]!);
      if (at < end && events.values[at] === event) at++;
      else events.push(event);
    }
    while (at < end) events.push(events.values[at++]!);
    start.values[slot] = begin;
    length.values[slot] = events.length - begin;
  }

  /**
   * New events concern the ground between a boundary's old course and its new one. From the faces along edges that have new
   * events it spreads as far as a face has any; where there are none it stops. Returns the slots that got some.
   */
  private spread({ firstEvent, touched }: Collected): number[] {
    const { faces, table } = this;
    const range = { from: firstEvent, until: table.eventEdition.length };
    const edges = this.edgesWithEvents(touched, range);
    const freshOf = new Map<number, readonly number[]>();
    for (const [edge] of edges) {
      for (const h of [2 * edge, 2 * edge + 1]) {
        const first = faces.faceOf(h);
        if (freshOf.has(first)) continue;
        freshOf.set(first, this.eventsByRay(h, edges));
        const queue = [first];
        for (let at = 0; at < queue.length; at++) this.spreadFrom(queue[at]!, { edges, freshOf, queue });
      }
    }
    const slots: number[] = [];
    for (const [face, fresh] of freshOf) {
      if (fresh.length === 0) continue;
      this.setTurned(face + 1, face + 1, fresh);
      slots.push(face + 1);
    }
    return slots;
  }

  private spreadFrom(
    face: number,
    walk: { edges: EdgeEvents; freshOf: Map<number, readonly number[]>; queue: number[] },
  ): void {
    const { edges, freshOf, queue } = walk;
    const own = freshOf.get(face)!;
    // The outside has no events: without any to carry, only edges that have some lead on.
    this.boundary(face, (h) => {
      const across = edges.get(h >> 1);
      if (own.length === 0 && !across) return;
      const other = this.faces.faceOf(h ^ 1);
      if (freshOf.has(other)) return;
      freshOf.set(other, across ? turnedOver(own, across) : own);
      queue.push(other);
    });
  }

  private edgesWithEvents(touched: readonly number[], range: EventRange): EdgeEvents {
    const edges = new Map<number, readonly number[]>();
    const turned: number[] = [];
    for (const segment of touched) {
      this.noder.edgesOf(segment + this.regions.segmentCount, (edge) => {
        if (edges.has(edge)) return;
        this.eventsAcross(edge, range, turned);
        edges.set(edge, [...turned]);
      });
    }
    for (const [edge, events] of edges) if (events.length === 0) edges.delete(edge);
    return edges;
  }

  /**
   * The new events of the face on the left of a half-edge, by the edges with new events that a ray from beside its middle
   * crosses on its way west. Half a step above a node no other node is in the way.
   */
  private eventsByRay(halfEdge: number, edges: EdgeEvents): readonly number[] {
    const { faces, noder } = this;
    const ys = noder.nodes.y.values;
    // A loop with events has a height: some half-edge of it is not level.
    let h = halfEdge;
    while (ys[faces.originOf(h)] === ys[faces.originOf(h ^ 1)]) h = faces.next(h);
    const [begin, end] = [ys[faces.originOf(h)]!, ys[faces.originOf(h ^ 1)]!];
    const height = Math.min(begin, end);
    let events: readonly number[] = [];
    for (const [edge, across] of edges) {
      const [a, b] = [noder.edges.from.values[edge]!, noder.edges.to.values[edge]!];
      if (ys[a]! > height === ys[b]! > height) continue;
      // Its own edge lies west of the face where the half-edge runs down.
      const isWest = edge === h >> 1 ? begin > end : faces.isEastOf(h >> 1, edge);
      if (isWest) events = turnedOver(events, across);
    }
    return events;
  }
}

type EdgeEvents = Map<number, readonly number[]>;

const UNLABELLED = -1;
const NOTHING: readonly number[] = [];

/** Two ascending lists, without what both have. */
function turnedOver(one: readonly number[], other: readonly number[]): number[] {
  const result: number[] = [];
  let k = 0;
  for (const value of one) {
    while (k < other.length && other[k]! < value) result.push(other[k++]!);
    if (other[k] === value) k++;
    else result.push(value);
  }
  while (k < other.length) result.push(other[k++]!);
  return result;
}
