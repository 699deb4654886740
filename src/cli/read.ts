// foothold read: proposes claims from a text, or from many passages a line each.

import { type Command, InvalidArgumentError } from 'commander';
import { endpointOf } from '../atlas/model-endpoint.ts';
import { claimLines } from '../atlas/passage-lines.ts';
import { type ReadSummary, readEach } from '../atlas/read-into.ts';
import { TextReader } from '../atlas/read-texts.ts';
import { textFiles } from '../atlas/text-inputs.ts';
import { UsageError } from '../model/errors.ts';
import { isDay, parseInstant } from '../model/instant.ts';
import { oneLine } from './failure.ts';
import { type AnswerOptions, emit, emitAnswer, emitPieces, withAnswer, withExamples } from './options.ts';
import { type ProgressLine, progressLine } from './progress.ts';
import { jsonPieces, keptText, textPieces } from './read-pieces.ts';
import { clockNow } from './words.ts';

interface ReadOptions extends AnswerOptions {
  readonly published?: string | number;
  readonly outlet?: string;
  readonly lang?: string;
  readonly conflict?: string;
  readonly lines?: string;
  readonly dryRun?: true;
  readonly model?: true;
  readonly editions?: true;
  readonly source?: string;
}

export function define(command: Command): void {
  withAnswer(
    command.argument(
      '[path...]',
      'texts, feeds (RSS, Atom), result.json of a Telegram export, saved pages, folders, - for standard input',
    ),
  )
    .option(
      '-p, --published <when>',
      'when it was published, a day or an instant: "on Wednesday" is counted from there',
      when,
    )
    .option('--outlet <name>', 'who carried it')
    .option('--lang <tag>', 'its language; found out where not given')
    .option('--conflict <id>', 'which war it tells of; found out where not given')
    .option('--dry-run', 'only print: put nothing on record in the workspace')
    .option('--lines <file>', 'passages as JSON, one a line; prints a line of claims for each')
    .option(
      '--model',
      'also ask the language model that FOOTHOLD_MODEL_URL and FOOTHOLD_MODEL name; the text is sent there',
    )
    .option('--editions', 'the texts that a map source wrote beside its editions; --source names it')
    .option('-s, --source <id>', 'with --editions: whose')
    .action(runRead);
  withExamples(command, [
    'read article.txt --published 2025-03-12 --outlet Reuters',
    'read - --published 2025-03-12 --json < article.txt',
    'read export/result.json page.html feed.xml --workspace war',
    'read --editions --source deepstate --workspace war',
    'read --lines passages.jsonl > claims.jsonl',
  ]);
}

function when(text: string): string | number {
  if (isDay(text)) return text;
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return parseInstant(text);
  throw new InvalidArgumentError('It should be a day, YYYY-MM-DD, or an instant such as 2025-03-12T12:04:44Z.');
}

async function runRead(paths: readonly string[], options: ReadOptions): Promise<void> {
  const model = options.model ? endpointOf(process.env) : null;
  if (options.lines !== undefined) {
    if (paths.length > 0) throw new UsageError('Give texts or --lines FILE, not both.');
    return readLines(await TextReader.open(options.workspace, model), options.lines, options.output);
  }
  if (options.editions) return readEditions(paths, options);
  if (paths.length === 0) throw new UsageError('Say which text: a file, - for standard input, or --lines FILE.');
  const { published = null, outlet = null, lang = null, conflict = null } = options;
  const progress = progressLine();
  const reading = readEach({
    dir: options.workspace,
    files: textFiles(paths, { stdin: process.stdin }),
    given: { outlet, language: lang, conflict, published },
    model,
    into: options.dryRun ? 'nothing' : 'keep',
    databaseUrl: process.env.DATABASE_URL,
    now: clockNow,
    onProgress: (read, name) => progress.show(`${read} texts read  ${name}`, null),
  });
  const pieces = options.json ? jsonPieces(reading) : textPieces(reading);
  await emitPieces(options.output, withProgress(pieces, progress));
}

/** The line of progress gives way to each piece. What was refused makes the command's exit code. */
async function* withProgress(
  pieces: AsyncGenerator<string, ReadSummary>,
  progress: ProgressLine,
): AsyncGenerator<string> {
  let next = await pieces.next();
  for (; !next.done; next = await pieces.next()) {
    progress.clear();
    yield next.value;
  }
  if (next.value.refused.length > 0) process.exitCode = 1;
}

/** The texts of a workspace's editions become claims of the same source. */
async function readEditions(paths: readonly string[], options: ReadOptions): Promise<void> {
  if (paths.length > 0) throw new UsageError('Give texts or --editions, not both.');
  const { readEditionTexts } = await import('../atlas/read-edition-texts.ts');
  const progress = progressLine();
  const answer = await readEditionTexts({
    dir: options.workspace,
    source: options.source,
    databaseUrl: process.env.DATABASE_URL,
    now: clockNow,
    onProgress: (read, of) => progress.show(`${read} of ${of} texts read`, read / of),
  });
  progress.clear();
  const { standing, withText } = answer.editions;
  await emitAnswer(options, answer, () =>
    [
      `${answer.source}: ${withText} of ${standing} editions have a text.\n`,
      ...answer.notes.map(({ edition, message }) => `edition ${edition}: ${oneLine(message)}\n`),
      `${keptText(answer.kept)}\n`,
    ].join(''),
  );
}

/** Lines go out as they are made, or into the file together. */
async function readLines(reader: TextReader, file: string, output: string): Promise<void> {
  const kept: string[] = [];
  for await (const line of claimLines(reader, file)) {
    if (output === '-') await emit('-', line);
    else kept.push(line);
  }
  if (output !== '-') await emit(output, kept.join(''));
}
