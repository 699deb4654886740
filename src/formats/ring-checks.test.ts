import { expect, test } from 'vitest';
import { random, seedOf } from '../../test/oracle/random.ts';
import { insideTest, vertexOutside } from './inside-test.ts';
import { crossesItself, doubledArea, isOneLine, runsToAndFro } from './ring-checks.ts';

const ring = (...numbers: number[]) => Int32Array.from(numbers);

/** A ring in counter-clockwise order round a centre, `count` vertices, on a circle. */
function circle(count: number, radius: number, [x, y] = [0, 0]): Int32Array {
  return Int32Array.from({ length: 2 * count }, (_, k) => {
    const angle = ((k >> 1) / count) * 2 * Math.PI;
    return Math.round(k % 2 === 0 ? x + radius * Math.cos(angle) : y + radius * Math.sin(angle));
  });
}

test.each([
  ['a triangle', ring(0, 0, 4, 0, 0, 4), false],
  ['a square', ring(0, 0, 4, 0, 4, 4, 0, 4), false],
  ['a bow-tie', ring(0, 0, 4, 4, 4, 0, 0, 4), true],
  ['two squares that meet in a vertex', ring(0, 0, 2, 0, 2, 2, 4, 2, 4, 4, 2, 4, 2, 2, 0, 2), false],
  ['a spike', ring(0, 0, 4, 0, 8, 0, 4, 0, 4, 4, 0, 4), false],
  ['a spike through the other side', ring(0, 0, 4, 0, 4, 4, 2, 4, 2, -2, 2, 4, 0, 4), true],
  ['a circle of 5,000', circle(5000, 1e9), false],
])('%s crosses itself or not', (_, vertices, expected) => {
  expect(crossesItself(vertices)).toBe(expected);
});

test('one crossing among a thousand vertices is found', () => {
  const tangled = circle(1000, 1e8);
  const [here, next] = [tangled.slice(1400, 1402), tangled.slice(1402, 1404)];
  tangled.set(next, 1400);
  tangled.set(here, 1402);
  expect(crossesItself(tangled)).toBe(true);
});

test('crossings at the corners of the world are told exactly', () => {
  const far = 1_800_000_000;
  // Vertices one step beside the line from corner to corner: on either side of it, and both below.
  expect(crossesItself(ring(-far, -far, far, far, 1, 0, 0, 1))).toBe(true);
  expect(crossesItself(ring(-far, -far, far, far, 2, 1, 1, 0))).toBe(false);
});

test('a ring made to cost is given up, not worked out', () => {
  const count = 200_000;
  const long = 450;
  // Some hundred diagonals over everything, and then very many short steps.
  const hostile = Int32Array.from({ length: 2 * count }, (_, k) => {
    const i = k >> 1;
    if (i < long) return i % 2 ? 800_000_000 : k % 2 ? 0 : i * 100;
    return k % 2 ? (i % 2) * 1000 : i * 100;
  });
  const begin = performance.now();
  crossesItself(hostile);
  expect(performance.now() - begin).toBeLessThan(2000);
});

test('area is doubled and signed', () => {
  expect(doubledArea(ring(0, 0, 4, 0, 4, 4, 0, 4))).toBe(32);
  expect(doubledArea(ring(0, 4, 4, 4, 4, 0, 0, 0))).toBe(-32);
  expect(doubledArea(ring(0, 0, 4, 4, 4, 0, 0, 4))).toBe(0);
});

test('vertices on one line are told from those that nearly are', () => {
  expect(isOneLine(ring(0, 0, 3, 3, -2, -2, 1_000_000_000, 1_000_000_000))).toBe(true);
  expect(isOneLine(ring(0, 0, 3, 3, -2, -2, 1_000_000_000, 999_999_999))).toBe(false);
});

test('to and fro means that every edge is walked back', () => {
  expect(runsToAndFro(ring(0, 0, 4, 0, 4, 4, 4, 0))).toBe(true);
  expect(runsToAndFro(ring(0, 0, 4, 0, 0, 0, 0, 4))).toBe(true);
  expect(runsToAndFro(ring(-1, -1, 0, 0, 1, 1, 1, -1, 0, 0, -1, 1))).toBe(false);
  expect(runsToAndFro(ring(0, 0, 4, 0, 4, 4))).toBe(false);
});

test.each([
  [1, 1, true],
  [0, 0, true],
  [2, 0, true],
  [4, 2, true],
  [2, 4, true],
  [5, 2, false],
  [-1, 0, false],
  [2, 5, false],
  [2, -1, false],
])('%i,%i lies in a square or on its edge: %s', (x, y, expected) => {
  expect(insideTest(ring(0, 0, 4, 0, 4, 4, 0, 4)).isInside(x, y)).toBe(expected);
});

test('the inside of a ring that winds twice is even-odd', () => {
  const { isInside } = insideTest(ring(0, 0, 9, 0, 9, 9, 0, 9, 0, 0, 3, 3, 6, 3, 6, 6, 3, 6, 3, 3));
  expect([isInside(1, 2), isInside(4, 5)]).toEqual([true, false]);
});

const seed = seedOf(5);
test(`bands of latitude change nothing about what lies inside (seed ${seed})`, () => {
  const source = random(seed);
  for (let k = 0; k < 300; k++) {
    const vertices = Int32Array.from({ length: 6 + 2 * source.below(20) }, () => source.below(12));
    const { isInside } = insideTest(vertices);
    for (let x = -1; x <= 12; x++)
      for (let y = -1; y <= 12; y++) expect(isInside(x, y)).toBe(plainlyInside(vertices, x, y));
  }
});

/** Even-odd by a ray to the east along y + 1/3, which meets no vertex; on an edge is inside. */
function plainlyInside(vertices: Int32Array, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0; i < vertices.length; i += 2) {
    const j = (i + 2) % vertices.length;
    const [ax, ay, bx, by] = [vertices[i]!, vertices[i + 1]!, vertices[j]!, vertices[j + 1]!];
    const cross = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    const isWithin = x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by);
    if (cross === 0 && isWithin) return true;
    if (ay > y === by > y) continue;
    if (ax + ((y - ay) * (bx - ax)) / (by - ay) > x) inside = !inside;
  }
  return inside;
}

test('a hole is outside where one of its vertices is', () => {
  const shell = insideTest(circle(100, 1000));
  expect(vertexOutside(circle(50, 500), shell)).toBeNull();
  expect(vertexOutside(circle(50, 500, [800, 0]), shell)).not.toBeNull();
  expect(vertexOutside(circle(3, 10, [5000, 0]), shell)).toEqual([5010, 0]);
});

test('very many holes in a shell made to cost are given up, not worked out', () => {
  const zigzag = Int32Array.from({ length: 200_000 }, (_, k) => (k % 2 ? ((k >> 1) % 2) * 1000 : k >> 1));
  const test = insideTest(zigzag);
  const begin = performance.now();
  for (let k = 0; k < 10_000; k++) vertexOutside(ring(k, 1, k + 5, 1, k, 5), test);
  expect(performance.now() - begin).toBeLessThan(5000);
  expect(test.isSpent()).toBe(true);
});
