import { expect, test } from 'vitest';
import { headerFor } from '../../test/oracle/header.ts';
import type { GroundPolygon } from '../model/ground.ts';
import { buildComposite, type Composite } from './composite.ts';
import { type FrontLine, type FrontRules, front, frontLengthKm } from './front.ts';
import { distanceKm } from './geodesy.ts';
import { decodeHistory, encodeHistory } from './history-file.ts';

// Amber's state lies west of 30° east, Blue's east of it; south of 50° is the sea, of which the source says nothing.
const BORDER = 30;
const rules: FrontRules = {
  partyOf: (status) => ({ held: 'blue', old: 'blue', abroad: 'amber', retaken: 'amber' })[status] ?? null,
  isPlain: (status) => status === 'held' || status === 'abroad',
  impliedPartyAt: (lon, lat) => (lat < 50 ? null : lon < BORDER ? 'amber' : 'blue'),
};
const STATUSES = ['held', 'old', 'abroad', 'retaken', 'unknown'];

const box = (status: string, west: number, south: number, east: number, north: number): GroundPolygon => ({
  status,
  rings: [
    Int32Array.from([west, south, east, south, east, north, west, north], (degrees) => Math.round(degrees * 1e7)),
  ],
});

function overlaid(...editions: readonly (readonly GroundPolygon[])[]): Composite {
  const grounds = editions.map((polygons, k) => ({ edition: `${k}`, published: 1_650_000_000 + k, polygons }));
  return buildComposite(decodeHistory(encodeHistory(headerFor(STATUSES, []), grounds)));
}

/** `meets amber|blue: 29,52 29,51` */
function told({ kind, parties, line }: FrontLine): string {
  const points = Array.from({ length: line.length / 2 }, (_, k) => `${line[2 * k]! / 1e7},${line[2 * k + 1]! / 1e7}`);
  return `${kind} ${parties.join('|')}: ${points.join(' ')}`;
}

test('the front runs where held ground borders the other’s blank, not where it borders its own beyond the border', () => {
  const lines = front(overlaid([box('held', 29, 51, 30, 52)]), 0, rules);
  expect(lines.map(told)).toEqual(['meets blue|amber: 30,52 29,52 29,51 30,51']);
});

test('ground held in the other’s state has its front there', () => {
  const lines = front(overlaid([box('abroad', 30, 51, 31, 52)]), 0, rules);
  expect(lines.map(told)).toEqual(['meets blue|amber: 30,52 31,52 31,51 30,51']);
});

test('the party that a line names first has its ground on the left', () => {
  const [line] = front(overlaid([box('held', 29, 51, 30, 52), box('retaken', 28, 51, 29, 52)]), 0, rules);
  expect(told(line!)).toBe('meets blue|amber: 30,52 29,52 29,51 30,51');
});

test('unknown ground between two holders makes a band: a line on each held edge, none on its outer edges', () => {
  const lines = front(
    overlaid([box('held', 29, 51, 30, 52), box('unknown', 28.5, 51, 29, 52), box('abroad', 28, 51, 28.5, 52)]),
    0,
    rules,
  );
  expect(lines.filter(({ kind }) => kind === 'band').map(told)).toEqual([
    'band blue|: 29,52 29,51',
    'band amber|: 28.5,51 28.5,52',
  ]);
});

test('ground that is qualified has no band', () => {
  expect(front(overlaid([box('retaken', 28, 51, 29, 52), box('unknown', 29, 51, 29.5, 52)]), 0, rules)).toEqual([]);
});

test('where the source says nothing of its blank, as on the sea, held ground ends without a front', () => {
  expect(front(overlaid([box('held', 28, 48, 29, 49)]), 0, rules)).toEqual([]);
});

test('ground that was taken back up to the border has no front along it', () => {
  expect(front(overlaid([box('retaken', 29, 51, 30, 52)]), 0, rules)).toEqual([]);
});

test('a border that the zones draw some hundred metres off the edition’s is still no front', () => {
  const lines = front(overlaid([box('held', 29, 51, 29.995, 52)]), 0, rules);
  expect(lines.map(told)).toEqual(['meets blue|amber: 29.995,52 29,52 29,51 29.995,51']);
});

/** Held ground with a hole from 28° to 29° east. */
const withHole: GroundPolygon = {
  status: 'held',
  rings: [box('', 27, 51, 30, 52).rings[0]!, box('', 28, 51.2, 29, 51.8).rings[0]!],
};
const kmOf = (lines: readonly FrontLine[], kind: string): number =>
  frontLengthKm(lines).reduce((sum, length) => sum + (length.kind === kind ? length.km : 0), 0);

test('a slit of blank, metres wide, between grounds of one party is no front but for its ends', () => {
  const whole = front(overlaid([box('held', 27, 51, 30, 52)]), 0, rules);
  const slit = front(overlaid([withHole, box('old', 28, 51.2, 28.9999, 51.8)]), 0, rules);
  expect(kmOf(slit, 'meets') - kmOf(whole, 'meets')).toBeCloseTo(0.014, 3);
});

test('unknown ground beyond a slit of blank makes a band, as if there were no slit', () => {
  const whole = front(overlaid([withHole, box('unknown', 28, 51.2, 29, 51.8)]), 0, rules);
  const slit = front(overlaid([withHole, box('unknown', 28, 51.2, 28.9999, 51.8)]), 0, rules);
  expect(kmOf(whole, 'band')).toBeGreaterThan(270);
  expect(kmOf(slit, 'band')).toBeCloseTo(kmOf(whole, 'band'), 1);
});

test('blank as wide as a village between grounds of one party is the other’s ground', () => {
  const whole = front(overlaid([box('held', 27, 51, 30, 52)]), 0, rules);
  const gap = front(overlaid([withHole, box('old', 28, 51.2, 28.995, 51.8)]), 0, rules);
  expect(kmOf(gap, 'meets') - kmOf(whole, 'meets')).toBeGreaterThan(130);
});

test('an enclave has a closed line, and an empty edition none', () => {
  const composite = overlaid([], [box('held', 28, 51, 29, 52)]);
  expect(front(composite, 0, rules)).toEqual([]);
  const [ring, ...rest] = front(composite, 1, rules);
  expect(rest).toEqual([]);
  expect([...ring!.line.slice(0, 2)]).toEqual([...ring!.line.slice(-2)]);
  expect(ring!.line.length).toBe(10);
});

test('lengths are told by kind and by pair of parties', () => {
  const lines = front(overlaid([box('held', 29, 51, 30, 52), box('unknown', 28, 51, 29, 52)]), 0, rules);
  const [meets, band] = ['meets', 'band'].map((kind) => frontLengthKm(lines).find((length) => length.kind === kind)!);
  const side = (lat: number) => distanceKm(29e7, lat * 1e7, 30e7, lat * 1e7);
  expect(meets).toEqual({ kind: 'meets', parties: ['blue', 'amber'], km: expect.closeTo(side(51) + side(52), 9) });
  expect(band).toEqual({
    kind: 'band',
    parties: ['blue', null],
    km: expect.closeTo(distanceKm(29e7, 51e7, 29e7, 52e7), 9),
  });
});
