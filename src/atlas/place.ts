// WHAT: from a name, an id or lon,lat to a place, and from a place to its history of control.

import type { History } from '../engine/history-file.ts';
import { pointHistory } from '../engine/point-history.ts';
import { InputError } from '../model/errors.ts';
import { toGrid } from '../model/ground.ts';
import { formatInstant } from '../model/instant.ts';
import type { Place } from '../model/place.ts';
import { NONE, type Source, type Theatre } from '../model/theatre.ts';
import type { PlaceAnswer, PlacePeriod, PlaceStamp } from '../model/wire.ts';
import type { PlaceIndex, PlaceMatch } from '../reading/place-index.ts';
import { answerHead } from './answer.ts';
import { kmBetween } from './distance.ts';
import { impliedAt, type Zones } from './zones.ts';

/** A place that was asked for, and the spelling that was taken for it where that was not exact. */
export interface FoundPlace {
  readonly place: PlaceStamp;
  readonly matched: string | null;
}

const COORDINATES = /^\s*([+-]?\d+(?:\.\d*)?)\s*[,;]\s*([+-]?\d+(?:\.\d*)?)\s*$/;

/** The position that `lon,lat` names, or null where WHAT is a name or an id. */
export function coordinatesOf(what: string, theatre: Theatre, source: string): PlaceStamp | null {
  const match = COORDINATES.exec(what);
  if (!match) return null;
  const position = [Number(match[1]), Number(match[2])] as const;
  const swapped = [position[1], position[0]] as const;
  const id = position.join(',');
  if (!isInExtent(theatre, position) && isInExtent(theatre, swapped)) {
    throw new InputError(
      `${id} lies outside the theatre: coordinates are lon,lat; did you mean foothold place ${swapped.join(',')} --source ${source}`,
    );
  }
  if (Math.abs(position[0]) > 180 || Math.abs(position[1]) > 90) {
    throw new InputError(`${id} is not on the globe: give lon,lat in degrees, such as 35.2703,51.1911.`);
  }
  return { id, name: nameOf(position), position };
}

/** A match this good is taken at its word; below it only where nothing else comes near. */
const CLEAR_LEAD = 0.08;

/** The place that a name or an id means. Throws InputError where there is none, or several. */
export function findPlace(index: PlaceIndex, what: string): FoundPlace {
  const byId = index.byId(what);
  if (byId) return { place: stampOf(byId), matched: null };
  const matches = index.find(what, 12);
  const [best, second] = matches;
  if (!best) {
    throw new InputError(
      `No place is called "${what}": try another spelling, or give lon,lat such as 35.2703,51.1911.`,
    );
  }
  const rivals = matches.filter((match) => best.score - match.score < (best.score === 1 ? 1e-9 : CLEAR_LEAD));
  if (second && rivals.length > 1) throw new InputError(severalCandidates(what, rivals));
  return { place: stampOf(best.place), matched: best.score === 1 ? null : best.matched };
}

export interface PlaceQuery {
  readonly theatre: Theatre;
  readonly source: Source;
  readonly zones: Zones;
}

/** A place's history of control by a source: contiguous from the first edition until now. */
export function placeAnswer(history: History, place: PlaceStamp, query: PlaceQuery): PlaceAnswer {
  const { theatre, source, zones } = query;
  const { editions } = history;
  const partyOf = new Map(theatre.statuses.map((status) => [status.id, status.party]));
  const implied = impliedAt(zones, source.blank, place.position);
  const [x, y] = [toGrid(place.position[0]), toGrid(place.position[1])];
  const runs = editions.length === 0 ? [] : pointHistory(history, x, y);
  const periods = runs.map(({ status, from }, k): PlacePeriod => {
    const next = runs[k + 1];
    const begin = editions[from]!;
    const end = next ? editions[next.from]! : null;
    return {
      status,
      party: partyOf.get(status) ?? null,
      ...(status === NONE && implied ? { implied } : {}),
      from: formatInstant(begin.published),
      to: end ? formatInstant(end.published) : null,
      editionFrom: begin.id,
      editionTo: end ? end.id : null,
      lastSeenOld: from === 0 ? null : formatInstant(editions[from - 1]!.published),
    };
  });
  return { ...answerHead(editions), place, source: source.id, history: periods };
}

export function stampOf(place: Place): PlaceStamp {
  return { id: place.id, name: place.names.en ?? Object.values(place.names)[0] ?? place.id, position: place.position };
}

function severalCandidates(what: string, matches: readonly PlaceMatch[]): string {
  const [first] = matches;
  const list = matches.map(({ place }) => {
    const where = [place.district, place.region, place.country].filter((part) => part !== '').join(', ');
    const km = Math.round(kmBetween(first!.place.position, place.position));
    const apart = place === first!.place ? '' : `, ${km} km from the first`;
    return `${place.id} ${stampOf(place).name} (${where || place.position.join(',')}${apart})`;
  });
  return `"${what}" may be any of ${matches.length} places; give the id: ${list.join('; ')}.`;
}

function isInExtent(theatre: Theatre, [lon, lat]: readonly [number, number]): boolean {
  const [west, south, east, north] = theatre.extent;
  const isInLongitude = west <= east ? west <= lon && lon <= east : lon >= west || lon <= east;
  return isInLongitude && south <= lat && lat <= north;
}

/** `51.1911° N, 35.2703° E` */
function nameOf([lon, lat]: readonly [number, number]): string {
  return `${Math.abs(lat)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon)}° ${lon < 0 ? 'W' : 'E'}`;
}
