// Measures of a map for a statement about no single spot, edition by edition: km² by status in its region, or of all the map.

import { areasAt, areasByRegionAt } from '../engine/answers.ts';
import { buildComposite, type RegionShape } from '../engine/composite.ts';
import type { History } from '../engine/history-file.ts';
import { nearby, ringBox } from '../engine/nearby.ts';
import type { CheckedMeasures } from '../model/check-wire.ts';
import type { ClaimBook, ClaimRecord } from '../model/claim-record.ts';
import { GRID } from '../model/ground.ts';
import type { Instant } from '../model/instant.ts';
import { regionFinder } from '../reading/gazetteer/named-region.ts';
import type { Region } from '../reading/gazetteer/regions.ts';
import { daysFromHour, regionKm2 } from './measures.ts';

export interface MapQuery {
  readonly source: string;
  /** Indexes of editions. */
  readonly editions: readonly number[];
  /** Instant from which days are counted. */
  readonly hour: Instant;
}

interface RegionQuery extends MapQuery {
  readonly region: RegionShape;
}

const EVERYWHERE = [-180 * GRID, -90 * GRID, 180 * GRID, 90 * GRID] as const;

/** Of all that the map draws. */
export function mapMeasures(history: History, { source, editions, hour }: MapQuery): CheckedMeasures {
  const composite = buildComposite(nearby(history, editions, EVERYWHERE));
  return {
    source,
    around: { kind: 'map' },
    rows: composite.history.editions.map((edition, k) => ({
      ...daysFromHour(edition, hour),
      areaKm2: areasAt(composite, k),
      nearest: null,
    })),
  };
}

export function regionMeasures(history: History, { source, region, editions, hour }: RegionQuery): CheckedMeasures {
  const boxes = region.polygons.flat().map(ringBox);
  const [west, south] = [0, 1].map((k) => Math.min(...boxes.map((box) => box[k]!))) as [number, number];
  const [east, north] = [2, 3].map((k) => Math.max(...boxes.map((box) => box[k]!))) as [number, number];
  const composite = buildComposite(nearby(history, editions, [west, south, east, north]), { regions: [region] });
  return {
    source,
    around: { kind: 'region', id: region.id, name: region.name, areaKm2: regionKm2(composite) },
    rows: composite.history.editions.map((edition, k) => ({
      ...daysFromHour(edition, hour),
      areaKm2: areasByRegionAt(composite, k)[0]!.areaKm2,
      nearest: null,
    })),
  };
}

/** A claim about a region as one of the region itself, whatever it is called there; null for one about a place. */
export function aboutRegion(
  claim: ClaimRecord,
  regions: readonly Region[],
): { readonly claim: ClaimRecord; readonly region: Region } | null {
  const region = regionFinder(regions)(claim.place);
  return region && { claim: { ...claim, place: { ...claim.place, id: region.id, name: region.name } }, region };
}

/** The book with all claims about regions as claims of the regions themselves. */
export function bookByRegions(book: ClaimBook, regions: readonly Region[]): ClaimBook {
  const find = regionFinder(regions);
  const claims = book.claims.map((claim): ClaimRecord => {
    const region = find(claim.place);
    return region ? { ...claim, place: { ...claim.place, id: region.id, name: region.name } } : claim;
  });
  return { ...book, claims };
}
