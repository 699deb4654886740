// Lines and rings of [lon, lat] for the recipes: rounding, thinning, measuring.

/** 1e-4° is 11 m, finer than the sources can claim. */
const GRID = 1e4;

/** A closed ring on the grid, without positions that fall together. */
export function roundRing(ring) {
  const rounded = ring.map(([lon, lat]) => [Math.round(lon * GRID) / GRID, Math.round(lat * GRID) / GRID]);
  return rounded.filter(([x, y], i) => i === 0 || x !== rounded[i - 1][0] || y !== rounded[i - 1][1]);
}

/** Douglas and Peucker's thinner line. Its ends stay, so that arcs still meet; a closed line is cut at its farthest point. */
export function coarser(line, tolerance) {
  if (line.length < 3) return line;
  const [first, last] = [line[0], line.at(-1)];
  let [far, farthest] = [0, 0];
  for (let i = 1; i < line.length - 1; i++) {
    const distance = distanceToLine(line[i], first, last);
    if (distance > farthest) [far, farthest] = [i, distance];
  }
  if (farthest < tolerance) return [first, last];
  return [...coarser(line.slice(0, far + 1), tolerance), ...coarser(line.slice(far), tolerance).slice(1)];
}

function distanceToLine([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length2));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** In square degrees; positive where the ring runs anticlockwise. */
export function signedArea(ring) {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return twice / 2;
}

export function isInside(ring, [x, y]) {
  let isIn = false;
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) isIn = !isIn;
  }
  return isIn;
}
