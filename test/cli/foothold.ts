// Runs the built command line as a user would: a process with arguments, output and an exit code.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
const MAIN = join(ROOT, 'dist/cli/main.js');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  /** Called with each line on standard error; may kill the process. */
  readonly onErrorLine?: (line: string, kill: () => void) => void;
}

export function foothold(args: readonly string[], { cwd = ROOT, stdin, onErrorLine }: RunOptions = {}): Promise<Run> {
  if (!existsSync(MAIN)) throw new Error('dist/cli/main.js is missing: run npm run build first.');
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], {
      cwd,
      env: { ...process.env, DATABASE_URL: '', TZ: 'UTC' },
    });
    let [stdout, stderr, rest] = ['', '', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onErrorLine?.(line, () => child.kill('SIGKILL'));
    });
    child.on('error', reject);
    child.on('close', (code) => settle({ code, stdout, stderr }));
    // The process may end before it has read what it is given.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin ?? '');
  });
}

/** Runs a command that should succeed and reads its answer. */
export async function answerOf<Answer = Record<string, unknown>>(args: readonly string[]): Promise<Answer> {
  const run = await foothold([...args, '--json']);
  if (run.code !== 0) throw new Error(`foothold ${args.join(' ')}: exit ${run.code}\n${run.stderr}`);
  return JSON.parse(run.stdout) as Answer;
}
