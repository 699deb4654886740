// The line by which a dossier can be cited: the place, whose maps and claims, and as known when.

import type { DossierAnswer } from '../model/claim-wire.ts';
import { formatInstant, type Instant } from '../model/instant.ts';
import type { Theatre } from '../model/theatre.ts';
import type { EditionStamp } from '../model/wire.ts';

/** More ids than this are told by their count. */
const IDS = 8;

export interface CitedMap {
  readonly source: string;
  readonly last: EditionStamp;
}

export function citationOf(
  { place, claims }: Pick<DossierAnswer, 'place' | 'claims'>,
  { theatre, maps, at }: { readonly theatre: Theatre; readonly maps: readonly CitedMap[]; readonly at: Instant },
): string {
  const [lon, lat] = place.position;
  const editions = maps.map(({ source, last }) => {
    const { name } = theatre.sources.find(({ id }) => id === source)!;
    return `${name.en}, edition ${last.edition} (${last.published})`;
  });
  const ids = claims.slice(0, IDS).map(({ claim }) => claim.id);
  const more = claims.length > IDS ? ` and ${claims.length - IDS} more` : '';
  const parts = [
    `${place.name} (${lat}° N, ${lon}° E): dossier as known on ${formatInstant(at)}`,
    editions.length === 0 ? 'no map' : `maps: ${editions.join('; ')}`,
    claims.length === 0 ? 'no claims' : `claims: ${ids.join(', ')}${more}`,
    `theatre “${theatre.name.en}”, Foothold`,
  ];
  return `${parts.join('. ')}.`;
}
