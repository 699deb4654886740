// foothold diff: what changed between two editions, in km², by region, and the places that changed.

import { type Command, Option } from 'commander';
import { writeCsv } from '../formats/write-csv.ts';
import type { Theatre } from '../model/theatre.ts';
import type { DiffAnswer, DiffChange, DiffHolder } from '../model/wire.ts';
import {
  type AnswerOptions,
  emit,
  openReader,
  type SourceOption,
  withAnswer,
  withExamples,
  withSource,
} from './options.ts';
import { progressLine } from './progress.ts';
import { table } from './table.ts';
import { clockNow, foot, instantInWords, km2, partyName, statusName } from './words.ts';

interface DiffOptions extends AnswerOptions, SourceOption {
  readonly by?: 'region';
  readonly format?: 'json' | 'csv' | 'geojson';
}

export function define(command: Command): void {
  command.argument('<from>', 'an edition, an instant, a day or latest').argument('<to>', 'the same, later or earlier');
  withSource(withAnswer(command))
    .addOption(new Option('--by <unit>', 'tell the changes apart').choices(['region']))
    .addOption(new Option('--format <format>', 'the form of the answer').choices(['json', 'csv', 'geojson']))
    .action(showDiff);
  withExamples(command, [
    'diff 1741694646 1741781084 --source deepstate',
    'diff 2025-03-01 latest --source deepstate --by region --format csv',
    'diff 2024-08-05 2024-09-01 --source deepstate --format geojson --output kursk.geojson',
  ]);
}

async function showDiff(from: string, to: string, options: DiffOptions): Promise<void> {
  const { reader, source } = await openReader(options);
  const { theatre } = reader;
  const progress = progressLine();
  if (options.format === 'geojson') {
    const { diffGeojson } = await import('../atlas/export.ts');
    const text = await diffGeojson(reader, {
      from,
      to,
      source,
      onProgress: progress.show,
    });
    progress.clear();
    return emit(options.output, text);
  }
  const answer = await reader.diff(from, to, source.id, {
    byRegion: options.by === 'region',
    onProgress: progress.show,
  });
  progress.clear();
  if (options.json || options.format === 'json') return emit(options.output, `${JSON.stringify(answer)}\n`);
  if (options.format === 'csv') return emit(options.output, csvOf(answer));
  await emit(options.output, textOf(answer, theatre) + foot(answer.to, { theatre, source, now: clockNow() }));
}

function textOf(answer: DiffAnswer, theatre: Theatre): string {
  const stamp = (edition: DiffAnswer['from']) =>
    `${instantInWords(edition.published, theatre.timeZone).trim()} (edition ${edition.edition})`;
  const parts = [`From ${stamp(answer.from)} to ${stamp(answer.to)}; times are ${theatre.timeZone}.\n`];
  const { changes, holders } = answer;
  if (changes.length === 0) parts.push(holders.length === 0 ? 'Nothing changed.\n' : 'No line moved.\n');
  parts.push(...tablesOf(answer, theatre));
  for (const region of answer.regions) {
    const tables = tablesOf(region, theatre);
    if (tables.length > 0) parts.push(`${region.name}\n${tables.join('\n')}`);
  }
  if (answer.places.length > 0) {
    const rows = answer.places.map(({ name, id, from, to }) => [
      name,
      statusName(theatre, from),
      statusName(theatre, to),
      id,
    ]);
    parts.push(table([{ title: 'place' }, { title: 'was' }, { title: 'is' }, { title: 'id' }], rows));
  }
  return parts.join('\n');
}

function tablesOf({ changes, holders }: Pick<DiffAnswer, 'changes' | 'holders'>, theatre: Theatre): string[] {
  const tables: string[] = [];
  if (changes.length > 0) tables.push(changesTable(changes, theatre));
  if (holders.length > 0) tables.push(`Changed sides without moving\n${holdersTable(holders, theatre)}`);
  return tables;
}

function holdersTable(holders: readonly DiffHolder[], theatre: Theatre): string {
  const columns = [
    { title: 'ground' },
    { title: 'fought for' },
    { title: 'fights for' },
    { title: 'km²', align: 'right' },
    { title: 'faces', align: 'right' },
  ] as const;
  const rows = holders.map(({ status, from, to, areaKm2, faces }) => [
    statusName(theatre, status),
    partyName(theatre, from),
    partyName(theatre, to),
    km2(areaKm2),
    String(faces),
  ]);
  return table(columns, rows);
}

function changesTable(changes: readonly DiffChange[], theatre: Theatre): string {
  const columns = [
    { title: 'was' },
    { title: 'is' },
    { title: 'km²', align: 'right' },
    { title: 'faces', align: 'right' },
  ] as const;
  const rows = changes.map(({ from, to, areaKm2, faces }) => [
    statusName(theatre, from),
    statusName(theatre, to),
    km2(areaKm2),
    String(faces),
  ]);
  return table(columns, rows);
}

/** One row for each change, and for each ground that changed sides; the region's columns are empty for the whole. */
function csvOf({ from, to, source, regions, ...whole }: DiffAnswer): string {
  const rows = [{ id: '', name: '', ...whole }, ...regions].flatMap(({ id, name, changes, holders }) => {
    const head = [source, from.edition, to.edition, id, name];
    return [
      ...changes.map((change) => [...head, change.from, change.to, change.areaKm2, change.faces, '', '']),
      ...holders.map(({ status, areaKm2, faces, ...side }) => [
        ...[...head, status, status, areaKm2, faces],
        ...[side.from, side.to],
      ]),
    ];
  });
  return writeCsv(CSV_COLUMNS, rows);
}

/** The sides are empty where the status itself changed. */
const CSV_COLUMNS = [
  'source',
  'edition_from',
  'edition_to',
  'region_id',
  'region',
  'from',
  'to',
  'area_km2',
  'faces',
  'side_from',
  'side_to',
] as const;
