// Laws of areas and ages over time on random maps, against plain sums over each edition.

import { describe, expect, test } from 'vitest';
import { lastChanges, secondsHeld } from '../src/engine/ages.ts';
import {
  areasAt,
  areasByRegionAt,
  changeSeries,
  changesBetween,
  changesByRegion,
  statusesAt,
} from '../src/engine/answers.ts';
import { areaSeries, areasIn } from '../src/engine/area-series.ts';
import { bordersOf, facesBesideEdges } from '../src/engine/borders.ts';
import { buildComposite, type Composite } from '../src/engine/composite.ts';
import { decodeHistory, encodeHistory } from '../src/engine/history-file.ts';
import { headerFor } from './oracle/header.ts';
import { mapCount } from './oracle/map-count.ts';
import { random, seedOf } from './oracle/random.ts';
import { randomMap } from './oracle/random-map.ts';

const seed = seedOf(29);

function forEachComposite(check: (composite: Composite) => void): void {
  const source = random(seed);
  for (let k = 0; k < mapCount; k++) {
    const { statuses, overlap, grounds, frame } = randomMap(source, { step: 1000, editions: 5 });
    const at = (line: number): number => frame.originX + line * frame.step;
    const bt = (line: number): number => frame.originY + line * frame.step;
    const box = (from: number, to: number) => [
      [Int32Array.from([at(from), bt(from), at(to), bt(from), at(to), bt(to), at(from), bt(to)])],
    ];
    const regions = [
      { id: 'one', name: 'One', polygons: box(0, 4) },
      { id: 'two', name: 'Two', polygons: box(2, 9) },
    ];
    const history = decodeHistory(encodeHistory(headerFor(statuses, overlap), grounds));
    check(buildComposite(history, { regions }));
  }
}

/** Of areas that are told with and without adding changes up. */
const ROOM = 1e-7;

describe(`over time, in ${mapCount} random maps (seed ${seed})`, () => {
  test('the series of areas is what each edition has, in all ground and in each region, and exactly 0 where there is none', () => {
    forEachComposite((composite) => {
      const series = areaSeries(composite);
      composite.history.editions.forEach((_, edition) => {
        const regions = areasByRegionAt(composite, edition).map(({ areaKm2 }) => areaKm2);
        [areasAt(composite, edition), ...regions].forEach((areas, scope) => {
          for (const [status, area] of Object.entries(areasIn(series, edition, scope))) {
            expect(Math.abs(area - areas[status]!)).toBeLessThanOrEqual(ROOM);
            if (areas[status] === 0) expect(area).toBe(0);
          }
        });
      });
    });
  });

  test('the changes of editions by sets of regions add up to those of all ground and of each region', () => {
    forEachComposite((composite) => {
      const series = changeSeries(composite);
      for (let edition = 1; edition < composite.history.editions.length; edition++) {
        const sum = (from: string, to: string, isIn: (set: readonly number[]) => boolean): number =>
          series.areaKm2.reduce((total, area, k) => {
            const isOne =
              series.edition[k] === edition &&
              series.statuses[series.from[k]!] === from &&
              series.statuses[series.to[k]!] === to &&
              isIn(series.regionSets[series.regionSet[k]!]!);
            return isOne ? total + area : total;
          }, 0);
        for (const { from, to, areaKm2 } of changesBetween(composite, edition - 1, edition))
          expect(Math.abs(sum(from, to, () => true) - areaKm2)).toBeLessThanOrEqual(ROOM);
        changesByRegion(composite, edition - 1, edition).forEach(({ changes }, region) => {
          for (const { from, to, areaKm2 } of changes)
            expect(Math.abs(sum(from, to, (set) => set.includes(region)) - areaKm2)).toBeLessThanOrEqual(ROOM);
        });
      }
    });
  });

  test('the time that ground was held, and its last change, are those of a count edition by edition', () => {
    forEachComposite((composite) => {
      const { editions } = composite.history;
      const columns = editions.map((_, edition) => statusesAt(composite, edition).slice());
      const period = { from: 1, to: editions.length - 1 };
      const isHeld = composite.statuses.map((_, status) => status === 1 || status === 3);
      const seconds = secondsHeld(composite, period, isHeld);
      const last = lastChanges(
        composite,
        period,
        composite.statuses.map((_, status) => status),
      );
      for (let face = 1; face < composite.faceCount; face++) {
        let [held, changed] = [0, -1];
        for (let edition = period.from; edition < period.to; edition++) {
          if (isHeld[columns[edition]![face]!]) held += editions[edition + 1]!.published - editions[edition]!.published;
          if (columns[edition]![face] !== columns[edition + 1]![face]) changed = edition + 1;
        }
        expect(seconds[face]).toBe(held);
        expect(last[face]).toBe(changed);
      }
    });
  });

  test('borders are all edges between different labels, each once with its two labels', () => {
    forEachComposite((composite) => {
      const labels = statusesAt(composite, 0).slice();
      const sides = facesBesideEdges(composite);
      const { edges, left, right } = bordersOf(composite, labels);
      let next = 0;
      for (let edge = 0; 2 * edge < sides.length; edge++) {
        const [one, other] = [labels[sides[2 * edge]!]!, labels[sides[2 * edge + 1]!]!];
        if (one === other) continue;
        expect([edges[next], left[next], right[next]]).toEqual([edge, one, other]);
        next++;
      }
      expect(edges.length).toBe(next);
    });
  });
});
