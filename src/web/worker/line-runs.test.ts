import { expect, test } from 'vitest';
import { joinRuns, pieces, straightened } from './line-runs.ts';
import { BAND, EDGE_KINDS, FRONT, HAIR } from './mesh.ts';

const segments = (...list: [from: number, to: number, style: number][]) => ({
  from: Int32Array.from(list, ([from]) => from),
  to: Int32Array.from(list, ([, to]) => to),
  style: Uint8Array.from(list, ([, , style]) => style),
});
const positions = Float32Array.from([0, 0, 1, 0, 2, 0, 2, 1, 2, 2]);

test('pieces of one style that meet two and two come together, whichever way they run', () => {
  const runs = joinRuns(segments([1, 0, BAND], [1, 2, BAND], [3, 2, BAND]), 5);
  expect(runs.map(({ points }) => [...points].join(' ')).sort()).toEqual(['3 2 1 0']);
});

test('a run ends where the style changes and where three lines meet', () => {
  const change = joinRuns(segments([0, 1, BAND], [1, 2, FRONT]), 5);
  expect(change.map(({ points }) => [...points])).toEqual([
    [0, 1],
    [1, 2],
  ]);
  expect(joinRuns(segments([0, 1, HAIR], [1, 2, HAIR], [1, 3, HAIR]), 5)).toHaveLength(3);
});

test('a ring comes back to where it began', () => {
  const [ring] = joinRuns(segments([0, 1, BAND], [1, 3, BAND], [3, 0, BAND]), 5);
  expect(ring!.points.at(0)).toBe(ring!.points.at(-1));
  expect(new Set(ring!.points).size).toBe(3);
});

test('points on a straight line are left out, corners stay, and the front comes last', () => {
  const runs = joinRuns(
    segments([0, 1, FRONT], [1, 2, FRONT], [2, 3, EDGE_KINDS + HAIR], [3, 4, EDGE_KINDS + HAIR]),
    5,
  );
  const { edges, edgeStyle, fronts } = pieces(straightened(runs, positions, 0.01), positions);
  expect([...edges]).toEqual([2, 0, 2, 2, 0, 0, 2, 0]);
  expect([...edgeStyle]).toEqual([EDGE_KINDS + HAIR, FRONT]);
  expect(fronts).toBe(1);
});

test('no point that is left out lies further from the line than twice the tolerance', () => {
  const wave = Float32Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? i / 2 : Math.sin(i / 40) * 3));
  const runs = joinRuns(
    segments(...Array.from({ length: 199 }, (_, k) => [k, k + 1, BAND] as [number, number, number])),
    200,
  );
  const { edges } = pieces(straightened(runs, wave, 0.2), wave);
  expect(edges.length / 4).toBeLessThan(60);
  for (let k = 0; k < 200; k++) {
    const distances = Array.from({ length: edges.length / 4 }, (_, piece) =>
      distanceTo(
        [...edges.subarray(4 * piece, 4 * piece + 4)] as [number, number, number, number],
        wave[2 * k]!,
        wave[2 * k + 1]!,
      ),
    );
    expect(Math.min(...distances)).toBeLessThan(0.4);
  }
});

test('a ring too small to be seen is left out', () => {
  const runs = joinRuns(segments([0, 1, BAND], [1, 3, BAND], [3, 0, BAND]), 5);
  expect(straightened(runs, positions, 5)).toHaveLength(0);
});

function distanceTo([x0, y0, x1, y1]: [number, number, number, number], x: number, y: number): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const t = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x0 - t * dx, y - y0 - t * dy);
}
