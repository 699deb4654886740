// A mesh of any labels on faces: differences, time held, what changed last.

import type { Composite } from '../../engine/composite.ts';
import { outlinesOf } from '../../engine/outline.ts';
import { settledLines } from './edges.ts';
import { type GroundMesh, joinPatches } from './mesh.ts';
import { patchOf } from './patches.ts';
import type { GroundOutline } from './protocol.ts';

/** Faces by what is to be drawn of them. */
export interface LabelledGround {
  readonly composite: Composite;
  /** By face: 0 = not drawn, k = statuses[k - 1]. */
  readonly labels: Uint8Array;
  readonly statuses: readonly string[];
}

/** Lines between labels are hair lines: what is shown is no ground that anyone holds. */
export function outlineMesh(
  { composite, labels, statuses }: LabelledGround,
  origin: readonly [number, number],
): GroundMesh {
  const patches = outlinesOf(composite, Int32Array.from(labels)).flatMap(({ label, polygons }) =>
    polygons.map((rings) => patchOf(rings, label - 1, origin)),
  );
  return { origin, statuses, ...joinPatches(patches), lines: settledLines(composite, labels, { rules: [], origin }) };
}

/** The same as polygons, all rings of a status together: what a picture is drawn of. */
export function labelledOutlines({ composite, labels, statuses }: LabelledGround): GroundOutline[] {
  return outlinesOf(composite, Int32Array.from(labels)).map(({ label, polygons }) => ({
    id: statuses[label - 1]!,
    rings: polygons.flat(),
  }));
}
