import { Geodesic } from 'geographiclib-geodesic';
import { expect, test } from 'vitest';
import { headerFor } from '../../test/oracle/header.ts';
import { mapCount } from '../../test/oracle/map-count.ts';
import { random, seedOf } from '../../test/oracle/random.ts';
import { randomMap } from '../../test/oracle/random-map.ts';
import type { Ground, GroundPolygon, OverlapOrder } from '../model/ground.ts';
import { faceAt, statusesAt } from './answers.ts';
import { buildComposite, type Composite } from './composite.ts';
import { decodeHistory, encodeHistory } from './history-file.ts';
import { nearestOther } from './nearest-other.ts';

const box = (status: string, west: number, south: number, east: number, north: number): GroundPolygon => ({
  status,
  rings: [
    Int32Array.from([west, south, east, south, east, north, west, north], (degrees) => Math.round(degrees * 1e7)),
  ],
});

function overlaid(statuses: readonly string[], overlap: OverlapOrder, grounds: readonly Ground[]): Composite {
  return buildComposite(decodeHistory(encodeHistory(headerFor(statuses, overlap), grounds)));
}

const map = overlaid(
  ['held', 'unknown'],
  [],
  [
    { edition: 'a', published: 1_650_000_000, polygons: [box('held', 30, 50, 31, 51), box('unknown', 31, 50, 32, 51)] },
    { edition: 'b', published: 1_650_000_001, polygons: [box('held', 30, 50, 32, 51)] },
    { edition: 'c', published: 1_650_000_002, polygons: [] },
  ],
);

test('the nearest other ground is told with its distance on the ellipsoid, direction and status', () => {
  const near = nearestOther(map, 0, 309_900_000, 505_000_000)!;
  expect(near.status).toBe('unknown');
  expect(near.km).toBeCloseTo(Geodesic.WGS84.Inverse(50.5, 30.99, 50.5, 31).s12! / 1000, 4);
  expect(near.bearing).toBeCloseTo(90, 1);
  expect([near.x, near.y]).toEqual([310_000_000, 505_000_000]);
});

test('a line between two faces that have one status in the edition is no border', () => {
  const near = nearestOther(map, 1, 309_900_000, 504_000_000)!;
  expect(near).toMatchObject({ status: 'none', bearing: expect.closeTo(180, 1) });
});

test('from blank ground the nearest is what is drawn', () => {
  expect(nearestOther(map, 0, 296_000_000, 505_000_000)).toMatchObject({ status: 'held', x: 300_000_000 });
});

test('a slit of blank within one ground is no other ground, and one between two grounds is looked across', () => {
  const held = box('held', 30, 50, 33, 51);
  const slit = (inner: string, east: number): Composite =>
    overlaid(
      ['held', 'unknown'],
      [['unknown'], ['held']],
      [
        {
          edition: 'a',
          published: 1_650_000_000,
          polygons: [
            { status: 'held', rings: [held.rings[0]!, box('', 31, 50.2, 32, 50.8).rings[0]!] },
            box(inner, 31, 50.2, east, 50.8),
          ],
        },
      ],
    );
  const at = [320_000_100, 505_000_000] as const;
  expect(nearestOther(slit('held', 31.9999), 0, ...at)!.km).toBeGreaterThan(50);
  expect(nearestOther(slit('unknown', 31.9999), 0, ...at)).toMatchObject({ status: 'unknown', x: 320_000_000 });
  expect(nearestOther(slit('held', 31.99), 0, ...at)).toMatchObject({ status: 'none', x: 320_000_000 });
});

test('where an edition draws nothing there is no other ground', () => {
  expect(nearestOther(map, 2, 305_000_000, 505_000_000)).toBeNull();
});

test('no border between grounds, sampled, is nearer on the geodesic than the one that is told', () => {
  const source = random(seedOf(23));
  let asked = 0;
  for (let k = 0; k < mapCount / 4; k++) {
    const { statuses, overlap, grounds, frame } = randomMap(source, { step: 1_000_000 });
    const composite = overlaid(statuses, overlap, grounds);
    const size = frame.step * (frame.lines + 4);
    const at = [frame.originX + source.below(size), frame.originY + source.below(size)] as const;
    const near = nearestOther(composite, 0, ...at);
    const own = statusesAt(composite, 0)[faceAt(composite, ...at)];
    for (const [x, y] of bordersOf(composite, own!)) {
      asked++;
      const km = Geodesic.WGS84.Inverse(at[1] / 1e7, at[0] / 1e7, y / 1e7, x / 1e7).s12! / 1000;
      expect(near!.km).toBeLessThanOrEqual(km * 1.0005 + 1e-6);
    }
  }
  expect(asked).toBeGreaterThan(500);
});

/** Ten spots on each edge between the ground of a status and other ground, in the first edition. */
function* bordersOf({ noder, faces, faceOfLoop, ...composite }: Composite, own: number): Generator<[number, number]> {
  const status = statusesAt({ noder, faces, faceOfLoop, ...composite }, 0);
  const { x, y } = noder.nodes;
  for (let edge = 0; edge < noder.edges.count; edge++) {
    const sides = [2 * edge, 2 * edge + 1].map((h) => status[faceOfLoop[faces.loopOf.values[h]!]!]!);
    if (!noder.isStanding(edge) || sides[0] === sides[1] || !sides.includes(own)) continue;
    const [a, b] = [noder.edges.from.values[edge]!, noder.edges.to.values[edge]!];
    for (let k = 0; k <= 9; k++)
      yield [
        x.values[a]! + ((x.values[b]! - x.values[a]!) * k) / 9,
        y.values[a]! + ((y.values[b]! - y.values[a]!) * k) / 9,
      ];
  }
}
