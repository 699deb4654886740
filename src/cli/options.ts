// Options that many commands share, and where their answers go.

import { type Command, InvalidArgumentError } from 'commander';
import { writeFileDurably } from '../atlas/durable-file.ts';
import { AtlasReader } from '../atlas/reader.ts';
import { type Instant, instantOrDay } from '../model/instant.ts';
import type { Theatre } from '../model/theatre.ts';

export interface WorkspaceOption {
  readonly workspace: string;
}

export interface AnswerOptions extends WorkspaceOption {
  readonly json?: true;
  readonly output: string;
}

export interface SourceOption {
  readonly source?: string;
}

export function withWorkspace(command: Command): Command {
  return command.option('-w, --workspace <dir>', 'the folder of the workspace', '.');
}

export function withAnswer(command: Command): Command {
  return withWorkspace(command)
    .option('--json', 'answer as JSON')
    .option('-o, --output <file>', 'write the answer to a file; - is standard output', '-');
}

export function withSource(command: Command): Command {
  return command.option('-s, --source <id>', 'whose map; may be left out where the theatre has one source');
}

/** The second axis of time: what had been recorded by then. */
export interface KnownOnOption {
  readonly knownOn?: string;
}

export function withKnownOn(command: Command, what: string): Command {
  return command.option(
    '--known-on <when>',
    `${what} as known then: a day, by its end, or ISO 8601 with Z or an offset`,
  );
}

/** Null where nothing was said: as known now. */
export function knownOnOf({ knownOn }: KnownOnOption, { timeZone }: Theatre): Instant | null {
  return knownOn === undefined ? null : instantOrDay(knownOn, timeZone);
}

/** Examples at the end of a command's help. */
export function withExamples(command: Command, examples: readonly string[]): Command {
  return command.addHelpText(
    'after',
    `\nExamples:\n${examples.map((example) => `  $ foothold ${example}`).join('\n')}`,
  );
}

/** Opens the workspace for reading and settles which source is meant. */
export async function openReader({ workspace, source }: WorkspaceOption & SourceOption) {
  const reader = await AtlasReader.open(workspace);
  return { reader, source: reader.source(source) };
}

export function openWorkspaceReader({ workspace }: WorkspaceOption): Promise<AtlasReader> {
  return AtlasReader.open(workspace);
}

/** Prints to standard output, waiting until it has gone out, or writes the file whole. */
export async function emit(output: string, content: string | Uint8Array): Promise<void> {
  if (output !== '-') return writeFileDurably(output, content);
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(content, (error) => (error ? reject(error) : resolve()));
  });
}

/** The same of an answer that is told piece by piece: the next is made once the last has gone out. */
export async function emitPieces(output: string, pieces: AsyncIterable<string>): Promise<void> {
  if (output !== '-') return writeFileDurably(output, pieces);
  for await (const piece of pieces) await emit('-', piece);
}

/** The answer as JSON, or as the text that `text` makes of it. */
export async function emitAnswer<Answer>(
  options: Pick<AnswerOptions, 'json' | 'output'>,
  answer: Answer,
  text: (answer: Answer) => string,
): Promise<void> {
  await emit(options.output, options.json ? `${JSON.stringify(answer)}\n` : text(answer));
}

export function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65_535)
    throw new InvalidArgumentError('It should be a whole number up to 65535.');
  return number;
}
