// The nearest ground of another status: how far it is from a spot, in which direction, and what it is.

import { faceAt, statusesAt } from './answers.ts';
import type { Composite } from './composite.ts';
import { faceOnLeft, seamFinderOf } from './front-seams.ts';
import { bearingDegrees, distanceKm, stepKm } from './geodesy.ts';

export interface NearestGround {
  readonly status: string;
  readonly km: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** Where it begins, on the grid. */
  readonly x: number;
  readonly y: number;
}

/** How much further an edge may lie on the plane of the spot than on the ellipsoid: maps of one war, a thousand km across. */
const PLANE_SLACK = 1.15;

/**
 * Edges are measured on the plane that touches the earth at the spot, and those that may be nearest on the ellipsoid. An
 * edge counts that has the spot's own ground on one side and other ground beyond: the way to the nearest crosses none before it.
 * A slit of blank with the same ground beyond is no other ground.
 */
export function nearestOther(composite: Composite, edition: number, x: number, y: number): NearestGround | null {
  const { noder, statuses } = composite;
  const status = statusesAt(composite, edition);
  const own = status[faceAt(composite, x, y)]!;
  const [xs, ys] = [noder.nodes.x.values, noder.nodes.y.values];
  const [from, to] = [noder.edges.from.values, noder.edges.to.values];
  const step = stepKm(y);
  let best: NearestGround | null = null;
  let reach = Number.POSITIVE_INFINITY;
  for (let edge = 0; edge < noder.edges.count; edge++) {
    const a = from[edge]!;
    const b = to[edge]!;
    const ay = (ys[a]! - y) * step.north;
    const by = (ys[b]! - y) * step.north;
    if ((ay > reach && by > reach) || (ay < -reach && by < -reach)) continue;
    const ax = (xs[a]! - x) * step.east;
    const bx = (xs[b]! - x) * step.east;
    if ((ax > reach && bx > reach) || (ax < -reach && bx < -reach)) continue;
    const share = footOf(ax, ay, bx, by);
    const [footX, footY] = [ax + (bx - ax) * share, ay + (by - ay) * share];
    if (Math.hypot(footX, footY) > reach || !noder.isStanding(edge)) continue;
    const [left, right] = [status[faceOnLeft(composite, 2 * edge)]!, status[faceOnLeft(composite, 2 * edge + 1)]!];
    if (left === right || (left !== own && right !== own)) continue;
    const beyond = otherAcross(composite, left === own ? 2 * edge + 1 : 2 * edge, status, own);
    if (beyond === own) continue;
    const [atX, atY] = [x + footX / step.east, y + footY / step.north];
    const km = distanceKm(x, y, atX, atY);
    if (best && km >= best.km) continue;
    best = {
      status: statuses[beyond]!,
      km,
      bearing: bearingDegrees(x, y, atX, atY),
      x: Math.round(atX),
      y: Math.round(atY),
    };
    reach = km * PLANE_SLACK;
  }
  return best;
}

/** The status on the left of a half-edge; where that is but a slit of blank, what lies beyond it: at its ends `own`. */
function otherAcross(composite: Composite, halfEdge: number, status: Uint8Array, own: number): number {
  const face = faceOnLeft(composite, halfEdge);
  if (status[face] !== 0) return status[face]!;
  const finder = seamFinderOf(composite);
  const beyond = finder.faceBeyond(halfEdge);
  return beyond === face && finder.isNarrow[face] === 1 ? own : status[beyond]!;
}

/** Where a segment comes nearest to the origin, from 0 at its beginning to 1 at its end. */
function footOf(ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  return Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy)));
}
