// The statuses of all faces in any edition, quickly: whole columns now and then, and the changes between them.
// Faces that share a history and lie in the same regions count as one here.

import { IntList } from './bytes.ts';
import type { Composite } from './composite.ts';

/** A whole column is kept for every so many changes; between columns, changes are played. */
const CHANGES_BY_COLUMN = 16_384;
/** Columns that were asked for last. */
const KEPT = 4;

/** The columns of a composite, made when they are first asked for. */
export function timelineOf(composite: Composite): Timeline {
  let timeline = timelines.get(composite);
  if (!timeline) {
    timeline = new Timeline(composite);
    timelines.set(composite, timeline);
  }
  return timeline;
}

const timelines = new WeakMap<Composite, Timeline>();

interface Column {
  readonly edition: number;
  readonly status: Uint8Array;
}

/** A bundle: faces with one history in one set of regions. By edition, which bundles change from which status to which. */
export class Timeline {
  /** By face: its bundle. Bundle 0 is the unbounded face alone. */
  readonly bundleOf: Int32Array;
  /** By bundle: the area and number of its faces, and its set of regions. */
  readonly areaKm2: Float64Array;
  readonly faces: Int32Array;
  readonly regionSet: Int32Array;
  private readonly count: number;
  /** The changes of edition e stand from starts[e] to starts[e + 1]: change k is of bundle[k]. */
  private readonly starts: Int32Array;
  private readonly bundle: Int32Array;
  private readonly from: Uint8Array;
  private readonly to: Uint8Array;
  /** In the order of editions. */
  private readonly columns: Column[];
  /** In the order in which they were asked for. */
  private readonly kept: Column[] = [];
  /** By bundle, while changes between two editions are gathered: 1 + its status before them, and its status after. */
  private readonly before: Uint8Array;
  private readonly after: Uint8Array;

  constructor(composite: Composite) {
    const { history, runStart, runLength, runs } = composite;
    const { bundleOf, firstFace } = bundles(composite);
    this.bundleOf = bundleOf;
    this.count = firstFace.length;
    this.areaKm2 = new Float64Array(this.count);
    this.faces = new Int32Array(this.count);
    for (let face = 0; face < bundleOf.length; face++) {
      this.areaKm2[bundleOf[face]!]! += composite.areaKm2[face]!;
      this.faces[bundleOf[face]!]!++;
    }
    this.regionSet = firstFace.map((face) => composite.regionSet[face]!);
    this.before = new Uint8Array(this.count);
    this.after = new Uint8Array(this.count);
    this.starts = new Int32Array(history.editions.length + 2);
    for (const face of firstFace) {
      const end = runStart[face]! + runLength[face]!;
      for (let run = runStart[face]! + 1; run < end; run++) this.starts[runs.edition[run]! + 1]!++;
    }
    for (let edition = 1; edition < this.starts.length; edition++) this.starts[edition]! += this.starts[edition - 1]!;
    const count = this.starts[this.starts.length - 1]!;
    this.bundle = new Int32Array(count);
    this.from = new Uint8Array(count);
    this.to = new Uint8Array(count);
    const fill = this.starts.slice();
    const first = new Uint8Array(this.count);
    for (let bundle = 0; bundle < this.count; bundle++) {
      const start = runStart[firstFace[bundle]!]!;
      const end = start + runLength[firstFace[bundle]!]!;
      first[bundle] = runs.status[start]!;
      for (let run = start + 1; run < end; run++) {
        const change = fill[runs.edition[run]!]!++;
        this.bundle[change] = bundle;
        this.from[change] = runs.status[run - 1]!;
        this.to[change] = runs.status[run]!;
      }
    }
    this.columns = [{ edition: 0, status: first }];
    this.makeColumns();
  }

  /** By bundle: its status in an edition. The array is overwritten after a few more calls. */
  at(edition: number): Uint8Array {
    let nearest = this.columns[0]!;
    for (const column of this.columns) if (column.edition <= edition) nearest = column;
    for (const column of this.kept) if (column.edition <= edition && column.edition > nearest.edition) nearest = column;
    if (nearest.edition === edition) return nearest.status;
    const reused = this.kept.length < KEPT ? undefined : this.kept.find((column) => column !== nearest);
    if (reused) this.kept.splice(this.kept.indexOf(reused), 1);
    const status = reused?.status ?? new Uint8Array(this.count);
    status.set(nearest.status);
    this.play(status, nearest.edition, edition);
    this.kept.push({ edition, status });
    return status;
  }

  /** True where it is quicker to look at the changes between two editions than at all bundles. */
  isNearby(one: number, other: number): boolean {
    const [early, late] = one < other ? [one, other] : [other, one];
    return this.starts[late + 1]! - this.starts[early + 1]! < this.count / 4;
  }

  /** Calls `visit` for each bundle whose status in one edition is not that in another, by the changes between them. */
  changed(one: number, other: number, visit: (bundle: number, was: number, is: number) => void): void {
    if (one > other) {
      this.changed(other, one, (bundle, was, is) => visit(bundle, is, was));
      return;
    }
    const { before, after, bundle, from, to } = this;
    const [begin, end] = [this.starts[one + 1]!, this.starts[other + 1]!];
    for (let k = begin; k < end; k++) {
      if (before[bundle[k]!] === 0) before[bundle[k]!] = from[k]! + 1;
      after[bundle[k]!] = to[k]!;
    }
    for (let k = begin; k < end; k++) {
      const was = before[bundle[k]!]! - 1;
      if (was < 0) continue;
      before[bundle[k]!] = 0;
      if (was !== after[bundle[k]!]) visit(bundle[k]!, was, after[bundle[k]!]!);
    }
  }

  private makeColumns(): void {
    const last = this.starts.length - 2;
    for (let edition = 1, since = 0; edition < last; edition++) {
      since += this.starts[edition + 1]! - this.starts[edition]!;
      if (since < CHANGES_BY_COLUMN) continue;
      since = 0;
      const before = this.columns.at(-1)!;
      const status = before.status.slice();
      this.play(status, before.edition, edition);
      this.columns.push({ edition, status });
    }
  }

  private play(status: Uint8Array, after: number, until: number): void {
    const { bundle, to } = this;
    const end = this.starts[until + 1]!;
    for (let k = this.starts[after + 1]!; k < end; k++) status[bundle[k]!] = to[k]!;
  }
}

/** Faces that share runs and a set of regions, in the order of their first face. */
function bundles({ runStart, regionSet, regionSets, faceCount, runs }: Composite): {
  bundleOf: Int32Array;
  firstFace: Int32Array;
} {
  const bundleOf = new Int32Array(faceCount);
  const firstFace = new IntList(faceCount);
  firstFace.push(0);
  // Without regions the place of a list of runs tells the bundle; else its place together with the set.
  const byRuns = new Int32Array(runs.edition.length);
  const bySet = new Map<number, number>();
  for (let face = 1; face < faceCount; face++) {
    const start = runStart[face]!;
    const set = regionSet[face]!;
    const key = start * regionSets.length + set;
    let bundle = (set === 0 ? byRuns[start] : bySet.get(key)) ?? 0;
    if (bundle === 0) {
      bundle = firstFace.length;
      firstFace.push(face);
      if (set === 0) byRuns[start] = bundle;
      else bySet.set(key, bundle);
    }
    bundleOf[face] = bundle;
  }
  return { bundleOf, firstFace: firstFace.view() };
}
