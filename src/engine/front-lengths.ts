// The length of the front in every edition, in one pass over the edges.

import type { Composite } from './composite.ts';
import { type FrontRules, frontSidesInPieces } from './front-sides.ts';
import { distanceKm } from './geodesy.ts';
import { finished, STEPS_BETWEEN_PAUSES, type Work } from './work.ts';

/** By edition: km of front of either kind. */
export interface FrontLengths {
  readonly meetsKm: Float64Array;
  readonly bandKm: Float64Array;
}

export function frontLengths(composite: Composite, rules: FrontRules): FrontLengths {
  return finished(frontLengthsInPieces(composite, rules));
}

/** The same, with pauses. An edge adds its length where it becomes front and takes it off where it no longer is. */
export function* frontLengthsInPieces(composite: Composite, rules: FrontRules): Work<FrontLengths> {
  const { noder, history } = composite;
  const sides = yield* frontSidesInPieces(composite, rules);
  const [xs, ys] = [noder.nodes.x.values, noder.nodes.y.values];
  const count = history.editions.length;
  const lengths = { meetsKm: new Float64Array(count), bandKm: new Float64Array(count) };
  const cursor = new RunCursor(composite);
  for (let edge = 0; edge < noder.edges.count; edge++) {
    if (edge % STEPS_BETWEEN_PAUSES === 0) yield;
    if (!noder.isStanding(edge)) continue;
    const [a, b] = [noder.edges.from.values[edge]!, noder.edges.to.values[edge]!];
    const km = distanceKm(xs[a]!, ys[a]!, xs[b]!, ys[b]!);
    cursor.start(sides.facesAt(edge));
    for (let from = 0; from < count; ) {
      const number = sides.classOf(2 * edge, cursor.statusOf) || sides.classOf(2 * edge + 1, cursor.statusOf);
      const until = cursor.next();
      if (number !== 0) {
        const steps = sides.classes[number]!.kind === 'meets' ? lengths.meetsKm : lengths.bandKm;
        steps[from]! += km;
        if (until < count) steps[until]! -= km;
      }
      from = until;
    }
  }
  sumUp(lengths.meetsKm);
  sumUp(lengths.bandKm);
  return lengths;
}

/** Goes through the histories of a few faces together, from change to change. */
class RunCursor {
  private readonly composite: Composite;
  private faces: readonly number[] = [];
  /** By face of these: its run, and the edition in which that ends. */
  private readonly run = new Int32Array(4);
  private readonly end = new Int32Array(4);

  constructor(composite: Composite) {
    this.composite = composite;
  }

  start(faces: readonly number[]): void {
    this.faces = faces;
    for (let k = 0; k < faces.length; k++) this.enter(k, this.composite.runStart[faces[k]!]!);
  }

  /** The status of one of the faces, at the moment. */
  readonly statusOf = (face: number): number => {
    let k = 0;
    while (this.faces[k] !== face) k++;
    return this.composite.runs.status[this.run[k]!]!;
  };

  /** Goes on to the edition in which the next of the faces changes. */
  next(): number {
    const { end, faces } = this;
    let until = end[0]!;
    for (let k = 1; k < faces.length; k++) until = Math.min(until, end[k]!);
    for (let k = 0; k < faces.length; k++) if (end[k] === until) this.enter(k, this.run[k]! + 1);
    return until;
  }

  private enter(k: number, run: number): void {
    const { runs, runStart, runLength, history } = this.composite;
    const face = this.faces[k]!;
    const hasNext = run + 1 < runStart[face]! + runLength[face]!;
    this.run[k] = run;
    this.end[k] = hasNext ? runs.edition[run + 1]! : history.editions.length;
  }
}

/** From what is added at each edition to what there is; sums of doubles that should be none may end just below. */
function sumUp(steps: Float64Array): void {
  let sum = 0;
  for (let edition = 0; edition < steps.length; edition++) {
    sum += steps[edition]!;
    steps[edition] = Math.max(0, sum);
  }
}
