import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SmallWorkspace, smallWorkspace } from '../../test/browser/small-workspace.ts';
import { suggestion } from '../atlas/suggest.ts';
import { createApp } from './app.ts';
import { jsonBody } from './packed-body.ts';
import type { Reader } from './reader-port.ts';
import { StaticFiles } from './static-files.ts';

let workspace: SmallWorkspace;
const files = await StaticFiles.list(new URL('../../data', import.meta.url).pathname);

beforeAll(async () => {
  workspace = await smallWorkspace();
});
afterAll(() => workspace.remove());

function app(reader: Reader = workspace.reader, audience: 'self' | 'anyone' = 'self') {
  return createApp({ reader, web: files, data: files, audience, hosts: new Set(['localhost']), log: () => undefined });
}

describe('what the page starts from', () => {
  test('the theatre comes with its sources and where their histories lie', async () => {
    const answer = await (await app().request('/api/theatre')).json();
    expect(answer.schema).toBe('foothold/1');
    expect(answer.asOf).toEqual({ edition: '1711965600', published: '2024-04-01T10:00:00Z' });
    expect(answer.theatre.id).toBe('small');
    expect(answer.sources).toMatchObject([{ id: 'watch', editions: 4, history: { address: 'api/histories/watch' } }]);
  });

  test('zones and regions come from the workspace, and are none where it has none', async () => {
    const none = { type: 'FeatureCollection', features: [] };
    expect(await (await app().request('/api/zones')).json()).toEqual(none);
    expect(await (await app().request('/api/regions')).json()).toEqual(none);
    const { reader } = workspace;
    const zones = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { zone: 'home' } }] };
    await writeFile(join(reader.dir, 'zones.geojson'), JSON.stringify(zones));
    const theatre = { ...reader.theatre, zonesFile: 'zones.geojson', regions: ['zones.geojson', 'zones.geojson'] };
    const zoned = app({ ...reader, theatre });
    expect(await (await zoned.request('/api/zones')).json()).toEqual(zones);
    expect((await (await zoned.request('/api/regions')).json()).features).toHaveLength(2);
  });

  test('editions come in the order of publication', async () => {
    const answer = await (await app().request('/api/editions')).json();
    expect(answer.editions.map((edition: { published: string }) => edition.published.slice(0, 10))).toEqual([
      '2024-01-01',
      '2024-02-01',
      '2024-03-01',
      '2024-04-01',
    ]);
  });
});

describe('a history file', () => {
  test('is known by its SHA-256 and not sent again to who has it', async () => {
    const first = await app().request('/api/histories/watch');
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await app().request('/api/histories/watch', { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  test('compressed, is another body with another tag and the same bytes inside', async () => {
    const plain = await app().request('/data/basemap/countries.json');
    const packed = await app().request('/data/basemap/countries.json', { headers: { 'Accept-Encoding': 'gzip, br' } });
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(packed.headers.get('etag')).not.toBe(plain.headers.get('etag'));
    const unpacked = brotliDecompressSync(Buffer.from(await packed.arrayBuffer()));
    expect(unpacked.toString()).toBe(await plain.text());
  });

  test('that terms withhold is there for oneself and was never there for anyone else', async () => {
    const held = await smallWorkspace(['look']);
    const own = await app(held.reader).request('/api/histories/watch');
    expect(own.status).toBe(200);
    const others = await app(held.reader, 'anyone').request('/api/histories/watch');
    const unknown = await app(held.reader, 'anyone').request('/api/histories/nobody');
    expect(others.status).toBe(404);
    expect((await others.json()).detail.replace('watch', 'nobody')).toBe((await unknown.json()).detail);
    const theatre = await (await app(held.reader, 'anyone').request('/api/theatre')).text();
    expect(theatre).not.toContain('Watch');
    await held.remove();
  });
});

describe('a draft from claims', () => {
  const book = { texts: [], claims: [], decisions: [], evidence: [] };
  const drafting = (audience: 'self' | 'anyone') => {
    const { theatre } = workspace.reader;
    const suggest: Reader['suggest'] = async (query) => suggestion(book, { theatre, zones: new Map() }, query);
    return app({ ...workspace.reader, suggest }, audience);
  };

  test('is GeoJSON that says what it is, for whoever edits here and nobody else', async () => {
    const own = await drafting('self').request('/api/suggest?on=2024-03-01&reach=2');
    expect(await own.json()).toMatchObject({
      type: 'FeatureCollection',
      draft: true,
      on: '2024-03-01',
      reachKm: 2,
      features: [],
    });
    expect((await drafting('anyone').request('/api/suggest?on=2024-03-01')).status).toBe(404);
  });

  test.each(['', '?on=2024-02-30', '?on=2024-03-01&reach=near', '?on=2024-03-01&knownOn=June'])(
    'is refused for the question "%s"',
    async (question) => {
      expect((await drafting('self').request(`/api/suggest${question}`)).status).toBe(400);
    },
  );
});

describe('every response', () => {
  test('carries a policy that lets nothing in from elsewhere, and no cookie', async () => {
    for (const address of ['/api/theatre', '/nothing', '/data/basemap/world.json']) {
      const { headers } = await app().request(address);
      const policy = headers.get('content-security-policy')!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('set-cookie')).toBeNull();
    }
  });
});

describe('a refusal', () => {
  test.each([
    ['/nothing', 404],
    ['/api/histories/nobody', 404],
    ['/api/place', 400],
    ['/api/place?what=Alder&source=watch', 400],
    ['/api/area?by=fortnight', 400],
    [`/api/place?what=${'x'.repeat(1900)}`, 400],
    [`/api/place?what=${'x'.repeat(5000)}`, 414],
  ])('of %.40s is a problem in JSON with status %d', async (address, status) => {
    const response = await app().request(address);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
  });

  test.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/data/basemap/..%5c..%5cpackage.json',
    '/data//basemap/world.json',
    '/%00',
    '/%zz',
    '/data/basemap/%252e%252e/x',
    '/data/demo.sqlite',
  ])('meets the address %s', async (address) => {
    const response = await app().request(new Request(`http://localhost${address}`));
    expect([400, 404]).toContain(response.status);
    expect(await response.text()).not.toContain('devDependencies');
  });

  test('meets a foreign host name, so that no other site can read what is served here', async () => {
    const response = await app().request('/api/theatre', { headers: { Host: 'evil.example:4650' } });
    expect(response.status).toBe(421);
  });

  test('meets what is not a GET', async () => {
    expect((await app().request('/api/theatre', { method: 'POST' })).status).toBe(405);
    expect((await app().request('/api/theatre', { method: 'HEAD' })).status).toBe(200);
  });

  test('of a bug says nothing of it to the reader', async () => {
    const broken: Reader = {
      ...workspace.reader,
      place: async () => {
        throw new Error('secret at /home/someone');
      },
    };
    const response = await app(broken).request('/api/place?what=Alder');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/secret|someone|at /);
  });
});

test('the same answer is one body, compressed once', () => {
  const answer = { schema: 'foothold/1', text: 'a long text '.repeat(200) };
  const body = jsonBody(answer);
  expect(jsonBody({ ...answer })).toBe(body);
  expect(jsonBody({ ...answer, text: 'another' })).not.toBe(body);
  // Great answers push out those that nobody has asked for since.
  for (let k = 0; k < 5; k++) jsonBody({ k, text: 'x'.repeat(8 * 2 ** 20) });
  expect(jsonBody({ ...answer })).not.toBe(body);
});
