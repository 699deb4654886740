// foothold read: proposes claims from a text, or from many passages a line each.

import { type Command, InvalidArgumentError } from 'commander';
import { claimLines } from '../atlas/passage-lines.ts';
import { readInput } from '../atlas/read-input.ts';
import { plainText, type ReadAnswer, readInto, type TextOfFile } from '../atlas/read-into.ts';
import { TextReader } from '../atlas/read-texts.ts';
import { AUTHOR, type ProposedClaim } from '../model/claim.ts';
import { UsageError } from '../model/errors.ts';
import { isDay, parseInstant } from '../model/instant.ts';
import { type AnswerOptions, emit, emitAnswer, withAnswer, withExamples } from './options.ts';
import { progressLine } from './progress.ts';
import { clockNow } from './words.ts';

interface ReadOptions extends AnswerOptions {
  readonly published?: string | number;
  readonly outlet?: string;
  readonly lang?: string;
  readonly conflict?: string;
  readonly lines?: string;
  readonly dryRun?: true;
}

export function define(command: Command): void {
  withAnswer(command.argument('[path...]', 'texts, - for standard input'))
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
    .action(runRead);
  withExamples(command, [
    'read article.txt --published 2025-03-12 --outlet Reuters',
    'read - --published 2025-03-12 --json < article.txt',
    'read article.txt --published 2025-03-12 --workspace war',
    'read --lines passages.jsonl > claims.jsonl',
  ]);
}

function when(text: string): string | number {
  if (isDay(text)) return text;
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return parseInstant(text);
  throw new InvalidArgumentError('It should be a day, YYYY-MM-DD, or an instant such as 2025-03-12T12:04:44Z.');
}

async function runRead(paths: readonly string[], options: ReadOptions): Promise<void> {
  if (options.lines !== undefined) {
    if (paths.length > 0) throw new UsageError('Give texts or --lines FILE, not both.');
    return readLines(await TextReader.open(options.workspace), options.lines, options.output);
  }
  if (paths.length === 0) throw new UsageError('Say which text: a file, - for standard input, or --lines FILE.');
  const { published = null, outlet = null, lang = null, conflict = null } = options;
  if (published === null)
    throw new UsageError('Say when it was published with --published YYYY-MM-DD: dates in it are counted from there.');
  const progress = progressLine();
  const answer = await readInto({
    dir: options.workspace,
    texts: textsOf(paths),
    given: { outlet, language: lang, conflict, published },
    into: options.dryRun ? 'nothing' : 'keep',
    databaseUrl: process.env.DATABASE_URL,
    now: clockNow,
    onProgress: (read, name) => progress.show(`${read} texts read  ${name}`, null),
  });
  progress.clear();
  await emitAnswer(options, answer, textOf);
}

async function* textsOf(paths: readonly string[]): AsyncGenerator<TextOfFile> {
  for (const file of paths) yield { file, text: plainText(await readInput(file)) };
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

function textOf({ claims, kept, notes }: ReadAnswer): string {
  const count = claims.length === 1 ? '1 claim' : `${claims.length} claims`;
  const head =
    claims.length === 0
      ? 'No claim about a named place was found.\n'
      : `${count}, proposed by rules; a person decides.\n\n${claims.map(claimText).join('\n')}`;
  const told = notes.map(({ file, item, message }) => `${inOneLine(file)}, item ${item}: ${inOneLine(message)}\n`);
  return `${head}${told.length > 0 ? `\n${told.join('')}` : ''}${kept === null ? '' : `\n${keptText(kept)}\n`}`;
}

function keptText({ texts, claims, evidence }: NonNullable<ReadAnswer['kept']>): string {
  const media = evidence.new > 0 ? `, ${evidence.new} pieces of evidence` : '';
  if (texts.new === 0 && evidence.new === 0) return 'On record already: nothing was added.';
  return `On record: ${texts.new} of ${texts.read} texts new (${texts.copies} of them copies), ${claims.new} claims proposed${media}.`;
}

function claimText(claim: ProposedClaim): string {
  const { source, via, act, party, relation, place, extent, date, certainty, quote } = claim;
  const speaker = source.name === AUTHOR ? 'the text itself' : source.name;
  const chain = via.length > 0 ? `${speaker}, by way of ${via.join(', ')}` : speaker;
  const position = place.position === null ? '' : ` ${place.position.join(',')}`;
  const days =
    date === null ? '' : `, ${date.from === date.to ? date.from : `${date.from ?? '…'} to ${date.to ?? '…'}`}`;
  const lines = [
    `${place.name}${place.id === null ? '' : ` (${place.id}${position})`}: ${party ?? 'nobody named'} ${relation}, ${extent}${days}`,
    `  ${chain} ${act}, ${certainty}`,
    `  “${inOneLine(quote.text)}”`,
    `  ${claim.reasons.map(inOneLine).join('; ')}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Line breaks and characters that could steer a terminal or turn the writing's direction become blanks. */
function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}
