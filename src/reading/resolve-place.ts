// Which place of the gazetteer a mention means: namesakes are told apart by the other places of the text.

import type { ClaimPlace, PlaceCandidate } from '../model/claim.ts';
import type { Place } from '../model/place.ts';
import type { PlaceReference } from './discourse.ts';
import type { Gazetteer } from './place-forms.ts';

export interface TextPlaces {
  readonly gazetteer: Gazetteer;
  /** All places that the text names. */
  readonly all: readonly PlaceReference[];
}

/** The place of a claim. Without a gazetteer's row it is its mention. */
export function resolvePlace(reference: PlaceReference, { gazetteer, all }: TextPlaces): ClaimPlace {
  const { mention, aliases, name, kind } = reference;
  const candidates = kind === 'settlement' ? ranked(gazetteer.find(name), contextOf(reference, all, gazetteer)) : [];
  const [best, second] = candidates;
  const isClear = best !== undefined && (second === undefined || best.score - second.score >= CLEAR);
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
/** Nearer to one another than this, the namesakes are the editor's to tell apart. */
const CLEAR = 0.1;

/** Places of the text that the gazetteer has only once: what the others are near. */
function contextOf(reference: PlaceReference, all: readonly PlaceReference[], gazetteer: Gazetteer): readonly Place[] {
  const nearest = [...all]
    .filter(({ name }) => name !== reference.name)
    .sort((a, b) => Math.abs(a.at - reference.at) - Math.abs(b.at - reference.at))
    .slice(0, MAX_CONTEXT);
  return nearest.map(({ name }) => gazetteer.find(name)).flatMap((places) => (places.length === 1 ? places : []));
}

const MAX_CONTEXT = 8;
/** A neighbour this far away tells half as much. */
const HALF_KM = 40;

function ranked(places: readonly Place[], context: readonly Place[]): PlaceCandidate[] {
  return places
    .map((place) => ({
      id: place.id,
      name: place.names.en ?? Object.values(place.names)[0] ?? place.id,
      position: place.position,
      region: place.region,
      score: scoreOf(place, context, places.length),
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function scoreOf(place: Place, context: readonly Place[], namesakes: number): number {
  if (namesakes === 1) return 1;
  const population = Math.min(1, Math.log10(place.population + 1) / 6);
  const near = context.map((other) => HALF_KM / (HALF_KM + kmApart(place.position, other.position)));
  const nearness = near.length === 0 ? 0 : Math.max(...near);
  return Math.round((0.4 * population + 0.6 * nearness) * 1000) / 1000;
}

/** Good to a hundredth at these distances. */
function kmApart([lon, lat]: Place['position'], [otherLon, otherLat]: Place['position']): number {
  const eastward = (lon - otherLon) * Math.cos((((lat + otherLat) / 2) * Math.PI) / 180);
  return Math.hypot(eastward, lat - otherLat) * 111.2;
}
