import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeHistory } from '../engine/history-file.ts';
import type { Ground, GroundPolygon } from '../model/ground.ts';
import { makeFolderDurably, writeFileDurably } from './durable-file.ts';
import { headerOf } from './history-writer.ts';
import { initWorkspace } from './init.ts';
import { type SanityQuery, sanityNotes } from './sanity-notes.ts';
import { layout, openWorkspace, sourceOf } from './workspace.ts';

let dir = '';
beforeAll(async () => {
  dir = join(await mkdtemp(join(tmpdir(), 'foothold-sanity-')), 'war');
  await initWorkspace(dir, 'ukraine');
});
afterAll(() => rm(join(dir, '..'), { recursive: true, force: true }));

/** A square of about `side` tenths of a degree, at 30° east and 48° north. */
function square(status: string, west: number, side: number): GroundPolygon {
  const [x, y, reach] = [300_000_000 + west * 1_000_000, 480_000_000, side * 1_000_000];
  return { status, rings: [Int32Array.from([x, y, x + reach, y, x + reach, y + reach, x, y + reach])] };
}

async function kindsOf(editions: readonly (readonly GroundPolygon[])[]): Promise<string[][]> {
  const workspace = await openWorkspace(dir);
  const source = sourceOf(workspace.theatre, 'deepstate');
  const grounds = editions.map((polygons, k): Ground => ({ edition: String(1000 + k), published: 1000 + k, polygons }));
  await makeFolderDurably(layout.histories(dir));
  await writeFileDurably(layout.history(dir, source.id), encodeHistory(headerOf(workspace.theatre, source), grounds));
  const query: SanityQuery = {
    workspace,
    source,
    standing: grounds.map(({ edition, published }) => ({ id: edition, published, sha256: '' })),
    fresh: new Map(grounds.map((ground) => [ground.edition, ground])),
  };
  const notes = sanityNotes(query);
  return grounds.map(
    ({ edition }) => notes.find((one) => one.edition === edition)?.notes.map(({ kind }) => kind) ?? [],
  );
}

test('an edition like the one before has no notes', async () => {
  const ground = [square('occupied', 0, 5)];
  expect(await kindsOf([ground, ground])).toEqual([[], []]);
});

test('statuses that overlap are noted, those that touch are not', async () => {
  const kinds = await kindsOf([
    [square('occupied', 0, 5), square('retaken', 5, 5)],
    [square('occupied', 0, 5), square('retaken', 4, 5)],
  ]);
  expect(kinds).toEqual([[], ['overlap']]);
});

test('a leap, a status that vanished, and half an edition are noted against the edition before', async () => {
  const kinds = await kindsOf([
    [square('occupied', 0, 10)],
    [square('occupied', 0, 12)],
    [square('retaken', 0, 12)],
    [square('retaken', 0, 5)],
    [],
  ]);
  expect(kinds).toEqual([
    [],
    ['area-jump'],
    ['status-vanished', 'area-jump'],
    ['half-empty-edition', 'area-jump'],
    ['empty-edition'],
  ]);
});
