// Importing: files in, editions made durable batch by batch, the history file brought up to them at the end.

import { basename } from 'node:path';
import { EditionReader } from '../formats/geojson-edition.ts';
import { InputError } from '../model/errors.ts';
import type { Instant } from '../model/instant.ts';
import type { Source } from '../model/theatre.ts';
import type { ImportAnswer } from '../model/wire.ts';
import { answerHead } from './answer.ts';
import type { OnClash } from './edition-identity.ts';
import { type FedFile, feed } from './file-feed.ts';
import { updateHistory } from './history-writer.ts';
import { inputsOf, TEXTS_FILE } from './inputs.ts';
import { type ImportProgress, Intake } from './intake.ts';
import { Ledger } from './ledger.ts';
import { equalBytes } from './memory-compare.ts';
import { readingRules, standingGround } from './read-ground.ts';
import { openWorkspace, sourceOf, type Workspace } from './workspace.ts';

export interface ImportJob {
  readonly dir: string;
  readonly source: string | undefined;
  /** Files, folders, globs, archives, or `-`. */
  readonly paths: readonly string[];
  /** A reader's name, or `auto` for the one that the theatre gives the source. */
  readonly format: string;
  readonly published: Instant | null;
  readonly onClash: OnClash;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** A server to use instead of the embedded database. */
  readonly databaseUrl: string | undefined;
  readonly now: () => Instant;
  readonly onProgress: (progress: ImportProgress) => void;
}

export async function importEditions(job: ImportJob): Promise<ImportAnswer> {
  const workspace = await openWorkspace(job.dir);
  const source = withFormat(sourceOf(workspace.theatre, job.source), job.format);
  const ledger = await Ledger.open(workspace.dir, { purpose: 'import', databaseUrl: job.databaseUrl });
  try {
    const reader = new EditionReader(readingRules(workspace.theatre, source), { sameBytes: equalBytes });
    const known = await ledger.known(source.id);
    const intake = new Intake(known, { ...job, ledger, reader, source, timeZone: workspace.theatre.timeZone });
    const before = await ledger.standing(source.id);
    await takeAll(intake, job);
    await intake.finish();
    const standing = await bringHistoryUp({ workspace, source, ledger, intake, before });
    const { sanityNotes } = await import('./sanity-notes.ts');
    for (const { edition, notes } of sanityNotes({ workspace, source, standing, fresh: intake.fresh }))
      intake.addNotes(edition, notes);
    return intake.answer(answerHead(standing));
  } finally {
    await ledger.close();
  }
}

async function takeAll(intake: Intake, { paths, stdin, published, source }: ImportJob): Promise<void> {
  let editions = 0;
  for await (const file of feed(inputsOf(paths, { stdin }))) {
    if (basename(file.name) === TEXTS_FILE) await takeTexts(intake, file);
    else if (published !== null && ++editions > 1) intake.refuse(file.name, oneAtATime(source));
    else await intake.take(file);
  }
}

async function takeTexts(intake: Intake, file: FedFile): Promise<void> {
  if ('refused' in file) {
    intake.refuse(file.name, file.refused);
    return;
  }
  try {
    const { parseEditionTexts } = await import('../formats/edition-texts.ts');
    intake.addTexts(parseEditionTexts(file.bytes, file.name), file.name);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    intake.refuse(file.name, error.message);
  }
}

interface HistoryInputs {
  readonly workspace: Workspace;
  readonly source: Source;
  readonly ledger: Ledger;
  readonly intake: Pick<Intake, 'fresh'>;
  readonly before: Awaited<ReturnType<Ledger['standing']>>;
}

async function bringHistoryUp({ workspace, source, ledger, intake, before }: HistoryInputs) {
  const standing = await ledger.standing(source.id);
  await updateHistory({
    workspace,
    source,
    standing,
    before,
    fresh: intake.fresh,
    readGround: standingGround({ theatre: workspace.theatre, source, ledger }),
  });
  return standing;
}

function withFormat(source: Source, format: string): Source {
  if (format === 'auto' || format === source.format) return source;
  if (format !== 'geojson' && format !== 'deepstate') {
    throw new InputError(`There is no format "${format}": give auto, geojson or deepstate.`);
  }
  return { ...source, format };
}

function oneAtATime(source: string | undefined): string {
  return `--published can be said of one file, and this is another: import it in a run of its own with --source ${source ?? 'ID'}.`;
}
