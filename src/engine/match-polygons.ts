// Which polygon of the edition before does each polygon of an edition continue?

import type { GroundPolygon } from '../model/ground.ts';
import type { VertexTable } from './vertex-table.ts';

/** A polygon of the edition before, as the writer remembers it. */
export interface LivePolygon {
  /** The very object it was read from, if it was: the same object again is the same polygon. */
  readonly source: GroundPolygon | undefined;
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

function matchSame(
  live: readonly LivePolygon[],
  polygons: readonly GroundPolygon[],
  board: Board & { context: Context },
): Pending[] {
  const bySource = new Map<GroundPolygon, number[]>();
  for (let k = live.length - 1; k >= 0; k--) {
    const source = live[k]!.source;
    if (!source) continue;
    const places = bySource.get(source);
    if (places) places.push(k);
    else bySource.set(source, [k]);
  }
  const pending: Pending[] = [];
  polygons.forEach((polygon, place) => {
    const base = bySource.get(polygon)?.pop();
    if (base === undefined) {
      const outlines = polygon.rings.map((ring) => knownIds(ring, board.context.vertices));
      pending.push({ place, polygon, status: board.context.statusOf(polygon), outlines });
      return;
    }
    board.taken[base] = 1;
    board.plans[place] = planKeep(polygon, live[base]!, base);
  });
  return pending.filter((item) => !matchEqual(item, live, board));
}

/** Equal polygons that are not the same object: after a restart, or when a source repeats a polygon. */
function matchEqual(item: Pending, live: readonly LivePolygon[], board: Board): boolean {
  if (item.outlines.some((outline) => outline.includes(-1))) return false;
  const base = live.findIndex((polygon, k) => !board.taken[k] && isEqual(polygon, item));
  if (base < 0) return false;
  board.taken[base] = 1;
  board.plans[item.place] = planKeep(item.polygon, live[base]!, base);
  return true;
}

function isEqual(polygon: LivePolygon, item: Pending): boolean {
  return (
    polygon.status === item.status &&
    polygon.outlines.length === item.outlines.length &&
    polygon.outlines.every((outline, k) => sameIds(outline, item.outlines[k]!))
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
