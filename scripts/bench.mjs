// npm run bench: a table by step, ours against peers in one run. `--only import,overlay` picks; `--sample` takes the small set.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const PACKED = join(ROOT, '../shared/data/archives/deepstate-2022-04_2024-12.tar.xz');
const BENCHES = ['overlay', 'questions', 'size', 'growth', 'import', 'page', 'reading', 'read-export', 'geocoding'];
/** These need no archive. */
const OF_TEXTS = ['reading', 'read-export', 'geocoding'];

const args = process.argv.slice(2);
const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '').split(',') : BENCHES;
const unknown = only.filter((name) => !BENCHES.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown[0]}": choose from ${BENCHES.join(', ')}.`);
  process.exit(2);
}
const needsArchive = only.some((name) => !OF_TEXTS.includes(name));
if (needsArchive && !existsSync(PACKED)) {
  console.log('bench: skipped, the archive in ../shared/data is missing');
  process.exit(0);
}
if (needsArchive && !existsSync(join(ROOT, 'dist/cli/main.js'))) {
  execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'inherit' });
}

// Unpacked once for all benches.
const scratch = process.env.FOOTHOLD_ARCHIVE || !needsArchive ? null : mkdtempSync(join(tmpdir(), 'foothold-bench-'));
const archive = process.env.FOOTHOLD_ARCHIVE ?? (scratch ? join(scratch, 'editions') : '');
if (scratch) {
  execFileSync('tar', ['xJf', PACKED, '-C', scratch]);
  execFileSync(process.execPath, [join(scratch, 'deepstate/unpack.mjs'), archive], { stdio: 'ignore' });
}
let failed = 0;
for (const name of only) {
  const passOn = args.includes('--sample') ? ['--sample'] : [];
  const run = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'bench', `${name}.ts`), ...passOn], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, FOOTHOLD_ARCHIVE: archive },
  });
  if (run.status !== 0) failed++;
}
if (scratch) rmSync(scratch, { recursive: true });
console.log(
  `\n✓ reaches what we hold to, ✗ does not; ratios are within this run${failed ? `; ${failed} benches failed` : ''}`,
);
process.exit(failed ? 1 : 0);
