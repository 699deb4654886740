// foothold check: a statement beside what maps and others had told by its hour, what they tell now, and measures.

import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CheckWish } from '../atlas/check-subjects.ts';
import { ACTS, RELATIONS } from '../model/claim.ts';
import type { ClaimWords } from '../model/desk-wire.ts';
import { UsageError } from '../model/errors.ts';
import { isDay, parseInstant } from '../model/instant.ts';
import {
  type AnswerOptions,
  emitAnswer,
  type KnownOnOption,
  knownOnOf,
  openWorkspaceReader,
  withAnswer,
  withExamples,
  withKnownOn,
} from './options.ts';
import { clockNow } from './words.ts';

interface CheckCommandOptions extends AnswerOptions, KnownOnOption {
  readonly speaker?: string;
  readonly on?: string;
  readonly place?: string;
  readonly relation?: ClaimWords['relation'];
  readonly party?: string;
  readonly act?: ClaimWords['act'];
  readonly text?: string;
  readonly published?: string | number;
  readonly outlet?: string;
  readonly around: 'circle' | 'region';
  readonly radius: number;
  readonly days: number;
}

export function define(command: Command): void {
  withAnswer(command.argument('[claim]', 'the id of a claim on record'))
    .option('--speaker <source>', 'whose statement: an id of the theatre, or a name')
    .option('--on <day>', 'the day on which it was said')
    .option('--place <what>', 'of which place: a name, an id, or lon,lat')
    .addOption(new Option('--relation <relation>', 'what was claimed').choices(RELATIONS))
    .option('--party <id>', 'of which party')
    .addOption(new Option('--act <act>', 'what the speaker did').choices(ACTS))
    .option('--text <file>', 'check every claim that is read out of a text, - for standard input; nothing is kept')
    .option('--published <when>', 'when the text was published, a day or an instant', when)
    .option('--outlet <name>', 'who carried the text')
    .addOption(
      new Option('--around <shape>', 'where areas are measured').choices(['circle', 'region']).default('circle'),
    )
    .option('--radius <km>', "the circle's", number, 25)
    .option('--days <count>', 'measures of so many days before and after', number, 7)
    .action(runCheck);
  withKnownOn(command, 'everything');
  withExamples(command, [
    'check 3f2a9c01d4e5b678',
    'check --speaker "Oleksandr Syrskyi" --on 2025-03-10 --relation not-encircled --party ukraine --place Sudzha',
    'check --text article.txt --published 2025-03-12 --json',
    'check 3f2a9c01d4e5b678 --known-on 2025-03-12T12:00:00Z --radius 40',
  ]);
}

async function runCheck(id: string | undefined, options: CheckCommandOptions): Promise<void> {
  const { checkAnswer } = await import('../atlas/check.ts');
  const { checkText } = await import('./check-text.ts');
  const reader = await openWorkspaceReader(options);
  const answer = await checkAnswer(reader, await wishOf(id, options), {
    knownOn: knownOnOf(options, reader.theatre),
    now: clockNow(),
    claims: 'all',
    around: options.around,
    radiusKm: options.radius,
    days: options.days,
  });
  await emitAnswer(options, answer, ({ checks }) =>
    checks.length === 0
      ? 'No claim about a named place was found.\n'
      : checks.map((check) => checkText(check, reader.theatre)).join('\n'),
  );
}

async function wishOf(id: string | undefined, options: CheckCommandOptions): Promise<CheckWish> {
  const { speaker, on, text } = options;
  if ([id, speaker, text].filter((way) => way !== undefined).length !== 1)
    throw new UsageError(
      'Say what to check: the id of a claim, --speaker NAME --on DAY, or --text FILE --published DAY.',
    );
  if (id !== undefined) return { kind: 'claim', id };
  if (text !== undefined) return readWish(text, options);
  if (on === undefined) throw new UsageError('Say on which day it was said with --on YYYY-MM-DD.');
  const { place, relation, party, act } = options;
  return {
    kind: 'spoken',
    words: {
      source: speaker!,
      on,
      ...(place === undefined ? {} : { place }),
      ...(relation === undefined ? {} : { relation }),
      ...(party === undefined ? {} : { party }),
      ...(act === undefined ? {} : { act }),
    },
  };
}

async function readWish(file: string, options: CheckCommandOptions): Promise<CheckWish> {
  const { published, outlet = null, workspace } = options;
  if (published === undefined)
    throw new UsageError('Say when the text was published with --published: dates in it are counted from there.');
  const { readInto } = await import('../atlas/read-into.ts');
  const { textFiles } = await import('../atlas/text-inputs.ts');
  const { claims } = await readInto({
    dir: workspace,
    files: textFiles([file], { stdin: process.stdin }),
    given: { outlet, language: null, conflict: null, published },
    into: 'nothing',
    databaseUrl: undefined,
    now: clockNow,
    onProgress: () => undefined,
  });
  return { kind: 'read', claims, published: { when: published, outlet } };
}

function when(text: string): string | number {
  if (isDay(text)) return text;
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return parseInstant(text);
  throw new InvalidArgumentError('It should be a day, YYYY-MM-DD, or an instant such as 2025-03-12T12:04:44Z.');
}

function number(text: string): number {
  if (!/^\d{1,4}(\.\d+)?$/.test(text)) throw new InvalidArgumentError('It should be a number.');
  return Number(text);
}
