// foothold init: makes a workspace of a built-in theatre or of a theatre file.

import type { Command } from 'commander';
import { importDemo } from '../atlas/demo-workspace.ts';
import { BUILT_IN, initWorkspace } from '../atlas/init.ts';
import { withExamples } from './options.ts';
import { clockNow } from './words.ts';

export function define(command: Command): void {
  command
    .argument('<dir>', 'a new or empty folder')
    .option('-t, --theatre <name|file>', `a built-in theatre (${BUILT_IN.join(', ')}), or a theatre file`, 'blank')
    .action(runInit);
  withExamples(command, [
    'init war --theatre ukraine',
    'init demo --theatre kursk',
    'init map --theatre my-theatre.json',
  ]);
}

async function runInit(dir: string, { theatre }: { readonly theatre: string }): Promise<void> {
  const { name, sources } = await initWorkspace(dir, theatre);
  if (theatre === 'kursk') await importDemo(dir, clockNow);
  const next =
    theatre === 'kursk'
      ? `Next: foothold place Sudzha --workspace ${dir}, or foothold serve --workspace ${dir}`
      : sources.length === 0
        ? `Next: say in ${dir}/theatre.json which parties, statuses and sources there are.`
        : `Next: foothold import PATH --source ${sources[0]!.id} --workspace ${dir}`;
  process.stdout.write(`${dir} is a workspace of the theatre "${name.en}".\n${next}\n`);
}
