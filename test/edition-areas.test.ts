// Areas of real editions against another way to them: clipped by another library, measured by GeographicLib.

import { describe, expect, test } from 'vitest';
import { areasAt } from '../src/engine/answers.ts';
import { buildComposite } from '../src/engine/composite.ts';
import { decodeHistory, encodeHistory } from '../src/engine/history-file.ts';
import { readArchive, sampleFiles } from './oracle/archive.ts';
import { groundsOf } from './oracle/compare-points.ts';
import { DEEPSTATE_OVERLAP } from './oracle/deepstate-rule.ts';
import { headerFor } from './oracle/header.ts';
import { paintedAreas } from './oracle/painted-area.ts';

const files = sampleFiles();
if (!files) console.log('edition-areas: skipped, ../shared/data/sample/deepstate is missing');

describe.skipIf(!files)('areas of real editions', () => {
  const archive = readArchive(files ?? []);
  const statuses = [...new Set(archive.polygons.map((polygon) => polygon.status))].sort();
  const history = decodeHistory(encodeHistory(headerFor(statuses, DEEPSTATE_OVERLAP), groundsOf(archive)));
  const every = process.env.FOOTHOLD_LONG ? 1 : 10;

  test(`agree with clipper2-ts and GeographicLib in every edition (one in ${every})`, { timeout: 300_000 }, () => {
    const composite = buildComposite(history);
    for (let edition = 0; edition < archive.editions.length; edition += every) {
      const polygons = archive.editions[edition]!.polygons.map((index) => archive.polygons[index]!);
      const painted = paintedAreas(polygons, DEEPSTATE_OVERLAP);
      const areas = areasAt(composite, edition);
      for (const status of statuses) {
        const expected = painted.get(status) ?? 0;
        // The contract's tolerance: 0.01 % or 100 m², whichever is larger.
        expect(
          Math.abs(areas[status]! - expected),
          `${status} in ${archive.editions[edition]!.id}`,
        ).toBeLessThanOrEqual(Math.max(1e-4 * expected, 1e-4));
      }
    }
  });
});
