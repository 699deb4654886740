// Heat: how long ground was held in a period, or how long ago it last changed, in classes of days.

import { lastChanges, secondsHeld } from '../../engine/ages.ts';
import type { Composite } from '../../engine/composite.ts';
import type { EdgeRule } from './mesh.ts';
import type { LabelledGround } from './outline-mesh.ts';
import type { HeatQuery } from './protocol.ts';

export interface HeatContext {
  readonly composite: Composite;
  readonly rules: Readonly<Record<string, EdgeRule>>;
}

export interface HeatGround extends LabelledGround {
  readonly classKm2: readonly number[];
}

const DAY = 86_400;

/** Ground that the party never held, or that never changed, is in no class and not drawn. */
export function heatGround({ composite, rules }: HeatContext, query: HeatQuery): HeatGround {
  const { days, measure, party } = query;
  const seconds =
    measure === 'held' ? heldBy(composite, query, { party, rules }) : sinceChange(composite, query, rules);
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

function heldBy(
  composite: Composite,
  period: { readonly from: number; readonly to: number },
  { party, rules }: { readonly party: string | null; readonly rules: HeatContext['rules'] },
): Float64Array {
  const isHeld = composite.statuses.map((status) => party !== null && rules[status]?.party === party);
  return secondsHeld(composite, period, isHeld);
}

/** At least a second, so that what the last edition changed counts as changed. */
function sinceChange(
  composite: Composite,
  period: { readonly from: number; readonly to: number },
  rules: HeatContext['rules'],
): Float64Array {
  const { editions } = composite.history;
  const end = editions[period.to]!.published;
  const seen = composite.statuses.map((status, k) => (rules[status]?.isDrawn ? k : 0));
  const last = lastChanges(composite, period, seen);
  return Float64Array.from(last, (edition) =>
    edition < 0 ? Number.NaN : Math.max(1, end - editions[edition]!.published),
  );
}
