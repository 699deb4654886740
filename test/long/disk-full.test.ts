// Disks that run full during an import: one line, exit 1, nothing half-written, and the import goes on once there is room.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foothold, ROOT } from '../cli/foothold.ts';

const SAMPLE = join(ROOT, '../shared/data/sample/deepstate');
const reason = whyNot();
if (reason) console.log(`disk-full: skipped, ${reason}`);

describe.skipIf(reason)('an import on a disk', () => {
  // Too small for the originals, for the database, and for what comes at the end.
  test.each(['2500k', '4m', '20m', '30m'])(
    'of %s ends in one line and goes on when there is room',
    { timeout: 300_000 },
    async (size) => {
      const disk = await mkdtemp(join(tmpdir(), 'foothold-full-'));
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]);
      try {
        const workspace = join(disk, 'war');
        const on = ['--source', 'deepstate', '--workspace', workspace];
        expect((await foothold(['init', workspace, '--theatre', 'ukraine'])).code).toBe(0);
        const full = await foothold(['import', SAMPLE, ...on]);
        expect(full.code).toBe(1);
        expect(full.stderr.trim().split('\n'), full.stderr).toHaveLength(1);
        execFileSync('mount', ['-o', 'remount,size=300m', disk]);
        const again = await foothold(['import', SAMPLE, ...on]);
        expect(again.code, again.stderr).toBe(0);
        const doctor = await foothold(['doctor', '--workspace', workspace]);
        expect(doctor.code, doctor.stdout).toBe(0);
      } finally {
        execFileSync('umount', [disk]);
        await rm(disk, { recursive: true });
      }
    },
  );
});

function whyNot(): string | null {
  if (!existsSync(SAMPLE)) return '../shared is missing';
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'it needs root on Linux';
  try {
    execFileSync('bash', ['-c', 't=$(mktemp -d) && mount -t tmpfs -o size=1m tmpfs $t && umount $t && rmdir $t'], {
      stdio: 'ignore',
    });
    return null;
  } catch {
    return 'this machine lets nobody mount a disk';
  }
}
