// Laws of noding on random maps: it equals its definition, nothing crosses afterwards, and order does not matter.

import { describe, expect, test } from 'vitest';
import { type Noded, node } from '../src/engine/node.ts';
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
        const noded = nodeOf(segments);
        expect(chainsOf(noded, segments), `map ${k}`).toEqual(snapRound(segments).map(chainKeys));
        expect(firstClash(noded), `map ${k}`).toBe(null);
      }
    });
  }

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

function nodeOf(segments: readonly Segment[]): Noded {
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
  return node(
    { x: Int32Array.from(x), y: Int32Array.from(y), from: Int32Array.from(from), to: Int32Array.from(to) },
    { crossings: 1e6 },
  );
}

/** The edges of each segment's chain, sorted. */
function chainsOf(noded: Noded, segments: readonly Segment[]): string[][] {
  const chains: string[][] = segments.map(() => []);
  for (let e = 0; e < noded.edgeFrom.length; e++) {
    for (let k = noded.edgeStarts[e]!; k < noded.edgeStarts[e + 1]!; k++) {
      chains[noded.edgeSegments[k]!]!.push(edgeKey(endsOf(noded, e)));
    }
  }
  return chains.map((chain) => chain.sort());
}

function chainKeys(chain: readonly (readonly [number, number])[]): string[] {
  return chain
    .slice(1)
    .map(([x, y], k) => edgeKey([...chain[k]!, x, y]))
    .sort();
}

function edgeKeys(noded: Noded): string[] {
  return Array.from(noded.edgeFrom, (_, e) => edgeKey(endsOf(noded, e))).sort();
}

function endsOf(noded: Noded, edge: number): Segment {
  const [a, b] = [noded.edgeFrom[edge]!, noded.edgeTo[edge]!];
  return [noded.x[a]!, noded.y[a]!, noded.x[b]!, noded.y[b]!];
}

/** Two edges that share more than ends that both have, or null. */
function firstClash(noded: Noded): string | null {
  const edges = Array.from(noded.edgeFrom, (_, e) => endsOf(noded, e));
  for (let i = 0; i < edges.length; i++) {
    for (let j = 0; j < i; j++) if (clash(edges[i]!, edges[j]!)) return `${edges[i]} and ${edges[j]}`;
  }
  return null;
}
