// foothold import: reads editions into the workspace and prints what came in, what was refused and what was noted.

import { type Command, Option } from 'commander';
import { parseInstant } from '../model/instant.ts';
import type { ImportAnswer } from '../model/wire.ts';
import { oneLine } from './failure.ts';
import { type AnswerOptions, emitAnswer, type SourceOption, withAnswer, withExamples, withSource } from './options.ts';
import { progressLine } from './progress.ts';
import { clockNow } from './words.ts';

interface ImportOptions extends AnswerOptions, SourceOption {
  readonly format: string;
  readonly published?: string;
  readonly supersede?: true;
  readonly progress?: 'json';
}

/** The terminal shows this many notes; --json has all. */
const NOTES_SHOWN = 20;

export function define(command: Command): void {
  command.argument('<path...>', 'files, folders, patterns, archives (.zip .tar .tar.gz .tar.xz), - for standard input');
  withSource(withAnswer(command))
    .addOption(new Option('--format <format>', 'the reader').choices(['auto', 'geojson', 'deepstate']).default('auto'))
    .option('--published <instant>', 'when the one file was published, ISO 8601 with Z or an offset')
    .option('--supersede', 'keep other bytes under a known id as a revision')
    .addOption(
      new Option('--progress <form>', 'a line of JSON on standard error for each batch on disk').choices(['json']),
    )
    .action(runImport);
  withExamples(command, [
    'import editions/ --source deepstate',
    "import 'maps/2024-*.geojson' archive.tar.xz --source deepstate --json",
    'import - --source watch --published 2025-03-12T12:00:00Z < map.geojson',
  ]);
}

async function runImport(paths: readonly string[], options: ImportOptions): Promise<void> {
  const { importEditions } = await import('../atlas/import-editions.ts');
  const progress = progressLine();
  const answer = await importEditions({
    dir: options.workspace,
    source: options.source,
    paths,
    format: options.format,
    published: options.published === undefined ? null : parseInstant(options.published),
    onClash: options.supersede ? 'supersede' : 'refuse',
    stdin: process.stdin,
    databaseUrl: process.env.DATABASE_URL,
    now: clockNow,
    onProgress: ({ read, file, acknowledged }) => {
      if (options.progress === 'json' && acknowledged.length > 0) {
        process.stderr.write(`${JSON.stringify({ acknowledged })}\n`);
      }
      progress.show(`${read} files read  ${file}`, null);
    },
  });
  progress.clear();
  await emitAnswer(options, answer, textOf);
  if (answer.editions.refused > 0) process.exitCode = 1;
}

function textOf({ source, editions, features, notes, refused }: ImportAnswer): string {
  const lines = [
    `${source}: ${editions.read} read, ${editions.new} new, ${editions.unchanged} unchanged, ${editions.refused} refused`,
    `features: ${features.read} read, ${features.kept} kept, ${features.setAside} set aside (markers and the like: kept, but not control)`,
    ...refused.map(({ file, message }) => `refused ${oneLine(file)}: ${oneLine(message)}`),
  ];
  if (notes.length > 0)
    lines.push(
      `notes: ${notes.length}${notes.length > NOTES_SHOWN ? `, the ${NOTES_SHOWN} weightiest (--json has all)` : ''}`,
    );
  for (const { kind, message, firstEdition, count, feature } of notes.slice(0, NOTES_SHOWN)) {
    const where = `${firstEdition}${feature === null ? '' : `, feature ${feature}`}`;
    lines.push(`  ${kind} (${where}${count > 1 ? `, in ${count} editions` : ''}): ${oneLine(message)}`);
  }
  return `${lines.join('\n')}\n`;
}
