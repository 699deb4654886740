// WHAT where a region will do as well: a place that is called so, else a region, else the place that was clearly meant.

import { isAbout } from '../claims/dossier.ts';
import type { ClaimRecord } from '../model/claim-record.ts';
import { InputError, UsageError } from '../model/errors.ts';
import type { Theatre } from '../model/theatre.ts';
import { regionByTown, regionFinder } from '../reading/gazetteer/named-region.ts';
import type { Region } from '../reading/gazetteer/regions.ts';
import type { FoundPlace } from './place.ts';
import { readRegions } from './regions.ts';

/** What is asked of a workspace to find either. */
export interface PlaceFinder {
  readonly dir: string;
  readonly theatre: Theatre;
  find(what: string, source: string): Promise<FoundPlace>;
}

export type PlaceOrRegion =
  | { readonly kind: 'place'; readonly found: FoundPlace }
  /** `matched`: its name, where it was only meant. */
  | { readonly kind: 'region'; readonly region: Region; readonly matched: string | null };

/**
 * "Idlib" is the city, "Idlib region" the region, by its id too; and so is "Idlib" where no place is called that. `source`
 * is for what to type instead. Throws InputError where it is neither.
 */
export async function placeOrRegion(
  finder: PlaceFinder,
  { what, source }: { readonly what: string; readonly source: string },
): Promise<PlaceOrRegion> {
  const found = await finder.find(what, source).catch((error: unknown) => {
    if (error instanceof UsageError || !(error instanceof InputError)) throw error;
    return error;
  });
  if (!(found instanceof InputError) && found.matched === null) return { kind: 'place', found };
  const regions = await readRegions(finder.dir, finder.theatre);
  const region = regions.find(({ id }) => id === what) ?? regionFinder(regions)({ ...UNPLACED, name: what });
  if (region) return { kind: 'region', region, matched: null };
  if (!(found instanceof InputError)) return { kind: 'place', found };
  const ofTown = regionByTown(regions, what);
  if (ofTown) return { kind: 'region', region: ofTown, matched: ofTown.name };
  throw found;
}

const UNPLACED = { mention: '', position: null } as const;

/** Whether claims are about what was meant; about a region those under any of its names. */
export async function aboutFilter(
  meant: PlaceOrRegion,
  { dir, theatre }: Pick<PlaceFinder, 'dir' | 'theatre'>,
): Promise<(claim: ClaimRecord) => boolean> {
  if (meant.kind === 'place') return (claim) => isAbout(claim, meant.found.place);
  const { id } = meant.region;
  const regionOf = regionFinder(await readRegions(dir, theatre));
  return ({ place }) => place.id === id || regionOf(place)?.id === id;
}
