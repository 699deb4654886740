// What grows with the number of editions: ten times as many with nothing changed, and one more with its changes.

import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Ledger } from '../src/atlas/ledger.ts';
import { equalBytes } from '../src/atlas/memory-compare.ts';
import { changesBetween } from '../src/engine/answers.ts';
import { buildComposite, Overlay } from '../src/engine/composite.ts';
import { decodeHistory, encodeHistory, encodeTail } from '../src/engine/history-file.ts';
import { EditionReader } from '../src/formats/geojson-edition.ts';
import type { Ground } from '../src/model/ground.ts';
import { DEEPSTATE_OVERLAP } from '../test/oracle/deepstate-rule.ts';
import { headerFor } from '../test/oracle/header.ts';
import { random } from '../test/oracle/random.ts';
import { compositeSizes } from './engine-steps.ts';
import { benchInput } from './input.ts';
import { bytes, median, milliseconds, printHead, printRow, timed } from './table.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const { archive, grounds, statuses, bytes: plain } = benchInput();
const header = headerFor(statuses, DEEPSTATE_OVERLAP);
printHead('Growth');
tenfold();
tails();
await oneMore();

/** Nine more editions after each one, with its polygons, at irregular times. */
function tenfold(): void {
  const source = random(10);
  const many: Ground[] = [];
  grounds.forEach((ground, k) => {
    const room = (grounds[k + 1]?.published ?? ground.published + 86_400) - ground.published;
    const times = new Set<number>();
    for (let tries = 0; times.size < Math.min(9, room - 1) && tries < 1000; tries++)
      times.add(ground.published + 1 + source.below(room - 1));
    many.push(ground);
    for (const published of [...times].sort((a, b) => a - b))
      many.push({ edition: String(published), published, polygons: ground.polygons });
  });
  const more = many.length - grounds.length;
  const file = encodeHistory(header, many);
  const perEdition = (file.length - plain.length) / more;
  printRow({ what: `editions ${grounds.length} → ${many.length}: file`, ours: bytes(file.length - plain.length) });
  printRow({
    what: '… bytes per edition in the file',
    ours: perEdition.toFixed(2),
    figure: perEdition,
    target: '<= 4',
    reached: perEdition <= 4,
  });
  // The first composite of a process also brings code and shared tables; it is not counted.
  composite(plain);
  const [few, fewHeap] = heapOf(() => composite(plain));
  const [lots, lotsHeap] = heapOf(() => composite(file));
  const heap = (lotsHeap - fewHeap) / more;
  printRow({
    what: '… bytes per edition in memory',
    ours: heap.toFixed(1),
    figure: heap,
    target: '<= 64',
    reached: heap <= 64,
  });
  const before = compositeSizes(few);
  for (const [name, size] of Object.entries(compositeSizes(lots))) {
    printRow({
      what: `… ${name}`,
      ours: String(size),
      peer: String(before[name]),
      target: 'no more',
      reached: size === before[name],
    });
  }
}

/** The last 100 editions one by one: the bytes that each appends. */
function tails(): void {
  let file = encodeHistory(header, grounds.slice(0, -100));
  const sizes: number[] = [];
  const times: number[] = [];
  for (const ground of grounds.slice(-100)) {
    const history = decodeHistory(file);
    const [tail, ms] = timed(() => encodeTail(history, [ground]));
    sizes.push(tail.length);
    times.push(ms);
    file = Uint8Array.from(Buffer.concat([file, tail]));
  }
  printRow({ what: 'one more edition: bytes of its tail, median of 100', ours: bytes(median(sizes)) });
  printRow({ what: 'one more edition: encoding its tail, median of 100', ours: milliseconds(median(times)) });
}

/** The last 100 editions one by one, in a process that holds the composite: from the parsed edition to disk and answers. */
async function oneMore(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'foothold-bench-'));
  const ledger = await Ledger.open(dir, { purpose: 'bench', databaseUrl: undefined });
  const overlay = new Overlay(decodeHistory(encodeHistory(header, grounds.slice(0, -100))));
  const reader = new EditionReader(
    { format: 'deepstate', rules: [], statuses: new Set(statuses), extent: null },
    { sameBytes: equalBytes },
  );
  const [overlaid, durable, whole]: [number[], number[], number[]] = [[], [], []];
  for (const [k, { id, published, file }] of archive.editions.slice(-100).entries()) {
    const bytes = readFileSync(file);
    const { pieces, polygons, features } = reader.read(bytes, file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const about = { source: 'deepstate', id, revision: 0, published, shows: null, recorded: published };
    const record = { ...about, sha256, bytes: bytes.length, file, features, notes: [], texts: {}, links: [] };
    const begin = performance.now();
    ledger.keepOriginal({ sha256, bytes, pieces });
    await ledger.commit([record]);
    const kept = performance.now();
    overlay.add({ edition: id, published, polygons });
    const edition = grounds.length - 100 + k;
    changesBetween(overlay.composite(), edition - 1, edition);
    durable.push(kept - begin);
    overlaid.push(performance.now() - kept);
    whole.push(performance.now() - begin);
  }
  await ledger.close();
  rmSync(dir, { recursive: true });
  printRow({ what: '… overlay, composite and its first diff, median of 100', ours: milliseconds(median(overlaid)) });
  printRow({ what: '… bytes and record on disk, median of 100', ours: milliseconds(median(durable)) });
  const ms = median(whole);
  printRow({
    what: 'one more edition, parsed to durable and answered, median',
    ours: milliseconds(ms),
    figure: ms,
    target: '< 250 ms',
    reached: ms < 250,
  });
}

function composite(file: Uint8Array) {
  return buildComposite(decodeHistory(file));
}

function heapOf<T>(make: () => T): [T, number] {
  collectGarbage();
  collectGarbage();
  const before = process.memoryUsage();
  const made = make();
  collectGarbage();
  collectGarbage();
  const after = process.memoryUsage();
  return [made, after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers];
}
