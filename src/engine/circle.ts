// A circle on the ground, as a polygon: what lies within so many km of a spot.

import type { GridRing } from '../model/ground.ts';
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
