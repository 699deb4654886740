// Questions of time, answered by look-ups in a composite: areas, changes, histories of faces.

import type { Composite } from './composite.ts';
import { OUTSIDE } from './faces.ts';
import type { StatusRun } from './settle.ts';
import { type Timeline, timelineOf } from './timeline.ts';

export interface Change {
  readonly from: string;
  readonly to: string;
  readonly areaKm2: number;
  /** How many faces changed so. */
  readonly faces: number;
}

/** The face at a position of the grid; on an arc the one just east of it, on a horizontal arc just north. */
export function faceAt({ faces, faceOfLoop }: Composite, x: number, y: number): number {
  const loop = faces.locate(x, y);
  return loop === OUTSIDE ? 0 : faceOfLoop[loop]!;
}

/** A face's history: contiguous runs from edition 0 on, neighbours different. */
export function faceHistory({ runStart, runLength, runs, statuses }: Composite, face: number): StatusRun[] {
  return Array.from({ length: runLength[face]! }, (_, k) => {
    const run = runStart[face]! + k;
    return { from: runs.edition[run]!, status: statuses[runs.status[run]!]! };
  });
}

/** By face: its status in an edition, as an index into the composite's statuses. */
export function statusesAt(composite: Composite, edition: number): Uint8Array {
  const timeline = timelineOf(composite);
  const { bundleOf } = timeline;
  const status = timeline.at(edition);
  const byFace = new Uint8Array(bundleOf.length);
  for (let face = 0; face < byFace.length; face++) byFace[face] = status[bundleOf[face]!]!;
  return byFace;
}

/** km² by status in an edition, `none` left out. */
export function areasAt(composite: Composite, edition: number): Record<string, number> {
  const { statuses } = composite;
  const timeline = timelineOf(composite);
  const status = timeline.at(edition);
  const sums = new Float64Array(statuses.length);
  for (let bundle = 1; bundle < status.length; bundle++) sums[status[bundle]!]! += timeline.areaKm2[bundle]!;
  return Object.fromEntries(statuses.slice(1).map((id, k) => [id, sums[k + 1]!]));
}

export interface RegionAreas {
  readonly id: string;
  readonly name: string;
  readonly areaKm2: Record<string, number>;
}

/** km² by status in an edition, for each region. */
export function areasByRegionAt(composite: Composite, edition: number): RegionAreas[] {
  const { statuses, regions, regionSets } = composite;
  const timeline = timelineOf(composite);
  const status = timeline.at(edition);
  const bySet = new Float64Array(regionSets.length * statuses.length);
  for (let bundle = 1; bundle < status.length; bundle++)
    bySet[timeline.regionSet[bundle]! * statuses.length + status[bundle]!]! += timeline.areaKm2[bundle]!;
  return regions.map(({ id, name }, region) => {
    const sums = new Float64Array(statuses.length);
    regionSets.forEach((members, set) => {
      if (!members.includes(region)) return;
      for (let k = 0; k < sums.length; k++) sums[k]! += bySet[set * statuses.length + k]!;
    });
    return { id, name, areaKm2: Object.fromEntries(statuses.slice(1).map((status, k) => [status, sums[k + 1]!])) };
  });
}

/** What changed between two editions, largest first; nothing for a pair of equal statuses. */
export function changesBetween(composite: Composite, from: number, to: number): Change[] {
  const tally = tallyOf(composite, { from, to, sets: 1 });
  return changesOf(composite, [tally]);
}

/**
 * The changes of every edition against the one before: change k came with edition[k], in the regions of
 * regionSets[regionSet[k]]. Statuses are indexes.
 */
export interface ChangeSeries {
  readonly statuses: readonly string[];
  /** Indexes of regions. */
  readonly regionSets: readonly (readonly number[])[];
  readonly edition: Int32Array;
  readonly regionSet: Int32Array;
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly areaKm2: Float64Array;
}

/** What each edition changed against the one before, in the order of editions. */
export function changeSeries(composite: Composite): ChangeSeries {
  const { statuses, regionSets, history } = composite;
  const width = statuses.length;
  const timeline = timelineOf(composite);
  const rows: [edition: number, key: number, areaKm2: number][] = [];
  for (let edition = 1; edition < history.editions.length; edition++) {
    const areaByKey = new Map<number, number>();
    timeline.changed(edition - 1, edition, (bundle, was, is) => {
      const key = (timeline.regionSet[bundle]! * width + was) * width + is;
      areaByKey.set(key, (areaByKey.get(key) ?? 0) + timeline.areaKm2[bundle]!);
    });
    for (const [key, areaKm2] of areaByKey) rows.push([edition, key, areaKm2]);
  }
  return {
    statuses,
    regionSets,
    edition: Int32Array.from(rows, ([edition]) => edition),
    regionSet: Int32Array.from(rows, ([, key]) => Math.floor(key / (width * width))),
    from: Uint8Array.from(rows, ([, key]) => Math.floor(key / width) % width),
    to: Uint8Array.from(rows, ([, key]) => key % width),
    areaKm2: Float64Array.from(rows, ([, , area]) => area),
  };
}

export interface RegionChanges {
  readonly id: string;
  readonly name: string;
  readonly changes: Change[];
}

/** What changed between two editions in each region. */
export function changesByRegion(composite: Composite, from: number, to: number): RegionChanges[] {
  const { regions, regionSets } = composite;
  const tally = tallyOf(composite, { from, to, sets: regionSets.length });
  const size = tally.areaKm2.length / regionSets.length;
  const part = (set: number): Tally => ({
    areaKm2: tally.areaKm2.subarray(set * size, (set + 1) * size),
    faces: tally.faces.subarray(set * size, (set + 1) * size),
  });
  return regions.map(({ id, name }, region) => {
    const parts = regionSets.flatMap((members, set) => (members.includes(region) ? [part(set)] : []));
    return { id, name, changes: changesOf(composite, parts) };
  });
}

/** By pair of statuses (from * statuses + to): area and number of faces. */
interface Tally {
  readonly areaKm2: Float64Array;
  readonly faces: Int32Array;
}

/** Counted by set of regions where there are several sets to tell apart, else in one. */
function tallyOf(composite: Composite, query: { from: number; to: number; sets: number }): Tally {
  const width = composite.statuses.length;
  const { from, to, sets } = query;
  const stride = sets > 1 ? width * width : 0;
  const tally = { areaKm2: new Float64Array(sets * width * width), faces: new Int32Array(sets * width * width) };
  const timeline = timelineOf(composite);
  const { areaKm2, faces, regionSet } = timeline;
  if (!timeline.isNearby(from, to)) {
    tallyColumns(timeline, { before: timeline.at(from), after: timeline.at(to), stride, width }, tally);
    return tally;
  }
  timeline.changed(from, to, (bundle, was, is) => {
    const pair = regionSet[bundle]! * stride + was * width + is;
    tally.areaKm2[pair]! += areaKm2[bundle]!;
    tally.faces[pair]! += faces[bundle]!;
  });
  return tally;
}

/** Neighbours mostly change alike: their sum is kept at hand for as long as the pair stays the same. */
function tallyColumns(
  { areaKm2, faces, regionSet }: Timeline,
  columns: { before: Uint8Array; after: Uint8Array; stride: number; width: number },
  tally: Tally,
): void {
  const { before, after, stride, width } = columns;
  let last = 0;
  let area = 0;
  let count = 0;
  for (let bundle = 1; bundle < before.length; bundle++) {
    const was = before[bundle]!;
    const is = after[bundle]!;
    if (was === is) continue;
    const pair = Math.imul(regionSet[bundle]!, stride) + Math.imul(was, width) + is;
    if (pair !== last) {
      tally.areaKm2[last]! += area;
      tally.faces[last]! += count;
      last = pair;
      area = 0;
      count = 0;
    }
    area += areaKm2[bundle]!;
    count += faces[bundle]!;
  }
  tally.areaKm2[last]! += area;
  tally.faces[last]! += count;
}

function changesOf({ statuses }: Composite, parts: readonly Tally[]): Change[] {
  const changes: Change[] = [];
  for (let before = 0; before < statuses.length; before++) {
    for (let after = 0; after < statuses.length; after++) {
      const pair = before * statuses.length + after;
      if (before === after) continue;
      const faces = parts.reduce((sum, part) => sum + part.faces[pair]!, 0);
      if (faces === 0) continue;
      const areaKm2 = parts.reduce((sum, part) => sum + part.areaKm2[pair]!, 0);
      changes.push({ from: statuses[before]!, to: statuses[after]!, areaKm2, faces });
    }
  }
  return changes.sort((a, b) => b.areaKm2 - a.areaKm2);
}
