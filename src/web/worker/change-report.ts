// A difference in figures, places and its largest pieces, without the ground: what is told in words.

import { statusesAt } from '../../engine/answers.ts';
import { ringAreaKm2 } from '../../engine/area.ts';
import type { Composite } from '../../engine/composite.ts';
import { areaInFrameKm2 } from '../../engine/frame-area.ts';
import { changedBetween, type SettledArea, stayedGround } from '../../engine/outline.ts';
import { type GridRing, toDegrees } from '../../model/ground.ts';
import { changedPlaces } from './changed-places.ts';
import { type EditionPair, turnedBetween } from './difference.ts';
import type { ChangedPatch, ChangedSide, ChangeReport, Questions } from './protocol.ts';

/** Patches that are told of: as many as a reader takes in. */
const PATCHES = 6;

/** What changed between two editions, in a frame or on the whole map, without the ground itself. */
export function changeReport(composite: Composite, question: Questions['changed']['ask'] & EditionPair): ChangeReport {
  const { from, to, positions, frame } = question;
  const [before, after] = [statusesAt(composite, from), statusesAt(composite, to)];
  const places = changedPlaces(composite, positions, { before, after });
  const areas = changedBetween(composite, from, to);
  const areaOf = (polygons: readonly (readonly GridRing[])[]): number =>
    frame ? areaInFrameKm2(polygons, frame) : polygons.flat().reduce((sum, ring) => sum + ringAreaKm2(ring), 0);
  const patches = areas.flatMap(({ from, to, polygons }) =>
    polygons.map((rings): ChangedPatch => ({ from, to, areaKm2: areaOf([rings]), position: middleOf(rings[0]!) })),
  );
  const changes = areas.map(({ from, to, polygons }) => ({ from, to, areaKm2: areaOf(polygons) }));
  return {
    from,
    to,
    changes: largestFirst(changes),
    turned: largestFirst(turnedIn(composite, question, areaOf)),
    places,
    patches: largestFirst(patches).slice(0, PATCHES),
  };
}

/** Ground that changed sides with its holder, as far as it is counted. */
function turnedIn(
  composite: Composite,
  pair: EditionPair,
  areaOf: (polygons: SettledArea['polygons']) => number,
): ChangedSide[] {
  const turned = turnedBetween(composite, pair);
  if (turned.length === 0) return [];
  const grounds = stayedGround(composite, pair, new Set(turned.map(({ status }) => status)));
  return turned.map((side) => {
    const ground = grounds.find(({ status }) => status === side.status);
    return { ...side, areaKm2: ground ? areaOf(ground.polygons) : 0 };
  });
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
