// A spot told: where it is, what was drawn there since when, and how far the nearest other ground is.

import type { NearestGround } from '../../engine/nearest-other.ts';
import type { BlankRule } from '../../model/theatre.ts';
import { coordinates } from '../numbers.ts';
import type { Period } from '../periods.ts';
import { nameIn } from '../words/catalogues.ts';
import { windOf } from './relative.ts';
import { Mentions, type Paragraph, plain } from './sentences.ts';
import { atText, drawnText, instantText, lengthText, type Telling } from './telling.ts';

export interface SpotFacts {
  readonly position: readonly [number, number];
  readonly periods: readonly Period[];
  /** Which of the periods holds the edition that is shown. */
  readonly shown: number;
  /** What blank ground means there by the source's convention. */
  readonly implied: BlankRule | undefined;
  /** undefined while it is not known. */
  readonly nearest: NearestGround | null | undefined;
}

export function describeSpot(telling: Telling, facts: SpotFacts): Paragraph {
  const { words, clock } = telling;
  const { position, periods, implied, nearest } = facts;
  const shown = periods[facts.shown]!;
  const mentions = new Mentions();
  const where = mentions.sentence(words.spotIs(atText(telling, position, mentions), coordinates(position)));
  const history = periods.map(({ status, from, to }) => {
    const until = to && instantText(telling, to.published);
    return words.period(drawnText(telling, status), instantText(telling, from.published), until);
  });
  const isBlank = shown.status === 'none';
  const texts = [
    words.drawnNow(drawnText(telling, shown.status)),
    ...(isBlank && implied ? [nameIn(implied.rule, clock.language)] : []),
    ...history,
    ...(nearest === undefined ? [] : [nearestText(telling, nearest)]),
  ];
  return { heading: words.theSpot, sentences: [where, ...texts.map(plain)] };
}

/** How far and where the nearest ground of another status is. */
export function nearestText(telling: Telling, nearest: NearestGround | null): string {
  const { words } = telling;
  if (!nearest) return words.noOtherGround;
  const { status, km, bearing } = nearest;
  return words.nearestGround(drawnText(telling, status), lengthText(telling, km), windOf(bearing, 16));
}
