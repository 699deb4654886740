// Areas on WGS84 under edges that are straight in lon/lat, by Gauss-Legendre quadrature: a second way to them.

const A_KM = 6378.137;
const F = 1 / 298.257223563;
const E2 = F * (2 - F);
const STEP = Math.PI / 180 / 1e7;

/** Nodes and weights of the 16-point rule on [-1, 1], the positive half. */
const GAUSS: readonly (readonly [number, number])[] = [
  [0.09501250983763744, 0.1894506104550685],
  [0.2816035507792589, 0.1826034150449236],
  [0.4580167776572274, 0.1691565193950025],
  [0.6178762444026438, 0.1495959888165767],
  [0.755404408355003, 0.1246289712555339],
  [0.8656312023878318, 0.0951585116824928],
  [0.9445750230732326, 0.0622535239386479],
  [0.9894009349916499, 0.0271524594117541],
];

/** km² between an edge (grid units) and the parallel of `originY`: positive for eastward edges above it. */
export function areaUnderEdgeKm2([ax, ay, bx, by]: readonly [number, number, number, number], originY: number): number {
  // Half the length of the piece and its middle; long edges are cut so that the rule is exact to rounding.
  const pieces = Math.max(
    1,
    Math.ceil(Math.max(Math.abs(by - ay), Math.abs(ay - originY), Math.abs(by - originY)) / 5e7),
  );
  let sum = 0;
  for (let p = 0; p < pieces; p++) {
    const [from, to] = [p / pieces, (p + 1) / pieces];
    const [low, high] = [ay + (by - ay) * from, ay + (by - ay) * to];
    sum += quadrature((t) => zoneKm2(originY, low + (high - low) * t)) * ((bx - ax) / pieces) * STEP;
  }
  return sum;
}

/** km² for one radian of longitude between two parallels (grid units). */
function zoneKm2(low: number, high: number): number {
  const pieces = Math.max(1, Math.ceil(Math.abs(high - low) / 5e7));
  let sum = 0;
  for (let p = 0; p < pieces; p++) {
    const from = low + ((high - low) * p) / pieces;
    const length = (high - low) / pieces;
    sum += quadrature((t) => parallelKm2((from + length * t) * STEP)) * length * STEP;
  }
  return sum;
}

/** The surface element: M(φ) N(φ) cos φ. */
function parallelKm2(latitude: number): number {
  const w = 1 - E2 * Math.sin(latitude) ** 2;
  return (A_KM * A_KM * (1 - E2) * Math.cos(latitude)) / (w * w);
}

/** Integral over [0, 1]. */
function quadrature(f: (t: number) => number): number {
  let sum = 0;
  for (const [node, weight] of GAUSS) sum += (weight / 2) * (f((1 + node) / 2) + f((1 - node) / 2));
  return sum;
}
