// The engine against the oracle on real maps: the status of random points in every edition of the sample.

import { describe, expect, test } from 'vitest';
import { faceAt, faceHistory } from '../src/engine/answers.ts';
import { buildComposite } from '../src/engine/composite.ts';
import { decodeHistory, encodeHistory } from '../src/engine/history-file.ts';
import { pointHistory } from '../src/engine/point-history.ts';
import { readArchive, sampleFiles } from './oracle/archive.ts';
import { compareHistories, groundsOf } from './oracle/compare-points.ts';
import { DEEPSTATE_OVERLAP } from './oracle/deepstate-rule.ts';
import { headerFor } from './oracle/header.ts';
import { randomPoints, sweep } from './oracle/point-sweep.ts';
import { random, seedOf } from './oracle/random.ts';

const files = sampleFiles();
if (!files) console.log('oracle-points: skipped, ../shared/data/sample/deepstate is missing');

describe.skipIf(!files)('2,000 random points in every edition of the sample', () => {
  const seed = seedOf(20250312);
  const archive = readArchive(files ?? []);
  const statuses = [...new Set(archive.polygons.map((polygon) => polygon.status))].sort();
  const history = decodeHistory(encodeHistory(headerFor(statuses, DEEPSTATE_OVERLAP), groundsOf(archive)));
  const points = randomPoints(archive, { count: 2000, box: [20, 43, 43, 54], random: random(seed) });
  const { covered, isNear } = sweep(archive, points);
  const common = { points, covered, statuses, overlap: DEEPSTATE_OVERLAP };

  test(`pointHistory says what the oracle says, even on arcs (seed ${seed})`, () => {
    const skip = new Uint8Array(points.x.length);
    const historyOf = (x: number, y: number) => pointHistory(history, x, y);
    const result = compareHistories(archive, { ...common, skip, historyOf });
    expect(result.disagreements.slice(0, 5)).toEqual([]);
    expect(result.compared).toBe(2000 * archive.editions.length);
  });

  test(`the faces say what the oracle says, nearer than 2 cm to an arc apart (seed ${seed})`, () => {
    const composite = buildComposite(history);
    const historyOf = (x: number, y: number) => faceHistory(composite, faceAt(composite, x, y));
    const result = compareHistories(archive, { ...common, skip: isNear, historyOf });
    expect(result.disagreements.slice(0, 5)).toEqual([]);
    expect(result.compared).toBeGreaterThan(1900 * archive.editions.length);
  });
});
