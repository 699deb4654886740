// Deep State's files: what a polygon's colour and name say of the ground, and what a point feature shows.

import type { FeatureNote } from './build-polygons.ts';
import { meaningOf, tidyName } from './deepstate-names.ts';
import { shownText } from './shown-text.ts';
import type { Classified, Properties } from './status-rules.ts';
import { textOf, unmapped } from './status-rules.ts';

/** The contract's table "Statuses of `ukraine`": the colour decides, after commentary is set apart by name. */
const STATUS_BY_FILL: ReadonlyMap<string, string> = new Map([
  ['#ff5252', 'other'],
  ['#fbc02d', 'other'],
  ['#ce93d8', 'other'],
  ['#000000', 'occupied-before-2022'],
  ['#880e4f', 'occupied-before-2022'],
  ['#a52714', 'occupied'],
  ['#0f9d58', 'retaken'],
  ['#0097a7', 'retaken'],
  ['#0288d1', 'retaken-lately'],
  ['#01579b', 'held-abroad'],
  ['#bcaaa4', 'unknown'],
  ['#bdbdbd', 'unknown'],
  ['#757575', 'unknown'],
]);

/** Which statuses a name's meaning agrees with. */
const AGREES: Readonly<Record<string, readonly string[]>> = {
  occupied: ['occupied'],
  before: ['occupied-before-2022'],
  retaken: ['retaken', 'retaken-lately', 'held-abroad'],
  unknown: ['unknown'],
  commentary: ['other'],
};

/** The status of a polygon of Deep State's, with notes on names that say something else or nothing. */
export function classifyDeepState(properties: Properties): Classified {
  const raw = textOf(properties, 'name') ?? '';
  const meaning = meaningOf(raw);
  if (meaning === 'commentary') return { status: 'other', notes: [] };
  const fill = (textOf(properties, 'fill') ?? '').trim().toLowerCase();
  const status = STATUS_BY_FILL.get(fill);
  if (status === undefined) return unmapped(properties);
  if (status === 'other') return { status, notes: [] };
  return { status, notes: notesOnName(tidyName(raw), meaning, { fill, status }) };
}

function notesOnName(name: string, meaning: string | null, drawn: { fill: string; status: string }): FeatureNote[] {
  if (meaning === null) {
    const message = `The name "${shownText(name)}" says nothing of a status; the colour ${drawn.fill} decided: ${drawn.status}.`;
    return [{ kind: 'unknown-status-name', message }];
  }
  if (meaning === 'place' || AGREES[meaning]?.includes(drawn.status)) return [];
  const message = `The name "${shownText(name)}" and the colour ${drawn.fill} disagree; the colour decided: ${drawn.status}.`;
  return [{ kind: 'name-colour-conflict', message }];
}

/** What a point shows: the token `{icon=NAME…}` of its description; the file's own icon numbers change by edition. */
export function deepStateMarkerKind(description: string): string {
  return /\{icon=([A-Za-z0-9_-]{1,40})[,}]/.exec(description)?.[1] ?? 'unknown';
}
