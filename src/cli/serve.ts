// foothold serve: the map page and the HTTP API of a workspace, on this machine.

import type { Command } from 'commander';
import { openWorkspaceReader, type WorkspaceOption, wholeNumber, withExamples, withWorkspace } from './options.ts';
import { openDesk, serveUntilStopped } from './serve-until-stopped.ts';

interface ServeOptions extends WorkspaceOption {
  readonly port?: number;
  readonly host: string;
  readonly open?: true;
  readonly desk?: true;
}

export function define(command: Command): void {
  withWorkspace(command)
    .option('-p, --port <number>', 'the wished port; the next free one is taken (PORT, else 4650)', wholeNumber)
    .option(
      '--host <address>',
      'the address to bind; any but this machine shows only what terms let be published',
      '127.0.0.1',
    )
    .option('--desk', 'the claims desk too: deciding on claims, on this machine only')
    .option('--open', 'open a browser, on a desktop')
    .action(runServe);
  withExamples(command, ['serve --workspace war', 'serve --port 8080', 'serve --workspace war --desk']);
}

async function runServe(options: ServeOptions): Promise<void> {
  const { desk: wantsDesk, ...wishes } = options;
  const reader = await openWorkspaceReader(options);
  const desk = wantsDesk ? await openDesk(reader, process.env.DATABASE_URL) : undefined;
  await serveUntilStopped(reader, { ...wishes, ...(desk ? { desk } : {}) });
}
