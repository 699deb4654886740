// Heat: how long ground was held in a period, or how long ago it last changed, in classes of days.

import { lastChanges, secondsHeld } from '../../engine/ages.ts';
import type { Composite } from '../../engine/composite.ts';
import type { EdgeRules, Era } from './eras.ts';
import type { LabelledGround } from './outline-mesh.ts';
import type { HeatQuery } from './protocol.ts';

export interface HeatContext {
  readonly composite: Composite;
  readonly eras: readonly Era[];
}

export interface HeatGround extends LabelledGround {
  readonly classKm2: readonly number[];
}

const DAY = 86_400;

/** Ground that the party never held, or that never changed, is in no class and not drawn. */
export function heatGround({ composite, eras }: HeatContext, query: HeatQuery): HeatGround {
  const { days, measure, party } = query;
  const seconds =
    measure === 'held' ? heldBy(composite, query, { party, eras }) : sinceChange(composite, query, eras[0]!.rules);
  const labels = new Uint8Array(composite.faceCount);
  const classKm2 = new Array<number>(days.length + 1).fill(0);
  for (let face = 1; face < labels.length; face++) {
    if (!(seconds[face]! > 0)) continue;
    const place = classOf(seconds[face]! / DAY, days);
    labels[face] = place + 1;
    classKm2[place]! += composite.areaKm2[face]!;
  }
  const statuses = classKm2.map((_, place) => `${measure}-${place}`);
  return { composite, labels, statuses, classKm2 };
}

/** The class of the first limit that the days do not exceed; one more for all above. */
function classOf(days: number, limits: readonly number[]): number {
  const place = limits.findIndex((limit) => days <= limit);
  return place < 0 ? limits.length : place;
}

/** By era, since whose ground a status is may change from one to the next. */
function heldBy(
  composite: Composite,
  period: { readonly from: number; readonly to: number },
  { party, eras }: { readonly party: string | null; readonly eras: readonly Era[] },
): Float64Array {
  const seconds = new Float64Array(composite.faceCount);
  for (const [k, { from, rules }] of eras.entries()) {
    const part = { from: Math.max(period.from, from), to: Math.min(period.to, eras[k + 1]?.from ?? period.to) };
    if (part.from >= part.to) continue;
    const isHeld = composite.statuses.map((status) => party !== null && rules[status]?.party === party);
    for (const [face, held] of secondsHeld(composite, part, isHeld).entries()) seconds[face]! += held;
  }
  return seconds;
}

/** At least a second, so that what the last edition changed counts as changed. */
function sinceChange(
  composite: Composite,
  period: { readonly from: number; readonly to: number },
  rules: EdgeRules,
): Float64Array {
  const { editions } = composite.history;
  const end = editions[period.to]!.published;
  const seen = composite.statuses.map((status, k) => (rules[status]?.isDrawn ? k : 0));
  const last = lastChanges(composite, period, seen);
  return Float64Array.from(last, (edition) =>
    edition < 0 ? Number.NaN : Math.max(1, end - editions[edition]!.published),
  );
}
