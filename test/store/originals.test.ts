import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Originals } from '../../src/store/originals.ts';
import { random } from '../oracle/random.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foothold-originals-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('bytes come back as they were, pieces shared and not, over several openings', async () => {
  const kept: Uint8Array[] = [];
  for (let run = 0; run < 3; run++) {
    const originals = await Originals.open(folder);
    for (let k = 0; k < 20; k++) {
      const { bytes, pieces } = file(run * 20 + k);
      originals.keep({ sha256: hashOf(bytes), bytes, pieces });
      kept.push(bytes);
      if (k % 7 === 3) await originals.flush();
    }
    await originals.flush();
  }
  const originals = await Originals.open(folder);
  for (const bytes of kept) expect(Buffer.compare(await originals.bytesOf(hashOf(bytes)), bytes)).toBe(0);
});

test('a feature that a hundred files share is kept once', async () => {
  const noise = random(3);
  const shared = Uint8Array.from({ length: 20_000 }, () => noise.below(256));
  const originals = await Originals.open(folder);
  for (let k = 0; k < 100; k++) {
    const bytes = Buffer.concat([Buffer.from(`{"n":${k},"f":[`), shared, Buffer.from(']}')]);
    const start = bytes.indexOf(shared);
    originals.keep({ sha256: hashOf(bytes), bytes, pieces: Int32Array.of(start, start + shared.length, 0) });
  }
  await originals.flush();
  const [name] = await readdir(folder);
  expect((await stat(join(folder, name!))).size).toBeLessThan(40_000);
});

test('a byte that was flipped is found, wherever it is', async () => {
  const originals = await Originals.open(folder);
  const all = Array.from({ length: 5 }, (_, k) => file(k));
  for (const { bytes, pieces } of all) originals.keep({ sha256: hashOf(bytes), bytes, pieces });
  await originals.flush();
  const [name] = await readdir(folder);
  const path = join(folder, name!);
  const good = await readFile(path);
  for (let at = 0; at < good.length; at += 97) {
    const bad = Buffer.from(good);
    bad[at] = bad[at]! ^ 0x10;
    await writeFile(path, bad);
    await expect(readAll(all.map(({ bytes }) => bytes)), `byte ${at}`).rejects.toThrow(
      /restore|invalid|incorrect|unexpected/i,
    );
  }
});

async function readAll(files: readonly Uint8Array[]): Promise<void> {
  const originals = await Originals.open(folder);
  for (const bytes of files) await originals.bytesOf(hashOf(bytes));
}

/** A file of features, most of them those of the file before; keys tell equal features. */
function file(k: number): { bytes: Uint8Array; pieces: Int32Array } {
  const features = Array.from({ length: 12 }, (_, i) => (i === k % 12 ? 1000 + k : i));
  const parts: string[] = ['{"features":['];
  const pieces: number[] = [];
  let at = parts[0]!.length;
  features.forEach((key, i) => {
    const text = `${i > 0 ? ',\n ' : ''}{"id":${key},"text":"${String(key).repeat(50)}"}`;
    const start = at + text.indexOf('{');
    at += text.length;
    pieces.push(start, at, key);
    parts.push(text);
  });
  parts.push(`]} ${k}`);
  return { bytes: Buffer.from(parts.join('')), pieces: Int32Array.from(pieces) };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
