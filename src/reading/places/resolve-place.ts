// Which place of the gazetteer a mention means: namesakes are told apart by the other places of the text.

import type { ClaimPlace, PlaceCandidate } from '../../model/claim.ts';
import type { Place } from '../../model/place.ts';
import type { Gazetteer } from '../gazetteer/place-forms.ts';
import type { PlaceReference } from './discourse.ts';

export interface TextPlaces {
  readonly gazetteer: Gazetteer;
  /** All places that the text names. */
  readonly all: readonly PlaceReference[];
  /** Where the war is fought: [lon, lat, km]. */
  readonly grounds: readonly (readonly [lon: number, lat: number, km: number])[];
}

/**
 * The place of a claim. It has an id and a position only where the text tells which place is meant: it names others
 * nearby, or the place is a city. A gazetteer never has every hamlet, so that being the only one of a name proves little.
 */
export function resolvePlace(reference: PlaceReference, { gazetteer, all, grounds }: TextPlaces): ClaimPlace {
  const { mention, aliases, name, kind } = reference;
  const candidates =
    kind === 'settlement' ? ranked(gazetteer.find(name), contextOf(reference, all, gazetteer), grounds) : [];
  const best = candidates[0];
  const second = candidates.find((other) => best && kmApart(other.position, best.position) > TWIN_KM);
  const isClear = best !== undefined && best.score >= ENOUGH && (second?.score ?? 0) * MARGIN <= best.score;
  return {
    name: isClear ? best.name : mention,
    mention,
    aliases,
    id: isClear ? best.id : null,
    position: isClear ? best.position : null,
    candidates: candidates.slice(0, MAX_CANDIDATES),
  };
}

const MAX_CANDIDATES = 5;
/** Two rows this near are one place in two gazetteers. */
const TWIN_KM = 8;
/** What speaks for a place before it is taken; measured on 2,000 mentions in dated reports. */
const ENOUGH = 0.35;
/** So many times as much as for the next namesake. */
const MARGIN = 1.8;

/** The candidates of each of the nearest other mentions: those with fewer tell more. */
function contextOf(
  reference: PlaceReference,
  all: readonly PlaceReference[],
  gazetteer: Gazetteer,
): readonly (readonly Place[])[] {
  const byName = new Map<string, PlaceReference>();
  for (const other of all) {
    const known = byName.get(other.name);
    if (other.name === reference.name || (known && distance(known, reference) <= distance(other, reference))) continue;
    byName.set(other.name, other);
  }
  return [...byName.values()]
    .sort((a, b) => distance(a, reference) - distance(b, reference))
    .slice(0, MAX_CONTEXT)
    .map(({ name }) => withoutTwins(gazetteer.find(name)))
    .filter((places) => places.length > 0);
}

function distance(a: PlaceReference, b: PlaceReference): number {
  return Math.abs(a.at - b.at);
}

/** The same place in two gazetteers counts once. */
function withoutTwins(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  for (const place of places)
    if (!kept.some((other) => kmApart(other.position, place.position) < TWIN_KM)) kept.push(place);
  return kept;
}

const MAX_CONTEXT = 10;
/** Over this distance, in km, the support of a neighbour falls to a third. */
const REACH_KM = 25;

function ranked(
  places: readonly Place[],
  context: readonly (readonly Place[])[],
  grounds: TextPlaces['grounds'],
): PlaceCandidate[] {
  return places
    .map((place) => ({
      id: place.id,
      name: place.names.en ?? Object.values(place.names)[0] ?? place.id,
      position: place.position,
      region: place.region,
      score: Math.min(
        1,
        (context.length === 0 ? aloneScore(place, places.length) : scoreOf(place, context)) +
          groundScore(place, grounds),
      ),
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** From 0 to 1: how near the other mentions' places are, and how large this one is. */
function scoreOf(place: Place, context: readonly (readonly Place[])[]): number {
  let support = 0;
  for (const candidates of context) {
    const nearest = Math.min(...candidates.map(({ position }) => kmApart(position, place.position)));
    support += Math.exp(-nearest / REACH_KM) / Math.sqrt(candidates.length);
  }
  return Math.round(Math.min(1, support + sizeOf(place)) * 1000) / 1000;
}

/** What lying in the grounds tells: nearly enough by itself, with a margin over namesakes. */
const GROUND = 0.4;

/** Within the grounds, and falling off outside them. */
function groundScore({ position }: Place, grounds: TextPlaces['grounds']): number {
  let best = 0;
  for (const [lon, lat, km] of grounds) best = Math.max(best, Math.exp(-((kmApart(position, [lon, lat]) / km) ** 4)));
  return Math.round(best * GROUND * 1000) / 1000;
}

/** Where nothing else is named: a city, and a town that nothing else is called like. */
function aloneScore({ population }: Place, namesakes: number): number {
  const size = population >= 100_000 ? 0.7 : population >= 20_000 ? 0.5 : population / 100_000;
  return Math.round((size / Math.sqrt(namesakes)) * 1000) / 1000;
}

/** A town is a little likelier than a village. */
function sizeOf({ population }: Place): number {
  return Math.log10(population + 1) / 50;
}

/** Good to a hundredth at these distances. */
function kmApart([lon, lat]: Place['position'], [otherLon, otherLat]: Place['position']): number {
  const eastward = (lon - otherLon) * Math.cos((((lat + otherLat) / 2) * Math.PI) / 180);
  return Math.hypot(eastward, lat - otherLat) * 111.2;
}
