import { expect, test } from 'vitest';
import { encodeHistory } from '../../engine/history-file.ts';
import { finished } from '../../engine/work.ts';
import type { GroundPolygon } from '../../model/ground.ts';
import { eraAt, erasOf } from './eras.ts';
import { HistoryDesk } from './history-desk.ts';

const HEADER = {
  schema: 'foothold-history/1',
  source: 'watch',
  name: { en: 'Watch' },
  attribution: '',
  terms: '',
  private: false,
  timeZone: 'UTC',
  statuses: ['north', 'corps'],
  overlap: [],
} as const;

const RULES = {
  north: { party: 'north', isDrawn: true, isPlain: true },
  corps: { party: 'corps', isDrawn: true, isPlain: true },
};
/** The corps fights for the South, and for the North from the second 250 on: in the last of three editions. */
const SIDES = {
  corps: [
    { party: 'south', from: null },
    { party: 'north', from: 250 },
  ],
};

/** Side by side: the North's square, and the corps' east of it. */
const GROUND = [square('north', 0), square('corps', 1)];
const grounds = [100, 200, 300].map((published) => ({ edition: String(published), published, polygons: GROUND }));

function square(status: string, west: number): GroundPolygon {
  return { status, rings: [Int32Array.from([west, 0, west + 1, 0, west + 1, 1, west, 1], (degrees) => degrees * 1e7)] };
}

function deskOf(sides: typeof SIDES | Record<never, never>): HistoryDesk {
  const desk = new HistoryDesk(encodeHistory(HEADER, grounds), RULES, sides);
  desk.overlayWith({ regions: null, blank: [], zones: { features: [] } });
  return desk;
}

test('a war in which nobody changes sides has one era, with the rules as they are', () => {
  const eras = erasOf(grounds, RULES, {});
  expect(eras).toMatchObject([{ from: 0 }]);
  expect(eras[0]!.rules).toBe(RULES);
  expect(erasOf([], RULES, SIDES)).toHaveLength(1);
});

test('an era ends with the last edition before somebody changes sides', () => {
  const eras = erasOf(grounds, RULES, SIDES);
  expect(eras.map(({ from, rules }) => [from, rules.corps!.party])).toEqual([
    [0, 'south'],
    [2, 'north'],
  ]);
  expect([0, 1, 2].map((edition) => eraAt(eras, edition).from)).toEqual([0, 0, 2]);
});

test('ground is drawn as its side’s in each edition, and a difference tells it from ground that moved', () => {
  const desk = deskOf(SIDES);
  expect([0, 2].map((edition) => desk.ground(edition).mesh.statuses)).toEqual([
    ['north', 'corps@south'],
    ['north', 'corps@north'],
  ]);
  const positions = new Float64Array();
  const { changes, turned, mesh } = desk.difference({ from: 0, to: 2, positions });
  expect(changes).toEqual([]);
  expect(turned).toEqual([{ status: 'corps', from: 'south', to: 'north', areaKm2: expect.closeTo(12_308, 0) }]);
  expect([...mesh.statuses].sort()).toEqual(['same-north', 'turned-north']);
  expect(desk.difference({ from: 0, to: 1, positions }).turned).toEqual([]);
  // An allegiance is no advance: nothing is marked as having come lately.
  expect(desk.fresh({ from: 0, to: 2 }).mesh.statuses).toEqual([]);
});

test('the front between two parties ends when one comes to fight for the other', () => {
  const desk = deskOf(SIDES);
  const { meetsKm } = finished(desk.frontLengths());
  expect([...meetsKm].map(Math.round)).toEqual([111, 111, 0]);
  expect(desk.front(1).lines.map(({ parties }) => parties)).toEqual([['north', 'south']]);
  expect(desk.front(2).lines).toEqual([]);
  expect(
    deskOf({})
      .front(2)
      .lines.map(({ parties }) => parties),
  ).toEqual([['north', 'corps']]);
});

test('a side has held a unit’s ground for as long as the unit fought for it', () => {
  const desk = deskOf(SIDES);
  const heldKm2 = (party: string, from: number, to: number): number =>
    desk.heat({ measure: 'held', from, to, party, days: [1] }).classKm2.reduce((sum, km2) => sum + km2, 0);
  const one = heldKm2('south', 0, 2);
  expect(one).toBeCloseTo(12_308, 0);
  expect(heldKm2('north', 0, 2)).toBeCloseTo(one, 0);
  // The last edition's ground is held from then on: before it, the corps' was the South's.
  expect(heldKm2('south', 2, 2)).toBe(0);
});
