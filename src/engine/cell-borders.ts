// The borders between the cells of points (Voronoi), cut at a limit: each border once, with the points on its two sides.

import { Delaunay } from 'd3-delaunay';
import { GRID, type GridRing, toGrid } from '../model/ground.ts';
import { honeycomb } from './honeycomb.ts';

/** A point that ground may be told of. */
export interface Site {
  readonly id: string;
  /** [lon, lat] in degrees. */
  readonly position: readonly [number, number];
}

export interface CellOptions {
  /** How far a point speaks for the ground around it, where no other point is nearer. */
  readonly reachKm: number;
}

/** A straight piece of border on the grid. `left` and `right` are indexes of sites, or NOBODY. */
export interface CellBorder {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly left: number;
  readonly right: number;
  /** Part of the limit itself: it lies where it lies and is never smoothed. */
  readonly isLimit: boolean;
}

/** Ground out of every point's reach, or outside the limit. */
export const NOBODY = -1;

/**
 * Borders of the cells of sites inside the limit (rings, the ground inside them by even-odd). A cell ends half-way to
 * its neighbours, at the limit, or about `reachKm` from its site: there it meets nobody's points, set on a honeycomb
 * wherever no site is near, so that the outer edge is made of cells too and not of circles.
 */
export function cellBorders(sites: readonly Site[], limit: readonly GridRing[], options: CellOptions): CellBorder[] {
  if (sites.length === 0) return [];
  const plane = planeOf(sites);
  const reach = options.reachKm / KM_PER_DEGREE;
  const points = sites.map(({ position: [lon, lat] }): Point => [lon * plane.squeeze, lat]);
  const all = [...points, ...honeycomb(points, reach)];
  const delaunay = Delaunay.from(all);
  const siteAt = (index: number): number => (index < sites.length ? index : NOBODY);
  const between = bordersBetween(delaunay, siteAt, plane);
  const limits = limitSegments(limit, boxOf(between));
  const cuts = cutAll(between, limits);
  const nearest = ([x, y]: Point): number => siteAt(delaunay.find((x / GRID) * plane.squeeze, y / GRID));
  return [
    ...between.flatMap((border, i) => pieces(border, cuts.ofBorder[i]!).filter((piece) => isInside(limit, piece))),
    ...limits.flatMap((segment, i) =>
      pieces(segment, cuts.ofLimit[i]!).map((piece) => ({ ...piece, left: nearest(justLeft(piece)) })),
    ),
  ].filter(({ left, right }) => left !== right);
}

/** Of a degree of latitude; cells need no better. */
const KM_PER_DEGREE = 111.2;

type Point = [number, number];

/** Longitudes squeezed by the cosine of the latitude, so that near is near in every direction. */
interface Plane {
  readonly squeeze: number;
}

function planeOf(sites: readonly Site[]): Plane {
  const latitudes = sites.map(({ position }) => position[1]);
  const middleDeg = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  return { squeeze: Math.cos((middleDeg * Math.PI) / 180) };
}

function bordersBetween(
  { points, triangles, halfedges }: Delaunay<Delaunay.Point>,
  siteAt: (index: number) => number,
  { squeeze }: Plane,
): CellBorder[] {
  const corner = (triangle: number): Point => {
    const [x, y] = circumcenter(points, triangles, triangle);
    return [toGrid(x / squeeze), toGrid(y)];
  };
  const borders: CellBorder[] = [];
  for (let edge = 0; edge < halfedges.length; edge++) {
    const twin = halfedges[edge]!;
    if (twin < edge) continue;
    const start = triangles[edge]!;
    const end = triangles[edge % 3 === 2 ? edge - 2 : edge + 1]!;
    if (siteAt(start) === siteAt(end)) continue;
    const [fromX, fromY] = corner(Math.floor(edge / 3));
    const [toX, toY] = corner(Math.floor(twin / 3));
    if (fromX === toX && fromY === toY) continue;
    // Walking from the one triangle's centre to the other's.
    const isStartLeft =
      (toX - fromX) * (points[2 * start + 1]! * GRID - fromY) -
        (toY - fromY) * ((points[2 * start]! / squeeze) * GRID - fromX) >
      0;
    const [left, right] = isStartLeft ? [start, end] : [end, start];
    borders.push({ fromX, fromY, toX, toY, left: siteAt(left), right: siteAt(right), isLimit: false });
  }
  return borders;
}

function circumcenter(points: ArrayLike<number>, triangles: ArrayLike<number>, triangle: number): Point {
  const [a, b, c] = [triangles[3 * triangle]!, triangles[3 * triangle + 1]!, triangles[3 * triangle + 2]!];
  const [ax, ay] = [points[2 * a]!, points[2 * a + 1]!];
  const [bx, by] = [points[2 * b]! - ax, points[2 * b + 1]! - ay];
  const [cx, cy] = [points[2 * c]! - ax, points[2 * c + 1]! - ay];
  const double = 2 * (bx * cy - by * cx);
  const [bb, cc] = [bx * bx + by * by, cx * cx + cy * cy];
  return [ax + (cy * bb - by * cc) / double, ay + (bx * cc - cx * bb) / double];
}

type Box = readonly [number, number, number, number];

function boxOf(borders: readonly CellBorder[]): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { fromX, fromY, toX, toY } of borders) {
    box[0] = Math.min(box[0], fromX, toX);
    box[1] = Math.min(box[1], fromY, toY);
    box[2] = Math.max(box[2], fromX, toX);
    box[3] = Math.max(box[3], fromY, toY);
  }
  return box;
}

/** The limit's segments that come near the cells, each with the ground inside the limit on its left. */
function limitSegments(limit: readonly GridRing[], [west, south, east, north]: Box): CellBorder[] {
  const segments: CellBorder[] = [];
  for (const ring of limit) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [fromX, fromY, toX, toY] = [ring[j]!, ring[j + 1]!, ring[i]!, ring[i + 1]!];
      if (Math.max(fromX, toX) < west || Math.min(fromX, toX) > east) continue;
      if (Math.max(fromY, toY) < south || Math.min(fromY, toY) > north) continue;
      const segment = { fromX, fromY, toX, toY, left: NOBODY, right: NOBODY, isLimit: true };
      segments.push(hasInsideLeft(limit, segment) ? segment : reversed(segment));
    }
  }
  return segments;
}

function hasInsideLeft(limit: readonly GridRing[], segment: CellBorder): boolean {
  return contains(limit, justLeft(segment));
}

/** Half a grid step to the left of the middle: nothing of the grid lies nearer. */
function justLeft({ fromX, fromY, toX, toY }: CellBorder): Point {
  const double = 2 * Math.hypot(toX - fromX, toY - fromY);
  return [(fromX + toX) / 2 - (toY - fromY) / double, (fromY + toY) / 2 + (toX - fromX) / double];
}

function reversed(border: CellBorder): CellBorder {
  const { fromX, fromY, toX, toY, left, right } = border;
  return { ...border, fromX: toX, fromY: toY, toX: fromX, toY: fromY, left: right, right: left };
}

/** Where a segment is crossed: how far along it (0 to 1), and the crossing rounded to the grid, once for both. */
type Cut = readonly [share: number, x: number, y: number];

function cutAll(borders: readonly CellBorder[], limits: readonly CellBorder[]) {
  const ofBorder: Cut[][] = borders.map(() => []);
  const ofLimit: Cut[][] = limits.map(() => []);
  borders.forEach((border, i) => {
    limits.forEach((segment, j) => {
      const shares = crossing(border, segment);
      if (!shares) return;
      const x = Math.round(border.fromX + shares[0] * (border.toX - border.fromX));
      const y = Math.round(border.fromY + shares[0] * (border.toY - border.fromY));
      ofBorder[i]!.push([shares[0], x, y]);
      ofLimit[j]!.push([shares[1], x, y]);
    });
  });
  return { ofBorder, ofLimit };
}

function crossing(a: CellBorder, b: CellBorder): [number, number] | null {
  if (Math.max(a.fromX, a.toX) < Math.min(b.fromX, b.toX) || Math.max(b.fromX, b.toX) < Math.min(a.fromX, a.toX)) {
    return null;
  }
  const [ux, uy, vx, vy] = [a.toX - a.fromX, a.toY - a.fromY, b.toX - b.fromX, b.toY - b.fromY];
  const cross = ux * vy - uy * vx;
  if (cross === 0) return null;
  const [wx, wy] = [b.fromX - a.fromX, b.fromY - a.fromY];
  const [s, t] = [(wx * vy - wy * vx) / cross, (wx * uy - wy * ux) / cross];
  return s >= 0 && s <= 1 && t >= 0 && t < 1 ? [s, t] : null;
}

function pieces(border: CellBorder, cuts: readonly Cut[]): CellBorder[] {
  const inner = [...cuts].sort((a, b) => a[0] - b[0]);
  const stops: Cut[] = [[0, border.fromX, border.fromY], ...inner, [1, border.toX, border.toY]];
  const found: CellBorder[] = [];
  for (let i = 1; i < stops.length; i++) {
    const [, fromX, fromY] = stops[i - 1]!;
    const [, toX, toY] = stops[i]!;
    if (fromX !== toX || fromY !== toY) found.push({ ...border, fromX, fromY, toX, toY });
  }
  return found;
}

/** On both sides: a border that runs along the limit is the limit's. */
function isInside(limit: readonly GridRing[], piece: CellBorder): boolean {
  return hasInsideLeft(limit, piece) && hasInsideLeft(limit, reversed(piece));
}

/** Even-odd over all rings together. */
function contains(rings: readonly GridRing[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [x1, y1, x2, y2] = [ring[j]!, ring[j + 1]!, ring[i]!, ring[i + 1]!];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}
