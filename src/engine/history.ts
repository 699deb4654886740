// A history in memory: a source's editions as vertices, rings that change in time, and the toggles of their segments.

import type { Ground, GroundPolygon, OverlapOrder } from '../model/ground.ts';
import type { Names } from '../model/theatre.ts';
import type { IntList } from './bytes.ts';

/** What a history file says of itself, so that it can be read without anything else. */
export interface HistoryHeader {
  readonly schema: 'foothold-history/1';
  readonly source: string;
  readonly name: Names;
  readonly attribution: string;
  readonly terms: string;
  /** True where the terms withhold geometry: the file is its owner's own and must not be published. */
  readonly private: boolean;
  readonly timeZone: string;
  /** Status ids, without `none`. */
  readonly statuses: readonly string[];
  readonly overlap: OverlapOrder;
}

/**
 * An edition's id and instant. Most ids are the instant in unix seconds; those are not stored, since a history may hold
 * ten times as many editions as changes.
 */
export class HistoryEdition {
  readonly published: number;
  private readonly ownId: string | undefined;

  constructor(published: number, id: string) {
    this.published = published;
    this.ownId = id === String(published) ? undefined : id;
  }

  get id(): string {
    return this.ownId ?? String(this.published);
  }
}

/** The polygons that stand in an edition, in the order of the file: outlines[k] are those of polygons[k]. */
export interface Standing {
  /** The edition from which this holds. */
  readonly from: number;
  readonly polygons: Int32Array;
  readonly outlines: readonly (readonly Int32Array[])[];
}

/**
 * Toggle k says: from edition `edition[k]` on, the segment between vertices `from[k]` and `to[k]` is, or is no longer,
 * part of ring `ring[k]`; each occurrence turns it over. By even-odd parity, crossing the segment enters or leaves the
 * ring's inside. A point's or a face's history is the symmetric difference of the toggles between it and infinity.
 */
export interface Toggles {
  readonly edition: IntList;
  readonly ring: IntList;
  readonly from: IntList;
  readonly to: IntList;
}

export interface History {
  readonly header: HistoryHeader;
  /** In order of publication. */
  readonly editions: readonly HistoryEdition[];
  /** Distinct vertices on the grid of 1e-7 degrees; every vertex id stands for a position of its own. */
  readonly x: IntList;
  readonly y: IntList;
  /** By ring number: the polygon that it belongs to, and 0 for a shell, 1 for a hole. */
  readonly ringPolygon: IntList;
  readonly ringIsHole: IntList;
  /** By polygon id: index into header.statuses. */
  readonly polygonStatus: IntList;
  readonly toggles: Toggles;
  /** One entry for each edition that changed anything, ascending by `from`. */
  readonly standings: readonly Standing[];
}

/** What stands in an edition: the last entry at or before it, or undefined while nothing has been drawn. */
export function standingAt(history: History, edition: number): Standing | undefined {
  return history.standings[standingIndexAt(history, edition)];
}

/** The index of what stands in an edition, -1 while nothing has been drawn. */
export function standingIndexAt(history: History, edition: number): number {
  let low = 0;
  let high = history.standings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (history.standings[middle]!.from <= edition) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The polygons of an edition, as imported: same order, same rings, same vertices. */
export function groundAt(history: History, edition: number): Ground {
  const stamp = history.editions[edition];
  if (!stamp) throw new RangeError(`Edition ${edition} of ${history.editions.length}.`);
  const standing = standingAt(history, edition);
  const polygons: GroundPolygon[] = [];
  for (let k = 0; standing && k < standing.polygons.length; k++) {
    const status = history.header.statuses[history.polygonStatus.values[standing.polygons[k]!]!]!;
    polygons.push({ status, rings: standing.outlines[k]!.map((outline) => ringOf(history, outline)) });
  }
  return { edition: stamp.id, published: stamp.published, polygons };
}

function ringOf(history: History, outline: Int32Array): Int32Array {
  const ring = new Int32Array(2 * outline.length);
  for (let i = 0; i < outline.length; i++) {
    ring[2 * i] = history.x.values[outline[i]!]!;
    ring[2 * i + 1] = history.y.values[outline[i]!]!;
  }
  return ring;
}
