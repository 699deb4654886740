// The rogues' gallery: small maps that broke something somewhere, with their answers worked out by hand.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faceAt, faceHistory } from '../src/engine/answers.ts';
import { buildComposite } from '../src/engine/composite.ts';
import { decodeHistory, encodeHistory } from '../src/engine/history-file.ts';
import { settledAt } from '../src/engine/outline.ts';
import { pointHistory } from '../src/engine/point-history.ts';
import type { StatusRun } from '../src/engine/settle.ts';
import type { Ground, OverlapOrder } from '../src/model/ground.ts';
import { squaredDistance } from './oracle/exact.ts';
import { headerFor } from './oracle/header.ts';
import { segmentsOf } from './oracle/noded-map.ts';
import { planarArea } from './oracle/planar-area.ts';

/** Positions count in `unit` steps of the grid from `origin`. */
interface Rogue {
  readonly why: string;
  readonly origin: readonly [number, number];
  readonly unit: number;
  readonly overlap: OverlapOrder;
  readonly editions: readonly (readonly { status: string; rings: readonly (readonly number[])[] }[])[];
  /** A position and its status in each edition. */
  readonly points: readonly (readonly [readonly [number, number], readonly string[]])[];
  /** Planar areas in square units, by edition and status. */
  readonly areas: readonly Readonly<Record<string, number>>[];
  /** How many faces there are, the unbounded one left out. */
  readonly faces?: number;
}

const FOLDER = join(import.meta.dirname, 'rogues');
const STATUSES = ['a', 'b', 'c'];

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.json')))('%s', (name) => {
  const rogue = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Rogue;
  const grounds = rogue.editions.map((_, edition) => groundOf(rogue, edition));
  const history = decodeHistory(encodeHistory(headerFor(STATUSES, rogue.overlap), grounds));
  const segments = grounds.flatMap(segmentsOf);
  const told = (runs: readonly StatusRun[]) =>
    grounds.map((_, edition) => runs.findLast((run) => run.from <= edition)!.status);

  test(`${rogue.why} Points have their histories.`, () => {
    for (const [position, statuses] of rogue.points) {
      expect(told(pointHistory(history, ...onGrid(rogue, position))), `at ${position}`).toEqual(statuses);
    }
  });

  test('its faces have the histories of the points in them', () => {
    const composite = buildComposite(history);
    for (const [position, statuses] of rogue.points) {
      const [x, y] = onGrid(rogue, position);
      const near = Math.min(...segments.map((segment) => squaredDistance(segment, [x, y], 1)));
      // Noding may move an arc that is nearer than this over the point.
      if (near > 0 && near < 2.25) continue;
      expect(told(faceHistory(composite, faceAt(composite, x, y))), `at ${position}`).toEqual(statuses);
    }
  });

  test('its settled areas are exact', () => {
    const composite = buildComposite(history);
    rogue.areas.forEach((areas, edition) => {
      const settled = settledAt(composite, edition);
      for (const [status, area] of Object.entries(areas)) {
        const polygons = settled.filter((drawn) => drawn.status === status).flatMap((drawn) => drawn.polygons);
        expect(planarArea(polygons) / rogue.unit ** 2, `${status} in edition ${edition}`).toBe(area);
      }
    });
  });
});

function groundOf(rogue: Rogue, edition: number): Ground {
  const polygons = rogue.editions[edition]!.map(({ status, rings }) => ({
    status,
    rings: rings.map((ring) =>
      Int32Array.from(ring, (value, i) => (i % 2 === 0 ? rogue.origin[0] : rogue.origin[1]) + value * rogue.unit),
    ),
  }));
  return { edition: String(1000 + edition), published: 1000 + edition, polygons };
}

function onGrid({ origin, unit }: Rogue, [x, y]: readonly [number, number]): [number, number] {
  return [origin[0] + x * unit, origin[1] + y * unit];
}
