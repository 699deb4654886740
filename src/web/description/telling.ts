// What every description needs: the reader's words and figures, the names of statuses and parties, and spots told by places.

import { toDegrees } from '../../model/ground.ts';
import type { Place } from '../../model/place.ts';
import { NONE, type Theatre } from '../../model/theatre.ts';
import { type Clock, shortDate, timeOfDay } from '../dates.ts';
import { areaFigure, coordinates, figure } from '../numbers.ts';
import { nameIn } from '../words/catalogues.ts';
import type { Words } from '../words/words.ts';
import { AT_PLACE_KM, anchorOf, windOf } from './relative.ts';
import type { Mentions } from './sentences.ts';

type Position = readonly [number, number];

/** Who tells, in which language and by which places. */
export interface Telling {
  readonly words: Words;
  readonly clock: Clock;
  readonly theatre: Theatre;
  readonly places: readonly Place[];
}

/** `820 m` to tens of metres below a kilometre, `3.4 km` below ten, `14 km` from there on. */
export function lengthText({ words, clock }: Telling, km: number): string {
  const tens = Math.round(km * 100) * 10;
  if (tens < 1000) return words.metres(figure(tens, clock.language, 0));
  return words.kilometres(figure(km, clock.language, km < 9.95 ? 1 : 0));
}

export function areaText({ words, clock }: Telling, km2: number): string {
  return words.squareKilometres(areaFigure(km2, clock.language));
}

/** A status' name, or that it is not drawn. */
export function statusText({ words, clock, theatre }: Telling, id: string): string {
  if (id === NONE) return words.notDrawn;
  const status = theatre.statuses.find((candidate) => candidate.id === id);
  return status ? nameIn(status.name, clock.language) : id;
}

/** A status' name, or null where it is not drawn. */
export function drawnText(telling: Telling, id: string): string | null {
  return id === NONE ? null : statusText(telling, id);
}

export function partyText({ clock, theatre }: Telling, id: string): string {
  const party = theatre.parties.find((candidate) => candidate.id === id);
  return party ? nameIn(party.name, clock.language) : id;
}

/** A spot as it is told after "from" and "to". */
export function fromText(telling: Telling, position: Position, mentions: Mentions): string {
  return spotText(telling, position, mentions, 'from');
}

/** A spot as it is told after "lies". */
export function atText(telling: Telling, position: Position, mentions: Mentions): string {
  return spotText(telling, position, mentions, 'at');
}

function spotText(telling: Telling, position: Position, mentions: Mentions, form: 'from' | 'at'): string {
  const { words, clock, places } = telling;
  const anchor = anchorOf(places, position);
  if (!anchor) {
    const mark = mentions.mark(coordinates(position), position);
    return form === 'from' ? words.fromCoordinates(mark) : words.atCoordinates(mark);
  }
  const { place, km, bearing } = anchor;
  const tell = form === 'from' ? words.fromSpot : words.atSpot;
  return tell({
    place: mentions.mark(nameIn(place.names, clock.language), place.position),
    km: km < AT_PLACE_KM ? '' : lengthText(telling, km),
    wind: windOf(bearing, 16),
  });
}

/** `1 Apr 2024, 13:00` */
export function instantText({ clock }: Telling, instant: number): string {
  return `${shortDate(instant, clock)}, ${timeOfDay(instant, clock)}`;
}

/** Of a list of grid positions x0, y0, x1, y1, … the one with this number, in degrees. */
export function positionAt(flat: ArrayLike<number>, k: number): Position {
  return [toDegrees(flat[2 * k]!), toDegrees(flat[2 * k + 1]!)];
}
