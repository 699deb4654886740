// foothold editions: what a source's history holds.

import type { Command } from 'commander';
import {
  type AnswerOptions,
  emitAnswer,
  openReader,
  type SourceOption,
  withAnswer,
  withExamples,
  withSource,
} from './options.ts';
import { table } from './table.ts';
import { clockNow, foot, instantInWords } from './words.ts';

export function define(command: Command): void {
  withSource(withAnswer(command)).action(showEditions);
  withExamples(command, ['editions --source deepstate', 'editions --source deepstate --json --output editions.json']);
}

async function showEditions(options: AnswerOptions & SourceOption): Promise<void> {
  const { reader, source } = await openReader(options);
  const { theatre } = reader;
  const answer = reader.editions(source.id);
  const rows = answer.editions.map(({ edition, published }) => [
    edition,
    instantInWords(published, theatre.timeZone),
    published,
  ]);
  const columns = [{ title: 'edition' }, { title: `published (${theatre.timeZone})` }, { title: 'UTC' }];
  await emitAnswer(
    options,
    answer,
    () => table(columns, rows) + foot(answer.asOf, { theatre, source, now: clockNow() }),
  );
}
