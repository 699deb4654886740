import { expect, test } from 'vitest';
import type { Place } from '../model/place.ts';
import { nearestPlace } from './nearest-place.ts';

const place = (id: string, lon: number, lat: number): Place => ({
  id,
  names: { en: id },
  variants: [],
  position: [lon, lat],
  region: '',
  district: '',
  country: '',
  population: 0,
  kind: 'village',
});
const places = [place('Sudzha', 35.2703, 51.1911), place('Guyevo', 35.31, 51.07)];

test('a spot is named by the nearest place, with the distance on the ground', () => {
  const near = nearestPlace(places, [35.2703, 51.2011])!;
  expect(near.place.id).toBe('Sudzha');
  expect(near.distanceKm).toBeCloseTo(1.11, 2);
});

test('a degree of longitude is shorter than one of latitude', () => {
  expect(nearestPlace(places, [35.3703, 51.1911])!.distanceKm).toBeCloseTo(6.97, 1);
});

test('far from every place there is no name', () => {
  expect(nearestPlace(places, [37, 51])).toBeNull();
});
