// All that is known of a place: what each source's maps show and what it says, in both orders of time, and where they differ.

import type { ClaimRecord, StandingClaim } from '../model/claim-record.ts';
import type { ClaimsAnswer, DossierAnswer, DossierSource, SaidPeriod } from '../model/claim-wire.ts';
import { grouped } from '../model/grouped.ts';
import { dayOf, formatInstant, type Instant, parseInstant } from '../model/instant.ts';
import type { Theatre } from '../model/theatre.ts';
import type { PlacePeriod, PlaceStamp } from '../model/wire.ts';
import { contradictionsOf } from './contradictions.ts';
import { momentOf } from './events.ts';
import { foldedWord } from './folded-words.ts';
import { affiliationOn, knownSources } from './known-sources.ts';
import { type MapHistory, mapMovesOf, standsApart } from './map-moves.ts';

export interface DossierQuery {
  readonly theatre: Theatre;
  readonly place: PlaceStamp;
  /** By source, in the theatre's order. */
  readonly maps: readonly MapHistory[];
  /** The second axis of time, by which the claims were chosen: maps of later editions are left out. Null = now. */
  readonly knownOn: Instant | null;
  readonly now: Instant;
  /** `decided`: what no person has accepted is left out. */
  readonly claims: 'decided' | 'all';
}

export type Dossier = Omit<DossierAnswer, 'schema' | 'asOf' | 'citation' | 'texts'>;

/** Claims and texts as answered, each text named by a claim; claims about other places are passed over. */
export type DossierClaims = Pick<ClaimsAnswer, 'claims' | 'texts'>;

export function dossierOf({ claims: all, texts }: DossierClaims, query: DossierQuery): Dossier {
  const { theatre, place, knownOn } = query;
  const maps = knownOn === null ? query.maps : query.maps.map((map) => mapAsKnown(map, knownOn));
  const told = toldOf(
    all.filter(({ claim }) => isAbout(claim, place)),
    { ...query, maps },
  );
  const records = told.claims.map(({ claim }) => claim);
  const mapMoves = mapMovesOf(records, maps, theatre);
  return { place, ...told, mapMoves, standsApart: standsApart(records, mapMoves, { texts, theatre }) };
}

/** What is told of claims, whatever they are about: in both orders, by whom, and where they are contrary. */
export type ToldClaims = Omit<Dossier, 'place' | 'mapMoves' | 'standsApart'>;

export function toldOf(all: readonly StandingClaim[], query: Omit<DossierQuery, 'place'>): ToldClaims {
  const { theatre, knownOn } = query;
  const standing = all.filter(({ state }) => isShown(state, query));
  const claims = [...standing].sort((a, b) => momentOf(a.claim) - momentOf(b.claim));
  const records = claims.map(({ claim }) => claim);
  return {
    knownOn: knownOn === null ? null : formatInstant(knownOn),
    sources: sourcesOf(records, query),
    claims,
    asLearned: standing.map(({ claim }) => claim.id),
    contradictions: contradictionsOf(records, theatre),
  };
}

/** Points for a town from two hands lie up to a kilometre apart, as those for Sudzha do: nearer than this is one place. */
const SAME_PLACE_DEG = 0.01;

/** True where a claim is about a place: by id, or where its position is all but the same. */
export function isAbout({ place }: ClaimRecord, wanted: Pick<PlaceStamp, 'id' | 'position'>): boolean {
  if (place.id !== null && place.id === wanted.id) return true;
  if (place.position === null) return false;
  const [lon, lat] = place.position;
  return Math.abs(lon - wanted.position[0]) < SAME_PLACE_DEG && Math.abs(lat - wanted.position[1]) < SAME_PLACE_DEG;
}

function isShown(state: StandingClaim['state'], { claims }: Pick<DossierQuery, 'claims'>): boolean {
  return state === 'accepted' || (state === 'proposed' && claims === 'all');
}

/** What a map had shown by an instant. */
export function mapAsKnown({ source, history }: MapHistory, knownOn: Instant): MapHistory {
  const known = history.filter(({ from }) => parseInstant(from) <= knownOn);
  const open = ({ to }: PlacePeriod): boolean => to !== null && parseInstant(to) > knownOn;
  return { source, history: known.map((period) => (open(period) ? { ...period, to: null, editionTo: null } : period)) };
}

/** Maps first, then whoever said something, in the order in which they first did. */
function sourcesOf(claims: readonly ClaimRecord[], query: Omit<DossierQuery, 'place'>): DossierSource[] {
  const { theatre, maps, knownOn, now } = query;
  const known = new Map(knownSources(theatre).map((source) => [source.id, source]));
  const said = grouped(claims, ({ source }) => source.id ?? `\0${foldedWord(source.name)}`);
  const day = dayOf(knownOn ?? now, theatre.timeZone);
  const ids = [...maps.map(({ source }) => source), ...said.keys()];
  return [...new Set(ids)].map((key) => {
    const source = known.get(key);
    const own = said.get(key) ?? [];
    return {
      id: source?.id ?? null,
      name: source?.name.en ?? own[0]!.source.name,
      kind: source?.kind ?? null,
      affiliation: source ? affiliationOn(theatre, source, day) : null,
      history: maps.find((map) => map.source === key)?.history ?? null,
      said: own.map(saidPeriod),
    };
  });
}

function saidPeriod({ id, valid }: ClaimRecord): SaidPeriod {
  return {
    claim: id,
    from: valid.from === null ? null : formatInstant(valid.from),
    to: valid.to === null ? null : formatInstant(valid.to),
  };
}
