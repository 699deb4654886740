// WHAT: from a name, an id or lon,lat to a place, and from a place to its history of control.

import type { History } from '../engine/history-file.ts';
import { pointHistory } from '../engine/point-history.ts';
import { InputError } from '../model/errors.ts';
import { toGrid } from '../model/ground.ts';
import { formatInstant } from '../model/instant.ts';
import type { Place } from '../model/place.ts';
import { NONE, type Source, type Theatre } from '../model/theatre.ts';
import type { PlaceAnswer, PlacePeriod, PlaceStamp } from '../model/wire.ts';
import type { Zones } from '../model/zones.ts';
import { parsePosition, refuseSwapped } from '../reading/gazetteer/coordinates.ts';
import type { PlaceIndex, PlaceMatch } from '../reading/gazetteer/place-index.ts';
import { answerHead } from './answer.ts';
import { kmBetween } from './distance.ts';
import { sidesOf } from './sides.ts';
import { impliedAt } from './zones.ts';

/** A place that was asked for, and the spelling that was taken for it where that was not exact. */
export interface FoundPlace {
  readonly place: PlaceStamp;
  readonly matched: string | null;
}

/** The position that WHAT gives, or null where it is a name or an id. */
export function coordinatesOf(what: string, theatre: Theatre, source: string): PlaceStamp | null {
  const position = parsePosition(what);
  if (!position) return null;
  refuseSwapped(position, theatre.extent, (lonLat) => `foothold place ${lonLat} --source ${source}`);
  return { id: position.join(','), name: positionName(position), position };
}

/** A match this good is taken at its word; below it only where nothing else comes near. */
const CLEAR_LEAD = 0.08;

/** The place that a name or an id means, rather within the theatre's extent than without. Throws InputError where there is none, or several. */
export function findPlace(index: PlaceIndex, what: string, extent: Theatre['extent']): FoundPlace {
  const byId = index.byId(what);
  if (byId) return { place: stampOf(byId), matched: null };
  const all = index.find(what, 12);
  // A namesake outside of the theatre is hardly meant where there is one inside.
  const inside = all.filter(({ place }) => isInside(place.position, extent));
  const matches = inside.length > 0 ? inside : all;
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

function isInside([lon, lat]: Place['position'], [west, south, east, north]: Theatre['extent']): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
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
    const party = partyOf.get(status) ?? null;
    const holder = party ?? (status === NONE ? (implied?.party ?? null) : null);
    const stretch = { from: begin.published, to: end?.published ?? null };
    const sides = holder === null ? undefined : sidesOf(theatre, holder, stretch);
    return {
      status,
      party,
      ...(status === NONE && implied ? { implied } : {}),
      ...(sides ? { sides } : {}),
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

/** `51.1911° N, 35.2703° E` */
export function positionName([lon, lat]: readonly [number, number]): string {
  return `${Math.abs(lat)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon)}° ${lon < 0 ? 'W' : 'E'}`;
}
