// foothold at: the settled ground at a time, as a table, GeoJSON, CSV or a picture.

import { type Command, Option } from 'commander';
import type { Theatre } from '../model/theatre.ts';
import {
  type AnswerOptions,
  emit,
  openReader,
  type SourceOption,
  withAnswer,
  withExamples,
  withSource,
} from './options.ts';
import { table } from './table.ts';
import { clockNow, foot, km2, statusName } from './words.ts';

interface AtOptions extends AnswerOptions, SourceOption {
  readonly format: 'table' | 'geojson' | 'csv' | 'svg';
}

export function define(command: Command): void {
  command.argument('<when>', 'an edition, an instant, a day or latest');
  withSource(withAnswer(command))
    .addOption(
      new Option('--format <format>', 'the form of the answer')
        .choices(['table', 'geojson', 'csv', 'svg'])
        .default('table'),
    )
    .action(showGround);
  withExamples(command, [
    'at 2025-03-12 --source deepstate',
    'at 1741781084 --source deepstate --format geojson --output ground.geojson',
    'at latest --source deepstate --format svg --output map.svg',
  ]);
}

async function showGround(when: string, options: AtOptions): Promise<void> {
  const { reader, source } = await openReader(options);
  const query = { source, when };
  const { settledCsv, settledGeojson } = await import('../atlas/export.ts');
  if (options.json || options.format === 'geojson') return emit(options.output, settledGeojson(reader, query));
  if (options.format === 'csv') return emit(options.output, settledCsv(reader, query));
  if (options.format === 'svg') {
    const { settledSvg } = await import('../atlas/picture.ts');
    return emit(options.output, await settledSvg(reader, { ...query, now: clockNow() }));
  }
  const { settledGround } = await import('../atlas/at.ts');
  const { stamp, areaKm2 } = settledGround(reader.history(source.id), reader.when(when, source.id));
  const text = areasTable(areaKm2, reader.theatre) + foot(stamp, { theatre: reader.theatre, source, now: clockNow() });
  await emit(options.output, text);
}

function areasTable(areaKm2: Readonly<Record<string, number>>, theatre: Theatre): string {
  const rows = Object.entries(areaKm2)
    .filter(([, area]) => area > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([status, area]) => [statusName(theatre, status), km2(area)]);
  if (rows.length === 0) return 'Nothing is drawn in this edition.\n';
  return table([{ title: 'status' }, { title: 'km²', align: 'right' }], rows);
}
