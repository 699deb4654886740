// Laws of the front on random maps: the lengths of all editions in one pass are those of the lines of each.

import { describe, expect, test } from 'vitest';
import { statusesAt } from '../src/engine/answers.ts';
import { buildComposite, type Composite } from '../src/engine/composite.ts';
import { type FrontLine, type FrontRules, front, frontLengthKm } from '../src/engine/front.ts';
import { frontLengths } from '../src/engine/front-lengths.ts';
import { decodeHistory, encodeHistory } from '../src/engine/history-file.ts';
import { headerFor } from './oracle/header.ts';
import { mapCount } from './oracle/map-count.ts';
import { random, seedOf } from './oracle/random.ts';
import { type RandomMap, randomMap } from './oracle/random-map.ts';

const seed = seedOf(17);

describe(`the front of ${mapCount} random maps (seed ${seed})`, () => {
  test('is as long in the series of all editions as its lines are in each', () => {
    let longest = 0;
    forEachMap((composite, rules, map) => {
      const { meetsKm, bandKm } = frontLengths(composite, rules);
      map.grounds.forEach((_, edition) => {
        const lengths = frontLengthKm(front(composite, edition, rules));
        const total = (kind: string) =>
          lengths.reduce((sum, length) => sum + (length.kind === kind ? length.km : 0), 0);
        const room = 1e-9 * (1 + Math.max(...meetsKm, ...bandKm));
        expect(Math.abs(meetsKm[edition]! - total('meets'))).toBeLessThanOrEqual(room);
        expect(Math.abs(bandKm[edition]! - total('band'))).toBeLessThanOrEqual(room);
        longest = Math.max(longest, meetsKm[edition]!, bandKm[edition]!);
      });
    });
    expect(longest).toBeGreaterThan(100);
  });

  test('has each edge between two statuses of different parties once, and no edge within one', () => {
    forEachMap((composite, rules, map) => {
      map.grounds.forEach((_, edition) => {
        const edges = front(composite, edition, rules).flatMap(edgesOf);
        expect(new Set(edges).size).toBe(edges.length);
        const drawn = new Set(edges);
        for (const { key, left, right } of drawnEdges(composite, edition)) {
          const [one, other] = [rules.partyOf(left), rules.partyOf(right)];
          const isFront =
            one !== other && (one !== null ? other !== null || rules.isPlain(left) : rules.isPlain(right));
          expect(drawn.has(key), `${left} ${right}`).toBe(isFront);
        }
      });
    });
  });

  test('has no line that could go on: where one ends another of its kind and parties does not begin', () => {
    forEachMap((composite, rules, map) => {
      map.grounds.forEach((_, edition) => {
        const open = front(composite, edition, rules).filter(({ line }) => endsOf(line)[0] !== endsOf(line)[1]);
        const ends = open.map(({ kind, parties, line }) => `${kind} ${parties} ${endsOf(line)[1]}`);
        const starts = new Set(open.map(({ kind, parties, line }) => `${kind} ${parties} ${endsOf(line)[0]}`));
        for (const end of ends) expect(starts.has(end)).toBe(false);
      });
    });
  });
});

function forEachMap(law: (composite: Composite, rules: FrontRules, map: RandomMap) => void): void {
  const source = random(seed);
  for (let k = 0; k < mapCount; k++) {
    const map = randomMap(source, { step: source.pick([1000, 4_999_999]), editions: 2 + source.below(4) });
    const history = decodeHistory(encodeHistory(headerFor(map.statuses, map.overlap), map.grounds));
    const west = source.next() * 90;
    law(
      buildComposite(history),
      {
        partyOf: (status) => ({ amber: 'a', blue: 'b', coral: 'b' })[status] ?? null,
        isPlain: (status) => status === 'amber' || status === 'blue',
        impliedPartyAt: (lon) => (lon < west ? 'a' : lon < west + 40 ? 'b' : null),
      },
      map,
    );
  }
}

function endsOf(line: Int32Array): [string, string] {
  return [line.slice(0, 2).join(), line.slice(-2).join()];
}

function edgesOf({ line }: FrontLine): string[] {
  return Array.from({ length: line.length / 2 - 1 }, (_, k) => keyOf([...line.slice(2 * k, 2 * k + 4)]));
}

function keyOf([ax, ay, bx, by]: readonly number[]): string {
  return [`${ax} ${ay}`, `${bx} ${by}`].sort().join();
}

/** The edges with two different drawn statuses on their sides. */
function* drawnEdges(composite: Composite, edition: number) {
  const { noder, faces, faceOfLoop, statuses } = composite;
  const [xs, ys] = [noder.nodes.x.values, noder.nodes.y.values];
  const status = statusesAt(composite, edition);
  for (let edge = 0; edge < noder.edges.count; edge++) {
    if (!noder.isStanding(edge)) continue;
    const [left, right] = [2 * edge, 2 * edge + 1].map((h) => statuses[status[faceOfLoop[faces.loopOf.values[h]!]!]!]!);
    const [a, b] = [noder.edges.from.values[edge]!, noder.edges.to.values[edge]!];
    if (left === right || left === 'none' || right === 'none') continue;
    yield { key: keyOf([xs[a]!, ys[a]!, xs[b]!, ys[b]!]), left: left!, right: right! };
  }
}
