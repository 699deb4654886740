// Whether an export of any length is read in the same memory: peak memory by posts, printed only and kept.

import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { initWorkspace } from '../src/atlas/init.ts';
import { readEach } from '../src/atlas/read-into.ts';
import { textFiles } from '../src/atlas/text-inputs.ts';
import { passagesIn } from '../test/reading/passage-reader.ts';

const MB = 1e6;
const numbered = (name: string, usual: number) =>
  Number(process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual);
const folder = mkdtempSync(join(tmpdir(), 'foothold-bench-'));
try {
  await printed(numbered('posts', 100_000));
  await kept(numbered('kept', 2_000));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function printed(count: number): Promise<void> {
  const { seconds, early, peak } = await measured(await exportOf(count), { dir: '.', into: 'nothing', count });
  const sign = peak < early * 1.6 && peak < 400 * MB ? '✓' : '✗';
  process.stdout.write(
    `${sign} ${count} posts read and printed in ${seconds.toFixed(0)} s: at most ${mb(early)} in the first tenth, ${mb(peak)} in all\n`,
  );
}

/** The journal is held whole by whoever writes: that grows with what is kept, and with nothing else. */
async function kept(count: number): Promise<void> {
  const dir = join(folder, 'workspace');
  await initWorkspace(dir, 'kursk');
  const { seconds, early, peak } = await measured(await exportOf(count), { dir, into: 'keep', count });
  process.stdout.write(
    `  ${count} posts read and kept in ${seconds.toFixed(0)} s: at most ${mb(early)} in the first tenth, ${mb(peak)} in all\n`,
  );
}

interface Wanted {
  readonly dir: string;
  readonly into: 'keep' | 'nothing';
  readonly count: number;
}

async function measured(path: string, { dir, into, count }: Wanted) {
  const begin = performance.now();
  let [early, peak] = [0, 0];
  const reading = readEach({
    dir,
    files: textFiles([path], { stdin: Readable.from([]) }),
    given: { outlet: null, language: null, conflict: 'rus-ukr', published: null },
    into,
    databaseUrl: undefined,
    now: () => 1_750_000_000,
    onProgress: (read) => {
      if (read % 100 !== 0) return;
      peak = Math.max(peak, process.memoryUsage.rss());
      if (read <= count / 10) early = peak;
    },
  });
  for (let next = await reading.next(); !next.done; next = await reading.next());
  return { seconds: (performance.now() - begin) / 1000, early, peak };
}

/** An export of a channel that repeats posts of our own, each with a number that makes it another post. */
async function exportOf(count: number): Promise<string> {
  const texts = ['fresh-a', 'fresh-b', 'fresh-c', 'fresh-d'].flatMap((name) =>
    passagesIn(fileURLToPath(new URL(`../test/reading/${name}.jsonl`, import.meta.url))).map(({ text }) => text),
  );
  const path = join(folder, `${count}.json`);
  function* pieces(): Generator<string> {
    yield '{"name":"Sample","type":"public_channel","id":1,"messages":[';
    for (let k = 0; k < count; k++) {
      const text = `${texts[k % texts.length]}\nReport no. ${k}, sector ${(k * 7919) % 1_000_003}.`;
      const date = String(1_740_823_200 + k * 300);
      yield `${k > 0 ? ',' : ''}${JSON.stringify({ id: k + 1, type: 'message', date_unixtime: date, from: 'Sample', text })}`;
    }
    yield ']}';
  }
  await pipeline(Readable.from(pieces()), createWriteStream(path));
  return path;
}

function mb(bytes: number): string {
  return `${(bytes / MB).toFixed(0)} MB`;
}
