// Answers questions on one history: what a worker does, without the worker.

import { decodeHistory, groundAt, type History } from '../../engine/history-file.ts';
import { pointHistory } from '../../engine/point-history.ts';
import type { StatusRun } from '../../engine/settle.ts';
import type { OverlapOrder } from '../../model/ground.ts';
import { toDegrees } from '../../model/ground.ts';
import type { EditionEntry, GroundFeature, GroundPicture, Position } from './protocol.ts';

export class HistoryDesk {
  private readonly history: History;

  constructor(bytes: Uint8Array) {
    this.history = decodeHistory(bytes);
  }

  get editions(): readonly EditionEntry[] {
    return this.history.editions.map(({ id, published }) => ({ id, published }));
  }

  /** Overlays all editions, which takes a while; until then ground is shown as imported. */
  overlay(): { faces: number } {
    return { faces: 0 };
  }

  ground(edition: number): GroundPicture {
    return { edition, features: this.imported(edition), areaKm2: null, areaKm2Before: null };
  }

  spot(x: number, y: number): readonly StatusRun[] {
    return pointHistory(this.history, x, y);
  }

  /** The polygons as imported, stacked by the source's overlap rule: what is on top is drawn last. */
  private imported(edition: number): GroundPicture['features'] {
    const { overlap } = this.history.header;
    const { polygons } = groundAt(this.history, edition);
    const features = polygons.map((polygon) =>
      feature(polygon.status, [polygon.rings], depth(overlap, polygon.status)),
    );
    return { type: 'FeatureCollection', features };
  }
}

function depth(overlap: OverlapOrder, status: string): number {
  const group = overlap.findIndex((members) => members.includes(status));
  return -(group < 0 ? overlap.length : group);
}

function feature(status: string, polygons: readonly (readonly Int32Array[])[], order: number): GroundFeature {
  const coordinates = polygons.map((rings) => rings.map(positions));
  return { type: 'Feature', properties: { status, order }, geometry: { type: 'MultiPolygon', coordinates } };
}

/** A closed GeoJSON ring of a grid ring, whose first vertex is not repeated. */
function positions(ring: Int32Array): Position[] {
  const result: Position[] = [];
  for (let i = 0; i < ring.length; i += 2) result.push([toDegrees(ring[i]!), toDegrees(ring[i + 1]!)]);
  if (result[0]) result.push(result[0]);
  return result;
}
