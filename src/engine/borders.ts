// Borders: the edges of the arrangement across which two labels of faces differ.

import type { Composite } from './composite.ts';

/** Edge edges[k] runs between its two nodes; left[k] is the label on its left, right[k] the other. */
export interface Borders {
  readonly edges: Int32Array;
  readonly left: Uint8Array;
  readonly right: Uint8Array;
}

/** All edges between faces of different labels, in the order of edges. `labels` are by face. */
export function bordersOf(composite: Composite, labels: Uint8Array): Borders {
  const sides = facesBesideEdges(composite);
  const edges = new Int32Array(sides.length / 2);
  const left = new Uint8Array(edges.length);
  const right = new Uint8Array(edges.length);
  let count = 0;
  for (let edge = 0; edge < edges.length; edge++) {
    const one = labels[sides[2 * edge]!]!;
    const other = labels[sides[2 * edge + 1]!]!;
    if (one === other) continue;
    edges[count] = edge;
    left[count] = one;
    right[count++] = other;
  }
  return { edges: edges.subarray(0, count), left: left.subarray(0, count), right: right.subarray(0, count) };
}

/** By half-edge: the face on its left; an edge that no longer stands has the unbounded face on both sides. */
export function facesBesideEdges(composite: Composite): Int32Array {
  let sides = known.get(composite);
  if (sides) return sides;
  const { faceOfLoop, faces, noder } = composite;
  sides = new Int32Array(2 * noder.edges.count);
  for (let h = 0; h < sides.length; h++) if (noder.isStanding(h >> 1)) sides[h] = faceOfLoop[faces.loopOf.values[h]!]!;
  known.set(composite, sides);
  return sides;
}

const known = new WeakMap<Composite, Int32Array>();
