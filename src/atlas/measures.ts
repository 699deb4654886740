// Measures of a map around a place, edition by edition: areas, the nearest other ground, the way out of a pocket.

import { areasByRegionAt } from '../engine/answers.ts';
import { circleAround } from '../engine/circle.ts';
import { buildComposite, type Composite, type RegionShape } from '../engine/composite.ts';
import type { History } from '../engine/history-file.ts';
import { nearby, ringBox } from '../engine/nearby.ts';
import { nearestOther } from '../engine/nearest-other.ts';
import { settledAt } from '../engine/outline.ts';
import { type Raster, rasterAround, rasterized } from '../engine/raster.ts';
import { type WayOut, wayOut } from '../engine/way-out.ts';
import type { CheckedMeasures, CheckedWay, MeasureRow } from '../model/check-wire.ts';
import { type GridRing, toDegrees, toGrid } from '../model/ground.ts';
import type { Instant } from '../model/instant.ts';
import { sideAt } from '../model/party-sides.ts';
import { NONE, type Source, type Theatre } from '../model/theatre.ts';
import { ZoneFinder } from '../model/zone-finder.ts';
import type { Zones } from '../model/zones.ts';
import { editionStamp } from './answer.ts';

export interface MeasureQuery {
  readonly theatre: Theatre;
  readonly source: Source;
  readonly zones: Zones;
  readonly position: readonly [number, number];
  /** The region to measure in; null = the circle. */
  readonly region: RegionShape | null;
  readonly radiusKm: number;
  /** Indexes of editions. */
  readonly editions: readonly number[];
  /** Instant from which days are counted. */
  readonly hour: Instant;
  /** Whose way out is looked for; null = nobody's. */
  readonly pocketOf: string | null;
}

/** How far the way out is followed, and how finely. */
const WAY = { reachKm: 40, cellKm: 0.25 } as const;
/** Ground of another status further off than this is not told as near. */
const NEAR_KM = 60;

export function measures(history: History, query: MeasureQuery): CheckedMeasures {
  const { position, region, radiusKm, editions, source, pocketOf } = query;
  const spot = [toGrid(position[0]), toGrid(position[1])] as const;
  const circle = circleAround(...spot, radiusKm);
  const around = region ?? { id: 'circle', name: '', polygons: [[circle]] };
  const window = circleAround(...spot, Math.max(radiusKm, NEAR_KM));
  const boxes = [window, ...around.polygons.flat()].map(ringBox);
  const box = [0, 1, 2, 3].map((k) => (k < 2 ? Math.min : Math.max)(...boxes.map((one) => one[k]!)));
  const [west, south, east, north] = box as [number, number, number, number];
  const composite = buildComposite(nearby(history, editions, [west, south, east, north]), { regions: [around] });
  const pocket = pocketOf === null ? null : new Pocket(spot, pocketOf, query);
  return {
    source: source.id,
    around: region
      ? { kind: 'region', id: region.id, name: region.name, areaKm2: regionKm2(composite) }
      : { kind: 'circle', radiusKm, areaKm2: regionKm2(composite) },
    ...(pocketOf === null ? {} : { way: { party: pocketOf, ...WAY } }),
    rows: editions.map((_, k) => row(composite, k, { spot, pocket, query })),
  };
}

/** The area of the circle, or of the one region, as overlaid. */
export function regionKm2({ areaKm2, regionSet, regionSets }: Composite): number {
  return areaKm2.reduce((sum, area, face) => sum + (regionSets[regionSet[face]!]!.length > 0 ? area : 0), 0);
}

/** The first region that holds a position; null where none does. */
export function regionAt(regions: readonly RegionShape[], [lon, lat]: readonly [number, number]): RegionShape | null {
  const [x, y] = [toGrid(lon), toGrid(lat)];
  const isIn = (rings: readonly GridRing[]): boolean => rings.filter((ring) => isInRing(ring, x, y)).length % 2 === 1;
  return regions.find(({ polygons }) => polygons.some(isIn)) ?? null;
}

function isInRing(ring: GridRing, x: number, y: number): boolean {
  let isInside = false;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [ax, ay, bx, by] = [ring[j]!, ring[j + 1]!, ring[i]!, ring[i + 1]!];
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) isInside = !isInside;
  }
  return isInside;
}

interface RowContext {
  readonly spot: readonly [number, number];
  readonly pocket: Pocket | null;
  readonly query: MeasureQuery;
}

function row(composite: Composite, edition: number, { spot, pocket, query }: RowContext): MeasureRow {
  const stamp = composite.history.editions[edition]!;
  const nearest = nearestOther(composite, edition, ...spot);
  const areas = settledAt(composite, edition);
  return {
    ...daysFromHour(stamp, query.hour),
    areaKm2: areasByRegionAt(composite, edition)[0]!.areaKm2,
    nearest:
      nearest && nearest.km <= NEAR_KM ? { status: nearest.status, km: nearest.km, bearing: nearest.bearing } : null,
    ...(pocket ? { way: pocket.waysOut(areas, stamp.published) } : {}),
  };
}

/** An edition with how many days after the hour it was published, one decimal. */
export function daysFromHour(
  edition: { readonly id: string; readonly published: Instant },
  hour: Instant,
): Pick<MeasureRow, 'edition' | 'published' | 'days'> {
  return { ...editionStamp(edition), days: Math.round((edition.published - hour) / 8640) / 10 + 0 };
}

/** The ground around a place as a party's pocket: whose each cell is where it is blank is found once. */
class Pocket {
  private readonly raster: Raster;
  private readonly party: string;
  private readonly theatre: Theatre;
  /** By cell: whose it is by the source's convention where nothing is drawn. */
  private readonly implied: readonly (string | null)[];

  constructor(spot: readonly [number, number], party: string, { theatre, source, zones }: MeasureQuery) {
    this.party = party;
    this.theatre = theatre;
    const raster = rasterAround(spot, WAY);
    this.raster = raster;
    const finder = new ZoneFinder(zones);
    this.implied = Array.from({ length: raster.side ** 2 }, (_, cell) => {
      const [column, line] = [cell % raster.side, Math.floor(cell / raster.side)];
      return finder.partyAt(source.blank, toDegrees(raster.x[column]!), toDegrees(raster.y[line]!));
    });
  }

  waysOut(areas: ReturnType<typeof settledAt>, at: Instant): NonNullable<MeasureRow['way']> {
    const cells = rasterized(this.raster, areas);
    const holders = areas.map(({ status }) => this.holderOf(status, at));
    const own = sideAt(this.theatre, this.party, at);
    const impliedSide = new Map([...new Set(this.implied)].map((party) => [party, this.sideOf(party, at)]));
    const whose = Array.from(cells, (area, cell) =>
      area < 0 ? impliedSide.get(this.implied[cell]!)! : holders[area]!,
    );
    const open = (isOpen: (side: string | null) => boolean): CheckedWay | null =>
      wayOf(
        wayOut(
          this.raster,
          Uint8Array.from(whose, (side) => (isOpen(side) ? 1 : 0)),
        ),
      );
    const held = open((side) => side === own);
    return { held, notTheirs: held && open((side) => side === own || side === null) };
  }

  /** The side that holds ground of a status; null where it is nobody's, or only possibly somebody's. */
  private holderOf(status: string, at: Instant): string | null {
    const known = this.theatre.statuses.find(({ id }) => id === status);
    return status === NONE || !known || known.certainty === 'possible' ? null : this.sideOf(known.party, at);
  }

  private sideOf(party: string | null, at: Instant): string | null {
    return party === null ? null : sideAt(this.theatre, party, at);
  }
}

function wayOf(way: WayOut | null): CheckedWay | null {
  if (!way) return null;
  const { km, x, y } = way;
  return { km, at: x === null || y === null ? null : [toDegrees(x), toDegrees(y)] };
}
