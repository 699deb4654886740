// Runs a program from start to exit and tells wall time and, where /proc has it, the peak of its memory.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface ChildRun {
  readonly ms: number;
  readonly code: number | null;
  readonly peakMiB: number | null;
  readonly output: string;
}

export function runChild(args: readonly string[], cwd = process.cwd()): Promise<ChildRun> {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let peakMiB: number | null = null;
    const look = (): void => {
      peakMiB = Math.max(peakMiB ?? 0, peakOf(child.pid!) ?? 0) || peakMiB;
    };
    const timer = setInterval(look, 50);
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      resolve({ ms: performance.now() - begin, code, peakMiB, output });
    });
  });
}

function peakOf(pid: number): number | null {
  try {
    const match = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return match ? Math.round(Number(match[1]) / 1024) : null;
  } catch {
    return null;
  }
}
