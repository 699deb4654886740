// Writes places as the TSV that places-tsv.ts reads: one form in the workspace, whatever they were imported from.

import type { Place } from '../../model/place.ts';

/** A head line and a row for each place. What is read from it again equals the places. */
export function writePlacesTsv(places: readonly Place[]): string {
  const languages = [...new Set(places.flatMap(({ names }) => Object.keys(names)))];
  const head = ['id', ...languages.map((language) => `name_${language}`), ...COLUMNS];
  const rows = places.map((place) => [
    place.id,
    ...languages.map((language) => place.names[language] ?? ''),
    place.position[1],
    place.position[0],
    place.kind,
    place.population,
    place.country,
    place.region,
    place.district,
    place.variants.join('|'),
  ]);
  return `${[head, ...rows].map((row) => row.join('\t')).join('\n')}\n`;
}

const COLUMNS = ['lat', 'lon', 'kind', 'population', 'country', 'region', 'district', 'other_names'];
