// foothold area: km² by status, for each edition, day or month.

import { type Command, Option } from 'commander';
import type { AreaQuery } from '../atlas/area.ts';
import type { Theatre } from '../model/theatre.ts';
import type { AreaAnswer } from '../model/wire.ts';
import {
  type AnswerOptions,
  emitAnswer,
  openReader,
  type SourceOption,
  withAnswer,
  withExamples,
  withSource,
} from './options.ts';
import { progressLine } from './progress.ts';
import { table } from './table.ts';
import { clockNow, foot, instantInWords, km2, statusName } from './words.ts';

interface AreaOptions extends AnswerOptions, SourceOption {
  readonly by: 'edition' | 'day' | 'month';
  readonly byRegion?: true;
  readonly from?: string;
  readonly to?: string;
}

export function define(command: Command): void {
  withSource(withAnswer(command))
    .addOption(new Option('--by <unit>', 'a row for each').choices(['edition', 'day', 'month']).default('edition'))
    .option('--by-region', 'a row for each region too')
    .option('--from <when>', 'begin with this edition, instant or day')
    .option('--to <when>', 'end with this edition, instant or day')
    .action(showArea);
  withExamples(command, [
    'area --source deepstate --by month',
    'area --source deepstate --by day --from 2025-03-01 --to 2025-03-31 --json',
    'area --source deepstate --by-region --from latest',
  ]);
}

async function showArea(options: AreaOptions): Promise<void> {
  const { reader, source } = await openReader(options);
  const { theatre } = reader;
  const progress = progressLine();
  const { by, byRegion = false, from, to } = options;
  const query: AreaQuery = {
    by,
    byRegion,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  const answer = await reader.area(source.id, { ...query, onProgress: progress.show });
  progress.clear();
  const last = answer.rows.at(-1) ?? answer.asOf;
  await emitAnswer(options, answer, () => textOf(answer, theatre) + foot(last, { theatre, source, now: clockNow() }));
}

function textOf({ rows }: AreaAnswer, theatre: Theatre): string {
  // A column of zeros says nothing on a terminal; JSON has every status.
  const statuses = Object.keys(rows[0]?.areaKm2 ?? {}).filter((status) => rows.some((row) => row.areaKm2[status]! > 0));
  const hasRegions = rows.some((row) => row.region);
  const columns = [
    { title: rows[0]?.day ? 'day' : rows[0]?.month ? 'month' : `published (${theatre.timeZone})` },
    { title: 'edition' },
    ...(hasRegions ? [{ title: 'region' }] : []),
    ...statuses.map((status) => ({ title: statusName(theatre, status), align: 'right' as const })),
  ];
  const lines = rows.map((row) => [
    row.day ?? row.month ?? instantInWords(row.published, theatre.timeZone),
    row.edition,
    ...(hasRegions ? [row.region?.name ?? ''] : []),
    ...statuses.map((status) => km2(row.areaKm2[status]!)),
  ]);
  return `km² by status\n\n${table(columns, lines)}`;
}
