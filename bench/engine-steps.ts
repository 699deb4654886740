// The engine's steps one by one, each timed: the way to a composite as the bench sees it.

import { faceAreas } from '../src/engine/area.ts';
import { collect } from '../src/engine/collect.ts';
import type { Composite } from '../src/engine/composite.ts';
import { faces } from '../src/engine/faces.ts';
import type { History } from '../src/engine/history-file.ts';
import { label } from '../src/engine/label.ts';
import { node } from '../src/engine/node.ts';
import { timed } from './table.ts';

export interface EngineSteps {
  readonly segments: number;
  readonly edges: number;
  readonly faces: number;
  /** Collecting and noding. */
  readonly nodeMs: number;
  readonly facesMs: number;
  readonly labelMs: number;
  readonly totalMs: number;
}

export function engineSteps(history: History): EngineSteps {
  const [segments, collectMs] = timed(() => collect(history));
  const { from, to } = segments;
  const [noded, nodeMs] = timed(() =>
    node({ x: history.x.view(), y: history.y.view(), from, to }, { crossings: Number.POSITIVE_INFINITY }),
  );
  const [found, facesMs] = timed(() => faces(noded));
  const [, labelMs] = timed(() => label(history, { segments, noded, faces: found, regionsBySegment: new Map() }));
  const [, areaMs] = timed(() => faceAreas(noded, found));
  return {
    segments: from.length,
    edges: noded.edgeFrom.length,
    faces: found.count - 1,
    nodeMs: collectMs + nodeMs,
    facesMs,
    labelMs,
    totalMs: collectMs + nodeMs + facesMs + labelMs + areaMs,
  };
}

/** What must not grow with editions in which nothing changes. */
export function compositeSizes({ noded, faceCount, runs }: Composite): Record<string, number> {
  return { nodes: noded.x.length, edges: noded.edgeFrom.length, faces: faceCount, runs: runs.edition.length };
}
