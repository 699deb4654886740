// Claims on record, on both databases: read once, decided on, never overwritten, known as of then and now.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listClaims } from '../../src/atlas/claim-list.ts';
import { addClaimInWords, decideClaims, mendClaim } from '../../src/atlas/claims-desk.ts';
import { initWorkspace } from '../../src/atlas/init.ts';
import { Ledger } from '../../src/atlas/ledger.ts';
import { type ReadAnswer, readInto } from '../../src/atlas/read-into.ts';
import { AtlasReader } from '../../src/atlas/reader.ts';
import { InputError } from '../../src/model/errors.ts';
import { parseInstant } from '../../src/model/instant.ts';
import type { ReadText } from '../../src/model/text.ts';
import { handFile, handPost } from '../hand-texts.ts';
import { pgliteDatabases, postgresDatabases, type TestDatabases } from '../store/databases.ts';

const TEXT = 'Ukrainian forces withdrew from Sudzha on Wednesday, the Russian Defense Ministry said.';
const POST = `${TEXT}\n\nSubscribe to the channel!`;
const PUBLISHED = parseInstant('2025-03-12T18:00:00Z');

describe.each([
  ['PGlite', pgliteDatabases],
  ['PostgreSQL', postgresDatabases],
] as const)('on %s', { timeout: 120_000 }, (_, start) => {
  let databases: TestDatabases;
  const folder = mkdtempSync(join(tmpdir(), 'foothold-claims-'));
  let count = 0;

  beforeAll(async () => {
    databases = await start();
  }, 120_000);
  afterAll(async () => {
    await databases.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  /** A workspace of the built-in theatre, and a clock that goes a minute at each look. */
  async function workspace() {
    const dir = join(folder, String(++count));
    await initWorkspace(dir, 'kursk');
    const databaseUrl = await databases.freshUrl();
    let clock = parseInstant('2025-03-13T06:00:00Z');
    const now = (): number => (clock += 60);
    const job = { dir, databaseUrl, now, by: 'Olha', reason: 'seen' };
    const read = (...texts: readonly (Pick<ReadText, 'text' | 'outlet'> & Partial<ReadText>)[]): Promise<ReadAnswer> =>
      readInto({
        dir,
        databaseUrl,
        now,
        into: 'keep',
        files: [handFile(texts.map(({ text, ...more }) => handPost(text, more)))],
        given: { outlet: null, language: null, conflict: null, published: PUBLISHED },
        onProgress: () => undefined,
      });
    return { dir, databaseUrl, job, read, clock: () => clock };
  }

  const list = async (dir: string, query = {}) => (await listClaims(await AtlasReader.open(dir), query)).claims;

  test('reading the same thing twice adds nothing, and a copy adds no claim', async () => {
    const { dir, read } = await workspace();
    const first = await read({ text: TEXT, outlet: 'Agency' });
    expect(first.kept).toEqual({
      texts: { read: 1, new: 1, known: 0, copies: 0 },
      claims: { proposed: 1, new: 1 },
      evidence: { new: 0 },
    });
    const again = await read({ text: TEXT, outlet: 'Agency' }, { text: POST, outlet: 'Channel' });
    expect(again.kept).toMatchObject({ texts: { read: 2, new: 1, known: 1, copies: 1 }, claims: { new: 0 } });
    expect(again.claims.map(({ id }) => id)).toEqual([first.claims[0]!.id, null]);
    const [only, ...others] = await list(dir);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ state: 'proposed', copies: 1, claim: { outlet: 'Agency', party: 'ukraine' } });
    expect(TEXT.slice(only!.claim.quote!.start, only!.claim.quote!.end)).toBe(only!.claim.quote!.text);
  });

  test('what a channel forwards is said by whom it comes from, and carried by the channel', async () => {
    const { dir, read } = await workspace();
    const origin = { kind: 'forward', name: 'Rybar', id: null } as const;
    await read({ text: 'Russian troops captured Sudzha.', outlet: 'Channel', author: 'Channel', origin });
    const [only] = await list(dir);
    expect(only!.claim).toMatchObject({ source: { name: 'Rybar' }, outlet: 'Channel', relation: 'captured' });
  });

  test('what is decided stands beside what was claimed, and both can be told as of any instant', async () => {
    const { dir, read, job, clock } = await workspace();
    const id = (await read({ text: TEXT, outlet: 'Agency' })).claims[0]!.id!;
    const before = clock();
    await decideClaims(job, [{ claim: id, kind: 'accepted' }]);
    const accepted = clock();
    const mended = await mendClaim(job, id, { relation: 'lost', extent: 'part', on: '2025-03-11..2025-03-12' });
    expect(mended).toMatchObject({
      state: 'accepted',
      claim: { relation: 'lost', extent: 'part', by: { name: 'Olha' } },
    });
    const states = async (knownOn?: number) =>
      (await list(dir, knownOn === undefined ? {} : { knownOn })).map(({ state }) => state);
    expect(await states(before)).toEqual(['proposed']);
    expect(await states(accepted)).toEqual(['accepted']);
    expect(await states()).toEqual(['mended', 'accepted']);
    expect((await list(dir))[0]!.claim.relation).toBe('withdrew-from');
    await decideClaims(job, [{ claim: mended.claim.id, kind: 'rejected' }]);
    await decideClaims(job, [{ claim: mended.claim.id, kind: 'reopened' }]);
    expect(await states()).toEqual(['mended', 'proposed']);
    await expect(decideClaims(job, [{ claim: id, kind: 'mended' }])).rejects.toThrow(InputError);
    await expect(decideClaims(job, [{ claim: 'nothing', kind: 'accepted' }])).rejects.toThrow(/no claim "nothing"/);
  });

  test('a claim of one’s own is accepted as it is added, and once', async () => {
    const { dir, job } = await workspace();
    const words = {
      source: 'DeepStateMap',
      relation: 'lost',
      party: 'ukraine',
      place: 'Sudzha',
      on: '..2025-03-12',
      published: PUBLISHED,
    } as const;
    const added = await addClaimInWords(job, words, null);
    expect(added).toMatchObject({
      state: 'accepted',
      claim: {
        source: { id: 'deepstate', name: 'Deep State' },
        place: { id: 'demo:sudzha' },
        valid: { from: null, precision: 'bound', to: parseInstant('2025-03-12T22:00:00Z') },
      },
    });
    await expect(addClaimInWords(job, words, null)).rejects.toThrow(/on record already/);
    await expect(addClaimInWords(job, { ...words, party: 'mars' }, null)).rejects.toThrow(/no party "mars"/);
    await expect(addClaimInWords(job, { ...words, url: 'javascript:alert(1)' }, null)).rejects.toThrow(/https/);
    expect(await list(dir, { place: 'Суджа' })).toHaveLength(1);
    expect(await list(dir, { place: 'Korenevo' })).toEqual([]);
  });

  test('the database follows the journal, and no record in it can be changed', async () => {
    const { dir, databaseUrl, read, job } = await workspace();
    const id = (await read({ text: TEXT, outlet: 'Agency' })).claims[0]!.id!;
    await decideClaims(job, [{ claim: id, kind: 'accepted' }]);
    const ledger = await Ledger.open(dir, { purpose: 'a test', databaseUrl });
    expect(await ledger.compareDatabase()).toBe('3 rows, as in the journal');
    await ledger.close();
  });

  test('a folder that is no workspace gets proposals, and nothing is kept', async () => {
    const answer = await readInto({
      dir: '.',
      databaseUrl: undefined,
      now: () => 0,
      into: 'keep',
      files: [handFile([handPost(TEXT)])],
      given: { outlet: 'Agency', language: null, conflict: null, published: '2025-03-12' },
      onProgress: () => undefined,
    });
    expect(answer).toMatchObject({ kept: null, claims: [{ id: null, relation: 'withdrew-from' }] });
  });
});
