import { expect, test } from 'vitest';
import type { Place } from '../../model/place.ts';
import { anchorOf, windOf } from './relative.ts';

const place = (id: string, lon: number, lat: number, population: number): Place => ({
  id,
  names: { en: id },
  variants: [],
  position: [lon, lat],
  region: '',
  district: '',
  country: '',
  population,
  kind: '',
});
const places = [place('hamlet', 31, 50, 40), place('city', 31.2, 50, 900_000), place('far', 34, 50, 3_000_000)];

test('a spot is told by the place that it is at, however small', () => {
  const anchor = anchorOf(places, [31.001, 50])!;
  expect(anchor.place.id).toBe('hamlet');
  expect(anchor.km).toBeLessThan(0.1);
});

test('a well known place further away is told rather than a hamlet nearby', () => {
  const anchor = anchorOf(places, [31.1, 50.05])!;
  expect(anchor.place.id).toBe('city');
  expect(anchor.km).toBeCloseTo(9.05, 1);
  expect(windOf(anchor.bearing, 8)).toBe(7);
});

test('far from all places a spot is told by none', () => {
  expect(anchorOf(places, [36, 50])).toBeNull();
});

test('a wind takes the bearings on either side of it', () => {
  expect([0, 11, 12, 45, 180, 348, 349].map((bearing) => windOf(bearing, 16))).toEqual([0, 0, 1, 2, 8, 15, 0]);
  expect([22, 23, 338].map((bearing) => windOf(bearing, 8))).toEqual([0, 1, 0]);
});
