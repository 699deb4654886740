// The line by which a dossier can be cited: the place or region, whose maps and claims, as known when, and on which terms.

import type { StandingClaim } from '../model/claim-record.ts';
import { formatInstant, type Instant } from '../model/instant.ts';
import type { Source, Theatre } from '../model/theatre.ts';
import type { EditionStamp, PlaceStamp } from '../model/wire.ts';

/** More ids than this are told by their count. */
const IDS = 8;

export interface CitedMap {
  readonly source: string;
  readonly last: EditionStamp;
}

interface Cited {
  readonly place: Pick<PlaceStamp, 'name'> & Partial<Pick<PlaceStamp, 'position'>>;
  readonly claims: readonly StandingClaim[];
}

/** A region has no position. */
export function citationOf(
  { place, claims }: Cited,
  { theatre, maps, at }: { readonly theatre: Theatre; readonly maps: readonly CitedMap[]; readonly at: Instant },
): string {
  const sourceOf = (source: string): Source => theatre.sources.find(({ id }) => id === source)!;
  const editions = maps.map(
    ({ source, last }) => `${sourceOf(source).name.en}, edition ${last.edition} (${last.published})`,
  );
  const terms = maps.map(
    ({ source }) => `${sourceOf(source).terms.attribution}: ${sourceOf(source).terms.statement.en}`,
  );
  const ids = claims.slice(0, IDS).map(({ claim }) => claim.id);
  const more = claims.length > IDS ? ` and ${claims.length - IDS} more` : '';
  const parts = [
    `${place.name}${place.position ? ` (${where(place.position)})` : ''}: dossier as known on ${formatInstant(at)}`,
    editions.length === 0 ? 'no map' : `maps: ${editions.join('; ')}`,
    claims.length === 0 ? 'no claims' : `claims: ${ids.join(', ')}${more}`,
    `theatre “${theatre.name.en}”, Foothold`,
    ...terms.map((term) => `terms of ${term.replace(/\.$/, '')}`),
  ];
  return `${parts.join('. ')}.`;
}

/** `51.1911° N, 35.2703° E` */
function where([lon, lat]: readonly [number, number]): string {
  return `${Math.abs(lat)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon)}° ${lon < 0 ? 'W' : 'E'}`;
}
