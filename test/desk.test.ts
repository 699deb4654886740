// The claims desk over HTTP: what is asked and decided, and who may not.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StandingClaim } from '../src/model/claim-record.ts';
import type { DecidedAnswer, DeskTextAnswer, InboxAnswer, ShownAnswer } from '../src/model/desk-wire.ts';
import { createApp } from '../src/server/app.ts';
import { startServer } from '../src/server/serve.ts';
import { StaticFiles } from '../src/server/static-files.ts';
import { type DeskWorkspace, deskWorkspace, post } from './desk-workspace.ts';

let workspace: DeskWorkspace;
let app: ReturnType<typeof createApp>;
let token: string;
const ORIGIN = 'http://localhost';
const files = await StaticFiles.list(new URL('../data', import.meta.url).pathname);

beforeAll(async () => {
  workspace = await deskWorkspace();
  app = appWith({ desk: workspace.desk });
  token = ((await (await app.request('/api/desk/session')).json()) as { token: string }).token;
});
afterAll(() => workspace.remove());

function appWith(parts: Partial<Parameters<typeof createApp>[0]>) {
  const { reader } = workspace;
  const hosts = new Set(['localhost']);
  return createApp({ reader, web: files, data: files, audience: 'self', hosts, log: () => undefined, ...parts });
}

async function get<Answer>(address: string): Promise<Answer> {
  const response = await app.request(address);
  expect(response.status, address).toBe(200);
  return (await response.json()) as Answer;
}

function send(address: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return Promise.resolve(
    app.request(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: ORIGIN, 'X-Foothold-Desk': token, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
}

async function decided(decision: object): Promise<readonly StandingClaim[]> {
  const response = await send('/api/desk/decide', { by: 'Olha', reason: 'seen', ...decision });
  const answer = await response.json();
  expect(response.status, JSON.stringify(answer)).toBe(200);
  return (answer as DecidedAnswer).claims;
}

async function claimAt(place: string, state = 'proposed'): Promise<StandingClaim> {
  const { claims } = await get<InboxAnswer>(`/api/desk/inbox?state=${state}&text=${encodeURIComponent(place)}`);
  return claims[0]!;
}

test('the inbox has what was read in three languages, each with its text', async () => {
  const { groups, texts, claims, total } = await get<InboxAnswer>('/api/desk/inbox');
  expect(groups.map(({ place }) => place.name).sort()).toEqual(['Goncharovka', 'Makhnovka', 'Sudzha']);
  expect([total, claims.length]).toEqual([3, 4]);
  expect(groups.find(({ place }) => place.name === 'Sudzha')).toMatchObject({ lineages: 2 });
  expect(texts.map(({ language }) => language).sort()).toEqual(['en', 'ru', 'uk']);
  expect((await get<InboxAnswer>('/api/desk/inbox?language=uk')).groups.length).toBe(1);
  expect((await get<InboxAnswer>('/api/desk/inbox?bbox=30,40,31,41')).groups).toEqual([]);
});

test('a text comes whole, with all that was read out of it', async () => {
  const { claim } = await claimAt('суджі');
  const { text, claims } = await get<DeskTextAnswer>(`/api/desk/text/${claim.text}`);
  for (const { claim } of claims) {
    const { start, end, text: words } = claim.quote!;
    expect(text.text.slice(start, end)).toBe(words);
  }
  expect(claims.map(({ claim }) => claim.place.name)).toEqual(['Sudzha', 'Goncharovka']);
});

test('what the map shows at a place is told with its editions', async () => {
  const { shown, asOf } = await get<ShownAnswer>('/api/desk/shown?at=35.271,51.191');
  expect(shown).toHaveLength(1);
  expect(shown[0]).toMatchObject({ source: 'foothold-demo', edition: asOf });
  expect(shown[0]!.since.published <= shown[0]!.edition.published).toBe(true);
});

describe('a decision', () => {
  test('accepts, and is taken back', async () => {
    const { claim } = await claimAt('makhnovka');
    expect((await decided({ claim: claim.id, kind: 'accepted' }))[0]).toMatchObject({ state: 'accepted' });
    const again = await send('/api/desk/decide', { claim: claim.id, kind: 'accepted', by: 'Olha' });
    expect(again.status).toBe(422);
    const [back] = await decided({ claim: claim.id, kind: 'reopened' });
    expect(back!.state).toBe('proposed');
    expect(back!.decisions.map(({ kind, by, reason }) => [kind, by, reason])).toEqual([
      ['accepted', 'Olha', 'seen'],
      ['reopened', 'Olha', 'seen'],
    ]);
  });

  test('mends: the claim as read stays on record, and comes back when that is taken back', async () => {
    const { claim } = await claimAt('goncharovka');
    const words = { relation: 'entered', extent: 'part', place: 'Lebedevka', on: '2025-03-11..2025-03-12' };
    const [was, stands] = await decided({ claim: claim.id, kind: 'mended', words });
    expect([was!.claim, was!.state]).toEqual([claim, 'mended']);
    expect(stands).toMatchObject({
      state: 'accepted',
      claim: { relation: 'entered', extent: 'part', text: claim.text },
    });
    expect(stands!.claim.place).toMatchObject({ name: 'Lebedevka', mention: claim.place.mention });
    await decided({ claim: claim.id, kind: 'reopened' });
    expect(await claimAt('goncharovka')).toMatchObject({ claim: { id: claim.id }, state: 'proposed' });
    expect((await claimAt('lebedevka', 'superseded')).claim.id).toBe(stands!.claim.id);
  });

  test('adds a claim that nobody read', async () => {
    const { claim } = await claimAt('sudzha');
    const words = { source: 'Deep State', relation: 'lost', party: 'ukraine', place: 'Sudzha', on: '2025-03-12' };
    const response = await send('/api/desk/add', { words, text: claim.text, by: 'Olha' });
    const { claims } = (await response.json()) as DecidedAnswer;
    expect(claims[0]).toMatchObject({ state: 'accepted', claim: { source: { id: 'deepstate' }, text: claim.text } });
  });

  test('that is no good is refused with what is wrong, and changes nothing', async () => {
    const { claim } = await claimAt('sudzha');
    const wrong = [
      [{ claim: 'nobody', kind: 'accepted', by: 'Olha' }, 'nobody'],
      [{ claim: claim.id, kind: 'true', by: 'Olha' }, 'accepted, rejected'],
      [{ claim: claim.id, kind: 'accepted' }, 'by'],
      [{ claim: claim.id, kind: 'accepted', by: 'Olha', verdict: 'true' }, 'verdict'],
      [{ claim: claim.id, kind: 'mended', words: { party: 'martians' }, by: 'Olha' }, 'martians'],
      [{ claim: claim.id, kind: 'mended', words: { place: 'Nowhereville' }, by: 'Olha' }, 'Nowhereville'],
      ['{', 'JSON'],
      [[], 'a list'],
    ] as const;
    for (const [body, told] of wrong) {
      const response = await send('/api/desk/decide', body);
      expect(response.status).toBe(422);
      expect(((await response.json()) as { detail: string }).detail).toContain(told);
    }
    expect((await claimAt('sudzha')).decisions).toEqual([]);
  });
});

describe('nobody else', () => {
  const decision = { claim: 'c', kind: 'accepted', by: 'Olha' };

  test.each<[string, Record<string, string>, number]>([
    ['from another site', { Origin: 'https://evil.example' }, 403],
    ['from another port of this machine', { Origin: 'http://localhost:1234' }, 403],
    ['without an origin', { Origin: '' }, 403],
    ['that a browser knows to be cross-site', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['without the token of this start', { 'X-Foothold-Desk': '' }, 403],
    ['with another token', { 'X-Foothold-Desk': 'x'.repeat(43) }, 403],
    ['as a form would send it', { 'Content-Type': 'text/plain' }, 415],
    ['under another name of this machine', { Host: 'evil.example' }, 421],
  ])('decides %s', async (_, headers, status) => {
    expect((await send('/api/desk/decide', decision, headers)).status).toBe(status);
  });

  test('reads the inbox from another site', async () => {
    for (const address of ['session', 'inbox', 'text/x'])
      expect((await app.request(`/api/desk/${address}`, { headers: { 'Sec-Fetch-Site': 'same-site' } })).status).toBe(
        403,
      );
  });

  test('sends more than a decision can hold', async () => {
    expect((await send('/api/desk/decide', { ...decision, reason: 'x'.repeat(70_000) })).status).toBe(413);
  });

  test('finds a desk where none was asked for', async () => {
    const plain = appWith({});
    for (const address of ['session', 'inbox', 'text/x', 'shown?at=35,51', 'decide'])
      expect((await plain.request(`/api/desk/${address}`)).status).toBe(404);
    expect((await plain.request('/api/desk/decide', { method: 'POST' })).status).toBe(405);
    expect(((await (await plain.request('/api/theatre')).json()) as { desk?: boolean }).desk).toBeUndefined();
  });

  test('is served a desk beyond this machine', async () => {
    const { reader, desk } = workspace;
    await expect(startServer({ reader, desk, host: '0.0.0.0', port: 0 })).rejects.toThrow(/this machine only/);
  });
});

test('of a thousand forwards the inbox shows one group with one claim', async () => {
  const flood = Array.from({ length: 1000 }, (_, k) =>
    post('Russian troops captured Martynovka.', { id: String(k), outlet: `Channel ${k % 300}` }),
  );
  // The desk lets the workspace go when the editor pauses.
  await workspace.desk.close();
  await workspace.read(flood);
  const { groups, claims } = await get<InboxAnswer>('/api/desk/inbox?text=martynovka');
  expect([groups.length, claims.length, groups[0]!.copies]).toEqual([1, 1, 999]);
});
