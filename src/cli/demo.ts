// foothold demo: the built-in theatre, served.

import type { Command } from 'commander';
import { wholeNumber, withExamples } from './options.ts';
import { progressLine } from './progress.ts';
import { openDesk, serveUntilStopped } from './serve-until-stopped.ts';
import { clockNow } from './words.ts';

interface DemoOptions {
  readonly port?: number;
  readonly open?: true;
}

export function define(command: Command): void {
  command
    .option('-p, --port <number>', 'the wished port; the next free one is taken (PORT, else 4650)', wholeNumber)
    .option('--open', 'open a browser, on a desktop')
    .action(runDemo);
  withExamples(command, ['demo', 'demo --port 8080']);
}

async function runDemo(options: DemoOptions): Promise<void> {
  const { demoWorkspace } = await import('../atlas/demo-workspace.ts');
  const { AtlasReader } = await import('../atlas/reader.ts');
  const progress = progressLine();
  progress.show('making the demo theatre', null);
  const folder = await demoWorkspace({ now: clockNow });
  progress.clear();
  const reader = await AtlasReader.open(folder);
  // The demo is the program's own and local: its claims may be decided on, and never go to somebody's server.
  await serveUntilStopped(reader, { ...options, desk: await openDesk(reader, undefined) });
}
