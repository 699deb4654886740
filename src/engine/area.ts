// Areas on the ellipsoid of WGS84 for edges that are straight in longitude and latitude: a series, exact to the last digits.

import type { GridRing } from '../model/ground.ts';
import { GRID } from '../model/ground.ts';

/** Semi-major axis in km, and flattening (WGS84). */
const A_KM = 6378.137;
const FLATTENING = 1 / 298.257223563;

/**
 * The area between the equator and latitude φ, for each radian of longitude, is Σ c[j]·sin((2j+1)φ): from
 * b²·Σ (k+1)/(2k+1)·e^2k·sin^(2k+1) φ (the series of the authalic latitude, Snyder 1987, eq. 3-12), by the powers of
 * sines as sines of multiples. Terms fall by e²/4 each: the eighth is below the last digit of a double.
 */
const SERIES = seriesOf(8);

function seriesOf(terms: number): readonly number[] {
  const b = A_KM * (1 - FLATTENING);
  const e2 = FLATTENING * (2 - FLATTENING);
  return Array.from({ length: terms }, (_, j) => {
    let sum = 0;
    for (let k = terms + 4; k >= j; k--) sum += ((k + 1) / (2 * k + 1)) * e2 ** k * 4 ** -k * choose(2 * k + 1, k - j);
    return (j % 2 === 0 ? 1 : -1) * b * b * sum;
  });
}

function choose(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i;
  return result;
}

const RADIANS = Math.PI / 180 / GRID;

/**
 * The area in km² between an edge and the equator, positive where the edge runs west: summed around a ring, the area that
 * lies on its left. Between two latitudes the mean of sin(nφ) is sin(nφm)·sinc(nΔφ/2) with φm in the middle, so that an edge's
 * area is a closed form, with nothing lost where latitudes are near. Ends in grid steps.
 */
export function edgeAreaKm2(ax: number, ay: number, bx: number, by: number): number {
  const middle = ((ay + by) / 2) * RADIANS;
  const half = ((by - ay) / 2) * RADIANS;
  const twice = 2 * Math.cos(2 * middle);
  // sin((2j+1)φ) from the two before it (Chebyshev's recurrence).
  let before = -Math.sin(middle);
  let sine = -before;
  let mean = 0;
  for (let j = 0; j < SERIES.length; j++) {
    mean += SERIES[j]! * sine * sinc((2 * j + 1) * half);
    [before, sine] = [sine, twice * sine - before];
  }
  return (ax - bx) * RADIANS * mean;
}

/** sin(x)/x; below 0.02 the series is exact to a double. */
function sinc(x: number): number {
  const square = x * x;
  if (square > 4e-4) return Math.sin(x) / x;
  return 1 - (square / 6) * (1 - (square / 20) * (1 - square / 42));
}

/** The area that a ring has on its left, in km²: positive where it runs counter-clockwise. */
export function ringAreaKm2(ring: GridRing): number {
  let sum = 0;
  let [ax, ay] = [ring[ring.length - 2]!, ring[ring.length - 1]!];
  for (let i = 0; i < ring.length; i += 2) {
    const [bx, by] = [ring[i]!, ring[i + 1]!];
    sum += edgeAreaKm2(ax, ay, bx, by);
    [ax, ay] = [bx, by];
  }
  return sum;
}
