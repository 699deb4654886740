// The history file against its specification: a reader written from that page alone tells what the engine wrote.

import { describe, expect, test } from 'vitest';
import { decodeHistory, encodeHistory, encodeTail } from '../../src/engine/history-file.ts';
import type { Ground } from '../../src/model/ground.ts';
import { readArchive, sampleFiles } from '../oracle/archive.ts';
import { groundsOf } from '../oracle/compare-points.ts';
import { DEEPSTATE_OVERLAP } from '../oracle/deepstate-rule.ts';
import { headerFor } from '../oracle/header.ts';
import { mapCount } from '../oracle/map-count.ts';
import { random, seedOf } from '../oracle/random.ts';
import { randomMap } from '../oracle/random-map.ts';
import { readHistoryBySpec } from './read-history.ts';

const seed = seedOf(1812);

describe(`a reader written from the specification (seed ${seed})`, () => {
  test('reads every edition of random maps, of a base alone and of one with tails', () => {
    const source = random(seed);
    for (let k = 0; k < mapCount; k++) {
      const map = randomMap(source, { step: source.pick([1, 1000, 4_999_999]), editions: 2 + source.below(5) });
      const header = headerFor(map.statuses, map.overlap);
      expect(readHistoryBySpec(encodeHistory(header, map.grounds)).editions, `map ${k}`).toEqual(
        map.grounds.map(plain),
      );
      let file = encodeHistory(header, map.grounds.slice(0, 1));
      for (const ground of map.grounds.slice(1))
        file = Buffer.concat([file, encodeTail(decodeHistory(file), [ground])]);
      expect(readHistoryBySpec(file).editions, `map ${k} with tails`).toEqual(map.grounds.map(plain));
    }
  });

  test('reads ids that are no instants, and the header', () => {
    const header = headerFor(['a'], [['a']]);
    const grounds = ['x-1', '7', 'Суджа'].map((edition, k): Ground => ({ edition, published: -5 + k, polygons: [] }));
    const told = readHistoryBySpec(encodeHistory(header, grounds));
    expect(told.editions.map(({ id, published }) => [id, published])).toEqual(
      grounds.map(({ edition, published }) => [edition, published]),
    );
    expect(told.header).toEqual({ ...header });
  });

  test('reads the smallest file byte for byte as the page tells', () => {
    const triangle = { status: 'a', rings: [Int32Array.from([0, 0, 10, 0, 0, 10])] };
    const file = encodeHistory(headerFor(['a'], []), [{ edition: '5', published: 5, polygons: [triangle] }]);
    const header = JSON.stringify(headerFor(['a'], []));
    const afterHeader = Array.from(file.subarray(file.length - 25));
    expect(new TextDecoder().decode(file)).toContain(header);
    // Each stream behind its length: times 1, 5; no ids; changes 0; list new, end; shapes 0, one outline from none;
    // ops 3 new, end; no copies; dx 0, 10, -10; dy 0, 0, 10.
    expect(afterHeader).toEqual([2, 1, 10, 0, 1, 0, 2, 7, 3, 3, 0, 3, 0, 2, 14, 0, 0, 3, 0, 20, 19, 3, 0, 0, 20]);
  });

  const files = sampleFiles();
  if (!files) console.log('spec/history: one test skipped, ../shared/data/sample/deepstate is missing');
  test.skipIf(!files)('reads every edition of a real archive', () => {
    const archive = readArchive(files ?? []);
    const grounds = groundsOf(archive);
    const statuses = [...new Set(archive.polygons.map((polygon) => polygon.status))].sort();
    const { editions } = readHistoryBySpec(encodeHistory(headerFor(statuses, DEEPSTATE_OVERLAP), grounds));
    for (const [k, ground] of grounds.entries()) expect(editions[k]).toEqual(plain(ground));
  });
});

function plain({ edition, published, polygons }: Ground) {
  return {
    id: edition,
    published,
    polygons: polygons.map(({ status, rings }) => ({
      status,
      outlines: rings.map((ring) => Array.from({ length: ring.length / 2 }, (_, k) => [ring[2 * k], ring[2 * k + 1]])),
    })),
  };
}
