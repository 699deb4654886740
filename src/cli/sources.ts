// foothold sources: whose maps the workspace holds, how far they reach, on what terms; and the track records of who speaks.

import type { Command } from 'commander';
import { sourcesAnswer } from '../atlas/sources.ts';
import { oneLine } from './failure.ts';
import {
  type AnswerOptions,
  emitAnswer,
  type KnownOnOption,
  knownOnOf,
  openWorkspaceReader,
  wholeNumber,
  withAnswer,
  withExamples,
  withKnownOn,
} from './options.ts';
import { table } from './table.ts';
import { ageInWords, clockNow, dayInWords } from './words.ts';

interface SourcesOptions extends AnswerOptions, KnownOnOption {
  readonly records?: true;
  readonly window: number;
  readonly trust?: readonly string[];
}

export function define(command: Command): void {
  withAnswer(command)
    .option('--records', 'track records: how often what each source claimed was later borne out by the maps of others')
    .option('--window <days>', 'how long the maps have for it', wholeNumber, 30)
    .option('--trust <source...>', 'only these maps are held to decide; by default all')
    .action((options: SourcesOptions) => (options.records ? showRecords : showSources)(options));
  withKnownOn(command, 'the records');
  withExamples(command, ['sources', 'sources --json', 'sources --records', 'sources --records --window 14 --json']);
}

async function showRecords(options: SourcesOptions): Promise<void> {
  const { recordsAnswer } = await import('../atlas/track-record.ts');
  const { recordsText } = await import('./records-text.ts');
  const reader = await openWorkspaceReader(options);
  const { window, trust } = options;
  const knownOn = knownOnOf(options, reader.theatre);
  const query = { windowDays: window, knownOn, ...(trust === undefined ? {} : { trusts: trust }) };
  await emitAnswer(options, await recordsAnswer(reader, query), recordsText);
}

async function showSources(options: AnswerOptions): Promise<void> {
  const reader = await openWorkspaceReader(options);
  const { timeZone } = reader.theatre;
  const answer = sourcesAnswer(reader);
  const now = clockNow();
  const day = (stamp: { published: string } | null) => (stamp ? dayInWords(stamp.published, timeZone) : '');
  const rows = answer.sources.map((source) => [
    source.id,
    source.name,
    String(source.editions),
    day(source.first),
    source.last ? `${day(source.last)}, ${ageInWords(source.last.published, now, timeZone)}` : '',
  ]);
  const columns = [
    { title: 'source' },
    { title: 'name' },
    { title: 'editions', align: 'right' as const },
    { title: 'first map of' },
    { title: 'last map of' },
  ];
  const terms = answer.sources.map(
    ({ id, terms }) => `Terms of ${id}: ${oneLine(terms.statement)} (allows: ${terms.allows.join(', ')})\n`,
  );
  await emitAnswer(options, answer, () => `${table(columns, rows)}\n${terms.join('')}`);
}
