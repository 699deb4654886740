// Laws of growth: an overlay that grew edition by edition is the one made at once, and grows at the cost of the change.

import { describe, expect, test } from 'vitest';
import { areasAt } from '../src/engine/answers.ts';
import { canonicalBytes } from '../src/engine/canonical.ts';
import { buildComposite, Overlay } from '../src/engine/composite.ts';
import { decodeHistory, encodeHistory } from '../src/engine/history-file.ts';
import type { Ground, GroundPolygon } from '../src/model/ground.ts';
import { headerFor } from './oracle/header.ts';
import { mapCount } from './oracle/map-count.ts';
import { random, seedOf } from './oracle/random.ts';
import { type RandomMap, randomMap } from './oracle/random-map.ts';

const seed = seedOf(31);

describe(`overlays that grow, on ${mapCount} random maps (seed ${seed})`, () => {
  test('edition by edition are the overlay of all at once, as identical bytes', () => {
    forEachMap((map, k) => {
      const overlay = new Overlay(historyOf(map, []));
      for (const ground of map.grounds) overlay.add(ground);
      expectSame(map, overlay, k);
    });
  });

  test('from a history that was there already are the overlay of all at once', () => {
    forEachMap((map, k) => {
      const half = Math.ceil(map.grounds.length / 2);
      const overlay = new Overlay(historyOf(map, map.grounds.slice(0, half)));
      for (const ground of map.grounds.slice(half)) overlay.add(ground);
      expectSame(map, overlay, k);
    });
  });

  test('do not depend on the order in which the editions were imported, nor on one that came and was retracted', () => {
    forEachMap((map, k, source) => {
      const imported = [...map.grounds].sort(() => source.next() - 0.5);
      const gone = imported[0]!;
      const without = compositeBytes(
        map,
        [...map.grounds].filter((ground) => ground !== gone),
      );
      expect(compositeBytes(map, imported), `map ${k}`).toEqual(compositeBytes(map, map.grounds));
      expect(compositeBytes(map, imported.slice(1)), `map ${k}`).toEqual(without);
    });
  });
});

describe('one more edition', () => {
  const squares = (count: number): GroundPolygon[] =>
    Array.from({ length: count }, (_, k) => square(10_000 * (k % 50), 10_000 * Math.floor(k / 50), 6000));

  test('touches the segments near its change, however many there are', () => {
    const costs = [100, 1000, 2500].map((count) => {
      const before = squares(count);
      const overlay = new Overlay(historyOf({ statuses: ['a'], overlap: [] }, [ground(1, before)]));
      return overlay.add(ground(2, [square(3000, 3000, 6000), ...before.slice(1)]));
    });
    expect(costs[0]).toEqual(costs[2]);
    expect(costs[1]).toEqual(costs[2]);
    expect(costs[0]!.segments).toBeLessThan(12);
    expect(costs[0]!.faces).toBeLessThan(6);
  });

  test('in which nothing changed touches nothing', () => {
    const before = squares(100);
    const overlay = new Overlay(historyOf({ statuses: ['a'], overlap: [] }, [ground(1, before)]));
    expect(overlay.add(ground(2, before))).toEqual({ segments: 0, faces: 0 });
    expect(areasAt(overlay.composite(), 1)).toEqual(areasAt(overlay.composite(), 0));
  });

  test('that only puts the same polygons in another order turns over what they both cover', () => {
    const map = { statuses: ['a', 'b'], overlap: [] };
    const [a, b] = [square(0, 0, 1000), { ...square(500, 0, 1000), status: 'b' }];
    const overlay = new Overlay(historyOf(map, [ground(1, [a, b])]));
    overlay.add(ground(2, [b, a]));
    const composite = overlay.composite();
    expect(areasAt(composite, 0).a!).toBeCloseTo(areasAt(composite, 1).b!, 12);
    expect(areasAt(composite, 1).a!).toBeCloseTo(2 * areasAt(composite, 0).a!, 9);
  });
});

type MapWords = Pick<RandomMap, 'statuses' | 'overlap'>;

function forEachMap(law: (map: RandomMap, k: number, source: ReturnType<typeof random>) => void): void {
  const source = random(seed);
  for (let k = 0; k < mapCount; k++) {
    const step = source.pick([1, 2, 7, 1000, 4_999_999]);
    law(randomMap(source, { step, editions: 2 + source.below(5) }), k, source);
  }
}

function expectSame(map: RandomMap, overlay: Overlay, k: number): void {
  const [grown, whole] = [overlay.composite(), buildComposite(historyOf(map, map.grounds))];
  expect(canonicalBytes(grown), `map ${k}`).toEqual(canonicalBytes(whole));
  expect(grown.faceCount).toBe(whole.faceCount);
  map.grounds.forEach((_, edition) => {
    for (const [status, area] of Object.entries(areasAt(whole, edition)))
      expect(Math.abs(areasAt(grown, edition)[status]! - area)).toBeLessThanOrEqual(1e-9 * area + 1e-10);
  });
}

function compositeBytes(map: MapWords, grounds: readonly Ground[]): Uint8Array {
  return canonicalBytes(buildComposite(historyOf(map, grounds)));
}

function historyOf({ statuses, overlap }: MapWords, grounds: readonly Ground[]) {
  return decodeHistory(encodeHistory(headerFor(statuses, overlap), grounds));
}

function ground(published: number, polygons: readonly GroundPolygon[]): Ground {
  return { edition: String(published), published, polygons };
}

function square(x: number, y: number, side: number): GroundPolygon {
  return { status: 'a', rings: [Int32Array.from([x, y, x + side, y, x + side, y + side, x, y + side])] };
}
