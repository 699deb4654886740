// The theatre's own basemap in a real browser: seen beneath the ground, and asked of nobody but who is named.

import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../../src/server/serve.ts';
import { type Harness, startHarness } from '../../browser/harness.ts';
import { colorAt, drawn, type PageOptions, textOf, watchedPage } from '../../browser/watched-page.ts';
import { smallPmtiles, squarePng, varint } from '../../pmtiles.ts';

const LAST = '1711965600';
/** No colour of the page. */
const ORANGE = [255, 128, 0] as const;
/** Land between the two parties' ground, undrawn in the last edition; at zoom 9 the North's is 200 pixels to the west. */
const VIEW = 'days=0&map=9/50.35/11.1';
const NORTH_PX = -200;
const PAPER = '#f7f5f0';
const SEA = '#e4eaec';

let harness: Harness;
const servers: RunningServer[] = [];
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await harness.close();
});

/** The page of a theatre with that basemap, once the map rests. */
async function openWith(basemap: string, options: PageOptions = {}) {
  const { reader } = harness.workspace;
  const theatre = { ...reader.theatre, basemap };
  const server = await startServer({ reader: { ...reader, theatre }, port: 0, webRoot: harness.webRoot });
  servers.push(server);
  const watched = await watchedPage(harness.browser, { width: 1280, height: 800, ...options });
  await watched.page.goto(`${server.address}#${VIEW}`);
  await drawn(watched.page, LAST);
  await watched.page.waitForSelector('.map-canvas[data-basemap]');
  return { ...watched, server };
}

async function archive(name: string, bytes: Uint8Array): Promise<string> {
  await writeFile(join(harness.workspace.reader.dir, name), bytes);
  return name;
}

/** The colour at the middle of the map, where nothing is drawn, or so many pixels beside it. */
async function middle(page: Page, rightPx = 0): Promise<string> {
  const { x, y, width, height } = (await page.locator('.map-canvas').boundingBox())!;
  return colorAt(page, Math.round(x + width / 2) + rightPx, Math.round(y + height / 2));
}

const line = (page: Page) => textOf(page.locator('.basemap-line'));

test('pictures of a file are seen where nothing is drawn, beneath the ground, and dimmed on a dark page', async () => {
  const metadata = {
    attribution: '<a href="https://maps.example">Our <b>survey</b></a><img src="x" onerror="alert(1)">',
  };
  const name = await archive('orange.pmtiles', smallPmtiles({ tile: squarePng(256, () => ORANGE), metadata }));
  const { page, requests, complaints, server } = await openWith(name);
  expect(await middle(page)).toBe('#ff8000');
  expect(await middle(page, NORTH_PX)).toBe('#64a6aa');
  expect(await line(page)).toBe('Basemap: Our survey');
  expect(requests.filter((address) => address.endsWith('/api/basemap')).length).toBeGreaterThan(1);
  const isOurs = (address: string) => address.startsWith(server.address) || /^(blob|data):/.test(address);
  expect(requests.filter((address) => !isOurs(address))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.getByRole('button', { name: 'Light or dark' }).click();
  await expect.poll(() => middle(page)).toBe('#623a11');
  await page.close();
});

test('heights of a file are seen as the relief of the offline basemap', async () => {
  // Heights rise and fall over the pixels of a tile; terrarium: metres = red × 256 + green + blue / 256 − 32768.
  const slope = squarePng(256, (x, y) => [128 + ((x + y) % 64), 0, 0]);
  const flat = squarePng(256, () => [128, 0, 0]);
  const colors: string[] = [];
  for (const [name, tile] of [
    ['slope', slope],
    ['flat', flat],
  ] as const) {
    const file = await archive(`${name}.pmtiles`, smallPmtiles({ tile, metadata: { encoding: 'terrarium' } }));
    const { page, complaints } = await openWith(file);
    colors.push(await middle(page));
    expect(complaints).toEqual([]);
    await page.close();
  }
  expect(colors[1]).toBe(PAPER);
  expect([PAPER, SEA]).not.toContain(colors[0]);
});

test('vector tiles are drawn in the colours of the page', async () => {
  const metadata = { vector_layers: [{ id: 'water' }] };
  const name = await archive('water.pmtiles', smallPmtiles({ tile: waterTile(), tileType: 1, metadata }));
  const { page, complaints } = await openWith(name);
  expect(await middle(page)).toBe(SEA);
  expect(complaints).toEqual([]);
  await page.close();
});

test('a basemap that is missing or something else is told in words, and the offline one is shown', async () => {
  const missing = await openWith('lost.pmtiles');
  expect(await line(missing.page)).toBe('The basemap lost.pmtiles is not there: the offline one is shown.');
  await expect.poll(() => middle(missing.page)).toBe(PAPER);
  await missing.page.close();
  const broken = await openWith(await archive('page.pmtiles', Buffer.from('<!doctype html>'.repeat(20))), {
    locale: 'uk',
  });
  expect(await line(broken.page)).toBe('Підкладку page.pmtiles неможливо прочитати: показано вбудовану.');
  await expect.poll(() => middle(broken.page)).toBe(PAPER);
  await broken.page.close();
});

test('a style of another host is asked of that host alone, and the page says whom it asks', async () => {
  const styles = await otherHost();
  const { page, requests, complaints, server } = await openWith(`${styles.address}/style.json`);
  expect(await middle(page)).toBe('#ff8000');
  expect(await line(page)).toBe(
    `Basemap: The other host · Your browser gets the basemap from ${styles.address.slice('http://'.length)}.`,
  );
  const elsewhere = requests.filter((address) => !address.startsWith(server.address) && !/^(blob|data):/.test(address));
  expect(new Set(elsewhere)).toEqual(new Set([`${styles.address}/style.json`]));
  expect(complaints).toEqual([]);
  await page.close();
  const silent = await openWith(`${styles.address}/nothing.json`);
  expect(await line(silent.page)).toMatch(/cannot be reached: the offline one is shown/);
  await silent.page.close();
  styles.server.close();
});

/** A host with one style: a field of orange over everything, and a label that must not stand beneath the ground. */
async function otherHost(): Promise<{ readonly server: Server; readonly address: string }> {
  const box = [
    [10, 50],
    [12, 50],
    [12, 51],
    [10, 51],
    [10, 50],
  ];
  const style = {
    version: 8,
    sources: {
      field: { type: 'geojson', attribution: 'The other host', data: { type: 'Polygon', coordinates: [box] } },
    },
    layers: [
      { id: 'field', type: 'fill', source: 'field', paint: { 'fill-color': '#ff8000' } },
      { id: 'label', type: 'symbol', source: 'field', layout: { 'text-field': 'No!' } },
    ],
  };
  const server = createServer((request, response) => {
    const isStyle = request.url === '/style.json';
    response.writeHead(isStyle ? 200 : 404, {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    response.end(isStyle ? JSON.stringify(style) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A vector tile (Mapbox, version 2) whose layer `water` fills it. */
function waterTile(): Uint8Array {
  const whole = (value: number) => value * 2;
  // MoveTo(0, 0), LineTo three corners by steps, ClosePath; steps are zigzag-coded.
  const geometry = [
    9,
    0,
    0,
    26,
    ...varint(whole(4096)),
    0,
    0,
    ...varint(whole(4096)),
    ...varint(whole(4096) - 1),
    0,
    15,
  ];
  const feature = [0x18, 3, 0x22, geometry.length, ...geometry];
  const layer = [0x0a, 5, ...Buffer.from('water'), 0x12, feature.length, ...feature, 0x28, ...varint(4096), 0x78, 2];
  return Uint8Array.from([0x1a, layer.length, ...layer]);
}
