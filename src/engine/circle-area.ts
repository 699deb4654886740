// How much of an outline lies within so many km of a spot.

import type { GridRing } from '../model/ground.ts';
import { edgeAreaKm2 } from './area.ts';
import { stepKm } from './geodesy.ts';

/** The polygon of so many corners has 0.13 % less area than its circle. */
const CORNERS = 72;

/** A circle on the ground as a polygon, counter-clockwise: on the plane that touches the earth at its centre. */
export function circleAround(x: number, y: number, km: number): GridRing {
  const step = stepKm(y);
  const ring = new Int32Array(2 * CORNERS);
  for (let k = 0; k < CORNERS; k++) {
    const angle = (2 * Math.PI * k) / CORNERS;
    ring[2 * k] = Math.round(x + (km * Math.cos(angle)) / step.east);
    ring[2 * k + 1] = Math.round(y + (km * Math.sin(angle)) / step.north);
  }
  return ring;
}

/** km² of polygons (rings with their inside on the left, as outlines have) that lie in a convex ring, counter-clockwise. */
export function areaInRingKm2(polygons: readonly (readonly GridRing[])[], convex: GridRing): number {
  const box = boxOf(convex);
  let sum = 0;
  for (const rings of polygons)
    for (const ring of rings) if (meets(boxOf(ring), box)) sum += ringInRingKm2(ring, convex);
  return sum;
}

type Box = readonly [west: number, south: number, east: number, north: number];

function boxOf(ring: GridRing): Box {
  let [west, south, east, north] = [ring[0]!, ring[1]!, ring[0]!, ring[1]!];
  for (let i = 2; i < ring.length; i += 2) {
    west = Math.min(west, ring[i]!);
    east = Math.max(east, ring[i]!);
    south = Math.min(south, ring[i + 1]!);
    north = Math.max(north, ring[i + 1]!);
  }
  return [west, south, east, north];
}

function meets(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/**
 * Clipped to one side of the convex ring after the other (Sutherland & Hodgman 1974). Pieces stay joined by lines along its
 * sides, which run to and fro and enclose nothing.
 */
function ringInRingKm2(ring: GridRing, convex: GridRing): number {
  let flat: ArrayLike<number> = ring;
  for (let i = 0, j = convex.length - 2; i < convex.length && flat.length > 0; j = i, i += 2)
    flat = leftOf(flat, [convex[j]!, convex[j + 1]!, convex[i]!, convex[i + 1]!]);
  let sum = 0;
  for (let i = 0, j = flat.length - 2; i < flat.length; j = i, i += 2)
    sum += edgeAreaKm2(flat[j]!, flat[j + 1]!, flat[i]!, flat[i + 1]!);
  return sum;
}

/** Keeps what lies on the left of a line. */
function leftOf(flat: ArrayLike<number>, [ax, ay, bx, by]: readonly [number, number, number, number]): number[] {
  const kept: number[] = [];
  const side = (i: number): number => (bx - ax) * (flat[i + 1]! - ay) - (by - ay) * (flat[i]! - ax);
  for (let i = 0, j = flat.length - 2; i < flat.length; j = i, i += 2) {
    const [before, now] = [side(j), side(i)];
    if (before < 0 !== now < 0) {
      const share = before / (before - now);
      kept.push(flat[j]! + share * (flat[i]! - flat[j]!), flat[j + 1]! + share * (flat[i + 1]! - flat[j + 1]!));
    }
    if (now >= 0) kept.push(flat[i]!, flat[i + 1]!);
  }
  return kept;
}
