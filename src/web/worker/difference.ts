// Two editions compared: what became of each piece of ground, as pieces to draw and figures to read.

import { changesBetween, faceAt, statusesAt } from '../../engine/answers.ts';
import { ringAreaKm2 } from '../../engine/area.ts';
import type { Composite } from '../../engine/composite.ts';
import { areaInFrameKm2 } from '../../engine/frame-area.ts';
import { changedBetween, outlinesOf } from '../../engine/outline.ts';
import { type GridRing, toDegrees, toGrid } from '../../model/ground.ts';
import { type EdgeRule, type GroundPiece, groundMesh } from './mesh.ts';
import type { ChangedPatch, ChangedPlace, ChangeReport, Difference, Questions } from './protocol.ts';

export interface DifferenceQuery {
  readonly from: number;
  readonly to: number;
  /** lon, lat, lon, lat, … in degrees. */
  readonly positions: Float64Array;
  /** The party of each status, by id. */
  readonly rules: Readonly<Record<string, EdgeRule>>;
}

/** What became of ground, in words that a style can be given to. */
export function becameOf(was: string | null, is: string | null, isSame: boolean): string | null {
  if (isSame) return is === null ? null : `same-${is}`;
  if (is !== null && is !== was) return `to-${is}`;
  if (was !== null && is === null) return `from-${was}`;
  return 'changed';
}

export function difference(composite: Composite, query: DifferenceQuery): Difference {
  const { from, to, positions } = query;
  const [before, after] = [statusesAt(composite, from), statusesAt(composite, to)];
  const places = changedPlaces(composite, positions, { before, after });
  const mesh = differenceMesh(composite, { before, after }, query.rules);
  return { from, to, mesh, changes: changesBetween(composite, from, to), places };
}

/** Patches that are told of: as many as a reader takes in. */
const PATCHES = 6;

/** What changed between two editions, in a frame or on the whole map, without the ground itself. */
export function changeReport(
  composite: Composite,
  { from, to, positions, frame }: Questions['changed']['ask'],
): ChangeReport {
  const [before, after] = [statusesAt(composite, from), statusesAt(composite, to)];
  const places = changedPlaces(composite, positions, { before, after });
  const areas = changedBetween(composite, from, to);
  const areaOf = (polygons: readonly (readonly GridRing[])[]): number =>
    frame ? areaInFrameKm2(polygons, frame) : polygons.flat().reduce((sum, ring) => sum + ringAreaKm2(ring), 0);
  const patches = areas.flatMap(({ from, to, polygons }) =>
    polygons.map((rings): ChangedPatch => ({ from, to, areaKm2: areaOf([rings]), position: middleOf(rings[0]!) })),
  );
  const changes = areas.map(({ from, to, polygons }) => ({ from, to, areaKm2: areaOf(polygons) }));
  return { from, to, changes: largestFirst(changes), places, patches: largestFirst(patches).slice(0, PATCHES) };
}

/** What lies outside a frame is left out. */
function largestFirst<Item extends { readonly areaKm2: number }>(items: readonly Item[]): Item[] {
  return items.filter(({ areaKm2 }) => areaKm2 > 0).sort((a, b) => b.areaKm2 - a.areaKm2);
}

function middleOf(ring: GridRing): readonly [number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < ring.length; i += 2) {
    west = Math.min(west, ring[i]!);
    east = Math.max(east, ring[i]!);
    south = Math.min(south, ring[i + 1]!);
    north = Math.max(north, ring[i + 1]!);
  }
  return [toDegrees((west + east) / 2), toDegrees((south + north) / 2)];
}

interface Columns {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

function differenceMesh(composite: Composite, { before, after }: Columns, rules: DifferenceQuery['rules']) {
  const names: string[] = [];
  const labelByPair = new Map<number, number>();
  const partyOf = (status: number): string | null => rules[composite.statuses[status]!]?.party ?? null;
  const labelOf = (was: number, is: number): number => {
    const pair = was * composite.statuses.length + is;
    const known = labelByPair.get(pair);
    if (known !== undefined) return known;
    const name = becameOf(partyOf(was), partyOf(is), was === is);
    if (name !== null && !names.includes(name)) names.push(name);
    const label = name === null ? 0 : names.indexOf(name) + 1;
    labelByPair.set(pair, label);
    return label;
  };
  const labels = new Int32Array(before.length);
  for (let face = 0; face < labels.length; face++) labels[face] = labelOf(before[face]!, after[face]!);
  const pieces = outlinesOf(composite, labels).flatMap(({ label, polygons }) =>
    polygons.map((rings): GroundPiece => ({ status: names[label - 1]!, rings })),
  );
  return groundMesh(pieces, { statuses: names, rules: {} });
}

/** Faces of places are looked up once for a composite: their statuses then are look-ups. */
const facesByPositions = new WeakMap<Composite, { positions: string; faces: Int32Array }>();

function changedPlaces(composite: Composite, positions: Float64Array, { before, after }: Columns): ChangedPlace[] {
  const key = `${positions.length} ${positions[0]} ${positions.at(-1)}`;
  let known = facesByPositions.get(composite);
  if (known?.positions !== key) {
    const faces = new Int32Array(positions.length / 2);
    for (let k = 0; k < faces.length; k++)
      faces[k] = faceAt(composite, toGrid(positions[2 * k]!), toGrid(positions[2 * k + 1]!));
    known = { positions: key, faces };
    facesByPositions.set(composite, known);
  }
  const changed: ChangedPlace[] = [];
  known.faces.forEach((face, index) => {
    const [was, is] = [before[face]!, after[face]!];
    if (was !== is) changed.push({ index, from: composite.statuses[was]!, to: composite.statuses[is]! });
  });
  return changed;
}
