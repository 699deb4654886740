// foothold serve: the map page and the HTTP API of a workspace, on this machine.

import type { Command } from 'commander';
import { openWorkspaceReader, type WorkspaceOption, wholeNumber, withExamples, withWorkspace } from './options.ts';
import { serveUntilStopped } from './serve-until-stopped.ts';

interface ServeOptions extends WorkspaceOption {
  readonly port?: number;
  readonly host: string;
  readonly open?: true;
}

export function define(command: Command): void {
  withWorkspace(command)
    .option('-p, --port <number>', 'the wished port; the next free one is taken (PORT, else 4650)', wholeNumber)
    .option(
      '--host <address>',
      'the address to bind; any but this machine shows only what terms let be published',
      '127.0.0.1',
    )
    .option('--open', 'open a browser, on a desktop')
    .action(runServe);
  withExamples(command, ['serve --workspace war', 'serve --port 8080']);
}

async function runServe(options: ServeOptions): Promise<void> {
  await serveUntilStopped(await openWorkspaceReader(options), options);
}
