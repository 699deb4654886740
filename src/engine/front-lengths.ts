// The length of the front in every edition, in one pass over the edges.

import type { Composite } from './composite.ts';
import { type FrontRules, type FrontSides, frontSides } from './front-sides.ts';
import { distanceKm } from './geodesy.ts';

/** By edition: km of front of either kind. */
export interface FrontLengths {
  readonly meetsKm: Float64Array;
  readonly bandKm: Float64Array;
}

/** An edge adds its length where it becomes front and takes it off again where it no longer is. */
export function frontLengths(composite: Composite, rules: FrontRules): FrontLengths {
  const { noder, history } = composite;
  const sides = frontSides(composite, rules);
  const [xs, ys] = [noder.nodes.x.values, noder.nodes.y.values];
  const count = history.editions.length;
  const lengths = { meetsKm: new Float64Array(count), bandKm: new Float64Array(count) };
  for (let edge = 0; edge < noder.edges.count; edge++) {
    if (!noder.isStanding(edge)) continue;
    const [a, b] = [noder.edges.from.values[edge]!, noder.edges.to.values[edge]!];
    const km = distanceKm(xs[a]!, ys[a]!, xs[b]!, ys[b]!);
    classRuns(composite, sides, edge, (number, from, until) => {
      const steps = sides.classes[number]!.kind === 'meets' ? lengths.meetsKm : lengths.bandKm;
      steps[from]! += km;
      if (until < count) steps[until]! -= km;
    });
  }
  sumUp(lengths.meetsKm);
  sumUp(lengths.bandKm);
  return lengths;
}

/** Calls `visit` with each stretch of editions in which an edge is front of one class. */
function classRuns(
  { history, runs, runStart, runLength }: Composite,
  sides: FrontSides,
  edge: number,
  visit: (number: number, from: number, until: number) => void,
): void {
  const faces = sides.facesAt(edge);
  const at = faces.map((face) => runStart[face]!);
  const statusOf = (face: number): number => runs.status[at[faces.indexOf(face)]!]!;
  const endOf = (k: number): number => {
    const next = at[k]! + 1;
    return next < runStart[faces[k]!]! + runLength[faces[k]!]! ? runs.edition[next]! : history.editions.length;
  };
  for (let from = 0; from < history.editions.length; ) {
    let until = history.editions.length;
    for (let k = 0; k < faces.length; k++) until = Math.min(until, endOf(k));
    const number = sides.classOf(2 * edge, statusOf) || sides.classOf(2 * edge + 1, statusOf);
    if (number !== 0) visit(number, from, until);
    for (let k = 0; k < faces.length; k++) if (endOf(k) === until) at[k]!++;
    from = until;
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
