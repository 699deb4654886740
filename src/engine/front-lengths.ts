// The length of the front in every edition, in one pass over the edges.

import type { Composite } from './composite.ts';
import { type FrontRules, type FrontSides, faceOnLeft, frontSides } from './front-sides.ts';
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
  { faces, faceOfLoop, history, runs, runStart, runLength }: Composite,
  sides: FrontSides,
  edge: number,
  visit: (number: number, from: number, until: number) => void,
): void {
  const h = 2 * edge;
  const [left, right] = [faceOnLeft({ faces, faceOfLoop }, h), faceOnLeft({ faces, faceOfLoop }, h + 1)];
  let [i, j] = [runStart[left]!, runStart[right]!];
  const [endI, endJ] = [i + runLength[left]!, j + runLength[right]!];
  const count = history.editions.length;
  for (let from = 0; from < count; ) {
    const nextI = i + 1 < endI ? runs.edition[i + 1]! : count;
    const nextJ = j + 1 < endJ ? runs.edition[j + 1]! : count;
    const until = Math.min(nextI, nextJ);
    const [one, other] = [runs.status[i]!, runs.status[j]!];
    const number = sides.classOf(h, one, other) || sides.classOf(h + 1, other, one);
    if (number !== 0) visit(number, from, until);
    if (nextI === until) i++;
    if (nextJ === until) j++;
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
