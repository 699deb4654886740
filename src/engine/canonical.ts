// A composite as bytes that depend on its ground alone, not on how it was come by: for comparing composites.

import { ByteWriter } from './bytes.ts';
import type { Composite } from './composite.ts';

/**
 * The edges by their positions, west before east and south before north; for each its ends and the histories on its left
 * and right, told in full where they come for the first time. Two composites with equal bytes answer alike.
 */
export function canonicalBytes(composite: Composite): Uint8Array {
  const { noder, faces, faceOfLoop } = composite;
  const { x, y } = noder.nodes;
  const edges: { readonly ends: readonly number[]; readonly sides: readonly number[] }[] = [];
  for (let edge = 0; edge < noder.edges.count; edge++) {
    if (!noder.isStanding(edge)) continue;
    const [a, b] = [noder.edges.from.values[edge]!, noder.edges.to.values[edge]!];
    const isForward = x.values[a]! < x.values[b]! || (x.values[a] === x.values[b] && y.values[a]! < y.values[b]!);
    const [from, to, half] = isForward ? [a, b, 2 * edge] : [b, a, 2 * edge + 1];
    const sides = [half, half ^ 1].map((h) => faceOfLoop[faces.loopOf.values[h]!]!);
    edges.push({ ends: [x.values[from]!, y.values[from]!, x.values[to]!, y.values[to]!], sides });
  }
  edges.sort((one, other) => compare(one.ends, other.ends));
  const writer = new ByteWriter();
  const histories = new Map<string, number>();
  for (const { ends, sides } of edges) {
    for (const value of ends) writer.signed(value);
    for (const face of sides) writeHistory(composite, face, { writer, histories });
  }
  return writer.finish();
}

function writeHistory(
  { runStart, runLength, runs }: Composite,
  face: number,
  { writer, histories }: { writer: ByteWriter; histories: Map<string, number> },
): void {
  const [start, end] = [runStart[face]!, runStart[face]! + runLength[face]!];
  const edition = runs.edition.subarray(start, end);
  const status = runs.status.subarray(start, end);
  const key = `${edition.join(' ')}/${status.join(' ')}`;
  const known = histories.get(key);
  writer.unsigned(known ?? histories.size);
  if (known !== undefined) return;
  histories.set(key, histories.size);
  writer.unsigned(end - start);
  for (const value of edition) writer.unsigned(value);
  for (const value of status) writer.unsigned(value);
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (let k = 0; k < one.length; k++) if (one[k] !== other[k]) return one[k]! - other[k]!;
  return 0;
}
