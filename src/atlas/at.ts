// The settled ground of one edition: overlaps decided by the source's order, equal statuses joined.

import { areasAt } from '../engine/answers.ts';
import { buildComposite } from '../engine/composite.ts';
import { decodeHistory, encodeHistory, groundAt, type History } from '../engine/history-file.ts';
import { type SettledArea, settledAt } from '../engine/outline.ts';
import type { EditionStamp } from '../model/wire.ts';
import { editionStamp } from './answer.ts';

export interface SettledGround {
  readonly stamp: EditionStamp;
  readonly areas: readonly SettledArea[];
  readonly areaKm2: Readonly<Record<string, number>>;
}

/**
 * One edition is overlaid alone: that takes a fraction of a second, where all editions take several, and its outlines
 * have no vertices that only other editions brought.
 */
export function settledGround(history: History, edition: number): SettledGround {
  const alone = decodeHistory(encodeHistory(history.header, [groundAt(history, edition)]));
  const composite = buildComposite(alone);
  return {
    stamp: editionStamp(history.editions[edition]!),
    areas: settledAt(composite, 0),
    areaKm2: areasAt(composite, 0),
  };
}
