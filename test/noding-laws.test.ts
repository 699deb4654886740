// Laws of noding on random maps: it equals its definition, nothing crosses afterwards, and order does not matter.

import { describe, expect, test } from 'vitest';
import { Noder, type NodingInput } from '../src/engine/node.ts';
import { clash, edgeKey } from './oracle/clash.ts';
import { mapCount } from './oracle/map-count.ts';
import { keyOf, segmentsOf } from './oracle/noded-map.ts';
import { type Random, random, seedOf } from './oracle/random.ts';
import { randomMap } from './oracle/random-map.ts';
import { type Segment, snapRound } from './oracle/snap-rounding.ts';

describe(`noding of ${mapCount} random maps (seed ${seedOf(7)})`, () => {
  for (const [name, step] of [
    ['on every grid line', 1],
    ['on every third grid line', 3],
    ['on lines a metre apart', 97],
    ['on lines half a degree apart', 4_999_999],
  ] as const) {
    test(`equals the definition and leaves no two edges crossing, ${name}`, () => {
      const source = random(seedOf(7));
      for (let k = 0; k < mapCount / 2; k++) {
        const segments = distinctSegments(source, step);
        const noded = nodeOf(segments, source.pick([1, 2, 5]));
        expect(chainsOf(noded, segments), `map ${k}`).toEqual(snapRound(segments).map(chainKeys));
        expect(firstClash(noded), `map ${k}`).toBe(null);
      }
    });
  }

  test('gives the same edges whether segments come at once or one by one', () => {
    const source = random(seedOf(9));
    for (let k = 0; k < mapCount; k++) {
      const segments = distinctSegments(source, source.pick([1, 2, 7, 1000]));
      expect(edgeKeys(nodeOf(segments, segments.length)), `map ${k}`).toEqual(edgeKeys(nodeOf(segments)));
    }
  });

  test('gives the same edges for the same segments in another order', () => {
    const source = random(seedOf(8));
    for (let k = 0; k < mapCount; k++) {
      const segments = distinctSegments(source, source.pick([1, 2, 7, 1000]));
      const shuffled = [...segments].sort(() => source.next() - 0.5);
      expect(edgeKeys(nodeOf(shuffled))).toEqual(edgeKeys(nodeOf(segments)));
    }
  });
});

function distinctSegments(source: Random, step: number): Segment[] {
  const { grounds } = randomMap(source, { step, editions: 3 });
  return [...new Map(grounds.flatMap(segmentsOf).map((segment) => [keyOf(segment), segment])).values()];
}

/** The segments noded in one go, or in parts, one after another. */
function nodeOf(segments: readonly Segment[], parts = 1): Noder {
  const noder = new Noder({ crossings: 1e6 });
  const { x, y, from, to } = inputOf(segments);
  let positions = 0;
  for (let part = 0; part < parts; part++) {
    const [begin, end] = [part, part + 1].map((k) => Math.round((k * segments.length) / parts)) as [number, number];
    const reach = 1 + Math.max(positions - 1, ...from.subarray(begin, end), ...to.subarray(begin, end));
    noder.extend({
      x: x.subarray(positions, reach),
      y: y.subarray(positions, reach),
      from: from.subarray(begin, end),
      to: to.subarray(begin, end),
    });
    positions = reach;
  }
  return noder;
}

function inputOf(segments: readonly Segment[]): NodingInput {
  const positions = new Map<string, number>();
  const x: number[] = [];
  const y: number[] = [];
  const indexOf = (px: number, py: number): number => {
    const known = positions.get(`${px} ${py}`);
    if (known !== undefined) return known;
    positions.set(`${px} ${py}`, x.length);
    y.push(py);
    return x.push(px) - 1;
  };
  const from = segments.map(([ax, ay]) => indexOf(ax, ay));
  const to = segments.map(([, , bx, by]) => indexOf(bx, by));
  return { x: Int32Array.from(x), y: Int32Array.from(y), from: Int32Array.from(from), to: Int32Array.from(to) };
}

/** The edges of each segment's chain, sorted; the same by either way to ask. */
function chainsOf(noder: Noder, segments: readonly Segment[]): string[][] {
  const chains: string[][] = segments.map(() => []);
  for (const edge of standing(noder)) {
    noder.segmentsAlong(edge, (segment) => chains[segment]!.push(edgeKey(endsOf(noder, edge))));
  }
  const sorted = chains.map((chain) => chain.sort());
  const byChain = segments.map((_, segment) => {
    const edges: string[] = [];
    noder.edgesOf(segment, (edge) => edges.push(edgeKey(endsOf(noder, edge))));
    return edges.sort();
  });
  expect(byChain).toEqual(sorted);
  return sorted;
}

function standing(noder: Noder): number[] {
  return Array.from({ length: noder.edges.count }, (_, edge) => edge).filter((edge) => noder.isStanding(edge));
}

function chainKeys(chain: readonly (readonly [number, number])[]): string[] {
  return chain
    .slice(1)
    .map(([x, y], k) => edgeKey([...chain[k]!, x, y]))
    .sort();
}

function edgeKeys(noder: Noder): string[] {
  return standing(noder)
    .map((edge) => edgeKey(endsOf(noder, edge)))
    .sort();
}

function endsOf({ nodes, edges }: Noder, edge: number): Segment {
  const [a, b] = [edges.from.values[edge]!, edges.to.values[edge]!];
  return [nodes.x.values[a]!, nodes.y.values[a]!, nodes.x.values[b]!, nodes.y.values[b]!];
}

/** Two edges that share more than ends that both have, or null. */
function firstClash(noder: Noder): string | null {
  const edges = standing(noder).map((edge) => endsOf(noder, edge));
  for (let i = 0; i < edges.length; i++) {
    for (let j = 0; j < i; j++) if (clash(edges[i]!, edges[j]!)) return `${edges[i]} and ${edges[j]}`;
  }
  return null;
}
