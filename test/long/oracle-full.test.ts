// The engine against the oracle on the full archive: 10,000 points, all editions, both ways of asking.

import { describe, expect, test } from 'vitest';
import { faceAt, faceHistory } from '../../src/engine/answers.ts';
import { buildComposite } from '../../src/engine/composite.ts';
import { decodeHistory, encodeHistory } from '../../src/engine/history-file.ts';
import { pointHistory } from '../../src/engine/point-history.ts';
import { archiveFiles, readArchive } from '../oracle/archive.ts';
import { compareHistories, groundsOf } from '../oracle/compare-points.ts';
import { DEEPSTATE_OVERLAP } from '../oracle/deepstate-rule.ts';
import { headerFor } from '../oracle/header.ts';
import { randomPoints, sweep } from '../oracle/point-sweep.ts';
import { random, seedOf } from '../oracle/random.ts';

const files = archiveFiles();
if (!files) console.log('oracle-full: skipped, ../shared/data/archives is missing');

describe.skipIf(!files)('10,000 random points in every edition of the archive', () => {
  const seed = seedOf(20240806);
  const archive = readArchive(files ?? []);
  const statuses = [...new Set(archive.polygons.map((polygon) => polygon.status))].sort();
  const history = decodeHistory(encodeHistory(headerFor(statuses, DEEPSTATE_OVERLAP), groundsOf(archive)));
  const points = randomPoints(archive, { count: 10_000, box: [20, 43, 43, 54], random: random(seed) });
  const { covered, isNear } = sweep(archive, points);
  const common = { points, covered, statuses, overlap: DEEPSTATE_OVERLAP };

  test(`pointHistory says what the oracle says, even on arcs (seed ${seed})`, { timeout: 600_000 }, () => {
    const skip = new Uint8Array(points.x.length);
    const historyOf = (x: number, y: number) => pointHistory(history, x, y);
    const result = compareHistories(archive, { ...common, skip, historyOf });
    console.log(`pointHistory: ${result.compared} statuses compared, ${result.disagreements.length} differ`);
    expect(result.disagreements.slice(0, 5)).toEqual([]);
    expect(result.compared).toBe(10_000 * archive.editions.length);
  });

  test(`the faces say what the oracle says, nearer than 2 cm to an arc apart (seed ${seed})`, {
    timeout: 900_000,
  }, () => {
    const composite = buildComposite(history);
    const historyOf = (x: number, y: number) => faceHistory(composite, faceAt(composite, x, y));
    const result = compareHistories(archive, { ...common, skip: isNear, historyOf });
    console.log(`faces: ${result.compared} statuses compared, ${result.disagreements.length} differ`);
    expect(result.disagreements.slice(0, 5)).toEqual([]);
    expect(result.compared).toBeGreaterThan(9_000 * archive.editions.length);
  });
});
