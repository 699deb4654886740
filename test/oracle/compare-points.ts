// Compares the engine's histories of random points with the oracle's, edition by edition.

import type { Ground, GroundPolygon, OverlapOrder } from '../../src/model/ground.ts';
import type { Archive } from './archive.ts';
import { type Points, paintEdition, type Sweep } from './point-sweep.ts';

/** A history as the engine tells it: a status from an edition (index) on, until the next run. */
export interface Run {
  readonly status: string;
  readonly from: number;
}

export interface Disagreement {
  readonly point: readonly [number, number];
  readonly edition: string;
  readonly engine: string;
  readonly oracle: string;
}

/** The grounds of an archive; a polygon that stays is the same object in every edition. */
export function groundsOf(archive: Archive): Ground[] {
  const polygons: GroundPolygon[] = archive.polygons.map(({ status, rings }) => ({ status, rings }));
  return archive.editions.map(({ id, published, polygons: indexes }) => ({
    edition: id,
    published,
    polygons: indexes.map((index) => polygons[index]!),
  }));
}

/** Every point in every edition; points that `skip` marks are left out. */
export function compareHistories(
  archive: Archive,
  options: {
    points: Points;
    covered: Sweep['covered'];
    skip: Uint8Array;
    statuses: readonly string[];
    overlap: OverlapOrder;
    historyOf: (x: number, y: number) => readonly Run[];
  },
): { compared: number; disagreements: Disagreement[] } {
  const { points, covered, skip, statuses, overlap } = options;
  const count = points.x.length;
  const names = ['none', ...statuses];
  const histories = Array.from(points.x, (x, p) => (skip[p] ? [] : options.historyOf(x, points.y[p]!)));
  const place = new Int32Array(count);
  const oracle = new Uint8Array(count);
  const disagreements: Disagreement[] = [];
  let compared = 0;
  archive.editions.forEach((edition, e) => {
    paintEdition(archive, e, { covered, statuses, overlap, out: oracle });
    for (let p = 0; p < count; p++) {
      if (skip[p]) continue;
      const runs = histories[p]!;
      while (place[p]! + 1 < runs.length && runs[place[p]! + 1]!.from <= e) place[p]!++;
      const engine = runs[place[p]!]!.status;
      compared++;
      if (engine === names[oracle[p]!]) continue;
      disagreements.push({
        point: [points.x[p]!, points.y[p]!],
        edition: edition.id,
        engine,
        oracle: names[oracle[p]!]!,
      });
    }
  });
  return { compared, disagreements };
}
