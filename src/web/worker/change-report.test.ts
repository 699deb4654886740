import { expect, test } from 'vitest';
import { changesBetween } from '../../engine/answers.ts';
import { buildComposite } from '../../engine/composite.ts';
import { decodeHistory, encodeHistory } from '../../engine/history-file.ts';
import type { GroundPolygon } from '../../model/ground.ts';
import { changeReport } from './change-report.ts';

const square = (status: string, west: number): GroundPolygon => ({
  status,
  rings: [Int32Array.from([west, 0, west + 1, 0, west + 1, 1, west, 1], (degrees) => degrees * 1e7)],
});
const header = {
  schema: 'foothold-history/1',
  source: 'watch',
  name: { en: 'Watch' },
  attribution: '',
  terms: '',
  private: false,
  timeZone: 'UTC',
  statuses: ['n', 's'],
  overlap: [],
} as const;
const grounds = [
  { edition: '1', published: 1, polygons: [square('n', 0), square('n', 1)] },
  { edition: '2', published: 2, polygons: [square('n', 0), square('s', 1)] },
];
const composite = buildComposite(decodeHistory(encodeHistory(header, grounds)));
const rule = (party: string) => ({ party, isDrawn: true, isPlain: true });
const RULES = { n: rule('north'), s: rule('south') };
const PAIR = { from: 0, to: 1, before: RULES, after: RULES };
const positions = Float64Array.from([0.5, 0.5, 1.5, 0.5, 5, 5]);

test('a change is told without its ground by its pieces, of a frame or of the whole map', () => {
  const whole = changeReport(composite, { ...PAIR, positions, frame: null });
  const [change] = changesBetween(composite, 0, 1);
  expect(whole.changes).toEqual([{ from: 'n', to: 's', areaKm2: expect.closeTo(change!.areaKm2, 6) }]);
  expect(whole.patches).toEqual([{ ...whole.changes[0], position: [1.5, 0.5] }]);
  expect(whole.places).toEqual([{ index: 1, from: 'n', to: 's' }]);
  const half = changeReport(composite, { ...PAIR, positions, frame: [0, 0, 1.5e7, 1e7] });
  expect(half.changes[0]!.areaKm2 / change!.areaKm2).toBeCloseTo(0.5, 6);
  const elsewhere = changeReport(composite, { ...PAIR, positions, frame: [0, 0, 0.5e7, 1e7] });
  expect([elsewhere.changes, elsewhere.patches]).toEqual([[], []]);
});

test('ground that kept its status while its holder changed sides is told apart, as much as is in the frame', () => {
  const pair = { ...PAIR, before: { ...RULES, n: rule('east') } };
  const turned = (frame: [number, number, number, number] | null) =>
    changeReport(composite, { ...pair, positions, frame }).turned;
  const [whole] = turned(null);
  expect(whole).toMatchObject({ status: 'n', from: 'east', to: 'north' });
  expect(turned([0, 0, 0.5e7, 1e7])[0]!.areaKm2 / whole!.areaKm2).toBeCloseTo(0.5, 6);
  expect(turned([1e7, 0, 2e7, 1e7])).toEqual([]);
  expect(changeReport(composite, { ...PAIR, positions, frame: null }).turned).toEqual([]);
});
