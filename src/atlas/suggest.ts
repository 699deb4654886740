// A draft of a map from accepted claims, for an editor to start from. Nothing is imported by itself.

import { bookAsKnown, standingClaims } from '../claims/standing.ts';
import { type StatedPiece, statedGround, statedOn, statedPieces } from '../engine/stated-ground.ts';
import type { StatedStatus } from '../engine/statement-status.ts';
import type { ClaimBook } from '../model/claim-record.ts';
import { UsageError } from '../model/errors.ts';
import { type GridRing, toGrid } from '../model/ground.ts';
import { grouped } from '../model/grouped.ts';
import { type Instant, isDay, nextDay, startOfDay } from '../model/instant.ts';
import type { Status, Theatre } from '../model/theatre.ts';
import { isInZone, type Zones } from '../model/zones.ts';
import { type ClaimedPlace, type LeftOut, placesOfClaims } from './claim-statements.ts';

export interface SuggestQuery {
  /** A day of the theatre, YYYY-MM-DD. */
  readonly on: string;
  /** How far a claim about a place speaks for the ground around it, where no other place is nearer. */
  readonly reachKm: number;
  /** The second axis of time: what had been learned by then; null = all. */
  readonly knownOn: Instant | null;
}

/** Ground around places of one status that border on one another, and the claims about them. */
export interface SuggestedPiece {
  readonly stated: StatedStatus;
  /** The theatre's word for it; null where it has none. */
  readonly status: string | null;
  readonly places: readonly ClaimedPlace[];
  readonly claims: readonly string[];
  readonly polygons: StatedPiece['polygons'];
}

export interface Suggestion {
  readonly pieces: readonly SuggestedPiece[];
  readonly leftOut: readonly LeftOut[];
}

export interface SuggestContext {
  readonly theatre: Theatre;
  readonly zones: Zones;
}

/** Villages stand 2 to 5 km apart where the method was first tried. */
export const USUAL_REACH_KM = 3;
const [LEAST_REACH_KM, MOST_REACH_KM] = [0.2, 50];

/**
 * For each place of which something was claimed and accepted: what that comes to on a day, by what had been published
 * before it ended (statement-status.ts), told of the ground around it inside the theatre's zone that the place lies in.
 * Throws UsageError for a day or a reach that is none.
 */
export function suggestion(book: ClaimBook, context: SuggestContext, query: SuggestQuery): Suggestion {
  checkQuery(query);
  const { theatre } = context;
  const accepted = standingClaims(bookAsKnown(book, query.knownOn)).filter(({ state }) => state === 'accepted');
  const { places, leftOut } = placesOfClaims(
    accepted.map(({ claim }) => claim),
    { theatre, on: query.on },
  );
  const byZone = grouped(places, ({ position }) => zoneAt(context, position));
  const pieces = [...byZone].flatMap(([zone, members]) => piecesOf(members, { context, zone, query }));
  return { pieces, leftOut };
}

function checkQuery({ on, reachKm }: SuggestQuery): void {
  if (!isDay(on)) throw new UsageError(`"${on}" is not a day of the calendar: give YYYY-MM-DD.`);
  if (!(reachKm >= LEAST_REACH_KM && reachKm <= MOST_REACH_KM))
    throw new UsageError(`A reach is ${LEAST_REACH_KM} to ${MOST_REACH_KM} km, not ${reachKm}.`);
}

interface PieceOptions {
  readonly context: SuggestContext;
  readonly zone: string | null;
  readonly query: SuggestQuery;
}

function piecesOf(members: readonly ClaimedPlace[], { context, zone, query }: PieceOptions): SuggestedPiece[] {
  const { on, reachKm } = query;
  const said = startOfDay(nextDay(on), context.theatre.timeZone) - 1;
  const ground = statedGround(members, limitOf(context, zone), { reachKm });
  const stated = statedOn(ground, on, said);
  const labels = stated.map((one) => one && `${one.kind} ${one.party ?? ''}`);
  return statedPieces(ground, labels).map(({ places, polygons }) => {
    const around = places.map((place) => members[place]!);
    const told = around
      .flatMap(({ statements }) => statements)
      .filter(({ day, published }) => day <= on && published <= said);
    return {
      stated: stated[places[0]!]!,
      status: statusFor(context.theatre, stated[places[0]!]!)?.id ?? null,
      places: around,
      claims: told.map(({ claim }) => claim),
      polygons,
    };
  });
}

/** The first zone of the theatre that holds a position: a claim about a village says nothing of ground across the border. */
function zoneAt({ theatre, zones }: SuggestContext, position: readonly [number, number]): string | null {
  return theatre.zones.find(({ id }) => isInZone(zones, id, position))?.id ?? null;
}

/** The outline of a zone; outside of all zones, the theatre's extent. */
function limitOf({ theatre, zones }: SuggestContext, zone: string | null): GridRing[] {
  if (zone !== null) return (zones.get(zone) ?? []).flatMap(({ rings }) => rings.map(gridRing));
  const [west, south, east, north] = theatre.extent;
  // Across the antimeridian there are two boxes.
  const spans = west < east ? [[west, east] as const] : [[west, 180] as const, [-180, east] as const];
  return spans.map(([from, to]) => Int32Array.from([from, south, to, south, to, north, from, north].map(toGrid)));
}

/** Of a closed ring in degrees. */
function gridRing(ring: Float64Array): GridRing {
  return Int32Array.from(ring.subarray(0, -2), toGrid);
}

/** The plainest of the theatre's statuses that says as much and no more. */
function statusFor(theatre: Theatre, { kind, party }: StatedStatus): Status | undefined {
  const find = (says: (status: Status) => boolean): Status | undefined =>
    theatre.statuses.find((status) => status.drawn && !status.siege && says(status));
  switch (kind) {
    case 'held':
      return find((status) => status.kind === 'held' && status.party === party && status.certainty === 'certain');
    case 'seen':
      return find((status) => status.kind === 'held' && status.party === party && status.certainty === 'possible');
    case 'contested':
      return find((status) => status.kind === 'contested') ?? find((status) => status.kind === 'mixed');
    case 'no-longer-held':
      return find((status) => status.kind === 'unknown');
  }
}
