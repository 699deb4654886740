// 168 pairs of polygons, made up and real, with areas known exactly: what the engine's faces make of them.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Clipper, FillRule, type Paths64 } from 'clipper2-ts';
import { describe, expect, test } from 'vitest';
import { buildComposite } from '../src/engine/composite.ts';
import { decodeHistory, encodeHistory } from '../src/engine/history-file.ts';
import { changedBetween } from '../src/engine/outline.ts';
import type { GridRing, GroundPolygon } from '../src/model/ground.ts';
import { headerFor } from './oracle/header.ts';
import { insideOf } from './oracle/painted-area.ts';
import { planarArea } from './oracle/planar-area.ts';

const PACKED = resolve(import.meta.dirname, '../../shared/data/archives/overlay-dev.tar.xz');
const isThere = existsSync(PACKED);
if (!isThere) console.log('overlay-cases: skipped, ../shared/data/archives/overlay-dev.tar.xz is missing');

type Areas = Readonly<Record<'a' | 'b' | 'intersection' | 'union' | 'difference' | 'difference_ba', number>>;

interface OverlayCase {
  readonly src: string;
  readonly a: string;
  readonly b: string;
  /** Null where an input is invalid: the archive's sums hold for valid polygons only. */
  readonly exact_area: Areas | null;
}

describe.skipIf(!isThere)('overlay cases with exact areas', () => {
  const cases = isThere ? readCases() : [];
  let worst = { share: 0, src: '' };
  let invalid = 0;

  test('there are 168 of them', () => expect(cases.length).toBe(168));

  test('agree in intersection, union and both differences as far as the grid allows', () => {
    for (const overlayCase of cases) {
      const { areas, stepArea, clipped } = engineAreas(overlayCase);
      const exact = overlayCase.exact_area ?? clipped();
      if (!overlayCase.exact_area) invalid++;
      const larger = Math.max(exact.a, exact.b);
      for (const name of ['intersection', 'union', 'difference', 'difference_ba'] as const) {
        const error = Math.abs(areas[name] - exact[name]);
        // Rounding moves each edge by at most a step: the length of all edges times a step is the most it can cost.
        expect(error, `${overlayCase.src}: ${name}`).toBeLessThanOrEqual(1e-9 * larger + stepArea);
        if (overlayCase.exact_area && error / larger > worst.share)
          worst = { share: error / larger, src: `${overlayCase.src}: ${name}` };
      }
    }
    console.log(`overlay-cases: ${invalid} pairs are invalid and were compared with clipper2-ts on the same grid`);
    console.log(`overlay-cases: worst error ${worst.share.toExponential(1)} of the larger input (${worst.src})`);
    expect(worst.share).toBeLessThan(2e-8);
  });
});

function readCases(): OverlayCase[] {
  const folder = mkdtempSync(join(tmpdir(), 'foothold-overlay-'));
  try {
    execFileSync('tar', ['xJf', PACKED, '-C', folder]);
    return ['polygon-pairs', 'real-edition-pairs'].flatMap((name) =>
      readFileSync(join(folder, `overlay/${name}.ndjson`), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as OverlayCase),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Planar areas in the WKT's units, and what an edge's shift by one step of the grid may cost at most. */
function engineAreas({ a, b, exact_area }: OverlayCase): { areas: Areas; stepArea: number; clipped: () => Areas } {
  const [ringsA, ringsB] = [readWkt(a), readWkt(b)];
  const all = [...ringsA, ...ringsB].flat();
  const place = placement(all, { text: `${a} ${b}`, range: exact_area ? 1 : 1 / 64 });
  const [onGridA, onGridB] = [groundPolygons('a', ringsA, place), groundPolygons('b', ringsB, place)];
  const history = decodeHistory(
    encodeHistory(headerFor(['a', 'b'], []), [
      { edition: '1', published: 1, polygons: onGridA },
      { edition: '2', published: 2, polygons: onGridB },
    ]),
  );
  const changed = changedBetween(buildComposite(history), 0, 1);
  const unit = place.scale * place.scale;
  const areaOf = (from: string, to: string): number =>
    changed
      .filter((change) => change.from === from && change.to === to)
      .map((change) => change.polygons)
      .reduce((sum, polygons) => sum + planarArea(polygons), 0) / unit;
  const [intersection, difference, differenceBa] = [areaOf('a', 'b'), areaOf('a', 'none'), areaOf('none', 'b')];
  const areas = {
    a: intersection + difference,
    b: intersection + differenceBa,
    intersection,
    difference,
    difference_ba: differenceBa,
    union: intersection + difference + differenceBa,
  };
  const length = all.reduce((sum, ring) => sum + ringLength(ring), 0);
  return { areas, stepArea: length / place.scale, clipped: () => clippedAreas(onGridA, onGridB, unit) };
}

/** What clipper2-ts makes of the same polygons on the same grid: a peer's word where there is no exact one. */
function clippedAreas(a: readonly GroundPolygon[], b: readonly GroundPolygon[], unit: number): Areas {
  const [one, other] = [a, b].map((polygons) =>
    Clipper.union(
      polygons.flatMap(({ rings }) => insideOf(rings)),
      FillRule.NonZero,
    ),
  ) as [Paths64, Paths64];
  const areaOf = (paths: Paths64): number => Clipper.areaPaths(paths) / unit;
  return {
    a: areaOf(one),
    b: areaOf(other),
    intersection: areaOf(Clipper.intersect(one, other, FillRule.NonZero)),
    union: areaOf(Clipper.union(one, other, FillRule.NonZero)),
    difference: areaOf(Clipper.difference(one, other, FillRule.NonZero)),
    difference_ba: areaOf(Clipper.difference(other, one, FillRule.NonZero)),
  };
}

interface Placement {
  readonly scale: number;
  readonly middle: readonly [number, number];
}

/** The largest scale at which the pair fits the grid's ranges, and that takes its decimals as they are if any does. */
function placement(rings: readonly (readonly number[])[], { text, range }: { text: string; range: number }): Placement {
  const xs = rings.flatMap((ring) => ring.filter((_, i) => i % 2 === 0));
  const ys = rings.flatMap((ring) => ring.filter((_, i) => i % 2 === 1));
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const fit = range * Math.min(3.5e9 / (east - west), 1.79e9 / (north - south));
  const numbers = text.match(/\d+(\.\d+)?(e-?\d+)?/gi) ?? [];
  const decimals = Math.max(...numbers.map((n) => (n.includes('e') ? 99 : (n.split('.')[1] ?? '').length)));
  const exact = 10 ** decimals;
  const scale = exact <= fit ? exact * Math.floor(fit / exact) : fit;
  return { scale, middle: [Math.round(((west + east) / 2) * scale), Math.round(((south + north) / 2) * scale)] };
}

/** The polygons on the grid; rings without an inside are left out, and polygons whose shell has none. */
function groundPolygons(status: string, polygons: readonly (readonly number[])[][], place: Placement): GroundPolygon[] {
  return polygons.flatMap((rings) => {
    const [shell, ...holes] = rings.map((ring) => gridRing(ring, place));
    if (!shell || shell.length < 6) return [];
    return [{ status, rings: [shell, ...holes.filter((hole) => hole.length >= 6)] }];
  });
}

function gridRing(ring: readonly number[], { scale, middle }: Placement): GridRing {
  const flat: number[] = [];
  for (let i = 0; i < ring.length; i += 2) {
    const [x, y] = [Math.round(ring[i]! * scale) - middle[0], Math.round(ring[i + 1]! * scale) - middle[1]];
    if (flat.at(-2) !== x || flat.at(-1) !== y) flat.push(x, y);
  }
  while (flat.length > 2 && flat[0] === flat.at(-2) && flat[1] === flat.at(-1)) flat.length -= 2;
  return Int32Array.from(flat);
}

/** POLYGON or MULTIPOLYGON as polygons of flat rings. */
function readWkt(wkt: string): number[][][] {
  const json = wkt
    .replace(/^[A-Z]+\s*/, '')
    .replace(/\(/g, '[')
    .replace(/\)/g, ']')
    .replace(/([-\d.e+]+) ([-\d.e+]+)/gi, '$1,$2');
  const nested = JSON.parse(json) as number[][] | number[][][];
  return (wkt.startsWith('MULTI') ? nested : [nested]) as number[][][];
}

function ringLength(ring: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i + 3 < ring.length; i += 2) sum += Math.hypot(ring[i + 2]! - ring[i]!, ring[i + 3]! - ring[i + 1]!);
  return sum;
}
