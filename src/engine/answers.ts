// Questions of time, answered by look-ups in a composite: areas, changes, histories of faces.

import type { Composite } from './composite.ts';
import { OUTSIDE } from './faces.ts';
import type { StatusRun } from './settle.ts';
import { timelineOf } from './timeline.ts';

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

/** By face: its status in an edition, as an index into the composite's statuses. Overwritten after a few calls. */
export function statusesAt(composite: Composite, edition: number): Uint8Array {
  return timelineOf(composite).at(edition);
}

/** km² by status in an edition, `none` left out. */
export function areasAt(composite: Composite, edition: number): Record<string, number> {
  const { areaKm2, statuses } = composite;
  const status = statusesAt(composite, edition);
  const sums = new Float64Array(statuses.length);
  for (let face = 1; face < status.length; face++) sums[status[face]!]! += areaKm2[face]!;
  return Object.fromEntries(statuses.slice(1).map((id, k) => [id, sums[k + 1]!]));
}

export interface RegionAreas {
  readonly id: string;
  readonly name: string;
  readonly areaKm2: Record<string, number>;
}

/** km² by status in an edition, for each region. */
export function areasByRegionAt(composite: Composite, edition: number): RegionAreas[] {
  const { areaKm2, statuses, regions, regionSets, regionSet } = composite;
  const status = statusesAt(composite, edition);
  const bySet = new Float64Array(regionSets.length * statuses.length);
  for (let face = 1; face < status.length; face++)
    bySet[regionSet[face]! * statuses.length + status[face]!]! += areaKm2[face]!;
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
  const { areaKm2, statuses, regionSet } = composite;
  const { from, to, sets } = query;
  const size = statuses.length * statuses.length;
  const tally = { areaKm2: new Float64Array(sets * size), faces: new Int32Array(sets * size) };
  const timeline = timelineOf(composite);
  timeline.changed(from, to, (face, before, after) => {
    const pair = (sets > 1 ? regionSet[face]! * size : 0) + before * statuses.length + after;
    tally.areaKm2[pair]! += areaKm2[face]!;
    tally.faces[pair]!++;
  });
  return tally;
}

function changesOf({ statuses }: Composite, parts: readonly Tally[]): Change[] {
  const changes: Change[] = [];
  for (let before = 0; before < statuses.length; before++) {
    for (let after = 0; after < statuses.length; after++) {
      const pair = before * statuses.length + after;
      const faces = parts.reduce((sum, part) => sum + part.faces[pair]!, 0);
      if (faces === 0) continue;
      const areaKm2 = parts.reduce((sum, part) => sum + part.areaKm2[pair]!, 0);
      changes.push({ from: statuses[before]!, to: statuses[after]!, areaKm2, faces });
    }
  }
  return changes.sort((a, b) => b.areaKm2 - a.areaKm2);
}
