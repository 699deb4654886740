// Lengths and directions on the ellipsoid of WGS84, between positions of the grid.

import { GRID } from '../model/ground.ts';

/** Semi-major axis in km, and flattening (WGS84). */
const A_KM = 6378.137;
const FLATTENING = 1 / 298.257223563;
const RADIANS = Math.PI / 180 / GRID;

/**
 * The geodesic distance, by the formula of Andoyer and Lambert, of first order in the flattening (Meeus, Astronomical
 * Algorithms, chapter 11): within 1e-4 of the length but near antipodes, and no digits are lost over centimetres.
 */
export function distanceKm(ax: number, ay: number, bx: number, by: number): number {
  const sinF = Math.sin(((ay + by) / 2) * RADIANS) ** 2;
  const sinG = Math.sin(((ay - by) / 2) * RADIANS) ** 2;
  const sinL = Math.sin(((ax - bx) / 2) * RADIANS) ** 2;
  const [cosF, cosG, cosL] = [1 - sinF, 1 - sinG, 1 - sinL];
  const s = sinG * cosL + cosF * sinL;
  const c = cosG * cosL + sinF * sinL;
  if (s === 0) return 0;
  const half = Math.atan2(Math.sqrt(s), Math.sqrt(c));
  const r = Math.sqrt(s * c) / half;
  const flatter = ((3 * r - 1) / (2 * c)) * sinF * cosG - ((3 * r + 1) / (2 * s)) * cosF * sinG;
  return 2 * half * A_KM * (1 + FLATTENING * flatter);
}

/**
 * The direction of one position from another, in degrees clockwise from north: on the sphere of the reduced latitudes, which
 * is within 0.2° of the geodesic's. A compass has 16 winds of 22.5°.
 */
export function bearingDegrees(ax: number, ay: number, bx: number, by: number): number {
  const [from, to] = [reduced(ay), reduced(by)];
  const turn = (bx - ax) * RADIANS;
  const north = Math.sin(to - from) + 2 * Math.sin(from) * Math.cos(to) * Math.sin(turn / 2) ** 2;
  const degrees = (Math.atan2(Math.cos(to) * Math.sin(turn), north) * 180) / Math.PI;
  return (degrees + 360) % 360;
}

function reduced(y: number): number {
  return Math.atan((1 - FLATTENING) * Math.tan(y * RADIANS));
}

/** How far one step of the grid reaches at a latitude, in km: eastward and northward (the radii of curvature). */
export function stepKm(y: number): { readonly east: number; readonly north: number } {
  const sine = Math.sin(y * RADIANS);
  const e2 = FLATTENING * (2 - FLATTENING);
  const w = 1 - e2 * sine * sine;
  const across = (A_KM / Math.sqrt(w)) * RADIANS;
  return { east: across * Math.cos(y * RADIANS), north: (across * (1 - e2)) / w };
}
