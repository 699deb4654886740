// Which zones hold a position, for many positions: each zone's edges are kept by bands of latitude.

import type { BlankRule } from './theatre.ts';
import type { ZonePolygon, Zones } from './zones.ts';

/** Bands of a zone: a position looks at the edges of one, some dozens of the thousands of a state's border. */
const BANDS = 512;

/** Answers as `blankRuleAt` does, bit for bit. */
export class ZoneFinder {
  private readonly zones: ReadonlyMap<string, readonly PreparedPolygon[]>;

  constructor(zones: Zones) {
    this.zones = new Map([...zones].map(([id, polygons]) => [id, polygons.map(prepared)]));
  }

  isIn(zone: string, lon: number, lat: number): boolean {
    return (this.zones.get(zone) ?? []).some((polygon) => isInside(polygon, lon, lat));
  }

  /** Whose blank ground is by the first rule whose zone holds the position (`*` holds all); null where none says. */
  partyAt(rules: readonly BlankRule[], lon: number, lat: number): string | null {
    return rules.find(({ zone }) => zone === '*' || this.isIn(zone, lon, lat))?.party ?? null;
  }
}

interface PreparedPolygon {
  readonly bbox: ZonePolygon['bbox'];
  readonly bandHeight: number;
  /** By band: x1, y1, x2, y2 of the edges that reach into it. */
  readonly bands: readonly Float64Array[];
}

function prepared({ bbox, rings }: ZonePolygon): PreparedPolygon {
  const [, south, , north] = bbox;
  const bandHeight = (north - south) / BANDS;
  const bands: number[][] = Array.from({ length: BANDS }, () => []);
  for (const ring of rings) {
    for (let i = 2; i < ring.length; i += 2) {
      const [ay, by] = [ring[i - 1]!, ring[i + 1]!];
      if (ay === by) continue;
      const last = bandAt(Math.max(ay, by), south, bandHeight);
      for (let band = bandAt(Math.min(ay, by), south, bandHeight); band <= last; band++)
        bands[band]!.push(ring[i - 2]!, ay, ring[i]!, by);
    }
  }
  return { bbox, bandHeight, bands: bands.map((edges) => Float64Array.from(edges)) };
}

/** A function that never falls as y rises, so that an edge stands in every band between those of its ends. */
function bandAt(y: number, south: number, bandHeight: number): number {
  return Math.max(0, Math.min(BANDS - 1, Math.floor((y - south) / bandHeight)));
}

/** Even-odd. A point on an edge is just east of it, on a level edge just north, as in the contract. */
function isInside({ bbox, bandHeight, bands }: PreparedPolygon, x: number, y: number): boolean {
  const [west, south, east, north] = bbox;
  if (x < west || x > east || y < south || y > north) return false;
  const edges = bands[bandAt(y, south, bandHeight)]!;
  let inside = false;
  for (let i = 0; i < edges.length; i += 4) {
    const [ax, ay, bx, by] = [edges[i]!, edges[i + 1]!, edges[i + 2]!, edges[i + 3]!];
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
  }
  return inside;
}
