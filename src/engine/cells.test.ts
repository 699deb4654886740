import { describe, expect, test } from 'vitest';
import { type GridRing, toGrid } from '../model/ground.ts';
import { cellBorders, type Site } from './cell-borders.ts';
import { type AreasByLabel, areasFromBorders, cellsFromPoints } from './cells.ts';

const SQUARE = [Int32Array.from([34, 50, 36, 50, 36, 52, 34, 52].map(toGrid))];
/** A limit with a bay and a hole, none of its sides along an axis. */
const BAY = [
  Int32Array.from([34.1, 50.1, 35.9, 50.2, 35.8, 51.1, 35.2, 51.0, 35.7, 51.9, 34.2, 51.8].map(toGrid)),
  Int32Array.from([34.5, 50.5, 34.7, 50.6, 34.6, 50.8].map(toGrid)),
];
/** Farther than any limit here: every spot has an owner. */
const EVERYWHERE = { reachKm: 400 };

/** Mulberry32: a small seeded generator, so that a failing map can be made again. */
function randomSites(seed: number, count: number): Site[] {
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return Array.from({ length: count }, (_, i) => ({ id: `s${i}`, position: [34 + 2 * random(), 50 + 2 * random()] }));
}

/** Exact: grid coordinates are integers. */
function doubleArea(rings: readonly GridRing[]): bigint {
  let sum = 0n;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      sum += BigInt(ring[j]!) * BigInt(ring[i + 1]!) - BigInt(ring[i]!) * BigInt(ring[j + 1]!);
    }
  }
  return sum;
}

function total(areas: AreasByLabel): bigint {
  return [...areas.values()].flat().reduce((sum, rings) => sum + doubleArea(rings), 0n);
}

/** Every side of every ring, walked with the area on its left. */
function sides(areas: AreasByLabel): string[] {
  return [...areas.values()].flat(2).flatMap((ring) => {
    const found: string[] = [];
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      found.push(`${ring[j]},${ring[j + 1]} ${ring[i]},${ring[i + 1]}`);
    }
    return found;
  });
}

function turnedSide(side: string): string {
  return side.split(' ').reverse().join(' ');
}

function contains(polygons: readonly (readonly GridRing[])[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of polygons.flat()) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [x1, y1, x2, y2] = [ring[j]!, ring[j + 1]!, ring[i]!, ring[i + 1]!];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}

describe('cells of points', () => {
  test('a point alone in a limit has all of it', () => {
    const cells = cellsFromPoints([{ id: 'one', position: [35, 51] }], SQUARE, EVERYWHERE);
    expect(total(cells)).toBe(doubleArea(SQUARE));
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('cells share out the limit to the last square centimetre (seed %i)', (seed) => {
    expect(total(cellsFromPoints(randomSites(seed, 40), SQUARE, EVERYWHERE))).toBe(doubleArea(SQUARE));
  });

  test.each([1, 2, 3, 4])('each cell holds its own point and no other (seed %i)', (seed) => {
    const sites = randomSites(seed, 40);
    const cells = cellsFromPoints(sites, SQUARE, EVERYWHERE);
    for (const { position } of sites) {
      const [x, y] = position.map(toGrid) as [number, number];
      const holders = [...cells].filter(([, polygons]) => contains(polygons, x, y)).map(([id]) => id);
      expect(holders).toEqual([sites.find((site) => site.position === position)!.id]);
    }
  });

  test.each([1, 2, 3, 4])('a crooked limit loses nothing but what its crossings round off (seed %i)', (seed) => {
    const cells = cellsFromPoints(randomSites(seed, 40), BAY, EVERYWHERE);
    const limit = doubleArea([BAY[0]!]) - abs(doubleArea([BAY[1]!]));
    // A crossing moves the limit by up to 0.7 grid steps over up to 2 degrees.
    expect(abs(total(cells) - limit)).toBeLessThan(200n * 20_000_000n);
  });
});

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}

describe('areas of cells with one label', () => {
  const label = (site: number): string | null => ['red', 'green', 'blue', null][site % 4]!;

  test.each([1, 2, 3, 4, 5, 6])('smoothed neighbours share their line exactly (seed %i)', (seed) => {
    const borders = cellBorders(randomSites(seed, 60), BAY, EVERYWHERE);
    const all = sides(areasFromBorders(borders, (site) => label(site) ?? 'rest', { smoothing: 3 }));
    expect(new Set(all).size).toBe(all.length);
    const there = new Set(all);
    const limit = new Set(
      borders.filter(({ isLimit }) => isLimit).map((one) => `${one.fromX},${one.fromY} ${one.toX},${one.toY}`),
    );
    for (const side of all) expect(there.has(turnedSide(side)) !== limit.has(side)).toBe(true);
  });

  test.each([1, 2, 3, 4, 5, 6])('smoothing takes from one what it gives to the other (seed %i)', (seed) => {
    const borders = cellBorders(randomSites(seed, 60), SQUARE, EVERYWHERE);
    for (const smoothing of [0, 1, 3]) {
      const areas = areasFromBorders(borders, (site) => label(site) ?? 'rest', { smoothing });
      expect(total(areas)).toBe(doubleArea(SQUARE));
    }
  });

  test.each([1, 2, 3])('no spot lies in two areas (seed %i)', (seed) => {
    const areas = areasFromBorders(cellBorders(randomSites(seed, 60), BAY, EVERYWHERE), label, { smoothing: 3 });
    for (const { position } of randomSites(seed + 100, 300)) {
      const [x, y] = position.map(toGrid) as [number, number];
      expect([...areas.values()].filter((polygons) => contains(polygons, x, y)).length).toBeLessThanOrEqual(1);
    }
  });

  test('cells of one label become one polygon, with a hole where another label lies inside', () => {
    const ring = Array.from({ length: 12 }, (_, i): Site => {
      const angle = (i * Math.PI) / 6;
      return { id: `r${i}`, position: [35 + 0.05 * Math.cos(angle), 51 + 0.03 * Math.sin(angle)] };
    });
    const borders = cellBorders([{ id: 'middle', position: [35, 51] }, ...ring], SQUARE, { reachKm: 3 });
    const areas = areasFromBorders(borders, (site) => (site === 0 ? 'inner' : 'outer'), { smoothing: 3 });
    expect(areas.get('outer')!.map((rings) => rings.length)).toEqual([2]);
    expect(areas.get('inner')!.map((rings) => rings.length)).toEqual([1]);
    expect(doubleArea(areas.get('inner')!.flat())).toBe(-doubleArea([areas.get('outer')![0]![1]!]));
  });

  test('a point without a label leaves its cell out', () => {
    const sites: Site[] = [
      { id: 'told', position: [34.99, 51] },
      { id: 'untold', position: [35.01, 51] },
    ];
    const borders = cellBorders(sites, SQUARE, { reachKm: 3 });
    const areas = areasFromBorders(borders, (site) => (site === 0 ? 'told' : null), { smoothing: 0 });
    expect([...areas.keys()]).toEqual(['told']);
    expect(contains(areas.get('told')!, toGrid(34.99), toGrid(51))).toBe(true);
    expect(contains(areas.get('told')!, toGrid(35.01), toGrid(51))).toBe(false);
  });

  test('two areas that touch in one point stay two simple rings', () => {
    // Four points on a cross: opposite cells share only the middle.
    const sites: Site[] = [
      [34.99, 50.99],
      [35.01, 50.99],
      [35.01, 51.01],
      [34.99, 51.01],
    ].map(([lon, lat], i) => ({ id: `${i}`, position: [lon!, lat!] }));
    const areas = areasFromBorders(cellBorders(sites, SQUARE, EVERYWHERE), (site) => `${site % 2}`, { smoothing: 3 });
    expect([...areas.values()].map((polygons) => polygons.length)).toEqual([2, 2]);
    expect(total(areas)).toBe(doubleArea(SQUARE));
  });
});
