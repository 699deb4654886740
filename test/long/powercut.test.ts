// 20 simulated power cuts during imports: what was acknowledged by then is in the copy of the disk. Needs root and loop mounts.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../cli/foothold.ts';

const SCRIPT = join(ROOT, '../shared/tools/powercut/powercut.sh');
const SAMPLE = join(ROOT, '../shared/data/sample/deepstate');
const CUTS = 20;
const reason = whyNot();
if (reason) console.log(`powercut: skipped, ${reason}`);

describe.skipIf(reason)(`${CUTS} power cuts`, () => {
  test('lose nothing that was acknowledged', { timeout: 1_800_000 }, () => {
    const child = join(ROOT, 'test/long/powercut-child.mjs');
    const run = spawnSync(
      'bash',
      [SCRIPT, String(CUTS), `node ${child} write {dir} ${SAMPLE}`, `node ${child} count {dir}`],
      { encoding: 'utf8', maxBuffer: 1 << 26 },
    );
    console.log(`powercut: ${run.stdout.trim().split('\n').at(-1)}`);
    expect(run.status, run.stdout + run.stderr).toBe(0);
    expect(run.stdout).toMatch(new RegExp(`${CUTS} cuts, [1-9]\\d* acknowledged, 0 cuts with loss`));
  });
});

function whyNot(): string | null {
  if (!existsSync(SCRIPT) || !existsSync(SAMPLE)) return '../shared is missing';
  if (process.getuid?.() !== 0) return 'it needs root';
  try {
    execFileSync(
      'bash',
      [
        '-c',
        't=$(mktemp -d) && truncate -s 8M $t/i && mkfs.ext4 -q -F $t/i && mkdir $t/m && mount -o loop $t/i $t/m && umount $t/m && rm -r $t',
      ],
      { stdio: 'ignore' },
    );
    return null;
  } catch {
    return 'this machine lets nobody mount a loop device';
  }
}
