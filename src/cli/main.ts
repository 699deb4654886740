#!/usr/bin/env node
// The command line: finds the command, loads its file alone, and turns refusals into one line and an exit code.

import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { COMMANDS, type CommandName, unknownCommand } from './commands.ts';
import { printFailure } from './failure.ts';
import { shieldNegativeLongitudes } from './negative-longitudes.ts';

const EXAMPLES = `
Examples:
  $ foothold init war --theatre ukraine
  $ foothold import editions/ --source deepstate --workspace war
  $ foothold place 35.2703,51.1911 --source deepstate --workspace war
  $ foothold diff 2025-03-11 2025-03-12 --source deepstate --workspace war`;

/** A reader that has seen enough (head, less) closes the pipe: that ends the command, not with an error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

async function run(args: readonly string[]): Promise<number> {
  const program = new Command('foothold')
    .description(
      'A battlefield map that anyone can keep, check and read: who holds which ground, since when, on whose word.',
    )
    .version(versionOfPackage())
    .exitOverride()
    .showHelpAfterError('(foothold --help lists the commands, foothold COMMAND --help explains one)')
    .addHelpText('after', EXAMPLES);
  try {
    await addCommands(program, args);
    await program.parseAsync(shieldNegativeLongitudes(args), { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    // Commander has printed its line; its own code for wrong usage is 1, ours is 2.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return printFailure(error, process.stderr);
  }
}

/** The command that was asked for is loaded; of the others the list of commands needs only the summary. */
async function addCommands(program: Command, args: readonly string[]): Promise<void> {
  const asked = args.find((arg) => !arg.startsWith('-'));
  if (asked === 'help') program.helpCommand(true);
  else if (asked !== undefined && !(asked in COMMANDS)) throw unknownCommand(asked);
  const named = asked === 'help' ? args[args.indexOf('help') + 1] : asked;
  for (const name of Object.keys(COMMANDS) as CommandName[]) {
    const command = program.command(name).description(COMMANDS[name].summary);
    command.exitOverride().showHelpAfterError(`(foothold ${name} --help explains it)`);
    if (name === named) (await COMMANDS[name].load()).define(command);
  }
  if (asked === undefined && args.length === 0) program.action(() => program.help());
}

function versionOfPackage(): string {
  const path = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

process.exitCode = await run(process.argv.slice(2));
