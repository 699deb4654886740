// foothold claims: lists what was claimed, and records what a person decides of it.

import { type Command, InvalidArgumentError, Option } from 'commander';
import { ACTS, RELATIONS } from '../model/claim.ts';
import type { ClaimState, DecisionKind, StandingClaim } from '../model/claim-record.ts';
import type { ClaimWords } from '../model/desk-wire.ts';
import { parseInstant } from '../model/instant.ts';
import { claimBlock, claimRows } from './claim-text.ts';
import { defineSuggest } from './claims-suggest.ts';
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

const STATES: readonly ClaimState[] = ['proposed', 'accepted', 'mended', 'rejected', 'superseded'];

export function define(command: Command): void {
  defineList(command.command('list', { isDefault: true }).description('list claims, and how each stands'));
  defineShow(command.command('show').description('one claim whole, with its trail and all decisions'));
  for (const [name, kind, summary] of DECIDING) defineDecision(command.command(name).description(summary), kind);
  defineMend(command.command('mend').description('put what a claim should say in its place'));
  defineAdd(command.command('add').description('record a claim of your own reading, accepted'));
  defineSuggest(command.command('suggest').description('a draft of the map on a day, from accepted claims'));
  withExamples(command, [
    'claims list --state proposed --place Sudzha',
    'claims accept 3f2a9c01d4e5b678 --by Olha --reason "the post stands, geolocated"',
    'claims reject 3f2a9c01d4e5b678 --by Olha --reason "a plan, not an event"',
    'claims mend 3f2a9c01d4e5b678 --place 35.2703,51.1911 --by Olha',
    'claims add --speaker "General Staff" --relation controls --party ukraine --place Sudzha --on 2025-03-11',
    'claims suggest --on 2025-03-12 --output draft.geojson',
  ]);
}

const DECIDING = [
  ['accept', 'accepted', 'let claims stand'],
  ['reject', 'rejected', 'take claims out of dossiers; they stay on record'],
  ['reopen', 'reopened', 'take the last decision back: proposals again'],
] as const satisfies readonly (readonly [string, DecisionKind, string])[];

interface ListOptions extends AnswerOptions, KnownOnOption {
  readonly state?: ClaimState;
  readonly speaker?: string;
  readonly relation?: ClaimWords['relation'];
  readonly party?: string;
  readonly place?: string;
  readonly limit: number;
}

function defineList(command: Command): void {
  withAnswer(command)
    .addOption(new Option('--state <state>', 'only those that stand so').choices(STATES))
    .option('--speaker <source>', "only a source's, by id or by its name in texts")
    .addOption(new Option('--relation <relation>', 'only of this relation').choices(RELATIONS))
    .option('--party <id>', 'only of this party')
    .option('--place <what>', 'only about this place or region: a name, an id, or lon,lat')
    .option('--limit <count>', 'how many a terminal shows, latest first; --json has all', count, 50)
    .action(showList);
  withKnownOn(command, 'all');
}

async function showList(options: ListOptions): Promise<void> {
  const { listClaims } = await import('../atlas/claim-list.ts');
  const reader = await openWorkspaceReader(options);
  const { state, speaker, relation, party, place } = options;
  const knownOn = knownOnOf(options, reader.theatre);
  const answer = await listClaims(reader, {
    ...(state === undefined ? {} : { states: [state] }),
    ...(speaker === undefined ? {} : { source: speaker }),
    ...(relation === undefined ? {} : { relation }),
    ...(party === undefined ? {} : { party }),
    ...(place === undefined ? {} : { place }),
    ...(knownOn === null ? {} : { knownOn }),
  });
  await emitAnswer(options, answer, ({ claims }) =>
    claimRows(claims, { theatre: reader.theatre, limit: options.limit }),
  );
}

function defineShow(command: Command): void {
  withAnswer(command.argument('<claim>', 'its id')).action(async (id: string, options: AnswerOptions) => {
    const { claimById } = await import('../atlas/claim-list.ts');
    const reader = await openWorkspaceReader(options);
    const found = await claimById(reader, id);
    await emitAnswer(options, claimAnswer([found]), () => claimBlock(found, reader.theatre));
  });
}

interface DecisionOptions extends AnswerOptions {
  readonly by: string;
  readonly reason: string;
}

function withDecider(command: Command): Command {
  return withAnswer(command)
    .option('--by <name>', 'who decides, as it goes on record', 'editor')
    .option('--reason <text>', 'why; kept with the decision', '');
}

function defineDecision(command: Command, kind: DecisionKind): void {
  withDecider(command.argument('<claim...>', 'ids')).action(
    async (ids: readonly string[], options: DecisionOptions) => {
      const { decideClaims } = await import('../atlas/claims-desk.ts');
      const decided = await decideClaims(
        jobOf(options),
        ids.map((claim) => ({ claim, kind })),
      );
      await emitDecided(options, decided);
    },
  );
}

type WordOptions = DecisionOptions & Omit<ClaimWords, 'source'> & { readonly speaker?: string; readonly text?: string };

function withWords(command: Command): Command {
  return withDecider(command)
    .option('--speaker <source>', 'who claims it: an id of the theatre, or a name')
    .addOption(new Option('--act <act>', 'what the speaker does').choices(ACTS))
    .addOption(new Option('--relation <relation>', 'what is claimed').choices(RELATIONS))
    .option('--party <id>', 'whom it is claimed of; none where nobody is named')
    .option('--place <what>', 'a name, an id, or lon,lat')
    .addOption(
      new Option('--extent <extent>', 'how much of the place').choices(['whole', 'part', 'near', 'unspecified']),
    )
    .addOption(new Option('--certainty <certainty>', "the wording's").choices(['certain', 'probable', 'possible']))
    .option('--on <days>', 'when it was so: 2025-03-12, 2025-03-01..2025-03-12, ..2025-03-14, none')
    .option('--published <instant>', 'when it was published, ISO 8601 with Z or an offset', (text) =>
      parseInstant(text),
    )
    .option('--outlet <name>', 'who carried it')
    .option('--url <address>', 'where it can be looked up');
}

function defineMend(command: Command): void {
  withWords(command.argument('<claim>', 'its id')).action(async (id: string, options: WordOptions) => {
    const { mendClaim } = await import('../atlas/claims-desk.ts');
    await emitDecided(options, [await mendClaim(jobOf(options), id, wordsOf(options))]);
  });
}

function defineAdd(command: Command): void {
  withWords(command)
    .option('--text <id>', 'the text on record that it rests on')
    .action(async (options: WordOptions) => {
      const { addClaimInWords } = await import('../atlas/claims-desk.ts');
      const added = await addClaimInWords(jobOf(options), wordsOf(options), options.text ?? null);
      await emitDecided(options, [added]);
    });
}

function jobOf({ workspace, by, reason }: DecisionOptions) {
  return { dir: workspace, by, reason, databaseUrl: process.env.DATABASE_URL, now: clockNow };
}

function wordsOf({ speaker, ...options }: WordOptions): ClaimWords {
  return speaker === undefined ? options : { ...options, source: speaker };
}

async function emitDecided(options: AnswerOptions, claims: readonly StandingClaim[]): Promise<void> {
  const lines = claims.map(({ claim, state }) => `${claim.id} is ${state}.\n`);
  await emitAnswer(options, claimAnswer(claims), () => lines.join(''));
}

function claimAnswer(claims: readonly StandingClaim[]) {
  return { schema: 'foothold/1', claims };
}

function count(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('It should be a whole number.');
  return Number(text);
}
