// A mesh of any labels on faces: differences, time held, what changed last.

import type { Composite } from '../../engine/composite.ts';
import { outlinesOf } from '../../engine/outline.ts';
import { settledLines } from './edges.ts';
import { type GroundMesh, joinPatches } from './mesh.ts';
import { patchOf } from './patches.ts';

export interface LabelledGround {
  readonly composite: Composite;
  /** By face: 0 = not drawn, k = statuses[k - 1]. */
  readonly labels: Uint8Array;
  readonly statuses: readonly string[];
  readonly origin: readonly [number, number];
}

/** Lines between labels are hair lines: what is shown is no ground that anyone holds. */
export function outlineMesh({ composite, labels, statuses, origin }: LabelledGround): GroundMesh {
  const patches = outlinesOf(composite, Int32Array.from(labels)).flatMap(({ label, polygons }) =>
    polygons.map((rings) => patchOf(rings, label - 1, origin)),
  );
  return { origin, statuses, ...joinPatches(patches), ...settledLines(composite, labels, { rules: [], origin }) };
}
