// How heat maps are drawn: for how long ground has been held, and when it last changed, in seven classes of days.

import type { Names, Shade, Status } from '../../model/theatre.ts';
import { CATALOGUES } from '../words/catalogues.ts';

export type HeatKind = 'held' | 'changed';

/** The most days of each class but the last, which has no end: `held-0` up to `held-6`, `changed-0` up to `changed-6`. */
export const HEAT_DAYS: Readonly<Record<HeatKind, readonly number[]>> = {
  held: [7, 30, 90, 180, 365, 730],
  changed: [1, 7, 30, 90, 180, 365],
};

/**
 * Lightness alone tells the order, at least 5 L* apart, so that it survives colour blindness and grey. The class that stands
 * out most from the paper is the longest held, and the latest changed. Violet and plum are no party's.
 */
const COLORS: Readonly<Record<HeatKind, Readonly<Record<keyof Shade, readonly string[]>>>> = {
  held: {
    light: ['#dcddfb', '#cccdf3', '#bcbeea', '#acafe1', '#9ba1d8', '#8b92d0', '#7b84c7'],
    dark: ['#221e3d', '#2d284c', '#39335b', '#453e6b', '#51497b', '#5e558c', '#6a619d'],
  },
  changed: {
    light: ['#c36d9d', '#cd7ea9', '#d68fb5', '#dfa1c1', '#e8b2ce', '#f1c3da', '#f9d5e7'],
    dark: ['#984f87', '#874577', '#763b68', '#653259', '#55284b', '#461f3d', '#37172f'],
  },
};

/** The classes as statuses that can be drawn, in their order; the name says the days in every language of the page. */
export function heatStatuses(kind: HeatKind): Status[] {
  const { light, dark } = COLORS[kind];
  const axes = { party: null, kind: 'held', certainty: 'certain', siege: false, drawn: true, hatch: null } as const;
  return light.map((color, k) => ({
    ...axes,
    id: `${kind}-${k}`,
    name: className(kind, k),
    color: { light: color, dark: dark[k]! },
  }));
}

function className(kind: HeatKind, k: number): Names {
  const days = HEAT_DAYS[kind];
  const [from, to] = [k === 0 ? 0 : days[k - 1]! + 1, days[k] ?? Number.POSITIVE_INFINITY];
  const names = Object.entries(CATALOGUES).map(([language, words]) => [language, words.dayRange(from, to)]);
  return { ...Object.fromEntries(names), en: CATALOGUES.en!.dayRange(from, to) };
}
