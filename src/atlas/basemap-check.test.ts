import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SmallWorkspace, smallWorkspace } from '../../test/browser/small-workspace.ts';
import { smallPmtiles } from '../../test/pmtiles.ts';
import { checkBasemap } from './basemap-check.ts';

let dir: string;
let small: SmallWorkspace;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'foothold-basemap-'));
  small = await smallWorkspace();
});
afterAll(async () => {
  await rm(dir, { recursive: true, force: true });
  await small.remove();
});

const check = (basemap: string) => checkBasemap({ dir, theatre: { ...small.reader.theatre, basemap } });

test('a basemap that is there is told by its tiles', async () => {
  await writeFile(join(dir, 'relief.pmtiles'), smallPmtiles({ tile: Uint8Array.from([1]) }));
  expect(await check('relief.pmtiles')).toBe(
    'relief.pmtiles, raster tiles (png) of zoom 0 to 1 over -180, -85, 180, 85; 0.0 MB',
  );
});

test('a basemap that is missing or something else is told with what to do', async () => {
  await expect(check('lost.pmtiles')).rejects.toThrow('lost.pmtiles is not in the workspace folder');
  await writeFile(join(dir, 'page.pmtiles'), '<!doctype html>');
  await expect(check('page.pmtiles')).rejects.toThrow('page.pmtiles cannot be shown (it is no PMTiles file)');
});

test('a style elsewhere is named by its host and not asked', async () => {
  expect(await check('https://tiles.example/style.json')).toContain('https://tiles.example, which readers');
});
