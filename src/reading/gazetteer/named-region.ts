// Which region a text means by "Luhansk oblast", «Луганську область», «Луганщину»: names in any case, with what kind of land it is.

import type { ClaimPlace } from '../../model/claim.ts';
import { fold } from '../names/fold.ts';

interface NamedRegion {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
}

/** What kind of land it is, in English, Ukrainian and Russian, folded, in any case. */
const KIND = /^(?:oblasts?|regions?|provinces?|krais?|област\p{L}*|кра[июяе]\p{L}{0,2})$/u;
/** An adjective of a town, in any case: `луганськ-ої`, `курск-ую`. */
const ADJECTIVE = /^(.+?)([сцз]ь?к)\p{L}{0,3}$/u;
/** A land by its town: Луганщина, Донеччина, Донетчина. */
const LAND = /^(.+?)(?:щин|ччин|тчин)\p{L}{1,3}$/u;

/** Finds the region that a claim's place is; null where it is a place with a position, none, or one of several. */
export function regionFinder<Region extends NamedRegion>(
  regions: readonly Region[],
): (place: Pick<ClaimPlace, 'name' | 'mention' | 'position'>) => Region | null {
  const byKey = regionsByKey(regions);
  return ({ name, mention, position }) => {
    if (position !== null) return null;
    const found = [name, mention].flatMap(keysOf).flatMap((key) => byKey.get(key) ?? []);
    return found[0] ?? null;
  };
}

/** The only region that is called by a town: Kursk Oblast of "Kursk". A text that names the town alone may mean either. */
export function regionByTown<Region extends NamedRegion>(regions: readonly Region[], town: string): Region | null {
  return regionsByKey(regions).get(`stem ${fold(town)}`) ?? null;
}

/** Null for what several are called. */
function regionsByKey<Region extends NamedRegion>(regions: readonly Region[]): ReadonlyMap<string, Region | null> {
  const byKey = new Map<string, Region | null>();
  for (const region of regions)
    for (const key of new Set([region.name, ...region.names].flatMap(keysOf)))
      byKey.set(key, byKey.has(key) ? null : region);
  return byKey;
}

/** The name whole; where it says what kind of land it is, or is the land of a town, its stem too. */
function keysOf(name: string): string[] {
  // "Kyiv Oblast and Kyiv" is called by its first part.
  const words = fold(name)
    .split(/ (?:and|та|і|и) /u)[0]!
    .split(' ');
  const own = words.filter((word) => !KIND.test(word));
  const whole = `whole ${words.join(' ')}`;
  const land = words.length === 1 ? LAND.exec(words[0]!)?.[1] : undefined;
  if (land !== undefined) return [whole, `land ${land}`];
  if (own.length === words.length || own.length === 0) return [whole];
  const parts = own.map((word) => ADJECTIVE.exec(word));
  const stems = own.map((word, k) => (parts[k] ? `${parts[k][1]}${parts[k][2]}` : word)).join(' ');
  const lands = parts.length === 1 && parts[0] ? [`land ${parts[0][1]}`] : [];
  return [whole, `stem ${stems}`, ...lands];
}
