// A draft from claims as GeoJSON: a feature for each piece, with the places and claims that it is drawn from.

import { type GeojsonFeature, writeGeojson } from '../formats/write-geojson.ts';
import { formatInstant } from '../model/instant.ts';
import type { Theatre } from '../model/theatre.ts';
import type { Suggestion, SuggestQuery } from './suggest.ts';

const NOTE = 'Draft from claims; no observer drew this line.';

export function suggestionGeojson({ pieces, leftOut }: Suggestion, theatre: Theatre, query: SuggestQuery): string {
  const { on, reachKm, knownOn } = query;
  const features = pieces.map(
    ({ status, stated, places, claims, polygons }): GeojsonFeature => ({
      properties: {
        status,
        stated: stated.kind,
        party: stated.party,
        on,
        places: places.map(({ id, name }) => ({ id, name })),
        claims,
        note: NOTE,
      },
      polygons,
    }),
  );
  const members = {
    schema: 'foothold/1',
    draft: true,
    theatre: theatre.id,
    on,
    knownOn: knownOn === null ? null : formatInstant(knownOn),
    reachKm,
    note: NOTE,
    leftOut: leftOut.map(({ claim, reason }) => ({ claim, reason })),
  };
  return writeGeojson(members, features);
}
