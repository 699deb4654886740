// What a page shows before it has the history: checked against boxes whose corners and areas are known by heart.

import { rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SmallWorkspace, smallWorkspace } from '../../test/browser/small-workspace.ts';
import { ringAreaKm2 } from '../engine/area.ts';
import { decodeHistory, encodeHistory, groundAt } from '../engine/history-file.ts';
import { toGrid } from '../model/ground.ts';
import type { FirstAnswer, FirstPicture } from '../model/wire.ts';
import { createApp } from './app.ts';
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

async function firstOf(answer: Response | Promise<Response>): Promise<FirstAnswer> {
  const response = await answer;
  expect(response.status).toBe(200);
  return (await response.json()) as FirstAnswer;
}

async function pictureOf(answer: Response | Promise<Response>): Promise<FirstPicture> {
  return (await firstOf(answer)).picture!;
}

function boxKm2(west: number, east: number): number {
  return Math.abs(ringAreaKm2(Int32Array.from([west, 50.2, east, 50.2, east, 50.8, west, 50.8], toGrid)));
}

/** The points of a path of moves and relative lines, as the page's browser reads it. */
function pointsOf(path: string): (readonly [number, number])[] {
  return path
    .split('M')
    .slice(1)
    .flatMap((run) => {
      const numbers = run.match(/-?\d+/g)!.map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, k) => {
        x += numbers[2 * k]!;
        y += numbers[2 * k + 1]!;
        return [x, y] as const;
      });
    });
}

describe('the first picture', () => {
  test('is of the latest edition, also of the source that opens where none is named', async () => {
    const named = await firstOf(app().request('/api/first/watch'));
    expect(named).toMatchObject({ schema: 'foothold/1', source: 'watch' });
    expect(named.asOf).toEqual({ edition: '1711965600', published: '2024-04-01T10:00:00Z' });
    expect(await firstOf(app().request('/api/first'))).toEqual(named);
  });

  test('has the km² of what that edition draws, and 0 of what it no longer draws', async () => {
    const { areaKm2 } = await pictureOf(app().request('/api/first/watch'));
    expect(areaKm2.north).toBeCloseTo(boxKm2(10.2, 11), 6);
    expect(areaKm2.south).toBeCloseTo(boxKm2(11.2, 11.8), 6);
    expect(areaKm2.unclear ?? 0).toBe(0);
  });

  test('draws ground at its longitudes, 600 units to the degree, and nothing outside the frame', async () => {
    const { areas, height, lines, width } = await pictureOf(app().request('/api/first/watch'));
    expect(width).toBe(1200);
    const spans = areas.map(({ path, status }) => {
      const across = pointsOf(path).map(([x]) => x);
      return [status, Math.min(...across), Math.max(...across)];
    });
    expect(spans.sort()).toEqual([
      ['north', 120, 600],
      ['south', 720, 1080],
    ]);
    for (const [x, y] of [...areas.flatMap(({ path }) => pointsOf(path)), ...pointsOf(lines)]) {
      expect(x >= 0 && x <= width).toBe(true);
      expect(y >= 0 && y <= height).toBe(true);
    }
  });

  test('of a small map comes in under 20 kB', async () => {
    const body = await (await app().request('/api/first/watch')).arrayBuffer();
    expect(body.byteLength).toBeLessThan(20_000);
  });

  test('is made anew when the source has another edition', async () => {
    const grown = await smallWorkspace();
    const { reader } = grown;
    const all = reader.history('watch');
    const early = encodeHistory(all.header, [groundAt(all, 0), groundAt(all, 1)]);
    const whole = encodeHistory(
      all.header,
      [0, 1, 2, 3].map((edition) => groundAt(all, edition)),
    );
    let bytes = early;
    const server = app({ ...reader, history: () => decodeHistory(bytes) });
    await writeFile(grown.historyPath, early);
    expect((await pictureOf(server.request('/api/first'))).areaKm2.north).toBeCloseTo(boxKm2(10.2, 11.2), 6);
    bytes = whole;
    await writeFile(grown.historyPath, whole);
    expect((await pictureOf(server.request('/api/first'))).areaKm2.north).toBeCloseTo(boxKm2(10.2, 11), 6);
    await grown.remove();
  });

  test('is none while nothing has been imported', async () => {
    const empty = await smallWorkspace();
    await rm(empty.historyPath);
    for (const address of ['/api/first', '/api/first/watch'])
      expect(await firstOf(app(empty.reader).request(address))).toMatchObject({
        asOf: null,
        source: 'watch',
        picture: null,
      });
    await empty.remove();
  });

  test('of a source that terms withhold is refused like that of a source that never was', async () => {
    const held = await smallWorkspace(['look']);
    expect((await app(held.reader).request('/api/first/watch')).status).toBe(200);
    const others = app(held.reader, 'anyone');
    const [hidden, unknown] = [await others.request('/api/first/watch'), await others.request('/api/first/nobody')];
    expect([hidden.status, unknown.status]).toEqual([404, 404]);
    expect((await hidden.json()).detail.replace('watch', 'nobody')).toBe((await unknown.json()).detail);
    const unnamed = await others.request('/api/first');
    expect(unnamed.status).toBe(400);
    expect(await unnamed.text()).not.toMatch(/watch/i);
    await held.remove();
  });
});
