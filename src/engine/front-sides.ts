// What an edge of the arrangement is to the front: which party's ground lies on either side, and whose a blank side is.

import { GRID } from '../model/ground.ts';
import { NONE } from '../model/theatre.ts';
import type { Composite } from './composite.ts';
import { faceOnLeft, leftOf, seamFinderOf } from './front-seams.ts';
import { finished, STEPS_BETWEEN_PAUSES, type Work } from './work.ts';

/** What the front must know of statuses, and of the source's blank. */
export interface FrontRules {
  /** The holder of a status' ground, null = nobody or not known. Not asked about `none`. */
  partyOf(status: string): string | null;
  /** Drawn as held now, without a qualification. Not asked about `none`. */
  isPlain(status: string): boolean;
  /** Whose blank ground is at a position (degrees) by the source's convention; null where it says nothing. */
  impliedPartyAt(lon: number, lat: number): string | null;
}

export type FrontKind = 'meets' | 'band';

export interface FrontClass {
  readonly kind: FrontKind;
  /** The party on the left, and on the right the other one, or null: a band. */
  readonly parties: readonly [string, string | null];
}

/**
 * Whose a blank is gets read this far into it. Zones are drawn more coarsely than fronts: where held ground ends at the border
 * of a state, slivers of that state's zone remain outside, and they are no ground of anybody's.
 */
const REACH_KM = 1;

/** The sides of a composite's edges; kept for as long as the rules stay the same object. */
export function frontSides(composite: Composite, rules: FrontRules): FrontSides {
  return finished(frontSidesInPieces(composite, rules));
}

/** The same, with pauses. */
export function* frontSidesInPieces(composite: Composite, rules: FrontRules): Work<FrontSides> {
  const known = kept.get(rules);
  if (known?.composite === composite) return known;
  const parties: (string | null)[] = [null];
  const indexOf = (party: string | null): number => {
    const at = parties.indexOf(party);
    return at < 0 ? parties.push(party) - 1 : at;
  };
  const { statuses } = composite;
  const partyOf = Uint8Array.from(statuses, (status) => (status === NONE ? 0 : indexOf(rules.partyOf(status))));
  const isPlain = Uint8Array.from(statuses, (status) => (status !== NONE && rules.isPlain(status) ? 1 : 0));
  const implied = yield* impliedSides(composite, (lon, lat) => indexOf(rules.impliedPartyAt(lon, lat)));
  const beyond = yield* facesBeyond(composite, holdersOf(composite, partyOf), implied);
  const sides = new FrontSides(composite, { parties, partyOf, isPlain, implied, beyond });
  kept.set(rules, sides);
  return sides;
}

const kept = new WeakMap<FrontRules, FrontSides>();

/** What the sides of edges are told from. */
interface Holdings {
  /** Parties by index; at 0 none. */
  readonly parties: readonly (string | null)[];
  /** By status: the index of its party, and 1 where it is plain. */
  readonly partyOf: Uint8Array;
  readonly isPlain: Uint8Array;
  /** By half-edge: the index of the party whose the ground on the left is where it is blank. */
  readonly implied: Uint8Array;
  /** By half-edge: the face on the left, or where it may be a seam, the one beyond it. */
  readonly beyond: Int32Array;
}

export class FrontSides {
  /** By number of a class, from 1 on. */
  readonly classes: readonly (FrontClass | null)[];
  readonly composite: Composite;
  private readonly parties: Holdings['parties'];
  private readonly partyOf: Uint8Array;
  private readonly isPlain: Uint8Array;
  private readonly implied: Uint8Array;
  private readonly beyond: Int32Array;

  constructor(composite: Composite, { parties, partyOf, isPlain, implied, beyond }: Holdings) {
    this.composite = composite;
    this.parties = parties;
    this.partyOf = partyOf;
    this.isPlain = isPlain;
    this.implied = implied;
    this.beyond = beyond;
    this.classes = this.allClasses();
  }

  /** The faces whose statuses tell the class of an edge. */
  facesAt(edge: number): readonly number[] {
    const [h, back] = [2 * edge, 2 * edge + 1];
    const sides = [faceOnLeft(this.composite, h), faceOnLeft(this.composite, back)];
    for (const side of [h, back]) if (!sides.includes(this.beyond[side]!)) sides.push(this.beyond[side]!);
    return sides;
  }

  /** The class of a half-edge, by the statuses of faces (indexes); 0 where it is no front this way round. */
  classOf(halfEdge: number, statusOf: (face: number) => number): number {
    const [onLeft, onRight] = [this.statusOn(halfEdge, statusOf), this.statusOn(halfEdge ^ 1, statusOf)];
    if (onLeft === onRight) return 0;
    const left = this.behindSeam(halfEdge, onLeft, onRight, statusOf);
    const right = this.behindSeam(halfEdge ^ 1, onRight, onLeft, statusOf);
    return this.classBetween(left, right, this.implied[halfEdge]!, this.implied[halfEdge ^ 1]!);
  }

  /** The same by what lies on both sides: statuses (indexes), and the parties (indexes) whose the ground is where it is blank. */
  classBetween(left: number, right: number, impliedLeft: number, impliedRight: number): number {
    const one = left === 0 ? impliedLeft : this.partyOf[left]!;
    const other = right === 0 ? impliedRight : this.partyOf[right]!;
    if (one === 0 || one === other) return 0;
    if (other !== 0) {
      if (this.isHome(left, right, impliedLeft) || this.isHome(right, left, impliedRight)) return 0;
      // Each edge once: the party that the rules named first is on the left.
      return one < other ? one * this.parties.length + other : 0;
    }
    // Blank of which the source says nothing, as at sea, makes no front.
    return this.isPlain[left] === 1 && right !== 0 ? one * this.parties.length : 0;
  }

  /** How many parties there are, with none of them at index 0. */
  get partyCount(): number {
    return this.parties.length;
  }

  /** The party (index) whose the ground on the left of a half-edge is where it is blank. */
  impliedOn(halfEdge: number): number {
    return this.implied[halfEdge]!;
  }

  private statusOn(halfEdge: number, statusOf: (face: number) => number): number {
    return statusOf(faceOnLeft(this.composite, halfEdge));
  }

  /** What a party's ground borders on: where a blank of the other party is but a seam, what lies beyond it. */
  private behindSeam(halfEdge: number, status: number, facing: number, statusOf: (face: number) => number): number {
    const party = this.partyOf[facing]!;
    if (status !== 0 || party === 0 || party === this.implied[halfEdge]) return status;
    return statusOf(this.beyond[halfEdge]!);
  }

  /**
   * Ground that a party took back up to the border of its state, with the other's blank beyond: that is the border, which is
   * no front where both sides are blank either.
   */
  private isHome(own: number, beyond: number, implied: number): boolean {
    return beyond === 0 && this.isPlain[own] === 0 && implied === this.partyOf[own];
  }

  private allClasses(): (FrontClass | null)[] {
    const { parties } = this;
    return parties.flatMap((one) =>
      parties.map((other): FrontClass | null =>
        one === null ? null : { kind: other === null ? 'band' : 'meets', parties: [one, other] },
      ),
    );
  }
}

function* impliedSides(composite: Composite, partyAt: (lon: number, lat: number) => number): Work<Uint8Array> {
  const { noder } = composite;
  const [xs, ys] = [noder.nodes.x.values, noder.nodes.y.values];
  const implied = new Uint8Array(2 * noder.edges.count);
  for (let edge = 0; edge < noder.edges.count; edge++) {
    if (edge % STEPS_BETWEEN_PAUSES === 0) yield;
    if (!noder.isStanding(edge)) continue;
    const [a, b] = [noder.edges.from.values[edge]!, noder.edges.to.values[edge]!];
    const [x, y] = [(xs[a]! + xs[b]!) / 2, (ys[a]! + ys[b]!) / 2];
    const [leftX, leftY] = leftOf(xs[b]! - xs[a]!, ys[b]! - ys[a]!, y);
    implied[2 * edge] = partyAt((x + REACH_KM * leftX) / GRID, (y + REACH_KM * leftY) / GRID);
    implied[2 * edge + 1] = partyAt((x - REACH_KM * leftX) / GRID, (y - REACH_KM * leftY) / GRID);
  }
  return implied;
}

/**
 * By half-edge: the face on the left, or the one beyond it where it may be a seam between two grounds: it is narrow, blank at
 * some time, and the face on the right is at some time ground of another party than the blank's.
 */
function* facesBeyond(composite: Composite, holders: Uint32Array, implied: Uint8Array): Work<Int32Array> {
  const finder = seamFinderOf(composite);
  const beyond = new Int32Array(implied.length);
  for (let h = 0; h < beyond.length; h++) {
    if (h % STEPS_BETWEEN_PAUSES === 0) yield;
    if (!composite.noder.isStanding(h >> 1)) continue;
    const left = faceOnLeft(composite, h);
    beyond[h] = left;
    if (finder.isNarrow[left] === 0 || (holders[left]! & BLANK) === 0) continue;
    const own = implied[h]!;
    const others = holders[faceOnLeft(composite, h ^ 1)]! & ~BLANK & ~(own === 0 ? 0 : bitOf(own));
    if (others !== 0) beyond[h] = finder.faceBeyond(h);
  }
  return beyond;
}

const BLANK = 1;

/** Beyond thirty parties they share a bit: then a few seams are looked for in vain. */
function bitOf(party: number): number {
  return 1 << Math.min(30, party);
}

/** By face: a bit for each party that holds it at some time, and one for blank. */
function holdersOf({ runs, runStart, runLength }: Composite, partyOf: Uint8Array): Uint32Array {
  const holders = new Uint32Array(runStart.length);
  for (let face = 0; face < holders.length; face++) {
    for (let run = runStart[face]!; run < runStart[face]! + runLength[face]!; run++) {
      const status = runs.status[run]!;
      if (status === 0) holders[face]! |= BLANK;
      else if (partyOf[status] !== 0) holders[face]! |= bitOf(partyOf[status]!);
    }
  }
  return holders;
}
