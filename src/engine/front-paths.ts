// Half-edges joined to paths as long as they go, those of one class together.

import type { Composite } from './composite.ts';

/**
 * The paths of some half-edges, each a list of half-edges that follow one another and have one class (by half-edge; not 0).
 * A path begins where more half-edges of its class leave a node than come to it; what is left after those are rings.
 */
export function pathsOf(composite: Composite, members: readonly number[], classOf: Uint16Array): number[][] {
  const { faces } = composite;
  const surplus = surpluses(composite, members, classOf);
  const isTaken = new Uint8Array(classOf.length);
  const paths: number[][] = [];
  const take = (start: number): void => {
    const path: number[] = [];
    for (let h = start; h >= 0; h = following(composite, h, classOf, isTaken)) {
      isTaken[h] = 1;
      path.push(h);
    }
    paths.push(path);
  };
  for (const h of members) {
    const key = keyOf(faces.originOf(h), classOf[h]!);
    const left = surplus.get(key) ?? 0;
    if (left <= 0 || isTaken[h] === 1) continue;
    surplus.set(key, left - 1);
    take(h);
  }
  for (const h of members) if (isTaken[h] === 0) take(h);
  return paths;
}

/** By node and class: how many more half-edges leave than come. */
function surpluses({ faces }: Composite, members: readonly number[], classOf: Uint16Array): Map<number, number> {
  const surplus = new Map<number, number>();
  const add = (node: number, number: number, one: number): void => {
    const key = keyOf(node, number);
    surplus.set(key, (surplus.get(key) ?? 0) + one);
  };
  for (const h of members) {
    add(faces.originOf(h), classOf[h]!, 1);
    add(faces.originOf(h ^ 1), classOf[h]!, -1);
  }
  return surplus;
}

/** A class is below 2^16: the key is a whole number below 2^53. */
function keyOf(node: number, number: number): number {
  return node * 65_536 + number;
}

/** The next half-edge of the class, clockwise around the head, so that the ground on the left stays there; -1 at the end. */
function following({ faces }: Composite, halfEdge: number, classOf: Uint16Array, isTaken: Uint8Array): number {
  const back = halfEdge ^ 1;
  for (let out = faces.clockwiseOf(back); out !== back; out = faces.clockwiseOf(out))
    if (classOf[out] === classOf[halfEdge] && isTaken[out] === 0) return out;
  return -1;
}
