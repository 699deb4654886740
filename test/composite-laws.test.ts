// Laws of faces and histories on random maps, against the map noded by definition and areas got in another way.

import { describe, expect, test } from 'vitest';
import { areasAt, changesBetween, faceAt, faceHistory, statusesAt } from '../src/engine/answers.ts';
import { buildComposite, type Composite } from '../src/engine/composite.ts';
import { decodeHistory, encodeHistory } from '../src/engine/history-file.ts';
import { settledAt } from '../src/engine/outline.ts';
import type { Ground } from '../src/model/ground.ts';
import { squaredDistance } from './oracle/exact.ts';
import { statusAt } from './oracle/ground-rule.ts';
import { headerFor } from './oracle/header.ts';
import { mapCount } from './oracle/map-count.ts';
import { areasByLabel, nodedMap, segmentsOf } from './oracle/noded-map.ts';
import { type Random, random, seedOf } from './oracle/random.ts';
import { type RandomMap, randomMap } from './oracle/random-map.ts';

const seed = seedOf(13);

describe(`the composite of ${mapCount} random maps (seed ${seed})`, () => {
  test('has every point off the arcs in one face, whose status is what the rule says', () => {
    forEachMap([40, 1000, 4_999_999], (map, source) => {
      const composite = compositeOf(map, map.grounds);
      for (const [x, y] of pointsOffArcs(map, source, 30)) {
        const face = faceAt(composite, x, y);
        expect(face).toBeGreaterThanOrEqual(0);
        expect(face).toBeLessThan(composite.faceCount);
        const runs = faceHistory(composite, face);
        map.grounds.forEach((ground, edition) => {
          const ruled = statusAt(ground.polygons, map.overlap, x, y);
          expect(runs.findLast((run) => run.from <= edition)?.status, `${x} ${y} in ${edition}`).toBe(ruled);
          expect(composite.statuses[statusesAt(composite, edition)[face]!]).toBe(ruled);
        });
      }
    });
  });

  test('has the areas of every edition, and of every change, that the map as noded has', () => {
    forEachMap([1, 2, 10, 1000, 4_999_999], (map) => {
      const composite = compositeOf(map, map.grounds);
      const labels = areasByLabel(nodedMap(map.grounds, map.overlap));
      const everything = totalOf([...labels].filter(([label]) => /[^none ]/.test(label)).map(([, area]) => area));
      // A square centimetre is where doubles end for areas on an earth of 5e8 km².
      const room = 1e-9 * everything + 1e-10;
      map.grounds.forEach((_, edition) => {
        const areas = areasAt(composite, edition);
        for (const status of map.statuses) {
          const drawn = labelled(labels, (label) => label[edition] === status);
          expect(Math.abs(areas[status]! - drawn), `${status} in ${edition}`).toBeLessThanOrEqual(room);
        }
        for (const { from, to, areaKm2 } of changesBetween(composite, 0, edition)) {
          const changed = labelled(labels, (label) => label[0] === from && label[edition] === to);
          expect(Math.abs(areaKm2 - changed), `${from} to ${to}`).toBeLessThanOrEqual(room);
        }
      });
      const byFaces = totalOf(composite.areaKm2.filter((area) => Number.isFinite(area)));
      expect(byFaces).toBeGreaterThanOrEqual(everything - room);
    });
  });

  test('does not depend on the order in which the editions come', () => {
    forEachMap([1, 1000], (map, source) => {
      const one = compositeOf(map, map.grounds);
      const other = compositeOf(
        map,
        [...map.grounds].sort(() => source.next() - 0.5),
      );
      expect(other.faceCount).toBe(one.faceCount);
      expect([...other.areaKm2].sort()).toEqual([...one.areaKm2].sort());
    });
  });

  test('after an edition is retracted is as if it had never been imported', () => {
    forEachMap([3, 1000], (map, source) => {
      const gone = source.below(map.grounds.length);
      const without = map.grounds.filter((_, k) => k !== gone);
      const one = compositeOf(map, without);
      const other = compositeOf(map, [...without].reverse());
      without.forEach((_, edition) => {
        expect(areasAt(other, edition)).toEqual(areasAt(one, edition));
      });
    });
  });

  test('rebuilt from its own settled outlines has the same areas', () => {
    forEachMap([1000, 4_999_999], (map) => {
      const one = compositeOf(map, map.grounds);
      const settled = map.grounds.map((ground, edition) => ({
        ...ground,
        polygons: settledAt(one, edition).flatMap(({ status, polygons }) =>
          polygons.map((rings) => ({ status, rings })),
        ),
      }));
      const other = compositeOf(map, settled);
      map.grounds.forEach((_, edition) => {
        const [before, after] = [areasAt(one, edition), areasAt(other, edition)];
        for (const status of map.statuses) {
          // An outline may pass a node within half a step, and is then led through it: at most a step along each edge.
          const room =
            settled[edition]!.polygons.flatMap((p) => p.rings).reduce((sum, ring) => sum + lengthKm(ring), 0) * 1.2e-5;
          expect(Math.abs(after[status]! - before[status]!)).toBeLessThanOrEqual(1e-9 * before[status]! + 1e-10 + room);
        }
      });
    });
  });
});

function forEachMap(steps: readonly number[], law: (map: RandomMap, source: Random) => void): void {
  const source = random(seed);
  for (let k = 0; k < mapCount; k++)
    law(randomMap(source, { step: source.pick(steps), editions: 2 + source.below(4) }), source);
}

function compositeOf(map: RandomMap, grounds: readonly Ground[]): Composite {
  return buildComposite(decodeHistory(encodeHistory(headerFor(map.statuses, map.overlap), grounds)));
}

/** Grid points further than one and a half steps of the grid from every arc: noding moves arcs by less than one. */
function pointsOffArcs(map: RandomMap, source: Random, count: number): [number, number][] {
  const { originX, originY, step, lines } = map.frame;
  const segments = map.grounds.flatMap(segmentsOf);
  const points: [number, number][] = [];
  for (let k = 0; k < count; k++) {
    const p: [number, number] = [
      originX - step + source.below(step * (lines + 4)),
      originY - step + source.below(step * (lines + 4)),
    ];
    if (segments.every((segment) => squaredDistance(segment, p, 1) > 2.25)) points.push(p);
  }
  return points;
}

function labelled(labels: ReadonlyMap<string, number>, wanted: (label: string[]) => boolean): number {
  return totalOf([...labels].filter(([label]) => wanted(label.split(' '))).map(([, area]) => area));
}

function totalOf(areas: Iterable<number>): number {
  let sum = 0;
  for (const area of areas) sum += area;
  return sum;
}

function lengthKm(ring: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i += 2) {
    const j = (i + 2) % ring.length;
    sum += Math.hypot(ring[j]! - ring[i]!, ring[j + 1]! - ring[i + 1]!) * 1.113e-5;
  }
  return sum;
}
