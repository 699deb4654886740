// The statuses of all faces in any edition, quickly: whole columns now and then, and the changes between them.

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

/** By edition, which faces change from which status to which: change k is of the face face[k]. */
export class Timeline {
  private readonly faceCount: number;
  /** The changes of edition e stand from starts[e] to starts[e + 1]. */
  private readonly starts: Int32Array;
  private readonly face: Int32Array;
  private readonly from: Uint8Array;
  private readonly to: Uint8Array;
  /** In the order of editions. */
  private readonly columns: Column[];
  /** In the order in which they were asked for. */
  private readonly kept: Column[] = [];
  /** By face, while changes between two editions are gathered: 1 + its status before them, and its status after. */
  private readonly before: Uint8Array;
  private readonly after: Uint8Array;

  constructor(composite: Composite) {
    const { history, runStart, runLength, runs, faceCount } = composite;
    this.faceCount = faceCount;
    this.before = new Uint8Array(faceCount);
    this.after = new Uint8Array(faceCount);
    this.starts = new Int32Array(history.editions.length + 2);
    for (let face = 0; face < faceCount; face++) {
      const end = runStart[face]! + runLength[face]!;
      for (let run = runStart[face]! + 1; run < end; run++) this.starts[runs.edition[run]! + 1]!++;
    }
    for (let edition = 1; edition < this.starts.length; edition++) this.starts[edition]! += this.starts[edition - 1]!;
    const count = this.starts[this.starts.length - 1]!;
    this.face = new Int32Array(count);
    this.from = new Uint8Array(count);
    this.to = new Uint8Array(count);
    const fill = this.starts.slice();
    const first = new Uint8Array(faceCount);
    for (let face = 0; face < faceCount; face++) {
      const end = runStart[face]! + runLength[face]!;
      first[face] = runs.status[runStart[face]!]!;
      for (let run = runStart[face]! + 1; run < end; run++) {
        const change = fill[runs.edition[run]!]!++;
        this.face[change] = face;
        this.from[change] = runs.status[run - 1]!;
        this.to[change] = runs.status[run]!;
      }
    }
    this.columns = [{ edition: 0, status: first }];
    this.makeColumns();
  }

  /** By face: its status in an edition. The array is overwritten after a few more calls. */
  at(edition: number): Uint8Array {
    let nearest = this.columns[0]!;
    for (const column of this.columns) if (column.edition <= edition) nearest = column;
    for (const column of this.kept) if (column.edition <= edition && column.edition > nearest.edition) nearest = column;
    if (nearest.edition === edition) return nearest.status;
    const reused = this.kept.length < KEPT ? undefined : this.kept.find((column) => column !== nearest);
    if (reused) this.kept.splice(this.kept.indexOf(reused), 1);
    const status = reused?.status ?? new Uint8Array(this.faceCount);
    status.set(nearest.status);
    this.play(status, nearest.edition, edition);
    this.kept.push({ edition, status });
    return status;
  }

  /** Calls `visit` for each face whose status in one edition is not that in the other. */
  changed(from: number, to: number, visit: (face: number, before: number, after: number) => void): void {
    const [early, late] = from < to ? [from, to] : [to, from];
    if (this.starts[late + 1]! - this.starts[early + 1]! < this.faceCount / 4) {
      if (from < to) this.changedNearby(from, to, visit);
      else this.changedNearby(to, from, (face, before, after) => visit(face, after, before));
      return;
    }
    const before = this.at(from);
    const after = this.at(to);
    for (let face = 0; face < before.length; face++)
      if (before[face] !== after[face]) visit(face, before[face]!, after[face]!);
  }

  /** Between editions near each other: by the changes, not by all faces. */
  private changedNearby(early: number, late: number, visit: (face: number, was: number, is: number) => void): void {
    const { before, after, face, from, to } = this;
    const [begin, end] = [this.starts[early + 1]!, this.starts[late + 1]!];
    for (let k = begin; k < end; k++) {
      if (before[face[k]!] === 0) before[face[k]!] = from[k]! + 1;
      after[face[k]!] = to[k]!;
    }
    for (let k = begin; k < end; k++) {
      const was = before[face[k]!]! - 1;
      if (was < 0) continue;
      before[face[k]!] = 0;
      if (was !== after[face[k]!]) visit(face[k]!, was, after[face[k]!]!);
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
    const { face, to } = this;
    const end = this.starts[until + 1]!;
    for (let k = this.starts[after + 1]!; k < end; k++) status[face[k]!] = to[k]!;
  }
}
