// GeoJSON for the map's sources of points: places, countries, the selected spot.

import type { Place } from '../../model/place.ts';
import { nameIn } from '../words/catalogues.ts';

export interface PointFeatures {
  readonly type: 'FeatureCollection';
  readonly features: readonly {
    readonly type: 'Feature';
    readonly properties: Readonly<Record<string, string | number>>;
    readonly geometry: { readonly type: 'Point'; readonly coordinates: [number, number] };
  }[];
}

/** With few places there is room for each, so that those whose size is not known are taken for places of this size. */
const FEW_PLACES = 300;
const VILLAGE = 4000;
/** Seats of districts and of more (GeoNames' codes), without which a reader does not know where they are. */
const TOWN = 25_000;
const SEAT = /^PPL[AC]/;

export function placeFeatures(places: readonly Place[], language: string): PointFeatures {
  const isFew = places.length <= FEW_PLACES;
  const sizeOf = ({ population, kind }: Place): number =>
    population || (isFew ? (SEAT.test(kind) ? TOWN : VILLAGE) : 0);
  return collection(
    places.map((place) => ({
      position: place.position,
      properties: { id: place.id, name: nameIn(place.names, language), population: sizeOf(place) },
    })),
  );
}

/** Country names come from the browser, by their ISO codes. */
export function countryFeatures(
  centres: readonly (readonly [string, number, number])[],
  language: string,
): PointFeatures {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return collection(
    centres.map(([code, lon, lat]) => ({
      position: [lon, lat] as const,
      properties: { name: names.of(code) ?? code },
    })),
  );
}

export function spotFeatures(position: readonly [number, number] | null, name: string): PointFeatures {
  return collection(position ? [{ position, properties: { name } }] : []);
}

function collection(
  points: readonly { position: readonly [number, number]; properties: Record<string, string | number> }[],
): PointFeatures {
  return {
    type: 'FeatureCollection',
    features: points.map(({ position, properties }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: [position[0], position[1]] },
    })),
  };
}
