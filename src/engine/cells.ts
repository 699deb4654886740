// Areas from points: cells of equal label joined, the lines between labels smoothed once for both sides.

import type { GridRing } from '../model/ground.ts';
import { type CellBorder, type CellOptions, cellBorders, NOBODY, type Site } from './cell-borders.ts';

/** Polygons by label: rings[0] is the shell, counter-clockwise, the rest are holes. */
export type AreasByLabel = ReadonlyMap<string, readonly (readonly GridRing[])[]>;

export interface SmoothOptions {
  /** Rounds in which every corner of a line between two labels is cut (Chaikin 1974); 0 leaves the cells' straight edges. */
  readonly smoothing: number;
}

/** Each site's own cell, edges straight. The cells cover no ground twice. */
export function cellsFromPoints(
  sites: readonly Site[],
  limit: readonly GridRing[],
  options: CellOptions,
): AreasByLabel {
  return areasFromBorders(cellBorders(sites, limit, options), (site) => sites[site]!.id, { smoothing: 0 });
}

/**
 * Cells of equal label joined to areas; ground whose label is null belongs to no area. Lines are smoothed as lines, not
 * as outlines: the two areas that share one stay exactly side by side. Points where three labels meet, and the limit,
 * do not move.
 */
export function areasFromBorders(
  borders: readonly CellBorder[],
  labelOf: (site: number) => string | null,
  { smoothing }: SmoothOptions,
): AreasByLabel {
  const label = (site: number): string | null => (site === NOBODY ? null : labelOf(site));
  const lines = chainLines(
    borders.map((border) => labelled(border, label)).filter(({ left, right }) => left !== right),
  );
  const smooth = lines.map((line) => (line.isLimit ? line : { ...line, points: cutCorners(line, smoothing) }));
  const labels = [...new Set(smooth.flatMap(({ left, right }) => [left, right]))].filter((name) => name !== null);
  return new Map(labels.sort().map((name) => [name, polygonsOf(ringsAround(smooth, name))]));
}

/** A line between two labels: x0, y0, x1, y1, … Closed where its last point is its first. */
interface Line {
  readonly points: readonly number[];
  readonly left: string | null;
  readonly right: string | null;
  readonly isLimit: boolean;
}

function labelled({ fromX, fromY, toX, toY, ...border }: CellBorder, label: (site: number) => string | null): Line {
  const points = [fromX, fromY, toX, toY];
  return { points, left: label(border.left), right: label(border.right), isLimit: border.isLimit };
}

function keyOf(points: readonly number[], at: number): string {
  return `${points[at]},${points[at + 1]}`;
}

/** Joins pieces end to end wherever exactly two of the same kind meet. */
function chainLines(pieces: readonly Line[]): Line[] {
  const byEnd = new Map<string, Line[]>();
  for (const piece of pieces) {
    for (const key of [keyOf(piece.points, 0), keyOf(piece.points, 2)]) {
      const there = byEnd.get(key);
      if (there) there.push(piece);
      else byEnd.set(key, [piece]);
    }
  }
  const used = new Set<Line>();
  const chains: Line[] = [];
  for (const piece of pieces) {
    if (used.has(piece)) continue;
    used.add(piece);
    const ahead = walk(piece, byEnd, used);
    const back = walk(turned(ahead), byEnd, used);
    chains.push(turned(back));
  }
  return chains;
}

/** Extends a line at its end for as long as just one unused piece of its kind goes on from there. */
function walk(start: Line, byEnd: ReadonlyMap<string, readonly Line[]>, used: Set<Line>): Line {
  const points = [...start.points];
  for (;;) {
    const end = keyOf(points, points.length - 2);
    const there = byEnd.get(end)!;
    const next = there.length === 2 ? there.find((piece) => !used.has(piece)) : undefined;
    if (!next || next.isLimit !== start.isLimit) return { ...start, points };
    used.add(next);
    const onward = keyOf(next.points, 0) === end ? next : turned(next);
    points.push(onward.points[2]!, onward.points[3]!);
  }
}

function turned(line: Line): Line {
  const points: number[] = [];
  for (let i = line.points.length - 2; i >= 0; i -= 2) points.push(line.points[i]!, line.points[i + 1]!);
  return { ...line, points, left: line.right, right: line.left };
}

/**
 * Chaikin's corner cutting: each corner gives way to the points a quarter and three quarters along its sides. What is
 * cut off lies inside the one cell that has its corner there, and takes less than half of each side: smoothed lines never
 * cross. Only a spike of the limit thinner than such a corner could be passed over.
 */
function cutCorners(line: Line, rounds: number): readonly number[] {
  let points = line.points;
  for (let round = 0; round < rounds; round++) points = cutOnce(points);
  return points;
}

function cutOnce(points: readonly number[]): number[] {
  const last = points.length - 2;
  const isClosed = points[0] === points[last] && points[1] === points[last + 1];
  const cut: number[] = isClosed ? [] : [points[0]!, points[1]!];
  for (let i = 0; i < last; i += 2) {
    const [x1, y1, x2, y2] = [points[i]!, points[i + 1]!, points[i + 2]!, points[i + 3]!];
    if (isClosed || i > 0) cut.push(Math.round(x1 + (x2 - x1) / 4), Math.round(y1 + (y2 - y1) / 4));
    if (isClosed || i + 2 < last) cut.push(Math.round(x2 - (x2 - x1) / 4), Math.round(y2 - (y2 - y1) / 4));
  }
  if (isClosed) cut.push(cut[0]!, cut[1]!);
  else cut.push(points[last]!, points[last + 1]!);
  return cut;
}

/** The rings that have the label on their left. */
function ringsAround(lines: readonly Line[], name: string): number[][] {
  const around = lines.flatMap((line) => (line.left === name ? [line] : line.right === name ? [turned(line)] : []));
  const byStart = new Map<string, Line[]>();
  for (const line of around) {
    const key = keyOf(line.points, 0);
    byStart.set(key, [...(byStart.get(key) ?? []), line]);
  }
  const used = new Set<Line>();
  const rings: number[][] = [];
  for (const line of around) {
    if (used.has(line)) continue;
    const ring: number[] = [];
    for (let at: Line | undefined = line; at && !used.has(at); at = onwardFrom(at, byStart)) {
      used.add(at);
      for (let i = 0; i < at.points.length - 2; i++) ring.push(at.points[i]!);
    }
    rings.push(ring);
  }
  return rings;
}

/** The line that bounds the same patch of ground: the first one clockwise from the way back. */
function onwardFrom(line: Line, byStart: ReadonlyMap<string, readonly Line[]>): Line | undefined {
  const { points } = line;
  const end = points.length - 2;
  const back = Math.atan2(points[end - 1]! - points[end + 1]!, points[end - 2]! - points[end]!);
  const turn = ({ points: [x1, y1, x2, y2] }: Line): number => {
    const angle = back - Math.atan2(y2! - y1!, x2! - x1!);
    return angle > 0 ? angle : angle + 2 * Math.PI;
  };
  const there = byStart.get(keyOf(points, end)) ?? [];
  return there.reduce<Line | undefined>((best, next) => (best && turn(best) <= turn(next) ? best : next), undefined);
}

/** Counter-clockwise rings are shells; each clockwise one is a hole of the smallest shell around it. */
function polygonsOf(rings: readonly number[][]): GridRing[][] {
  const sized = rings
    .map((ring) => ({ ring, area: doubleArea(ring) }))
    .filter(({ area }) => area !== 0)
    .sort((a, b) => b.area - a.area);
  const polygons = sized.filter(({ area }) => area > 0).map(({ ring }) => [Int32Array.from(ring)]);
  for (const { ring } of sized.filter(({ area }) => area < 0)) {
    // Smallest first: shells are sorted the other way.
    polygons.findLast(([shell]) => holds(shell!, ring))?.push(Int32Array.from(ring));
  }
  return polygons;
}

function doubleArea(ring: readonly number[]): number {
  let sum = 0;
  // From the first vertex: products of grid coordinates would lose the last digits.
  const [x0, y0] = [ring[0]!, ring[1]!];
  for (let i = 2; i < ring.length - 2; i += 2) {
    sum += (ring[i]! - x0) * (ring[i + 3]! - y0) - (ring[i + 2]! - x0) * (ring[i + 1]! - y0);
  }
  return sum;
}

/** Whether the middle of the hole's first side lies in the shell; a side is never shared by the two. */
function holds(shell: GridRing, hole: readonly number[]): boolean {
  const [x, y] = [(hole[0]! + hole[2]!) / 2, (hole[1]! + hole[3]!) / 2];
  let inside = false;
  for (let i = 0, j = shell.length - 2; i < shell.length; j = i, i += 2) {
    const [x1, y1, x2, y2] = [shell[j]!, shell[j + 1]!, shell[i]!, shell[i + 1]!];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}
