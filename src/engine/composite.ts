// The composite: all editions of a source overlaid once, into faces that no boundary crosses, each with its history.

import type { Ground } from '../model/ground.ts';
import { edgeAreaKm2 } from './area.ts';
import { curveOrder } from './box-tree.ts';
import { concatenated, IntList } from './bytes.ts';
import { type Collected, SegmentTable } from './collect.ts';
import { FaceRuns } from './face-runs.ts';
import { Faces, LOOP_FACE, OUTSIDE } from './faces.ts';
import type { History } from './history.ts';
import { appendGround } from './history-file.ts';
import { Labels } from './label.ts';
import { Noder, type NodingChange, type NodingInput } from './node.ts';
import { RegionSets, type RegionShape } from './region-sets.ts';

export type { RegionShape } from './region-sets.ts';

/**
 * Faces by number: 0 is the unbounded one, whose area is infinite. A face's history is a stretch of `runs`: runs
 * runStart[f] up to runStart[f] + runLength[f], each an edition (index) from which a status (index into `statuses`) holds.
 */
export interface Composite {
  readonly history: History;
  /** `none`, then those of the history's header. */
  readonly statuses: readonly string[];
  readonly faceCount: number;
  /** km² by face; exact on WGS84 for edges straight in longitude and latitude. */
  readonly areaKm2: Float64Array;
  readonly runStart: Int32Array;
  readonly runLength: Int32Array;
  readonly runs: { readonly edition: Int32Array; readonly status: Int32Array };
  /** By face: its set of regions, an index into `regionSets`, whose members are indexes into `regions`. */
  readonly regions: readonly RegionShape[];
  readonly regionSets: readonly (readonly number[])[];
  readonly regionSet: Int32Array;
  /** The arrangement behind the faces, and the number of each loop's face. */
  readonly noder: Noder;
  readonly faces: Faces;
  readonly faceOfLoop: Int32Array;
}

export interface CompositeOptions {
  readonly regions?: readonly RegionShape[];
  /** Bounds time and memory against input made to hurt. */
  readonly crossings?: number;
  /** Told the step that begins, and the share of the work done before it, from 0 to 1. */
  readonly onProgress?: (step: string, share: number) => void;
}

/** Three years of a real war have 200 thousand crossings. Five times as many take ten seconds and half a gigabyte. */
const CROSSINGS = 1_000_000;

/** Overlays all editions of a history. Throws InputError where its boundaries cross one another too many times. */
export function buildComposite(history: History, options: CompositeOptions = {}): Composite {
  return new Overlay(history, options).composite();
}

/** What one more edition cost. */
export interface ExtensionCost {
  /** Segments that were routed, and faces whose history was settled. */
  readonly segments: number;
  readonly faces: number;
}

/**
 * An overlay that grows with its history. One more edition touches the segments near its change only, and the result is
 * that of overlaying everything at once.
 */
export class Overlay {
  readonly history: History;
  private readonly table = new SegmentTable();
  private readonly noder: Noder;
  private readonly faces: Faces;
  private readonly labels: Labels;
  private readonly runs: FaceRuns;
  /** By slot. */
  private areas = new Float64Array(0);
  private vertexCount: number;
  /** Slots in the order of faces, of all loops below a slot. */
  private ordered: Int32Array = new Int32Array(0);
  private orderedUntil = 1;

  constructor(history: History, { regions = [], crossings = CROSSINGS, onProgress }: CompositeOptions = {}) {
    this.history = history;
    const sets = new RegionSets(regions);
    this.vertexCount = -sets.input.x.length;
    this.noder = new Noder({ crossings });
    this.faces = new Faces(this.noder);
    this.labels = new Labels({ noder: this.noder, faces: this.faces, table: this.table, regions: sets });
    this.runs = new FaceRuns(history, this.table);
    this.extend(sets.input, onProgress);
  }

  /** Takes up an edition that was published after all others, in the overlay and in its history. */
  add(ground: Ground): ExtensionCost {
    appendGround(this.history, ground);
    return this.extend(NO_SEGMENTS);
  }

  /** What the overlay holds now. It stands until the next edition is added. */
  composite(): Composite {
    const { faces, history, labels, noder, runs } = this;
    const slots = this.slotsInSpace();
    const faceOfLoop = new Int32Array(faces.kind.length);
    for (let face = 1; face < slots.length; face++) faceOfLoop[slots[face]! - 1] = face;
    for (const island of faces.standingIslands()) {
      const face = faces.container.values[island]!;
      faceOfLoop[island] = face === OUTSIDE ? 0 : faceOfLoop[face]!;
    }
    const areaKm2 = new Float64Array(slots.length);
    for (let face = 1; face < slots.length; face++) areaKm2[face] = this.areas[slots[face]!]!;
    areaKm2[0] = Number.POSITIVE_INFINITY;
    const bySlot = (list: IntList): Int32Array => slots.map((slot) => list.values[slot]!);
    return {
      history,
      statuses: ['none', ...history.header.statuses],
      faceCount: slots.length,
      areaKm2,
      runStart: bySlot(runs.start),
      runLength: bySlot(runs.length),
      runs: { edition: runs.edition.view(), status: runs.status.view() },
      regions: labels.regions.shapes,
      regionSets: labels.regions.sets,
      regionSet: bySlot(labels.regions.setOf),
      noder,
      faces,
      faceOfLoop,
    };
  }

  /** By edition: the km² that polygons of different statuses cover at once. */
  overlapKm2(): Float64Array {
    const { faces, history, labels, runs } = this;
    // Where an overlap begins its area is added, and where it ends taken off again.
    const steps = new Float64Array(history.editions.length + 1);
    for (let loop = 0; loop < faces.kind.length; loop++) {
      if (faces.kind.values[loop] !== LOOP_FACE) continue;
      const area = this.areas[loop + 1]!;
      runs.overlapsOf(labels.eventsOf(loop + 1), (from, until) => {
        steps[from]! += area;
        steps[until]! -= area;
      });
    }
    const overlaps = new Float64Array(history.editions.length);
    let sum = 0;
    for (let edition = 0; edition < overlaps.length; edition++) {
      sum += steps[edition]!;
      overlaps[edition] = Math.max(0, sum);
    }
    return overlaps;
  }

  /**
   * The slot of each face; faces near each other have numbers near each other, so that equal statuses come in runs,
   * which is what a processor is quick at. Faces that came later follow those that were put in order.
   */
  private slotsInSpace(): Int32Array {
    const { faces, noder } = this;
    const slots = new IntList(faces.kind.length + 1);
    const isStanding = (slot: number): boolean => faces.kind.values[slot - 1] === LOOP_FACE;
    for (const slot of this.ordered) if (isStanding(slot)) slots.push(slot);
    const before = slots.length;
    for (let slot = this.orderedUntil; slot <= faces.kind.length; slot++) if (isStanding(slot)) slots.push(slot);
    const fresh = slots.view().subarray(before);
    const boxes = new Int32Array(4 * fresh.length);
    for (let k = 0; k < fresh.length; k++) {
      const node = faces.originOf(faces.start.values[fresh[k]! - 1]!);
      boxes[4 * k] = boxes[4 * k + 2] = noder.nodes.x.values[node]!;
      boxes[4 * k + 1] = boxes[4 * k + 3] = noder.nodes.y.values[node]!;
    }
    fresh.set(curveOrder(boxes).map((k) => fresh[k]!));
    this.ordered = slots.view();
    this.orderedUntil = faces.kind.length + 1;
    return concatenated(OUTSIDE_SLOT, this.ordered);
  }

  /** The steps: collect, node, faces, label, settle, measure. */
  private extend(regions: NodingInput, onProgress: CompositeOptions['onProgress'] = () => undefined): ExtensionCost {
    onProgress('collecting boundaries', 0);
    const collected = this.table.read(this.history);
    onProgress('crossing boundaries', 0.1);
    const change = this.node(regions, collected);
    onProgress('finding faces', 0.6);
    const { fresh, reshaped } = this.faces.extend(change);
    onProgress('carrying histories', 0.75);
    const { slots } = this.labels.extend({ fresh, collected });
    this.runs.extend(this.labels, slots, this.faces.kind.length + 1);
    onProgress('measuring areas', 0.95);
    this.measure(reshaped);
    onProgress('done', 1);
    return { segments: change.routed, faces: slots.length };
  }

  /** Regions, if any, come with the first part and are counted before the history's own positions. */
  private node(regions: NodingInput, { firstSegment }: Collected): NodingChange {
    const { x, y } = this.history;
    const offset = this.labels.regions.input.x.length;
    const firstVertex = Math.max(0, this.vertexCount);
    this.vertexCount = x.length;
    const shifted = (ends: Int32Array): Int32Array => (offset === 0 ? ends : ends.map((vertex) => vertex + offset));
    const { from, to } = this.table.pairs;
    return this.noder.extend({
      x: concatenated(regions.x, x.view().subarray(firstVertex)),
      y: concatenated(regions.y, y.view().subarray(firstVertex)),
      from: concatenated(regions.from, shifted(from.view().subarray(firstSegment))),
      to: concatenated(regions.to, shifted(to.view().subarray(firstSegment))),
    });
  }

  /** A face's area is what its loop has on the left, and its islands, which run the other way round, take away. */
  private measure(reshaped: readonly number[]): void {
    const { faces } = this;
    if (this.areas.length <= faces.kind.length) {
      const larger = new Float64Array(2 * faces.kind.length + 2);
      larger.set(this.areas);
      this.areas = larger;
    }
    for (const loop of reshaped) {
      let area = this.loopArea(loop);
      for (const island of faces.islandsIn(loop)) area += this.loopArea(island);
      this.areas[loop + 1] = area;
    }
  }

  private loopArea(loop: number): number {
    const { faces, noder } = this;
    const [xs, ys] = [noder.nodes.x.values, noder.nodes.y.values];
    let sum = 0;
    faces.walk(loop, (h) => {
      const [a, b] = [faces.originOf(h), faces.originOf(h ^ 1)];
      sum += edgeAreaKm2(xs[a]!, ys[a]!, xs[b]!, ys[b]!);
    });
    return sum;
  }
}

const OUTSIDE_SLOT = new Int32Array(1);

const NO_SEGMENTS: NodingInput = {
  x: new Int32Array(0),
  y: new Int32Array(0),
  from: new Int32Array(0),
  to: new Int32Array(0),
};
