// foothold export: an edition's polygons as imported, or the whole history, as a file.

import { type Command, Option } from 'commander';
import { UsageError } from '../model/errors.ts';
import {
  type AnswerOptions,
  emit,
  openReader,
  type SourceOption,
  withAnswer,
  withExamples,
  withSource,
} from './options.ts';

interface ExportOptions extends AnswerOptions, SourceOption {
  readonly format: 'geojson' | 'csv' | 'history';
  readonly at?: string;
  readonly private?: true;
}

export function define(command: Command): void {
  withSource(withAnswer(command))
    .addOption(
      new Option('--format <format>', 'polygons as imported, or the history file')
        .choices(['geojson', 'csv', 'history'])
        .default('geojson'),
    )
    .option('--at <when>', 'an edition, an instant, a day or latest')
    .option('--private', 'for your own use: write geometry that the terms withhold, and mark the file')
    .action(runExport);
  withExamples(command, [
    'export --source watch --format geojson --at 2025-03-12 --output watch.geojson',
    'export --source deepstate --format history --output deepstate.foothold',
    'export --source deepstate --format csv --private --output mine.csv',
  ]);
}

async function runExport(options: ExportOptions): Promise<void> {
  const { reader, source } = await openReader(options);
  const { historyBytes, importedCsv, importedGeojson } = await import('../atlas/export.ts');
  if (options.format === 'history') {
    if (options.at !== undefined) throw new UsageError('A history file holds all editions: leave out --at.');
    return emit(options.output, await historyBytes(reader, source));
  }
  const query = { source, when: options.at ?? 'latest', audience: options.private ? 'private' : 'public' } as const;
  const write = options.format === 'csv' ? importedCsv : importedGeojson;
  await emit(options.output, write(reader, query));
}
