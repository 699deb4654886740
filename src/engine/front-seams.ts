// Seams: slits of blank, metres wide, that a drawing leaves between grounds. What lies beyond them is what borders on an edge.

import type { Composite } from './composite.ts';
import { LOOP_FACE } from './faces.ts';
import { distanceKm, stepKm } from './geodesy.ts';

/** Blank narrower than this is no ground, at the scale at which fronts are drawn. */
const SEAM_KM = 0.05;
/** Faces up to so many seams wide are looked at: their ends may be wider than their middle. */
const SEAMS_WIDE = 2;

/** Looks across seams from the edges of a composite. */
class SeamFinder {
  /** By face: 1 where it is on average no wider than a few seams. */
  readonly isNarrow: Uint8Array;
  private readonly composite: Composite;
  private readonly probe: Probe;

  constructor(composite: Composite) {
    this.composite = composite;
    this.isNarrow = narrowFaces(composite);
    this.probe = new Probe(composite);
  }

  /**
   * The face that lies a seam's width to the left of a half-edge, from its middle. The way leads from face to face, through
   * narrow ones: it ends in a wide one.
   */
  faceBeyond(halfEdge: number): number {
    const { faces, noder } = this.composite;
    const [xs, ys] = [noder.nodes.x.values, noder.nodes.y.values];
    const [a, b] = [faces.originOf(halfEdge), faces.originOf(halfEdge ^ 1)];
    const [x, y] = [(xs[a]! + xs[b]!) / 2, (ys[a]! + ys[b]!) / 2];
    const [leftX, leftY] = leftOf(xs[b]! - xs[a]!, ys[b]! - ys[a]!, y);
    this.probe.set(x, y, leftX * SEAM_KM, leftY * SEAM_KM);
    let face = faceOnLeft(this.composite, halfEdge);
    for (let way = halfEdge; way >= 0 && this.isNarrow[face] === 1; ) {
      way = this.probe.exitFrom(way);
      if (way >= 0) face = faceOnLeft(this.composite, way);
    }
    return face;
  }
}

/** The finder of a composite, made when it is first asked for. */
export function seamFinderOf(composite: Composite): SeamFinder {
  let finder = finders.get(composite);
  if (!finder) {
    finder = new SeamFinder(composite);
    finders.set(composite, finder);
  }
  return finder;
}

const finders = new WeakMap<Composite, SeamFinder>();

/** A short way across faces. */
class Probe {
  private readonly composite: Composite;
  private x = 0;
  private y = 0;
  private dx = 0;
  private dy = 0;
  /** How much of the way has been gone, from 0 to 1. */
  private gone = 0;

  constructor(composite: Composite) {
    this.composite = composite;
  }

  set(x: number, y: number, dx: number, dy: number): void {
    [this.x, this.y, this.dx, this.dy, this.gone] = [x, y, dx, dy, 0];
  }

  /** From a half-edge that the way has entered by, left of it: the half-edge by which it enters the next face, or -1. */
  exitFrom(entry: number): number {
    const { faces } = this.composite;
    // A face that is entered over an island in it is not narrow.
    if (faces.kind.values[faces.loopOf.values[entry]!] !== LOOP_FACE) return -1;
    let [exit, nearest] = [-1, 1];
    for (let h = faces.next(entry); h !== entry; h = faces.next(h)) {
      const along = this.crossing(h);
      if (along > this.gone && along < nearest) [exit, nearest] = [h ^ 1, along];
    }
    this.gone = nearest;
    return exit;
  }

  /** Where a half-edge crosses the way, as a share of it; -1 where it does not. */
  private crossing(h: number): number {
    const { faces, noder } = this.composite;
    const a = faces.originOf(h);
    const b = faces.originOf(h ^ 1);
    const ax = noder.nodes.x.values[a]! - this.x;
    const ay = noder.nodes.y.values[a]! - this.y;
    const bx = noder.nodes.x.values[b]! - this.x;
    const by = noder.nodes.y.values[b]! - this.y;
    // The half-edge's ends must lie on either side of the way.
    const sideA = this.dx * ay - this.dy * ax;
    const sideB = this.dx * by - this.dy * bx;
    if (sideA > 0 === sideB > 0) return -1;
    const share = sideA / (sideA - sideB);
    const [px, py] = [ax + share * (bx - ax), ay + share * (by - ay)];
    return (px * this.dx + py * this.dy) / (this.dx * this.dx + this.dy * this.dy);
  }
}

/** By face: 1 where it is narrow; its width is twice its area by its perimeter. */
function narrowFaces(composite: Composite): Uint8Array {
  const { noder, areaKm2 } = composite;
  const [xs, ys] = [noder.nodes.x.values, noder.nodes.y.values];
  const perimeter = new Float64Array(areaKm2.length);
  for (let edge = 0; edge < noder.edges.count; edge++) {
    if (!noder.isStanding(edge)) continue;
    const [a, b] = [noder.edges.from.values[edge]!, noder.edges.to.values[edge]!];
    const km = distanceKm(xs[a]!, ys[a]!, xs[b]!, ys[b]!);
    perimeter[faceOnLeft(composite, 2 * edge)]! += km;
    perimeter[faceOnLeft(composite, 2 * edge + 1)]! += km;
  }
  return Uint8Array.from(perimeter, (km, face) => (2 * areaKm2[face]! < SEAMS_WIDE * SEAM_KM * km ? 1 : 0));
}

/** Steps of the grid that lead a kilometre to the left of a direction, at a latitude. */
export function leftOf(dx: number, dy: number, y: number): readonly [number, number] {
  const step = stepKm(y);
  const [east, north] = [dx * step.east, dy * step.north];
  const km = Math.hypot(east, north);
  return [-north / km / step.east, east / km / step.north];
}

/** The number of the face on the left of a half-edge. */
export function faceOnLeft({ faces, faceOfLoop }: Composite, halfEdge: number): number {
  return faceOfLoop[faces.loopOf.values[halfEdge]!]!;
}
