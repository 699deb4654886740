// What readers may have of claims: by the policy's delay, its grid and its zones, over HTTP, from a real workspace.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coarsePosition } from '../../src/atlas/coarse-position.ts';
import { kmBetween } from '../../src/atlas/distance.ts';
import { AtlasReader } from '../../src/atlas/reader.ts';
import type { CheckAnswer } from '../../src/model/check-wire.ts';
import type { ClaimRecord } from '../../src/model/claim-record.ts';
import type { ClaimsAnswer, DossierAnswer } from '../../src/model/claim-wire.ts';
import { parseInstant } from '../../src/model/instant.ts';
import type { RecordsAnswer } from '../../src/model/record-wire.ts';
import type { Policy } from '../../src/model/theatre.ts';
import { createApp } from '../../src/server/app.ts';
import { StaticFiles } from '../../src/server/static-files.ts';
import { handBook, handClaim, handDecision, handText } from '../hand-book.ts';
import { type KeptWorkspace, keptWorkspace } from './kept-workspace.ts';

const at = (text: string) => parseInstant(text);
const NOW = at('2024-04-02T12:00:00Z');
const HOUR = 3600;
const placed = (id: string, name: string, position: readonly [number, number]) => ({
  place: { id, name, mention: name, aliases: [], position, candidates: [] },
});
const ALDER = placed('p1', 'Alder', [11.1, 50.5]);
/** In the zone "camp", which lies between 10.3 and 10.5. */
const CAMP = placed('p2', 'Camp', [10.4, 50.5]);
const POINT = [11.123456, 50.512345] as const;
const BARE = placed(POINT.join(','), `${POINT[1]}° N, ${POINT[0]}° E`, POINT);

const told = (id: string, published: number, recorded = published) =>
  handText(id, `Text ${id}.`, { published, recorded });
const OLD = told('old', NOW - 60 * HOUR);
/** Published long ago, read this morning. */
const LEARNED_LATE = told('late', NOW - 90 * HOUR, NOW - 6 * HOUR);
const FRESH = told('fresh', NOW - 6 * HOUR);
const COPY = { ...told('copy', NOW - 50 * HOUR), copyOf: 'late' };
const claimed = (id: string, text: typeof OLD, more: Partial<ClaimRecord> = {}) =>
  handClaim(id, 'Alder', { in: text, ...ALDER, recorded: text.recorded, ...more });
const CLAIMS = [
  claimed('old-alder', OLD),
  claimed('late-alder', LEARNED_LATE, { party: 'south' }),
  claimed('fresh-alder', FRESH, { relation: 'lost' }),
  claimed('old-camp', OLD, CAMP),
  claimed('unsettled', OLD, {
    place: {
      ...ALDER.place,
      id: null,
      position: null,
      candidates: [{ id: 'p2', name: 'Camp', position: [10.4, 50.5], region: '', score: 0.5 }],
    },
  }),
  claimed('old-point', OLD, { ...BARE, relation: 'entered' }),
  claimed('proposed', OLD, { relation: 'advanced' }),
];
const ZONES = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { zone: 'camp' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [10.3, 50.3],
            [10.5, 50.3],
            [10.5, 50.7],
            [10.3, 50.7],
            [10.3, 50.3],
          ],
        ],
      },
    },
  ],
};

let workspace: KeptWorkspace;
const files = await StaticFiles.list(new URL('../../data', import.meta.url).pathname);

beforeAll(async () => {
  const accepted = CLAIMS.filter(({ id }) => id !== 'proposed').map(({ id }) => handDecision(id, 'accepted'));
  workspace = await keptWorkspace({
    book: handBook({ texts: [OLD, LEARNED_LATE, FRESH, COPY], claims: CLAIMS, decisions: accepted }),
    theatre: { zonesFile: 'zones.geojson', zones: [{ id: 'camp', name: { en: 'Camp' } }] },
    files: { 'zones.geojson': ZONES },
  });
}, 120_000);
afterAll(() => workspace.remove());

/** What a server answers to readers under a policy; to whoever edits here with audience `self`. */
async function asked<Answer>(
  address: string,
  policy: Partial<Policy> = {},
  audience: 'self' | 'anyone' = 'anyone',
): Promise<Answer> {
  const own = await AtlasReader.open(workspace.dir);
  const theatre = { ...own.theatre, policy: { ...own.theatre.policy, ...policy } };
  const reader = Object.assign(Object.create(own), { theatre }) as AtlasReader;
  const hosts = new Set(['localhost']);
  const app = createApp({ reader, web: files, data: files, audience, hosts, now: () => NOW, log: console.error });
  return (await (await app.request(address)).json()) as Answer;
}
const claimsUnder = async (policy: Partial<Policy>, audience: 'self' | 'anyone' = 'anyone') =>
  (await asked<ClaimsAnswer>('/api/claims', policy, audience)).claims.map(({ claim }) => claim.id);

const DAY = { delayHours: 24 };

describe('a policy that delays', () => {
  test('keeps back what was published or learned since, and the copies and texts that would tell of it', async () => {
    expect(await claimsUnder(DAY)).toEqual(['old-alder', 'old-camp', 'unsettled', 'old-point']);
    expect(await claimsUnder({ delayHours: 5 })).toContain('fresh-alder');
    const whole = JSON.stringify(await asked('/api/claims', DAY));
    for (const name of ['late', 'fresh']) expect(whole).not.toContain(name);
  });

  test('holds for dossiers, and for the maps in them', async () => {
    const dossier = await asked<DossierAnswer>('/api/dossier?what=11.1,50.5', DAY);
    expect(dossier.claims.map(({ claim }) => claim.id)).toEqual(['old-alder']);
    expect(dossier.contradictions).toEqual([]);
    expect(dossier.asOf?.published).toBe('2024-04-01T10:00:00Z');
    const longer = await asked<DossierAnswer>('/api/dossier?what=11.1,50.5', { delayHours: 48 });
    expect(longer.asOf?.published).toBe('2024-03-01T10:00:00Z');
    expect(longer.sources[0]!.history!.at(-1)).toMatchObject({ status: 'unclear', to: null, editionTo: null });
  });

  test('holds for checks: what is not told yet is refused like what was never said', async () => {
    const { checks } = await asked<CheckAnswer>('/api/check?claim=old-alder', { delayHours: 48 });
    expect(checks[0]!.voices).toEqual([]);
    expect(checks[0]!.maps[0]).toMatchObject({ changed: null, now: { published: '2024-03-01T10:00:00Z' } });
    expect(checks[0]!.measures.flatMap(({ rows }) => rows.map(({ published }) => published))).not.toContain(
      '2024-04-01T10:00:00Z',
    );
    const never = await asked<{ detail: string }>('/api/check?claim=never', DAY);
    const late = await asked<{ detail: string }>('/api/check?claim=late-alder', DAY);
    expect(late.detail).toBe(never.detail.replace('never', 'late-alder'));
  });

  test('holds for track records', async () => {
    const counted = async (policy: Partial<Policy>) =>
      JSON.stringify(await asked<RecordsAnswer>('/api/records', policy));
    expect(await counted(DAY)).not.toBe(await counted({ delayHours: 0 }));
  });

  test('does not keep back from whoever edits on this machine', async () => {
    expect(await claimsUnder({ delayHours: 24, withheldZones: ['camp'] }, 'self')).toEqual(CLAIMS.map(({ id }) => id));
  });
});

describe('a policy that coarsens', () => {
  const GRID = { coarsenKm: 5 };

  test('moves a bare point to the grid, with the id and the name that would tell it', async () => {
    const { claims } = await asked<ClaimsAnswer>('/api/claims', GRID);
    const { claim, state } = claims.find(({ claim }) => claim.relation === 'entered')!;
    const coarse = coarsePosition(POINT, 5);
    expect(coarse).not.toEqual(POINT);
    expect(kmBetween(POINT, coarse)).toBeLessThan(5);
    expect(state).toBe('accepted');
    expect(claim.place).toMatchObject({
      position: coarse,
      id: coarse.join(','),
      name: `${coarse[1]}° N, ${coarse[0]}° E`,
    });
    expect(claim.id).toMatch(/^[0-9a-f]{16}$/);
    const check = await asked<CheckAnswer>(`/api/check?claim=${claim.id}`, GRID);
    expect(check.checks[0]!.statement.place.position).toEqual(coarse);
    for (const address of ['/api/claims', `/api/check?claim=${claim.id}`, `/api/dossier?what=${coarse.join(',')}`])
      expect(JSON.stringify(await asked(address, GRID))).not.toMatch(/11\.123456|50\.512345|old-point/);
  });

  test('leaves a place where the gazetteer has it', async () => {
    const { claims } = await asked<ClaimsAnswer>('/api/claims', GRID);
    expect(claims[0]!.claim.place).toEqual(ALDER.place);
  });

  test('does not answer for the exact point', async () => {
    const nearby = [11.1235, 50.5123].join(',');
    expect((await asked<DossierAnswer>(`/api/dossier?what=${nearby}`)).claims).toHaveLength(1);
    expect((await asked<DossierAnswer>(`/api/dossier?what=${nearby}`, { coarsenKm: 20 })).claims).toEqual([]);
  });
});

describe('a policy that withholds a zone', () => {
  test('keeps back claims of places in it, and of those that may lie in it', async () => {
    const policy = { withheldZones: ['camp'] };
    const shown = await claimsUnder(policy);
    expect(shown).toContain('old-alder');
    expect(shown).not.toContain('old-camp');
    expect(shown).not.toContain('unsettled');
    expect((await asked<DossierAnswer>('/api/dossier?what=10.4,50.5', policy)).claims).toEqual([]);
  });

  test('tells nothing while nobody has drawn the zone', async () => {
    const problem = await asked<{ status: number; detail: string }>('/api/claims', { withheldZones: ['shore'] });
    expect(problem).toMatchObject({ status: 422, detail: expect.stringContaining('"shore"') });
  });
});

test('on a grid, points of one cell are one point, and rows are as far apart as it says', () => {
  expect(coarsePosition([30.0001, 50.0001], 10)).toEqual(coarsePosition([30, 50], 10));
  for (const position of [
    [180, 0],
    [-179.99, 89.99],
    [0, -90],
    [12.3, -45.6],
  ] as const) {
    const coarse = coarsePosition(position, 10);
    expect(kmBetween(position, coarse)).toBeLessThan(7.2);
    expect(coarsePosition(coarse, 10)).toEqual(coarse);
  }
});
