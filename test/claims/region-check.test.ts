// A claim about a whole region: how much of it each map showed by that hour, and what others had said of the same region.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkAnswer } from '../../src/atlas/check.ts';
import { AtlasReader } from '../../src/atlas/reader.ts';
import { checkText } from '../../src/cli/check-text.ts';
import type { CheckedMeasures } from '../../src/model/check-wire.ts';
import { parseInstant } from '../../src/model/instant.ts';
import { handBook, handClaim, handDecision } from '../hand-book.ts';
import { BORDERLAND } from './borderland.ts';
import { type KeptWorkspace, keptWorkspace } from './kept-workspace.ts';

const CLAIMS = [
  handClaim('all', 'Vilkhiv region', { published: parseInstant('2024-02-10T12:00:00Z') }),
  handClaim('deny', 'Вільхівщину', {
    published: parseInstant('2024-02-05T12:00:00Z'),
    source: { name: 'The other side', id: null },
    act: 'denies',
  }),
  handClaim('elsewhere', 'Birch region', { published: parseInstant('2024-02-05T12:00:00Z') }),
];

let workspace: KeptWorkspace;
beforeAll(async () => {
  const decisions = CLAIMS.map(({ id }) => handDecision(id, 'accepted'));
  workspace = await keptWorkspace({
    book: handBook({ claims: CLAIMS, decisions }),
    theatre: { regions: ['land.geojson'] },
    files: { 'land.geojson': BORDERLAND },
  });
}, 120_000);
afterAll(() => workspace.remove());

async function checked(claim: string) {
  const reader = await AtlasReader.open(workspace.dir);
  const options = { knownOn: null, now: 0, claims: 'decided', around: 'circle', radiusKm: 10, days: 30 } as const;
  const { checks } = await checkAnswer(reader, { kind: 'claim', id: claim }, options);
  return { check: checks[0]!, text: checkText(checks[0]!, reader.theatre) };
}

test('of a claim about a region each map tells how many km² of it it showed, before the hour and after', async () => {
  const { check, text } = await checked('all');
  expect(check.statement.place).toEqual({ id: 'B', name: 'Vilkhiv Oblast', position: null });
  expect(check.maps).toEqual([]);
  const [measures, ...others] = check.measures;
  expect(others).toEqual([]);
  const { around, rows } = measures!;
  expect(around).toMatchObject({ kind: 'region', id: 'B', name: 'Vilkhiv Oblast' });
  const whole = around.kind === 'region' ? around.areaKm2 : 0;
  expect(whole).toBeCloseTo(0.4 * 0.6 * 111.2 ** 2 * Math.cos((50.5 * Math.PI) / 180), -2);
  const shares = rows.map(({ days, areaKm2 }) => [
    Math.sign(days),
    ...['north', 'south', 'unclear'].map((status) => Math.round((100 * (areaKm2[status] ?? 0)) / whole)),
  ]);
  expect(shares).toEqual([
    [-1, 50, 50, 0],
    [-1, 100, 0, 0],
    [1, 50, 0, 50],
  ]);
  expect(text).toContain('(100.0 %)');
  expect(text).not.toContain('nearest other ground');
  expect(text).not.toContain('No map can be asked');
});

test('whoever spoke of the region under another of its names is heard, and nobody who spoke of another', async () => {
  const { check } = await checked('all');
  expect(check.voices.map(({ source, byThen }) => [source.name, byThen?.claim])).toEqual([['The other side', 'deny']]);
});

test('of a claim about a land that the theatre has no region for each map tells all that it drew, and why', async () => {
  const { check, text } = await checked('elsewhere');
  expect(check.maps).toEqual([]);
  const [{ around, rows }] = check.measures as [CheckedMeasures];
  expect(around).toEqual({ kind: 'map' });
  const region = (await checked('all')).check.measures[0]!;
  expect(rows.map(({ edition }) => edition)).toEqual(region.rows.map(({ edition }) => edition));
  // The strip that changes hands lies within the region: all of the map lost as much as the region did.
  const lost = (of: CheckedMeasures['rows']): number => of[1]!.areaKm2.north! - of[2]!.areaKm2.north!;
  expect(lost(rows)).toBeCloseTo(lost(region.rows), 6);
  expect(rows[0]!.areaKm2.north).toBeGreaterThan(region.rows[0]!.areaKm2.north!);
  expect(text).toContain('all that the map draws');
});
