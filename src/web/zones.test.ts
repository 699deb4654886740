import { expect, test } from 'vitest';
import { sharedBorders, type ZoneFeatures } from '../formats/zone-borders.ts';
import type { BlankRule } from '../model/theatre.ts';
import { ruleAt } from './zones.ts';

const square = (zone: string, west: number, east: number): ZoneFeatures['features'][number] => ({
  properties: { zone },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 0],
        [east, 0],
        [east, 1],
        [west, 1],
        [west, 0],
      ],
    ],
  },
});
const zones: ZoneFeatures = { features: [square('home', 0, 1), square('abroad', 1, 2)] };
const rule = (zone: string, party: string | null): BlankRule => ({ zone, party, rule: { en: zone } });
const rules = [rule('home', 'us'), rule('abroad', 'them'), rule('*', null)];

test('blank ground means what the source says of its zone', () => {
  expect(ruleAt(rules, zones, [0.5, 0.5])?.party).toBe('us');
  expect(ruleAt(rules, zones, [1.5, 0.5])?.party).toBe('them');
});

test('elsewhere the source says nothing', () => {
  expect(ruleAt(rules, zones, [3, 0.5])).toBeUndefined();
  expect(ruleAt([rule('*', 'all')], zones, [3, 0.5])?.party).toBe('all');
});

test('every spot lies in one zone, on their border too', () => {
  expect(ruleAt(rules, zones, [1, 0.5])?.party).toBe('them');
});

test('zones border on one another where they share an edge, drawn once, and nowhere else', () => {
  expect(sharedBorders(zones)).toEqual([
    [
      [1, 0],
      [1, 1],
    ],
  ]);
});
