// Which polygon of the edition before does each polygon of an edition continue?

import type { GroundPolygon } from '../model/ground.ts';
import type { VertexTable } from './vertex-table.ts';

/** A polygon of the edition before, as the writer remembers it. */
export interface LivePolygon {
  /** The number of its content: equal polygons, and no others, have the same. */
  readonly content: number;
  readonly status: number;
  /** Vertex ids of each ring. */
  readonly outlines: readonly Int32Array[];
}

/** What happens to one polygon of the new edition. */
export interface Plan {
  readonly polygon: GroundPolygon;
  readonly status: number;
  /** Index in the edition before of the polygon that it comes from, or -1. */
  readonly base: number;
  /** True if it goes on as that polygon; false if it is a new polygon that merely starts from its rings. */
  readonly continues: boolean;
  readonly edited: boolean;
  /** For each ring, the ring of the base that it comes from, or -1; empty unless edited. */
  readonly ringBases: readonly number[];
}

interface Context {
  readonly statusOf: (polygon: GroundPolygon) => number;
  readonly vertices: VertexTable;
  readonly contents: ContentTable;
}

/**
 * Polygons that are the same go on; of the rest, those of equal status that share the most vertices go on with an
 * edit; what is left is new, starting from the polygon that it shares most with. Deterministic: ties go by place.
 */
export function matchPolygons(
  live: readonly LivePolygon[],
  polygons: readonly GroundPolygon[],
  context: Context,
): Plan[] {
  const plans = new Array<Plan | undefined>(polygons.length);
  const taken = new Uint8Array(live.length);
  const pending = matchSame(live, polygons, { plans, taken, context });
  if (pending.length > 0) {
    const votes = countVotes(live, pending);
    matchEdited(live, { plans, taken, votes });
    for (const item of pending) {
      if (plans[item.place]) continue;
      const base = votes.filter((vote) => vote.item === item).sort(byShared)[0]?.base ?? -1;
      plans[item.place] = planEdit(item, base, live[base], false);
    }
  }
  return plans as Plan[];
}

interface Pending {
  readonly place: number;
  readonly polygon: GroundPolygon;
  readonly status: number;
  /** Vertex ids of each ring, -1 for vertices new to the history. */
  readonly outlines: readonly Int32Array[];
}

interface Vote {
  readonly item: Pending;
  readonly base: number;
  readonly shared: number;
}

interface Board {
  readonly plans: (Plan | undefined)[];
  readonly taken: Uint8Array;
}

/**
 * Equal polygons go on, the first as the first. By content alone: whether a reader shares objects between editions must
 * not show in the file. A known object only saves the comparison.
 */
function matchSame(
  live: readonly LivePolygon[],
  polygons: readonly GroundPolygon[],
  board: Board & { context: Context },
): Pending[] {
  const { statusOf, vertices, contents } = board.context;
  const byContent = new Map<number, number[]>();
  for (let k = live.length - 1; k >= 0; k--) {
    const places = byContent.get(live[k]!.content);
    if (places) places.push(k);
    else byContent.set(live[k]!.content, [k]);
  }
  const pending: Pending[] = [];
  polygons.forEach((polygon, place) => {
    const outlines = contents.ofObject(polygon) === undefined ? idsOf(polygon, vertices) : [];
    const content = contents.ofObject(polygon) ?? contents.find(statusOf(polygon), outlines);
    const base = content === undefined ? undefined : byContent.get(content)?.pop();
    if (base === undefined) {
      const known = outlines.length > 0 ? outlines : idsOf(polygon, vertices);
      pending.push({ place, polygon, status: statusOf(polygon), outlines: known });
      return;
    }
    contents.remember(polygon, live[base]!.content);
    board.taken[base] = 1;
    board.plans[place] = planKeep(polygon, live[base]!, base);
  });
  return pending;
}

function idsOf(polygon: GroundPolygon, vertices: VertexTable): Int32Array[] {
  return polygon.rings.map((ring) => knownIds(ring, vertices));
}

interface Content {
  readonly number: number;
  readonly status: number;
  readonly outlines: readonly Int32Array[];
}

/** Numbers polygons by their content: status and vertex ids of the rings. */
export class ContentTable {
  private count = 0;
  private readonly byHash = new Map<number, Content[]>();
  private readonly byObject = new WeakMap<GroundPolygon, number>();

  ofObject(polygon: GroundPolygon): number | undefined {
    return this.byObject.get(polygon);
  }

  remember(polygon: GroundPolygon, content: number): void {
    this.byObject.set(polygon, content);
  }

  find(status: number, outlines: readonly Int32Array[]): number | undefined {
    return this.byHash.get(hashOf(status, outlines))?.find((known) => isEqual(known, status, outlines))?.number;
  }

  add(status: number, outlines: readonly Int32Array[]): number {
    const found = this.find(status, outlines);
    if (found !== undefined) return found;
    const hash = hashOf(status, outlines);
    const content = { number: this.count++, status, outlines };
    const known = this.byHash.get(hash);
    if (known) known.push(content);
    else this.byHash.set(hash, [content]);
    return content.number;
  }
}

function hashOf(status: number, outlines: readonly Int32Array[]): number {
  let hash = status + 1;
  for (const outline of outlines) {
    hash = Math.imul(hash, 31) + outline.length;
    for (const id of outline) hash = (Math.imul(hash, 0x01000193) ^ id) | 0;
  }
  return hash;
}

function isEqual(known: Content, status: number, outlines: readonly Int32Array[]): boolean {
  return (
    known.status === status &&
    known.outlines.length === outlines.length &&
    known.outlines.every((outline, k) => sameIds(outline, outlines[k]!))
  );
}

function sameIds(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** For each pending polygon and each polygon of the edition before: how many vertices they share. */
function countVotes(live: readonly LivePolygon[], pending: readonly Pending[]): Vote[] {
  const owners = new Map<number, number[]>();
  const wanted = new Set<number>();
  for (const item of pending)
    for (const outline of item.outlines) for (const id of outline) if (id >= 0) wanted.add(id);
  if (wanted.size === 0) return [];
  live.forEach((polygon, k) => {
    for (const outline of polygon.outlines) {
      for (const id of outline) {
        if (!wanted.has(id)) continue;
        const list = owners.get(id);
        if (!list) owners.set(id, [k]);
        else if (list.at(-1) !== k) list.push(k);
      }
    }
  });
  return pending.flatMap((item) => {
    const shared = new Map<number, number>();
    for (const outline of item.outlines) {
      for (const id of outline) for (const k of owners.get(id) ?? []) shared.set(k, (shared.get(k) ?? 0) + 1);
    }
    return [...shared].map(([base, count]) => ({ item, base, shared: count }));
  });
}

function byShared(a: Vote, b: Vote): number {
  return b.shared - a.shared || a.item.place - b.item.place || a.base - b.base;
}

function matchEdited(live: readonly LivePolygon[], board: Board & { votes: readonly Vote[] }): void {
  const candidates = board.votes.filter((vote) => live[vote.base]!.status === vote.item.status).sort(byShared);
  for (const { item, base } of candidates) {
    if (board.taken[base] || board.plans[item.place]) continue;
    board.taken[base] = 1;
    board.plans[item.place] = planEdit(item, base, live[base]!, true);
  }
}

function planKeep(polygon: GroundPolygon, live: LivePolygon, base: number): Plan {
  return { polygon, status: live.status, base, continues: true, edited: false, ringBases: [] };
}

function planEdit(item: Pending, base: number, live: LivePolygon | undefined, continues: boolean): Plan {
  const { polygon, status, outlines } = item;
  return { polygon, status, base, continues, edited: true, ringBases: matchRings(live?.outlines ?? [], outlines) };
}

/** A shell comes from the shell; each hole from the unused hole that it shares the most vertices with. */
function matchRings(old: readonly Int32Array[], outlines: readonly Int32Array[]): number[] {
  const used = new Set<number>();
  return outlines.map((outline, k) => {
    if (k === 0) return old.length > 0 ? 0 : -1;
    const ids = new Set(outline);
    let best = -1;
    let most = 0;
    for (let j = 1; j < old.length; j++) {
      if (used.has(j)) continue;
      let shared = 0;
      for (const id of old[j]!) if (ids.has(id)) shared++;
      if (shared > most) [best, most] = [j, shared];
    }
    if (best >= 0) used.add(best);
    return best;
  });
}

function knownIds(ring: Int32Array, vertices: VertexTable): Int32Array {
  const ids = new Int32Array(ring.length / 2);
  for (let i = 0; i < ids.length; i++) ids[i] = vertices.find(ring[2 * i]!, ring[2 * i + 1]!);
  return ids;
}
