// How far apart two positions are: for telling namesakes apart, not for measuring.

const EARTH_RADIUS_KM = 6371;

/** Great-circle distance between two positions [lon, lat] in degrees. */
export function kmBetween(a: readonly [number, number], b: readonly [number, number]): number {
  const radians = Math.PI / 180;
  const sinHalfLat = Math.sin(((b[1] - a[1]) * radians) / 2);
  const sinHalfLon = Math.sin(((b[0] - a[0]) * radians) / 2);
  const chord = sinHalfLat ** 2 + Math.cos(a[1] * radians) * Math.cos(b[1] * radians) * sinHalfLon ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
