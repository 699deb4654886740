import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decodeHistory, groundAt } from '../engine/history-file.ts';
import { type Ground, toGrid } from '../model/ground.ts';
import type { Source, Theatre } from '../model/theatre.ts';
import { type HistoryJob, type StandingEdition, updateHistory } from './history-writer.ts';

const SOURCE: Source = {
  id: 'watch',
  name: { en: 'The Watch' },
  aliases: [],
  affiliation: null,
  language: 'en',
  terms: { statement: { en: 'Free.' }, attribution: 'The Watch', allows: ['look', 'geometry'] },
  format: 'geojson',
  rules: [],
  time: { from: 'file-name' },
  overlap: [],
  blank: [],
};
const THEATRE = { timeZone: 'UTC', extent: [0, 0, 10, 10], statuses: [{ id: 'held' }] } as unknown as Theatre;
const START = 1_700_000_000;

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'foothold-history-'));
});
afterEach(() => rm(dir, { recursive: true }));

/** Edition k: one square that grows by a hundredth of a degree from edition to edition. */
function edition(k: number, revision = 0): StandingEdition {
  return { id: String(START + k * 60), published: START + k * 60, sha256: `${k}.${revision}` };
}

function groundOf({ id, published, sha256 }: StandingEdition): Ground {
  const [k, revision] = sha256.split('.').map(Number);
  const east = 1 + k! / 100 + revision! / 1000;
  const rings = [Int32Array.from([0, 0, east, 0, east, 1, 0, 1], toGrid)];
  return { edition: id, published, polygons: [{ status: 'held', rings }] };
}

const range = (count: number) => Array.from({ length: count }, (_, k) => edition(k));

/** Runs the writer; returns the file and the editions that it had to read from their original bytes. */
async function write(
  job: Pick<HistoryJob, 'standing' | 'before'> & { fresh?: readonly StandingEdition[]; theatre?: Theatre },
) {
  const read: string[] = [];
  const isWritten = await updateHistory({
    workspace: { dir, theatre: job.theatre ?? THEATRE },
    source: SOURCE,
    standing: job.standing,
    before: job.before,
    fresh: new Map((job.fresh ?? []).map((fresh) => [fresh.id, groundOf(fresh)])),
    readGround: async (standing) => {
      read.push(standing.id);
      return groundOf(standing);
    },
  });
  return { isWritten, read, bytes: await readFile(join(dir, 'histories/watch.foothold')) };
}

async function writtenWhole(standing: readonly StandingEdition[]): Promise<Buffer> {
  await rm(join(dir, 'histories'), { recursive: true, force: true });
  return (await write({ standing, before: [] })).bytes;
}

describe('the history file', () => {
  test('has the same bytes whether editions came one by one or all at once', async () => {
    let bytes = Buffer.alloc(0);
    for (let count = 1; count <= 21; count++) {
      ({ bytes } = await write({ standing: range(count), before: range(count - 1), fresh: [edition(count - 1)] }));
    }
    expect(bytes.equals(await writtenWhole(range(21)))).toBe(true);
    const history = decodeHistory(bytes);
    expect(history.editions.map(({ id }) => id)).toEqual(range(21).map(({ id }) => id));
    expect(groundAt(history, 13).polygons).toEqual(groundOf(edition(13)).polygons);
  });

  test('keeps its beginning and reads no original when an edition is added', async () => {
    const before = await write({ standing: range(20), before: [], fresh: range(20) });
    const after = await write({ standing: range(21), before: range(20), fresh: [edition(20)] });
    expect(after.read).toEqual([]);
    expect(after.bytes.subarray(0, before.bytes.length).equals(before.bytes)).toBe(true);
  });

  test('is left alone where nothing is new', async () => {
    await write({ standing: range(3), before: [], fresh: range(3) });
    expect((await write({ standing: range(3), before: range(3) })).isWritten).toBe(false);
  });

  test('loses a withdrawn edition, and has it back when it comes again', async () => {
    const all = range(9);
    const without = all.filter((_, k) => k !== 4);
    const whole = await writtenWhole(all);
    const retracted = await write({ standing: without, before: all });
    expect(decodeHistory(retracted.bytes).editions).toHaveLength(8);
    const again = await write({ standing: all, before: without, fresh: [edition(4)] });
    expect(again.bytes.equals(whole)).toBe(true);
    expect(again.read).toEqual([]);
  });

  test('has the polygons of the last revision', async () => {
    await write({ standing: range(5), before: [], fresh: range(5) });
    const revised = range(5).map((standing, k) => (k === 2 ? edition(2, 1) : standing));
    const { bytes } = await write({ standing: revised, before: range(5), fresh: [edition(2, 1)] });
    expect(groundAt(decodeHistory(bytes), 2).polygons).toEqual(groundOf(edition(2, 1)).polygons);
    expect(bytes.equals(await writtenWhole(revised))).toBe(true);
  });

  test('is made anew from originals where it is damaged, stale or gone', async () => {
    const { bytes } = await write({ standing: range(6), before: [], fresh: range(6) });
    await writeFile(join(dir, 'histories/watch.foothold'), bytes.subarray(0, 40));
    const mended = await write({ standing: range(6), before: range(6) });
    expect(mended.bytes.equals(bytes)).toBe(true);
    // An import that was killed after the database and before the file: the store knows more than the file.
    const behind = await write({ standing: range(7), before: range(7) });
    expect(behind.bytes.equals(await writtenWhole(range(7)))).toBe(true);
  });

  test('is made anew where the theatre changes how files are read', async () => {
    await write({ standing: range(3), before: [], fresh: range(3) });
    const theatre = { ...THEATRE, timeZone: 'Europe/Kyiv' } as Theatre;
    const changed = await write({ standing: range(3), before: range(3), theatre });
    expect(changed.isWritten).toBe(true);
    expect(changed.read).toHaveLength(3);
    expect(decodeHistory(changed.bytes).header.timeZone).toBe('Europe/Kyiv');
  });
});
