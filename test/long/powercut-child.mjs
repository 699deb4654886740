// The two ends of a power cut: `write DIR SAMPLE` imports edition after edition and says A for each that is acknowledged;
// `count DIR` opens what the cut left and prints how many editions are whole.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importEditions } from '../../dist/atlas/import-editions.js';
import { initWorkspace } from '../../dist/atlas/init.js';
import { Ledger } from '../../dist/atlas/ledger.js';

const [what, dir, sample] = process.argv.slice(2);
const workspace = join(dir, 'war');
if (what === 'write') await write();
else await count();

async function write() {
  await initWorkspace(workspace, 'ukraine');
  process.stdout.write('R\n');
  const names = readdirSync(sample).filter((name) => /^\d+\.geojson$/.test(name));
  for (let round = 0; ; round++) {
    // The same ground under ever new ids, 30 editions an import.
    const folder = mkdtempSync(join(tmpdir(), 'foothold-powercut-'));
    for (let k = 0; k < 30; k++) {
      const bytes = readFileSync(join(sample, names[(k + round) % names.length]));
      writeFileSync(join(folder, `${1_700_000_000 + 30 * round + k}.geojson`), bytes);
    }
    await importEditions({
      dir: workspace,
      source: 'deepstate',
      paths: [folder],
      format: 'auto',
      published: null,
      onClash: 'refuse',
      stdin: [],
      databaseUrl: undefined,
      now: () => Math.floor(Date.now() / 1000),
      onProgress: ({ acknowledged }) => {
        for (const _ of acknowledged) process.stdout.write('A\n');
      },
    });
    rmSync(folder, { recursive: true });
  }
}

async function count() {
  const ledger = await Ledger.open(workspace, { purpose: 'count', databaseUrl: undefined });
  const standing = await ledger.standing('deepstate');
  for (const { sha256 } of standing) await ledger.original(sha256);
  await ledger.compareDatabase();
  await ledger.close();
  console.log(standing.length);
}
