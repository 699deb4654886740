import { expect, test } from 'vitest';
import type { Place } from '../../model/place.ts';
import { placeFeatures } from './features.ts';

const place = (id: string, kind: string, population = 0): Place => ({
  id,
  names: { en: id },
  variants: [],
  position: [35.27, 51.19],
  region: '',
  district: '',
  country: 'RU',
  population,
  kind,
});
const sizes = (places: readonly Place[]) =>
  placeFeatures(places, 'en').features.map(({ properties }) => properties.population as number);

test('of few places whose size is not known, the seat of a district is named before the villages', () => {
  const [village, seat] = sizes([place('Guyevo', 'PPL'), place('Sudzha', 'PPLA2')]);
  expect(seat).toBeGreaterThan(village!);
  expect(village).toBeGreaterThan(0);
});

test('a size that is known counts, and among many places none is made up', () => {
  expect(sizes([place('Sudzha', 'PPLA2', 5127)])).toEqual([5127]);
  const many = Array.from({ length: 301 }, (_, k) => place(String(k), 'PPLA2'));
  expect(new Set(sizes(many))).toEqual(new Set([0]));
});
