// foothold read: proposes claims from a text, or from many passages a line each.

import { type Command, InvalidArgumentError } from 'commander';
import { endpointOf } from '../atlas/model-endpoint.ts';
import { claimLines } from '../atlas/passage-lines.ts';
import { readInput } from '../atlas/read-input.ts';
import { TextReader } from '../atlas/read-texts.ts';
import { AUTHOR, type ProposedClaim } from '../model/claim.ts';
import { UsageError } from '../model/errors.ts';
import { isDay } from '../model/instant.ts';
import { type AnswerOptions, emit, emitAnswer, withAnswer, withExamples } from './options.ts';

interface ReadOptions extends AnswerOptions {
  readonly published?: string;
  readonly outlet?: string;
  readonly lang?: string;
  readonly conflict?: string;
  readonly lines?: string;
  readonly model?: true;
}

export function define(command: Command): void {
  withAnswer(command.argument('[file]', 'a text, - for standard input'))
    .option('-p, --published <day>', 'the day it was published, YYYY-MM-DD: what "on Wednesday" is counted from', day)
    .option('--outlet <name>', 'who carried it')
    .option('--lang <tag>', 'its language; found out where not given')
    .option('--conflict <id>', 'which war it tells of; found out where not given')
    .option('--lines <file>', 'passages as JSON, one a line; prints a line of claims for each')
    .option(
      '--model',
      'also ask the language model that FOOTHOLD_MODEL_URL and FOOTHOLD_MODEL name; the text is sent there',
    )
    .action(runRead);
  withExamples(command, [
    'read article.txt --published 2025-03-12 --outlet Reuters',
    'read - --published 2025-03-12 --json < article.txt',
    'read --lines passages.jsonl > claims.jsonl',
  ]);
}

function day(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('It should be a day, YYYY-MM-DD.');
  return text;
}

async function runRead(file: string | undefined, options: ReadOptions): Promise<void> {
  const reader = await TextReader.open(options.workspace, options.model ? endpointOf(process.env) : null);
  if (options.lines !== undefined) {
    if (file !== undefined) throw new UsageError('Give a text or --lines FILE, not both.');
    return readLines(reader, options.lines, options.output);
  }
  if (file === undefined) throw new UsageError('Say which text: a file, - for standard input, or --lines FILE.');
  if (options.published === undefined)
    throw new UsageError('Say when it was published with --published YYYY-MM-DD: dates in it are counted from there.');
  const { published, outlet = null, lang = null, conflict = null } = options;
  const claims = await reader.read({ text: await readInput(file), lang, published, outlet, conflict });
  await emitAnswer(options, { schema: 'foothold/1', claims }, () => textOf(claims));
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

function textOf(claims: readonly ProposedClaim[]): string {
  if (claims.length === 0) return 'No claim about a named place was found.\n';
  const count = claims.length === 1 ? '1 claim' : `${claims.length} claims`;
  return `${count}, proposed by rules; a person decides.\n\n${claims.map(claimText).join('\n')}`;
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
