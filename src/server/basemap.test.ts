import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SmallWorkspace, smallWorkspace } from '../../test/browser/small-workspace.ts';
import { createApp } from './app.ts';
import { StaticFiles } from './static-files.ts';

let workspace: SmallWorkspace;
const none = await StaticFiles.list('/nowhere');

beforeAll(async () => {
  workspace = await smallWorkspace();
  await writeFile(join(workspace.reader.dir, 'digits.pmtiles'), '0123456789');
});
afterAll(() => workspace.remove());

function app(basemap: string | null) {
  const reader = { ...workspace.reader, theatre: { ...workspace.reader.theatre, basemap } };
  return createApp({ reader, web: none, data: none, audience: 'self', hosts: new Set(['localhost']) });
}

function ask(headers: Record<string, string>, method = 'GET') {
  return app('digits.pmtiles').request('/api/basemap', { headers, method });
}

describe('a basemap file', () => {
  test.each([
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
    ['bytes=-99', '0123456789', 'bytes 0-9/10'],
  ])('answers %s with %s', async (range, text, contentRange) => {
    const response = await ask({ Range: range });
    expect(response.status).toBe(206);
    expect(await response.text()).toBe(text);
    expect(response.headers.get('content-range')).toBe(contentRange);
    expect(response.headers.get('content-type')).toBe('application/vnd.pmtiles');
  });

  test.each(['bytes=0-1,4-5', 'lines=1-2', 'bytes=5-2', 'bytes=-'])('is whole where %s is no piece', async (range) => {
    const response = await ask({ Range: range });
    expect([response.status, await response.text()]).toEqual([200, '0123456789']);
  });

  test('has no byte beyond its end', async () => {
    expect((await ask({ Range: 'bytes=10-12' })).status).toBe(416);
  });

  test('of another state than the reader knows comes whole, and the same state not again', async () => {
    const etag = (await ask({})).headers.get('etag')!;
    expect((await ask({ Range: 'bytes=0-0', 'If-Range': '"other"' })).status).toBe(200);
    expect((await ask({ Range: 'bytes=0-0', 'If-Range': etag })).status).toBe(206);
    expect((await ask({ 'If-None-Match': etag })).status).toBe(304);
  });

  test('tells its length to a HEAD without being read', async () => {
    const response = await ask({}, 'HEAD');
    expect([response.headers.get('content-length'), await response.text()]).toEqual(['10', '']);
  });

  test('is not there where the theatre names none, another host, or a file that is missing', async () => {
    for (const basemap of [null, 'https://tiles.example/style.json', 'lost.pmtiles'])
      expect((await app(basemap).request('/api/basemap')).status).toBe(404);
  });
});

test('a house style is handed out as it stands, and is not there where the theatre names none', async () => {
  const { reader } = workspace;
  await writeFile(join(reader.dir, 'house.json'), '{"name":"House"}');
  const asked = (houseStyle: string | null) => {
    const named = { ...reader, theatre: { ...reader.theatre, houseStyle } };
    const options = { web: none, data: none, audience: 'self', hosts: new Set(['localhost']) } as const;
    return createApp({ reader: named, ...options }).request('/api/house-style');
  };
  expect(await (await asked('house.json')).text()).toBe('{"name":"House"}');
  expect((await asked(null)).status).toBe(404);
  expect((await asked('lost.json')).status).toBe(404);
});

test('a style on another host opens the policy to that origin alone, and only for data', async () => {
  const policyOf = async (basemap: string | null) =>
    (await app(basemap).request('/api/theatre')).headers.get('content-security-policy')!;
  const closed = await policyOf(null);
  expect(await policyOf('digits.pmtiles')).toBe(closed);
  const open = await policyOf('https://tiles.example/maps/style.json?key=1');
  expect(open).toBe(closed.replace("connect-src 'self'", "connect-src 'self' https://tiles.example"));
});
