// Noding of the whole archive: no two of its edges cross or touch except at nodes, by exact arithmetic.

import Flatbush from 'flatbush';
import { describe, expect, test } from 'vitest';
import { SegmentTable } from '../../src/engine/collect.ts';
import { decodeHistory, encodeHistory } from '../../src/engine/history-file.ts';
import { Noder } from '../../src/engine/node.ts';
import { archiveFiles, readArchive } from '../oracle/archive.ts';
import { clash } from '../oracle/clash.ts';
import { groundsOf } from '../oracle/compare-points.ts';
import { DEEPSTATE_OVERLAP } from '../oracle/deepstate-rule.ts';
import { headerFor } from '../oracle/header.ts';
import type { Segment } from '../oracle/snap-rounding.ts';

const files = archiveFiles();
if (!files) console.log('noding-full: skipped, ../shared/data/archives is missing');

describe.skipIf(!files)('noding of the whole archive', () => {
  test('leaves no two edges that cross or touch except at nodes', { timeout: 600_000 }, () => {
    const archive = readArchive(files ?? []);
    const statuses = [...new Set(archive.polygons.map((polygon) => polygon.status))].sort();
    const history = decodeHistory(encodeHistory(headerFor(statuses, DEEPSTATE_OVERLAP), groundsOf(archive)));
    const table = new SegmentTable();
    table.read(history);
    const noder = new Noder({ crossings: 1e8 });
    const { from, to } = table.pairs;
    noder.extend({ x: history.x.view(), y: history.y.view(), from: from.view(), to: to.view() });
    const edges = Array.from({ length: noder.edges.count }, (_, e): Segment => {
      const [a, b] = [noder.edges.from.values[e]!, noder.edges.to.values[e]!];
      const { x, y } = noder.nodes;
      return [x.values[a]!, y.values[a]!, x.values[b]!, y.values[b]!];
    });
    const index = new Flatbush(edges.length);
    for (const [ax, ay, bx, by] of edges) {
      index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    }
    index.finish();
    let pairs = 0;
    edges.forEach((edge, e) => {
      const [ax, ay, bx, by] = edge;
      const box = [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)] as const;
      for (const other of index.search(...box, (k) => k < e)) {
        pairs++;
        if (clash(edge, edges[other]!)) throw new Error(`edges ${edge} and ${edges[other]} clash`);
      }
    });
    console.log(`noding-full: ${edges.length} edges, ${pairs} pairs of boxes looked at`);
    expect(pairs).toBeGreaterThan(edges.length);
  });
});
