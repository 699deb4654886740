// foothold retract: withdraws an edition from the history, with the reason; its bytes and record stay.

import type { Command } from 'commander';
import { type AnswerOptions, emitAnswer, type SourceOption, withAnswer, withExamples, withSource } from './options.ts';
import { clockNow } from './words.ts';

interface RetractOptions extends AnswerOptions, SourceOption {
  readonly reason: string;
}

export function define(command: Command): void {
  withSource(withAnswer(command.argument('<edition>', 'the id of the edition')))
    .requiredOption('--reason <text>', 'why it is withdrawn; kept with the record')
    .action(runRetract);
  withExamples(command, ["retract 1675810986 --source deepstate --reason 'a stray polygon of 103,000 km²'"]);
}

async function runRetract(edition: string, options: RetractOptions): Promise<void> {
  const { retractEdition } = await import('../atlas/retract.ts');
  const answer = await retractEdition({
    dir: options.workspace,
    source: options.source,
    edition,
    reason: options.reason,
    databaseUrl: process.env.DATABASE_URL,
    now: clockNow,
  });
  await emitAnswer(
    options,
    answer,
    ({ retracted, source, reason }) =>
      `Withdrawn: edition ${retracted.edition} of ${source} (${retracted.published}), for: ${reason}\nIts bytes and record are kept; importing the file again brings it back.\n`,
  );
}
