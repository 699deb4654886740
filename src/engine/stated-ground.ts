// Ground from statements about places: each place's status on a day, told of the ground around it.

import type { GridRing } from '../model/ground.ts';
import { type CellBorder, type CellOptions, cellBorders, NOBODY, type Site } from './cell-borders.ts';
import { type AreasByLabel, areasFromBorders } from './cells.ts';
import { type StatedStatus, type Statement, statusFromStatements } from './statement-status.ts';

export interface StatedPlace extends Site {
  readonly statements: readonly Statement[];
}

/** Places that are spoken of, and the borders between the ground around them. */
export interface StatedGround {
  readonly places: readonly StatedPlace[];
  readonly borders: readonly CellBorder[];
}

/** Ground of one label around places that border on one another. */
export interface StatedPiece {
  readonly label: string;
  /** Indexes of its places. */
  readonly places: readonly number[];
  readonly polygons: readonly (readonly GridRing[])[];
}

/** Rounds of corner cutting: lines that look drawn, not like cells. */
const SMOOTHING = 3;

/** `limit`: rings of the ground that may be told of (even-odd). */
export function statedGround(
  places: readonly StatedPlace[],
  limit: readonly GridRing[],
  options: CellOptions,
): StatedGround {
  return { places, borders: cellBorders(places, limit, options) };
}

/** By place: what its statements come to on a day, from what had been published by an instant. */
export function statedOn({ places }: StatedGround, day: string, known: number): (StatedStatus | null)[] {
  return places.map(({ statements }) => statusFromStatements(statements, day, known));
}

/** Ground by label, `labels` by place; ground of places without a label belongs to no area. */
export function statedAreas({ borders }: StatedGround, labels: readonly (string | null)[]): AreasByLabel {
  return areasFromBorders(borders, (place) => labels[place] ?? null, { smoothing: SMOOTHING });
}

/** The same ground in pieces, each with the places that it is told from; in the order of their first places. */
export function statedPieces(ground: StatedGround, labels: readonly (string | null)[]): StatedPiece[] {
  const pieceOf = joined(ground.borders, labels);
  const areas = statedAreas(
    ground,
    labels.map((label, place) => (label === null ? null : String(pieceOf(place)))),
  );
  return labels.flatMap((label, place): StatedPiece[] => {
    const polygons = pieceOf(place) === place ? areas.get(String(place)) : undefined;
    if (label === null || !polygons) return [];
    const places = labels.flatMap((_, other) => (labels[other] !== null && pieceOf(other) === place ? [other] : []));
    return [{ label, places, polygons }];
  });
}

/** By place: the first place of those of its label that it borders on, directly or through others. */
function joined(borders: readonly CellBorder[], labels: readonly (string | null)[]): (place: number) => number {
  const parent = labels.map((_, place) => place);
  const find = (place: number): number => {
    while (parent[place] !== place) place = parent[place]!;
    return place;
  };
  for (const { left, right } of borders) {
    if (left === NOBODY || right === NOBODY || labels[left] == null || labels[left] !== labels[right]) continue;
    const [first, second] = [find(left), find(right)].sort((a, b) => a - b) as [number, number];
    parent[second] = first;
  }
  return find;
}
