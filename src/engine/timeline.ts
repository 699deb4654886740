// The statuses of all faces in any edition, quickly: whole columns now and then, and the changes between them.

import type { Composite } from './composite.ts';
import { groupBy } from './group-by.ts';

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

/** By edition, which faces change to which status. */
export class Timeline {
  private readonly composite: Composite;
  /** The changes of edition e stand from starts[e] to starts[e + 1]: the runs that begin with it, and their faces. */
  private readonly starts: Int32Array;
  private readonly changedRun: Int32Array;
  private readonly faceOfRun: Int32Array;
  /** Columns by edition, ascending. */
  private readonly columns: { readonly edition: number; readonly status: Uint8Array }[];
  private readonly kept: { edition: number; status: Uint8Array }[] = [];

  constructor(composite: Composite) {
    this.composite = composite;
    const { history, runStart, runLength, runs, faceCount } = composite;
    this.faceOfRun = new Int32Array(runs.edition.length);
    let later = 0;
    for (let face = 0; face < faceCount; face++) later += runLength[face]! - 1;
    const laterRuns = new Int32Array(later);
    for (let face = 0, at = 0; face < faceCount; face++) {
      for (let k = 0; k < runLength[face]!; k++) {
        this.faceOfRun[runStart[face]! + k] = face;
        if (k > 0) laterRuns[at++] = runStart[face]! + k;
      }
    }
    const editions = laterRuns.map((run) => runs.edition[run]!);
    const { starts, values } = groupBy(editions, laterRuns, Math.max(1, history.editions.length));
    this.starts = starts;
    this.changedRun = values;
    const first = new Uint8Array(faceCount);
    for (let face = 0; face < faceCount; face++) first[face] = runs.status[runStart[face]!]!;
    this.columns = [{ edition: 0, status: first }];
    this.makeColumns();
  }

  /** By face: its status in an edition. The array is overwritten after a few more calls. */
  at(edition: number): Uint8Array {
    const found = this.kept.find((column) => column.edition === edition);
    if (found) return found.status;
    let nearest = this.columns[0]!;
    for (const column of this.columns) if (column.edition <= edition) nearest = column;
    const reused = this.kept.length < KEPT ? undefined : this.kept.shift();
    const status = reused?.status ?? new Uint8Array(this.composite.faceCount);
    status.set(nearest.status);
    this.play(status, nearest.edition, edition);
    this.kept.push({ edition, status });
    return status;
  }

  /** Calls `visit` for each face whose status in one edition is not that in the other. */
  changed(from: number, to: number, visit: (face: number, before: number, after: number) => void): void {
    const [early, late] = from < to ? [from, to] : [to, from];
    if (this.starts[late + 1]! - this.starts[early + 1]! < this.composite.faceCount / 8) {
      this.changedByRuns(from, to, visit);
      return;
    }
    const before = this.at(from);
    const after = this.at(to);
    for (let face = 0; face < before.length; face++)
      if (before[face] !== after[face]) visit(face, before[face]!, after[face]!);
  }

  /** For editions near each other: each face that changed between them is looked at once, at its last change. */
  private changedByRuns(from: number, to: number, visit: (face: number, before: number, after: number) => void): void {
    const { runs, runStart, runLength } = this.composite;
    const [early, late] = from < to ? [from, to] : [to, from];
    for (let k = this.starts[early + 1]!; k < this.starts[late + 1]!; k++) {
      const run = this.changedRun[k]!;
      const face = this.faceOfRun[run]!;
      const end = runStart[face]! + runLength[face]!;
      if (run + 1 < end && runs.edition[run + 1]! <= late) continue;
      let first = run;
      while (runs.edition[first]! > early) first--;
      const [was, is] = [runs.status[first]!, runs.status[run]!];
      if (was !== is) visit(face, from < to ? was : is, from < to ? is : was);
    }
  }

  private makeColumns(): void {
    const last = this.starts.length - 2;
    for (let edition = 1, since = 0; edition <= last; edition++) {
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
    const { runs } = this.composite;
    for (let k = this.starts[after + 1]!; k < this.starts[until + 1]!; k++) {
      const run = this.changedRun[k]!;
      status[this.faceOfRun[run]!] = runs.status[run]!;
    }
  }
}
