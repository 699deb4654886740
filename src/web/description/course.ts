// The course of the front: its lines joined to stretches, cut to a frame, and simplified to a few spots on the way.

import type { Frame } from '../../engine/frame-area.ts';
import { type FrontLine, lineKm } from '../../engine/front.ts';
import { bearingDegrees, distanceKm, stepKm } from '../../engine/geodesy.ts';

/** Lines of a front that follow one another, with the ground of one party on their left. */
export interface Stretch {
  readonly left: string;
  /** Who is on the right, along how many km; null: nobody known. */
  readonly right: ReadonlyMap<string | null, number>;
  readonly km: number;
  readonly isClosed: boolean;
  /** On the grid, x0, y0, x1, y1, …: the spots by which the course is told. */
  readonly course: readonly number[];
  /** From end to end, in degrees clockwise from north; of a closed stretch it tells nothing. */
  readonly bearing: number;
  /** Of a closed stretch: whether the party on the left is inside. */
  readonly isLeftInside: boolean;
}

/** Spots of one course, both ends among them: as many as a listener keeps. */
const SPOTS = 8;

/** The stretches of a front: those of the longest chain of lines first, and in their order along it. */
export function stretchesOf(lines: readonly FrontLine[], frame: Frame | null): Stretch[] {
  const seen = frame ? lines.flatMap((line) => inFrame(line, frame)) : lines;
  const chains = chained(seen).map((lines) => ({ lines, km: kmOf(lines) }));
  chains.sort((a, b) => b.km - a.km);
  return chains.flatMap(({ lines, km }) => cutAlong(lines, km).map(stretchOf));
}

function kmOf(lines: readonly FrontLine[]): number {
  return lines.reduce((sum, { line }) => sum + lineKm(line), 0);
}

/** A chain longer than this is told in parts, since eight spots do not tell more. */
const PART_KM = 250;

/** Cuts a chain into parts of about one length, at vertices. */
function cutAlong(lines: readonly FrontLine[], km: number): FrontLine[][] {
  const partKm = km / Math.ceil(km / PART_KM);
  const parts: FrontLine[][] = [[]];
  let along = 0;
  for (const whole of lines) {
    const { line } = whole;
    let first = 0;
    for (let i = 2; i < line.length; i += 2) {
      along += distanceKm(line[i - 2]!, line[i - 1]!, line[i]!, line[i + 1]!);
      if (i === line.length - 2 || along < parts.length * partKm) continue;
      parts.at(-1)!.push({ ...whole, line: line.slice(first, i + 2) });
      parts.push([]);
      first = i;
    }
    parts.at(-1)!.push({ ...whole, line: line.slice(first) });
  }
  return parts;
}

/** Ends that lie nearer to one another are one: a drawing's own slits and notches cut a front by metres. */
const GAP_KM = 0.2;

/** Lines with one party on the left, each beginning where the one before ends. */
function chained(lines: readonly FrontLine[]): FrontLine[][] {
  const taken = new Set<FrontLine>();
  const following = (line: FrontLine): FrontLine | undefined => {
    let [best, nearest]: [FrontLine | undefined, number] = [undefined, GAP_KM];
    for (const next of lines) {
      if (taken.has(next) || next.parties[0] !== line.parties[0]) continue;
      const km = gapKm(line, next);
      if (km < nearest) [best, nearest] = [next, km];
    }
    return best;
  };
  const chainFrom = (first: FrontLine): FrontLine[] => {
    const chain: FrontLine[] = [];
    for (let line: FrontLine | undefined = first; line; line = following(line)) {
      taken.add(line);
      chain.push(line);
    }
    return chain;
  };
  // Those that nothing leads to come first; what is left are rings.
  const isLedTo = (line: FrontLine): boolean =>
    lines.some((before) => before.parties[0] === line.parties[0] && gapKm(before, line) < GAP_KM);
  const heads = lines.filter((line) => !isLedTo(line));
  return [...heads, ...lines].flatMap((line) => (taken.has(line) ? [] : [chainFrom(line)]));
}

/** From the end of one line to the beginning of another. */
function gapKm({ line: before }: FrontLine, { line }: FrontLine): number {
  const [x, y] = [before.at(-2)!, before.at(-1)!];
  // A tenth of a degree of latitude is 11 km: most pairs are told apart without a sine.
  return Math.abs(y - line[1]!) > 1e6 ? Number.POSITIVE_INFINITY : distanceKm(x, y, line[0]!, line[1]!);
}

function stretchOf(lines: readonly FrontLine[]): Stretch {
  const path = lines.flatMap(({ line }, k) => [...(k === 0 ? line : line.subarray(2))]);
  const right = new Map<string | null, number>();
  for (const { parties, line } of lines) right.set(parties[1], (right.get(parties[1]) ?? 0) + lineKm(line));
  const isClosed = gapKm(lines.at(-1)!, lines[0]!) < Math.min(GAP_KM, kmOf(lines) / 4);
  return {
    left: lines[0]!.parties[0],
    right,
    km: kmOf(lines),
    isClosed,
    course: simplified(path),
    bearing: bearingDegrees(path[0]!, path[1]!, path.at(-2)!, path.at(-1)!),
    isLeftInside: isClosed && isCounterClockwise(path),
  };
}

function isCounterClockwise(path: readonly number[]): boolean {
  let doubled = 0;
  const [x0, y0] = [path[0]!, path[1]!];
  for (let i = 2; i < path.length; i += 2)
    doubled += (path[i - 2]! - x0) * (path[i + 1]! - y0) - (path[i]! - x0) * (path[i - 1]! - y0);
  return doubled > 0;
}

/** Below this share of a course's reach a bend is not told. */
const BEND = 0.04;

/** The ends, and then ever again the vertex furthest from what is kept (Douglas & Peucker 1973), until it is told well enough. */
function simplified(path: readonly number[]): number[] {
  const step = stepKm(path[1]!);
  const last = path.length / 2 - 1;
  const kept = [0, last];
  let reach = 0;
  while (kept.length < SPOTS) {
    let [furthest, at, place] = [0, -1, 0];
    for (let k = 1; k < kept.length; k++) {
      for (let v = kept[k - 1]! + 1; v < kept[k]!; v++) {
        const km = offsetKm(path, step, [kept[k - 1]!, kept[k]!, v]);
        if (km > furthest) [furthest, at, place] = [km, v, k];
      }
    }
    reach = Math.max(reach, furthest, distanceKm(path[0]!, path[1]!, path.at(-2)!, path.at(-1)!));
    if (at < 0 || furthest < BEND * reach) break;
    kept.splice(place, 0, at);
  }
  return kept.flatMap((vertex) => [path[2 * vertex]!, path[2 * vertex + 1]!]);
}

/** How far a vertex lies from the segment between two others, on the plane. */
function offsetKm(
  path: readonly number[],
  { east, north }: { readonly east: number; readonly north: number },
  [from, to, vertex]: readonly [number, number, number],
): number {
  const [ax, ay] = [path[2 * from]!, path[2 * from + 1]!];
  const [dx, dy] = [(path[2 * to]! - ax) * east, (path[2 * to + 1]! - ay) * north];
  const [x, y] = [(path[2 * vertex]! - ax) * east, (path[2 * vertex + 1]! - ay) * north];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / square));
  return Math.hypot(x - share * dx, y - share * dy);
}

/** The pieces of a line in a frame, by Liang and Barsky's shares of each segment. */
function inFrame(front: FrontLine, frame: Frame): FrontLine[] {
  const pieces: number[][] = [];
  const { line } = front;
  for (let i = 2; i < line.length; i += 2) {
    const [ax, ay, bx, by] = [line[i - 2]!, line[i - 1]!, line[i]!, line[i + 1]!];
    const shares = sharesInFrame([ax, ay, bx, by], frame);
    if (!shares) continue;
    const at = (share: number): [number, number] => [
      Math.round(ax + share * (bx - ax)),
      Math.round(ay + share * (by - ay)),
    ];
    if (shares[0] > 0 || pieces.length === 0 || pieces.at(-1)!.at(-2) !== ax || pieces.at(-1)!.at(-1) !== ay)
      pieces.push(at(shares[0]));
    pieces.at(-1)!.push(...at(shares[1]));
  }
  return pieces.map((piece) => ({ ...front, line: Int32Array.from(piece) }));
}

function sharesInFrame(
  [ax, ay, bx, by]: readonly [number, number, number, number],
  [west, south, east, north]: Frame,
): readonly [number, number] | null {
  let [from, until] = [0, 1];
  for (const [start, change, low, high] of [
    [ax, bx - ax, west, east],
    [ay, by - ay, south, north],
  ] as const) {
    if (change === 0) {
      if (start < low || start > high) return null;
      continue;
    }
    const [one, other] = [(low - start) / change, (high - start) / change];
    from = Math.max(from, Math.min(one, other));
    until = Math.min(until, Math.max(one, other));
  }
  return from < until ? [from, until] : null;
}
