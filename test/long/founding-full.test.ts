// The founding question on the whole archive, asked of the command line: to the second.

import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { ImportAnswer, PlaceAnswer } from '../../src/model/wire.ts';
import { answerOf, foothold, ROOT } from '../cli/foothold.ts';
import { unpackedArchive } from '../oracle/archive.ts';

const SAMPLE = join(ROOT, '../shared/data/sample/deepstate');
const isThere = existsSync(SAMPLE);
if (!isThere) console.log('founding-full: skipped, ../shared/data is missing');

describe.skipIf(!isThere)('with the whole archive imported', () => {
  let folder = '';
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('Sudzha is blank, held by Ukraine from 14 August 2024, and no longer so on 12 March 2025', {
    timeout: 600_000,
  }, async () => {
    folder = await mkdtemp(join(tmpdir(), 'foothold-founding-'));
    const workspace = join(folder, 'war');
    const on = ['--source', 'deepstate', '--workspace', workspace];
    await foothold(['init', workspace, '--theatre', 'ukraine']);
    const { editions } = await answerOf<ImportAnswer>(['import', unpackedArchive()!, SAMPLE, ...on]);
    expect(editions).toEqual({ read: 1174, new: 1154, unchanged: 20, refused: 0 });
    const { history } = await answerOf<PlaceAnswer>(['place', '35.2703,51.1911', ...on]);
    expect(history.map(({ status, from, to }) => [status, from, to])).toEqual([
      ['none', '2022-04-03T12:33:28Z', '2024-08-14T11:42:32Z'],
      ['held-abroad', '2024-08-14T11:42:32Z', '2025-03-12T12:04:44Z'],
      ['none', '2025-03-12T12:04:44Z', null],
    ]);
    expect(history[2]).toMatchObject({ editionFrom: '1741781084', lastSeenOld: '2025-03-11T12:04:06Z' });
  });
});
