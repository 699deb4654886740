// Rings across the 180th meridian: told in any of the usual spellings, cut there as RFC 7946 §3.1.9 asks.

import { GRID } from '../model/ground.ts';

const HALF_TURN = 180 * GRID;
const TURN = 360 * GRID;

/** True where a ring (x0, y0, …, on the grid) leaves ±180° or jumps from one side of the map to the other. */
export function crossesAntimeridian(ring: readonly number[]): boolean {
  for (let i = 0; i < ring.length; i += 2) {
    if (Math.abs(ring[i]!) > HALF_TURN) return true;
    if (i > 0 && isJump(ring[i - 2]!, ring[i]!)) return true;
  }
  return false;
}

/**
 * A step of more than half a turn means the short way round: [179, -179] is 2° wide, not 358°. From exactly -180 to
 * exactly 180 (the edge of a map of the world) the short way would be no step at all, so that it is taken as it stands.
 */
function isJump(from: number, to: number): boolean {
  const step = Math.abs(to - from);
  return step > HALF_TURN && step !== TURN;
}

/**
 * The parts of a polygon, each within ±180°: for [[178,0, -178,0, -178,1, 178,1]] one from 178 to 180 and one from -180
 * to -178. null where a ring runs round a pole, which no area of the plane can say.
 */
export function cutAtAntimeridian(rings: readonly (readonly number[])[]): number[][][] | null {
  const [shell, ...holes] = rings.map(unwrap);
  if (!shell || holes.includes(null)) return null;
  const holeParts = holes.flatMap((hole) => partsOf(hole!));
  // A hole that does not meet its shell's part does nothing there; leaving it out keeps the note on such holes true.
  return partsOf(shell).map((part) => [part, ...holeParts.filter((hole) => overlapsInX(part, hole))]);
}

/** The ring with its jumps undone, so that longitudes run on past ±180; null where it does not come back to its start. */
function unwrap(ring: readonly number[]): number[] | null {
  const unwrapped = [...ring];
  let shift = 0;
  for (let i = 2; i < ring.length; i += 2) {
    const step = ring[i]! - ring[i - 2]!;
    if (isJump(ring[i - 2]!, ring[i]!)) shift -= TURN * Math.round(step / TURN);
    unwrapped[i] = ring[i]! + shift;
  }
  const drift = unwrapped[unwrapped.length - 2]! - unwrapped[0]!;
  const isClosedInFile = ring[0] === ring[ring.length - 2];
  return isClosedInFile && drift !== 0 ? null : unwrapped;
}

/** The ring's parts in each turn of the map, shifted into ±180. */
function partsOf(ring: readonly number[]): number[][] {
  const parts: number[][] = [];
  for (let turn = -2; turn <= 2; turn++) {
    const west = clip(ring, turn * TURN - HALF_TURN, 1);
    const part = clip(west, turn * TURN + HALF_TURN, -1);
    if (part.length >= 6) parts.push(part.map((value, i) => (i % 2 === 0 ? value - turn * TURN : value)));
  }
  return parts;
}

/** The ring's side of a meridian (side 1: east of it), by Sutherland and Hodgman; exact for even-odd areas. */
function clip(ring: readonly number[], meridian: number, side: 1 | -1): number[] {
  const kept: number[] = [];
  for (let i = 0; i < ring.length; i += 2) {
    const [x, y] = [ring[i]!, ring[i + 1]!];
    const next = (i + 2) % ring.length;
    const [nextX, nextY] = [ring[next]!, ring[next + 1]!];
    const offset = (x - meridian) * side;
    const nextOffset = (nextX - meridian) * side;
    if (offset >= 0) kept.push(x, y);
    if (offset * nextOffset < 0) {
      kept.push(meridian, Math.round(y + ((nextY - y) * (meridian - x)) / (nextX - x)));
    }
  }
  return kept.some((value, i) => i % 2 === 0 && value !== meridian) ? kept : [];
}

function overlapsInX(a: readonly number[], b: readonly number[]): boolean {
  const [fromA, toA, fromB, toB] = [...widthOf(a), ...widthOf(b)] as [number, number, number, number];
  return fromA <= toB && fromB <= toA;
}

function widthOf(ring: readonly number[]): [number, number] {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < ring.length; i += 2) {
    from = Math.min(from, ring[i]!);
    to = Math.max(to, ring[i]!);
  }
  return [from, to];
}
