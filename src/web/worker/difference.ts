// Two editions compared: what became of each piece of ground, as pieces to draw and figures to read.

import { changesBetween, changesByRegion, statusesAt } from '../../engine/answers.ts';
import type { Composite } from '../../engine/composite.ts';
import { stayedBetween } from '../../engine/stayed.ts';
import { changedPlaces } from './changed-places.ts';
import type { EdgeRules } from './eras.ts';
import { type LabelledGround, outlineMesh } from './outline-mesh.ts';
import type { ChangedSide, Difference } from './protocol.ts';

export interface EditionPair {
  readonly from: number;
  readonly to: number;
  /** The side of each status, by id, at either edition. */
  readonly before: EdgeRules;
  readonly after: EdgeRules;
}

export interface DifferenceQuery extends EditionPair {
  /** lon, lat, lon, lat, … in degrees. */
  readonly positions: Float64Array;
  readonly origin: readonly [number, number];
}

/** What became of ground, by its sides and whether the status stayed, in words that a style can be given to. */
export function becameOf(was: string | null, is: string | null, isSame: boolean): string | null {
  if (isSame) return is === null ? null : was === is ? `same-${is}` : `turned-${is}`;
  if (is !== null && is !== was) return `to-${is}`;
  if (was !== null && is === null) return `from-${was}`;
  return 'changed';
}

export function difference(composite: Composite, query: DifferenceQuery): Difference {
  const { from, to, positions } = query;
  const [before, after] = [statusesAt(composite, from), statusesAt(composite, to)];
  const places = changedPlaces(composite, positions, { before, after });
  return {
    from,
    to,
    mesh: outlineMesh(differenceGround(composite, query), query.origin),
    changes: changesBetween(composite, from, to),
    turned: turnedBetween(composite, query),
    regions: changesByRegion(composite, from, to).filter(({ changes }) => changes.length > 0),
    places,
  };
}

/** Ground that kept its status while its holder changed sides, largest first. */
export function turnedBetween(composite: Composite, { before, after, ...pair }: EditionPair): ChangedSide[] {
  const turned = stayedBetween(composite, pair).flatMap(({ status, areaKm2 }): ChangedSide[] => {
    const [from, to] = [before[status]?.party ?? null, after[status]?.party ?? null];
    return from === null || to === null || from === to ? [] : [{ status, from, to, areaKm2 }];
  });
  return turned.sort((a, b) => b.areaKm2 - a.areaKm2);
}

/** Ground that came to a party or left one between two editions, and nothing else. */
export function freshGround(composite: Composite, pair: EditionPair): LabelledGround {
  return differenceGround(composite, pair, (was, is, isSame) => {
    const name = becameOf(was, is, isSame);
    return name !== null && /^(to|from)-/.test(name) ? `fresh-${name}` : null;
  });
}

export function differenceGround(
  composite: Composite,
  { from, to, ...sides }: EditionPair,
  nameOf: typeof becameOf = becameOf,
): LabelledGround {
  const [before, after] = [statusesAt(composite, from), statusesAt(composite, to)];
  const statuses: string[] = [];
  const labelByPair = new Map<number, number>();
  const sideOf = (status: number, rules: EdgeRules): string | null => rules[composite.statuses[status]!]?.party ?? null;
  const isSeen = (status: number): boolean => sides.after[composite.statuses[status]!]?.isDrawn ?? false;
  const labelOf = (was: number, is: number): number => {
    const pair = was * composite.statuses.length + is;
    const known = labelByPair.get(pair);
    if (known !== undefined) return known;
    const isBlank = !isSeen(was) && !isSeen(is);
    const name = isBlank ? null : nameOf(sideOf(was, sides.before), sideOf(is, sides.after), was === is);
    if (name !== null && !statuses.includes(name)) statuses.push(name);
    const label = name === null ? 0 : statuses.indexOf(name) + 1;
    labelByPair.set(pair, label);
    return label;
  };
  const labels = new Uint8Array(before.length);
  for (let face = 0; face < labels.length; face++) labels[face] = labelOf(before[face]!, after[face]!);
  return { composite, labels, statuses };
}
