// Regions in the arrangement: their boundaries as segments, and which regions each face lies in.

import type { GridRing } from '../model/ground.ts';
import { IntList } from './bytes.ts';
import type { NodingInput } from './node.ts';
import { PairTable } from './pair-table.ts';
import { VertexTable } from './vertex-table.ts';

/** A region by which answers are told apart: polygons as lists of rings, the shell first. They may overlap. */
export interface RegionShape {
  readonly id: string;
  readonly name: string;
  readonly polygons: readonly (readonly GridRing[])[];
}

/** By slot, the regions that it lies in, as the number of a set: few sets are shared by many faces. */
export class RegionSets {
  readonly shapes: readonly RegionShape[];
  /** Boundaries, to be noded before all others. */
  readonly input: NodingInput;
  /** By set: indexes of regions, ascending. Set 0 is empty. */
  readonly sets: (readonly number[])[] = [[]];
  /** By slot: its set. */
  readonly setOf = new IntList();
  /** By polygon: its region. */
  private readonly regionOf: number[] = [];
  /** By segment: the polygons that it bounds. */
  private readonly polygonsAlong: number[][] = [];
  /** By set: the polygons that it stands for, and what it becomes when some are turned over. */
  private readonly members: (readonly number[])[] = [[]];
  private readonly setByMembers = new Map<string, number>([['', 0]]);

  constructor(shapes: readonly RegionShape[]) {
    this.shapes = shapes;
    const vertices = new VertexTable();
    const segments = new PairTable();
    shapes.forEach(({ polygons }, region) => {
      for (const rings of polygons) {
        const polygon = this.regionOf.push(region) - 1;
        for (const ring of rings) this.addRing(ring, { polygon, vertices, segments });
      }
    });
    this.input = { x: vertices.x.view(), y: vertices.y.view(), from: segments.from.view(), to: segments.to.view() };
  }

  get segmentCount(): number {
    return this.input.from.length;
  }

  grow(slots: number): void {
    this.setOf.fillTo(slots, 0);
  }

  /** Turns over in `into` the polygons that a segment bounds; those of history bound none. */
  turnRegions(segment: number, into: number[]): void {
    for (const polygon of this.polygonsAlong[segment] ?? []) turn(into, polygon);
  }

  /** The set of one slot is that of another with some polygons turned over. */
  cross(slot: number, model: number, turned: readonly number[]): void {
    const set = this.setOf.values[model]!;
    this.setOf.values[slot] = turned.length === 0 ? set : this.turnedSet(set, turned);
  }

  private turnedSet(set: number, turned: readonly number[]): number {
    const members = [...this.members[set]!];
    for (const polygon of turned) turn(members, polygon);
    members.sort((a, b) => a - b);
    const key = members.join(' ');
    const known = this.setByMembers.get(key);
    if (known !== undefined) return known;
    this.members.push(members);
    this.sets.push([...new Set(members.map((polygon) => this.regionOf[polygon]!))].sort((a, b) => a - b));
    this.setByMembers.set(key, this.sets.length - 1);
    return this.sets.length - 1;
  }

  private addRing(ring: GridRing, to: { polygon: number; vertices: VertexTable; segments: PairTable }): void {
    const { polygon, vertices, segments } = to;
    if (ring.length < 6) return;
    let previous = vertices.add(ring[ring.length - 2]!, ring[ring.length - 1]!);
    for (let i = 0; i < ring.length; i += 2) {
      const next = vertices.add(ring[i]!, ring[i + 1]!);
      if (next !== previous) {
        const segment = segments.add(previous, next);
        this.polygonsAlong[segment] ??= [];
        turn(this.polygonsAlong[segment]!, polygon);
      }
      previous = next;
    }
  }
}

function turn(list: number[], value: number): void {
  const place = list.indexOf(value);
  if (place < 0) list.push(value);
  else list.splice(place, 1);
}
