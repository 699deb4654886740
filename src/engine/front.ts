// The front of an edition: lines where the grounds of two parties meet, and the held edges of what lies unknown between.

import { statusesAt } from './answers.ts';
import type { Composite } from './composite.ts';
import { pathsOf } from './front-paths.ts';
import { type FrontKind, type FrontRules, frontSides } from './front-sides.ts';
import { distanceKm } from './geodesy.ts';

export type { FrontKind, FrontRules } from './front-sides.ts';

export interface FrontLine {
  readonly kind: FrontKind;
  /** The party on the line's left, and the one on its right: null where it borders ground of nobody known (a band). */
  readonly parties: readonly [string, string | null];
  /** x0, y0, x1, y1, … on the grid; a closed line ends where it begins. */
  readonly line: Int32Array;
}

/**
 * `meets`: ground of different parties on either side, where blank ground is the party's that the source's convention
 * implies. `band`: plain held ground against drawn ground of no party. Edges make lines as long as they go, those of one
 * kind and pair of parties together, longest first.
 */
export function front(composite: Composite, edition: number, rules: FrontRules): FrontLine[] {
  const sides = frontSides(composite, rules);
  const status = statusesAt(composite, edition);
  const statusOf = (face: number): number => status[face]!;
  const classOf = new Uint16Array(2 * composite.noder.edges.count);
  const members: number[] = [];
  for (let h = 0; h < classOf.length; h++) {
    if (!composite.noder.isStanding(h >> 1)) continue;
    classOf[h] = sides.classOf(h, statusOf);
    if (classOf[h] !== 0) members.push(h);
  }
  return pathsOf(composite, members, classOf)
    .map((path) => ({ number: classOf[path[0]!]!, line: lineAlong(composite, path) }))
    .map((found) => ({ ...found, km: lineKm(found.line) }))
    .sort((a, b) => a.number - b.number || b.km - a.km)
    .map(({ number, line }) => ({ ...sides.classes[number]!, line }));
}

export interface FrontLength {
  readonly kind: FrontKind;
  readonly parties: readonly [string, string | null];
  readonly km: number;
}

/** The length of the front by kind and pair of parties, in the order in which they come. */
export function frontLengthKm(lines: readonly FrontLine[]): FrontLength[] {
  const lengths = new Map<string, FrontLength>();
  for (const { kind, parties, line } of lines) {
    const key = JSON.stringify([kind, parties]);
    lengths.set(key, { kind, parties, km: (lengths.get(key)?.km ?? 0) + lineKm(line) });
  }
  return [...lengths.values()];
}

/** km along a line of the grid. */
export function lineKm(line: Int32Array): number {
  let sum = 0;
  for (let i = 2; i < line.length; i += 2) sum += distanceKm(line[i - 2]!, line[i - 1]!, line[i]!, line[i + 1]!);
  return sum;
}

function lineAlong({ faces, noder }: Composite, path: readonly number[]): Int32Array {
  const { x, y } = noder.nodes;
  const line = new Int32Array(2 * path.length + 2);
  for (let k = 0; k <= path.length; k++) {
    const node = k < path.length ? faces.originOf(path[k]!) : faces.originOf(path[k - 1]! ^ 1);
    line[2 * k] = x.values[node]!;
    line[2 * k + 1] = y.values[node]!;
  }
  return line;
}
