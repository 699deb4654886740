// Brings positions to a grid so coarse that nobody is found by them.

const KM_PER_DEGREE = 111.195;
/** A metre: finer than any grid that hides something. */
const DECIMALS = 5;

/** The nearest point of a grid whose rows, and whose points in a row, are so many km apart: [lon, lat] in degrees. */
export function coarsePosition([lon, lat]: readonly [number, number], gridKm: number): readonly [number, number] {
  const rowDeg = gridKm / KM_PER_DEGREE;
  const row = nearest(lat, rowDeg, 90);
  // Towards the poles meridians meet: there a row has but one point.
  const columnDeg = Math.min(360, rowDeg / Math.max(1e-9, Math.cos((row * Math.PI) / 180)));
  return [rounded(nearest(lon, columnDeg, 180)), rounded(row)];
}

function nearest(degrees: number, step: number, limit: number): number {
  return Math.min(limit, Math.max(-limit, Math.round(degrees / step) * step));
}

function rounded(degrees: number): number {
  // + 0: a minus in front of a zero says nothing.
  return Number(degrees.toFixed(DECIMALS)) + 0;
}
