// The engine's steps one by one, each timed: the way to a composite as the bench sees it.

import { buildComposite, type Composite } from '../src/engine/composite.ts';
import type { History } from '../src/engine/history-file.ts';
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

/** Each step's time is that between two calls of onProgress. */
export function engineSteps(history: History): EngineSteps {
  const marks: number[] = [];
  const onProgress = (): void => {
    marks.push(performance.now());
  };
  const [composite, totalMs] = timed(() =>
    buildComposite(history, { crossings: Number.POSITIVE_INFINITY, onProgress }),
  );
  const [begin, node, faces, label, measure] = marks;
  const { edges, segments } = sizes(composite);
  return {
    segments,
    edges,
    faces: composite.faceCount - 1,
    nodeMs: faces! - begin!,
    facesMs: label! - faces!,
    labelMs: measure! - label!,
    totalMs: Math.max(totalMs, node! - begin!),
  };
}

function sizes({ noder }: Composite): { edges: number; segments: number } {
  const segments = new Set<number>();
  let edges = 0;
  for (let edge = 0; edge < noder.edges.count; edge++) {
    if (!noder.isStanding(edge)) continue;
    edges++;
    noder.segmentsAlong(edge, (segment) => segments.add(segment));
  }
  return { edges, segments: segments.size };
}

/** What must not grow with editions in which nothing changes. */
export function compositeSizes({ noder, faceCount, runs }: Composite): Record<string, number> {
  return { nodes: noder.nodes.size, edges: noder.edges.count, faces: faceCount, runs: runs.edition.length };
}
