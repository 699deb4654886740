import { expect, test } from 'vitest';
import type { FrontLine } from '../../engine/front.ts';
import { stretchesOf } from './course.ts';

const line = (kind: FrontLine['kind'], parties: FrontLine['parties'], ...degrees: number[]): FrontLine => ({
  kind,
  parties,
  line: Int32Array.from(degrees, (degree) => Math.round(degree * 1e7)),
});
const degrees = (course: readonly number[]) => course.map((step) => step / 1e7);

test('lines that follow one another with one party on their left are one stretch, whoever is on the right', () => {
  const stretches = stretchesOf(
    [
      line('meets', ['north', 'south'], 31, 50, 31, 50.5),
      line('band', ['north', null], 31, 49.5, 31, 50),
      line('band', ['south', null], 31.1, 50, 31.1, 49.5),
    ],
    null,
  );
  expect(stretches.map(({ left, right }) => [left, [...right.keys()]])).toEqual([
    ['north', [null, 'south']],
    ['south', [null]],
  ]);
  expect(degrees(stretches[0]!.course)).toEqual([31, 49.5, 31, 50.5]);
  expect(stretches[0]!.bearing).toBeCloseTo(0, 5);
});

test('a course keeps its ends and bends, in eight spots at most', () => {
  const zigzag = Array.from({ length: 60 }, (_, k) => [31 + k / 60, 50 + (k % 2) / 10]).flat();
  const [long] = stretchesOf([line('meets', ['north', 'south'], ...zigzag)], null);
  expect(long!.course.length / 2).toBeLessThanOrEqual(8);
  const [bent] = stretchesOf([line('meets', ['north', 'south'], 31, 50, 31.001, 50.2, 31, 50.4, 31.4, 50.4)], null);
  expect(degrees(bent!.course)).toEqual([31, 50, 31, 50.4, 31.4, 50.4]);
});

test('what is longer than eight spots can tell is told in parts, one after the other', () => {
  const far = Array.from({ length: 101 }, (_, k) => [30 + k / 10, 50]).flat();
  const parts = stretchesOf([line('meets', ['north', 'south'], ...far)], null);
  expect(parts.length).toBe(3);
  parts.slice(1).forEach(({ course }, k) => {
    expect(course.slice(0, 2)).toEqual(parts[k]!.course.slice(-2));
  });
  // Cut at vertices, 7 km apart.
  expect(Math.abs(parts[0]!.km - parts[2]!.km)).toBeLessThan(15);
});

test('a closed line tells who is inside', () => {
  const ring = [31, 50, 31.1, 50, 31.1, 50.1, 31, 50];
  expect(stretchesOf([line('meets', ['north', 'south'], ...ring)], null)[0]).toMatchObject({
    isClosed: true,
    isLeftInside: true,
  });
});

test('in a frame only what lies within is told, cut where it leaves', () => {
  const lines = [line('meets', ['north', 'south'], 29, 50, 33, 50, 33, 52, 31.5, 52, 31.5, 50.5)];
  const stretches = stretchesOf(lines, [30e7, 49e7, 32e7, 51e7]);
  expect(stretches.map(({ course }) => degrees(course))).toEqual([
    [30, 50, 32, 50],
    [31.5, 51, 31.5, 50.5],
  ]);
  expect(stretchesOf(lines, [0, 0, 1, 1])).toEqual([]);
});
