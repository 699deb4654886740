// Planar areas of polygons on the grid, exactly.

import type { GridRing } from '../../src/model/ground.ts';

/** In square steps of the grid: shells count, their holes are taken off. */
export function planarArea(polygons: readonly (readonly GridRing[])[]): number {
  let doubled = 0n;
  for (const rings of polygons) {
    rings.forEach((ring, r) => {
      const area = doubledRingArea(ring);
      doubled += (r === 0 ? 1n : -1n) * (area < 0n ? -area : area);
    });
  }
  return Number(doubled) / 2;
}

function doubledRingArea(ring: GridRing): bigint {
  let sum = 0n;
  for (let i = 0; i < ring.length; i += 2) {
    const j = (i + 2) % ring.length;
    sum += BigInt(ring[i]!) * BigInt(ring[j + 1]!) - BigInt(ring[j]!) * BigInt(ring[i + 1]!);
  }
  return sum;
}
