import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallTheatre } from '../../test/browser/small-workspace.ts';
import { checkHouseStyle, readHouseStyle } from './house-style.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'foothold-house-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const workspace = (houseStyle: string | null) => ({ dir, theatre: { ...smallTheatre(['look']), houseStyle } });

test('a house style that is there is told by whose it is', async () => {
  await writeFile(join(dir, 'house.json'), '{"schema":"foothold-house-style/1","name":"The Daily Example"}');
  expect(await checkHouseStyle(workspace('house.json'))).toBe('house.json, "The Daily Example"');
  expect(await readHouseStyle(workspace(null))).toBeNull();
});

test('one that is missing, or is none, is told with what to do', async () => {
  await expect(checkHouseStyle(workspace('lost.json'))).rejects.toThrow('lost.json is not in the workspace folder');
  await writeFile(join(dir, 'later.json'), '{"schema":"foothold-house-style/2"}');
  await expect(checkHouseStyle(workspace('later.json'))).rejects.toThrow('schema is "foothold-house-style/2"');
});
