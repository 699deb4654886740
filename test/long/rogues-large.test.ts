// Large rogues, made by rule: input of some hundred kilobytes that stops other overlays must end here, and soon.

import { describe, expect, test } from 'vitest';
import { areasAt } from '../../src/engine/answers.ts';
import { buildComposite } from '../../src/engine/composite.ts';
import { decodeHistory, encodeHistory } from '../../src/engine/history-file.ts';
import { settledAt } from '../../src/engine/outline.ts';
import { InputError } from '../../src/model/errors.ts';
import type { GroundPolygon } from '../../src/model/ground.ts';
import { headerFor } from '../oracle/header.ts';
import { planarArea } from '../oracle/planar-area.ts';
import { random } from '../oracle/random.ts';

const STATUSES = ['a', 'b'];
const MILLION = 1_000_000;

describe('large rogues', () => {
  test('two interleaved combs of 1,200 teeth, 97 KB with 5.7 million crossings, end within the limits', () => {
    const teeth = 1200;
    const size = 2 * teeth * 1000;
    const upright = Array.from({ length: 2 * teeth }, (_, k) => [1000 * k, k % 2 === 0 ? 0 : size]).flat();
    const lying = Array.from({ length: 2 * teeth }, (_, k) => [k % 2 === 0 ? 0 : size, 1000 * k]).flat();
    expectAnswerOrRefusal([polygon('a', upright), polygon('b', lying)]);
  });

  test('a ring of 5,000 random vertices that crosses itself millions of times ends within the limits', {
    timeout: 300_000,
  }, () => {
    const source = random(97);
    expectAnswerOrRefusal([
      polygon(
        'a',
        Array.from({ length: 10_000 }, () => source.below(100 * MILLION)),
      ),
    ]);
  });

  test('two interleaved combs of 100 teeth are settled to the step', () => {
    const teeth = 100;
    const size = 2 * teeth * 1000;
    // Closed outside of the teeth, so that each comb by itself is simple and its area is known.
    const zigzag = Array.from({ length: 2 * teeth }, (_, k) => [1000 * k, k % 2 === 0 ? 0 : size]);
    const comb = [...zigzag, [size - 1000, -5000], [0, -5000]];
    const upright = comb.flat();
    const lying = comb.flatMap(([x, y]) => [y!, x!]);
    const settled = settle([polygon('a', upright), polygon('b', lying)]);
    const length = 2 * teeth * size;
    expect(Math.abs(planarArea(settled.b!) - planarArea([[Int32Array.from(lying)]]))).toBeLessThan(length);
    const union = planarArea(settled.a!) + planarArea(settled.b!);
    expect(union).toBeGreaterThan(planarArea([[Int32Array.from(upright)]]));
    expect(union).toBeLessThan((size + 10_000) ** 2);
  });

  test('a spiral of 20,000 points keeps its area', () => {
    const arm = (k: number, shift: number) => [
      Math.round((1000 * k + shift) * Math.cos(k / 50)),
      Math.round((1000 * k + shift) * Math.sin(k / 50)),
    ];
    const out = Array.from({ length: 10_000 }, (_, k) => arm(k + 100, 0));
    const back = Array.from({ length: 10_000 }, (_, k) => arm(10_099 - k, 90_000));
    const ring = [...out, ...back].flat();
    expect(planarArea(settle([polygon('a', ring)]).a!)).toBe(planarArea([[Int32Array.from(ring)]]));
  });

  test('two rings of 200,000 points are settled, one over the other', () => {
    const ring = (shift: number) =>
      Array.from({ length: 200_000 }, (_, k) => {
        const turn = (2 * Math.PI * k) / 200_000;
        const reach = 50 * MILLION + 20_000 * Math.sin(turn * 20_011);
        return [Math.round(reach * Math.cos(turn)) + shift, Math.round(reach * Math.sin(turn))];
      }).flat();
    const settled = settle([polygon('a', ring(0)), polygon('b', ring(30 * MILLION))]);
    const own = planarArea([[Int32Array.from(ring(30 * MILLION))]]);
    expect(Math.abs(planarArea(settled.b!) / own - 1)).toBeLessThan(1e-6);
  });

  test('2,000 rings within one another keep every band', () => {
    const rings = Array.from({ length: 2000 }, (_, k) => square(k * 1000, k * 1000, (4000 - 2 * k) * 1000));
    const settled = settle(rings.map((ring, k) => polygon(k % 2 === 0 ? 'a' : 'b', ring)));
    const side = (k: number) => 4000 - 2 * k;
    let a = 0;
    for (let k = 0; k < 2000; k += 2) a += side(k) ** 2 - side(k + 1) ** 2;
    expect(planarArea(settled.a!)).toBe(a * MILLION);
    expect(planarArea(settled.b!)).toBe((4000 ** 2 - a) * MILLION);
  });

  test('5,000 tiny islands are each there', () => {
    const islands = Array.from({ length: 5000 }, (_, k) =>
      polygon('a', square((k % 100) * 5000, Math.floor(k / 100) * 5000, 7)),
    );
    const settled = settle(islands);
    expect(settled.a!.length).toBe(5000);
    expect(planarArea(settled.a!)).toBe(5000 * 49);
  });

  test('40,000 islands with a pond each, all within one polygon, are nested right', () => {
    const islands = Array.from({ length: 40_000 }, (_, k): GroundPolygon => {
      const [x, y] = [1000 + (k % 200) * 100, 1000 + Math.floor(k / 200) * 100];
      return { status: 'b', rings: [Int32Array.from(square(x, y, 50)), Int32Array.from(square(x + 10, y + 10, 5))] };
    });
    const settled = settle([polygon('a', square(0, 0, 30_000)), ...islands]);
    expect(planarArea(settled.b!)).toBe(40_000 * (2500 - 25));
    expect(planarArea(settled.a!)).toBe(30_000 ** 2 - 40_000 * (2500 - 25));
  });

  test('thousands of nearly collinear segments that cross within steps of the grid end, with an area within a step of the truth', () => {
    const source = random(5);
    const line = (sign: number) =>
      Array.from({ length: 4000 }, (_, k) => [1000 * k, Math.round(0.37 * k) + source.below(3) - 1, sign]);
    const strip = (points: number[][], far: number) => [
      ...points.flatMap(([x, y]) => [x!, y!]),
      3_999_000,
      far,
      0,
      far,
    ];
    const settled = settle([polygon('a', strip(line(1), 5_000_000)), polygon('b', strip(line(-1), -5_000_000))]);
    const total = planarArea(settled.a!) + planarArea(settled.b!);
    expect(Math.abs(total - 3_999_000 * 1e7)).toBeLessThan(4e6 * 8 + 1e7);
  });

  test('a fan of 400 triangles through one point ends', () => {
    const fan = Array.from({ length: 400 }, (_, k) => {
      const turn = (Math.PI * k) / 400;
      const [x, y] = [Math.round(MILLION * Math.cos(turn)), Math.round(MILLION * Math.sin(turn))];
      return polygon(k % 2 === 0 ? 'a' : 'b', [x, y, -x, -y, -x + 40, -y + 40]);
    });
    expect(Object.keys(settle(fan))).toContain('a');
  });
});

function polygon(status: string, ring: readonly number[]): GroundPolygon {
  return { status, rings: [Int32Array.from(ring)] };
}

function square(x: number, y: number, side: number): number[] {
  return [x, y, x + side, y, x + side, y + side, x, y + side];
}

function compositeOf(polygons: readonly GroundPolygon[]) {
  return buildComposite(
    decodeHistory(encodeHistory(headerFor(STATUSES, []), [{ edition: '1', published: 1, polygons }])),
  );
}

function settle(polygons: readonly GroundPolygon[]): Record<string, readonly (readonly Int32Array[])[]> {
  return Object.fromEntries(settledAt(compositeOf(polygons), 0).map((area) => [area.status, area.polygons]));
}

/** Refusing is an answer, as long as it says so in one line; going on for ever is not. */
function expectAnswerOrRefusal(polygons: readonly GroundPolygon[]): void {
  try {
    const areas = areasAt(compositeOf(polygons), 0);
    expect(areas.a).toBeGreaterThan(0);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).message).not.toContain('\n');
  }
}
