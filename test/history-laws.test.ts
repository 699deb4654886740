// Laws of the history file on random maps: what is read back is what was written, however it came together.

import { describe, expect, test } from 'vitest';
import { decodeHistory, encodeHistory, encodeTail, groundAt, type History } from '../src/engine/history-file.ts';
import { pointHistory } from '../src/engine/point-history.ts';
import { InputError } from '../src/model/errors.ts';
import type { Ground } from '../src/model/ground.ts';
import { statusAt } from './oracle/ground-rule.ts';
import { headerFor } from './oracle/header.ts';
import { mapCount } from './oracle/map-count.ts';
import { random, seedOf } from './oracle/random.ts';
import { type RandomMap, randomMap } from './oracle/random-map.ts';

const seed = seedOf(11);

describe(`the history file of ${mapCount} random maps (seed ${seed})`, () => {
  test('gives back every edition vertex for vertex', () => {
    forEachMap((map) => {
      expect(allGrounds(historyOf(map, map.grounds))).toEqual(plain(map.grounds));
    });
  });

  test('does not depend on the order in which the editions come', () => {
    forEachMap((map, source) => {
      const shuffled = [...map.grounds].sort(() => source.next() - 0.5);
      expect(bytesOf(map, shuffled)).toEqual(bytesOf(map, map.grounds));
    });
  });

  test('of a base with tails says what a file written whole says', () => {
    forEachMap((map, source) => {
      const cut = 1 + source.below(map.grounds.length - 1);
      let bytes = bytesOf(map, map.grounds.slice(0, cut));
      for (const ground of map.grounds.slice(cut)) bytes = joined(bytes, encodeTail(decodeHistory(bytes), [ground]));
      expect(allGrounds(decodeHistory(bytes))).toEqual(plain(map.grounds));
    });
  });

  test('written again from what was read is the same bytes', () => {
    forEachMap((map) => {
      const bytes = bytesOf(map, map.grounds);
      expect(bytesOf(map, allGrounds(decodeHistory(bytes)))).toEqual(bytes);
    });
  });

  test('after an edition is retracted is as if it had never been imported', () => {
    forEachMap((map, source) => {
      const gone = source.below(map.grounds.length);
      const without = map.grounds.filter((_, k) => k !== gone);
      const read = allGrounds(historyOf(map, map.grounds)).filter((_, k) => k !== gone);
      expect(bytesOf(map, read)).toEqual(bytesOf(map, without));
    });
  });

  test('gives every grid point the status that the rule gives it, on arcs too', () => {
    forEachMap((map, source) => {
      const history = historyOf(map, map.grounds);
      const { originX, originY, step, lines } = map.frame;
      for (let k = 0; k < 40; k++) {
        // Half on the lines, where the vertices and many edges lie.
        const [x, y] = [originX, originY].map((origin) =>
          k % 2 === 0 ? origin + step * source.below(lines + 1) : origin + source.below(step * (lines + 1)),
        ) as [number, number];
        const runs = pointHistory(history, x, y);
        const told = map.grounds.map((_, edition) => runs.findLast((run) => run.from <= edition)!.status);
        const ruled = map.grounds.map((ground) => statusAt(ground.polygons, map.overlap, x, y));
        expect(told, `at ${x} ${y}`).toEqual(ruled);
      }
    });
  });

  test('damaged or cut short anywhere is refused as bad input', () => {
    forEachMap((map, source) => {
      const bytes = bytesOf(map, map.grounds);
      const at = source.below(bytes.length);
      const damaged = bytes.slice();
      damaged[at] = damaged[at]! ^ (1 + source.below(255));
      expect(() => decodeHistory(damaged), `byte ${at} of ${bytes.length}`).toThrow(InputError);
      expect(() => decodeHistory(bytes.slice(0, at)), `cut at ${at}`).toThrow(InputError);
    });
  });
});

function forEachMap(law: (map: RandomMap, source: ReturnType<typeof random>) => void): void {
  const source = random(seed);
  for (let k = 0; k < mapCount; k++) {
    law(randomMap(source, { step: source.pick([1, 5, 1000, 4_999_999]), editions: 2 + source.below(5) }), source);
  }
}

function bytesOf(map: RandomMap, grounds: readonly Ground[]): Uint8Array {
  return encodeHistory(headerFor(map.statuses, map.overlap), grounds);
}

function historyOf(map: RandomMap, grounds: readonly Ground[]): History {
  return decodeHistory(bytesOf(map, grounds));
}

function allGrounds(history: History): Ground[] {
  return history.editions.map((_, edition) => groundAt(history, edition));
}

function plain(grounds: readonly Ground[]): Ground[] {
  return grounds.map((ground) => ({
    ...ground,
    polygons: ground.polygons.map(({ status, rings }) => ({ status, rings: [...rings] })),
  }));
}

function joined(base: Uint8Array, tail: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(base.length + tail.length);
  bytes.set(base);
  bytes.set(tail, base.length);
  return bytes;
}
