// Reads texts into proposals, and keeps them where there is a workspace: what `foothold read` does.

import { sourceFinder } from '../claims/known-sources.ts';
import type { TextNote } from '../formats/texts/text-item.ts';
import type { ProposedClaim } from '../model/claim.ts';
import { InputError, UsageError } from '../model/errors.ts';
import { dayOf, type Instant, nextDay, startOfDay } from '../model/instant.ts';
import type { ReadText } from '../model/text.ts';
import { ClaimIntake, type IntakeCounts, wordsOf } from './claim-intake.ts';
import { keepMedia } from './evidence.ts';
import { Ledger } from './ledger.ts';
import type { ModelEndpoint } from './model-endpoint.ts';
import { TextReader } from './read-texts.ts';
import type { TextFile } from './text-inputs.ts';

type ReadableFile = Exclude<TextFile, { readonly refused: string }>;

/** What is said of all texts that do not say it themselves. */
export interface Given {
  readonly outlet: string | null;
  readonly language: string | null;
  readonly conflict: string | null;
  /** A day of the theatre, or an instant. */
  readonly published: string | Instant | null;
}

export interface ReadJob {
  readonly dir: string;
  readonly files: AsyncIterable<TextFile> | Iterable<TextFile>;
  readonly given: Given;
  /** Is asked too where one is given: the texts are sent there. */
  readonly model?: ModelEndpoint | null;
  /** `keep` puts texts and proposals on record where the folder is a workspace. */
  readonly into: 'keep' | 'nothing';
  readonly databaseUrl: string | undefined;
  readonly now: () => Instant;
  readonly onProgress: (read: number, file: string) => void;
}

export interface ReadProposal extends ProposedClaim {
  /** Its id on record; null where nothing was kept. */
  readonly id: string | null;
  readonly file: string;
  /** 0-based index of the item in its file. */
  readonly item: number;
}

/** What is told of a reading once it is over. */
export interface ReadSummary {
  /** Null where nothing was to be kept. */
  readonly kept: IntakeCounts | null;
  /** What was left out or guessed, and why; `item` is null for a file as a whole. */
  readonly notes: readonly (TextNote & { readonly file: string })[];
  readonly refused: readonly { readonly file: string; readonly message: string }[];
}

export interface ReadAnswer extends ReadSummary {
  readonly schema: 'foothold/1';
  readonly claims: readonly ReadProposal[];
}

/** A reading with all its proposals together: for the few texts of a question. */
export async function readInto(job: ReadJob): Promise<ReadAnswer> {
  const reading = readEach(job);
  const claims: ReadProposal[] = [];
  let next = await reading.next();
  for (; !next.done; next = await reading.next()) claims.push(...next.value);
  return { schema: 'foothold/1', claims, ...next.value };
}

/** The proposals of one text after another that has any: none is held, so that an export may be of any length. */
export async function* readEach(job: ReadJob): AsyncGenerator<readonly ReadProposal[], ReadSummary> {
  const reader = await TextReader.open(job.dir, job.model ?? null);
  const { workspace } = reader;
  if (!workspace || job.into === 'nothing') return yield* new Reading(job, reader).run(null);
  const ledger = await Ledger.open(workspace.dir, { purpose: 'read', databaseUrl: job.databaseUrl });
  try {
    return yield* new Reading(job, reader).run(ledger);
  } finally {
    await ledger.close();
  }
}

/** As many as a batch of records: an old export read again makes no batches of its own. */
const MOST_HELD = 256;
/** Each text may have a note: more of them than this tell nobody more. */
const MOST_NOTES = 10_000;

const SAY_WHEN = 'Say when it was published with --published YYYY-MM-DD: dates in it are counted from there.';

class Reading {
  private readonly job: ReadJob;
  private readonly reader: TextReader;
  private readonly notes: ReadSummary['notes'][number][] = [];
  private notesLeftOut = 0;
  /** Proposals that are told once they are on disk. */
  private held: ReadProposal[] = [];
  private readonly refused: ReadSummary['refused'][number][] = [];
  private read = 0;

  constructor(job: ReadJob, reader: TextReader) {
    this.job = job;
    this.reader = reader;
  }

  async *run(ledger: Ledger | null): AsyncGenerator<readonly ReadProposal[], ReadSummary> {
    const intake = ledger && this.intake(ledger);
    for await (const file of this.job.files) {
      if ('refused' in file) this.refused.push({ file: file.file, message: file.refused });
      else yield* this.takeFile(file, intake);
    }
    const kept = (await intake?.finish()) ?? null;
    yield* this.told();
    // Where nothing else was named it is the command that lacks something; else one text does not sink the others.
    const [only, ...others] = this.refused;
    if (this.read === 0 && others.length === 0 && only?.message === SAY_WHEN) throw new UsageError(SAY_WHEN);
    return { kept, notes: this.allNotes(), refused: this.refused };
  }

  private async *takeFile(
    { file, folder, texts }: ReadableFile,
    intake: ClaimIntake | null,
  ): AsyncGenerator<readonly ReadProposal[], void> {
    for await (const item of texts) {
      if (item.kind === 'note') {
        this.note({ ...item.note, file });
        continue;
      }
      if (this.isUndated(item.text) && item.text.id === null) {
        this.refused.push({ file, message: SAY_WHEN });
        continue;
      }
      const text = this.completed(item.text, file);
      const proposals = intake ? await this.kept(intake, text, { file, folder }) : await this.proposed(text, file);
      this.held.push(...proposals);
      this.job.onProgress(++this.read, file);
      if (this.held.length >= MOST_HELD) await intake?.flush();
      if (intake?.isDurable ?? true) yield* this.told();
    }
  }

  private *told(): Generator<readonly ReadProposal[]> {
    const { held } = this;
    this.held = [];
    if (held.length > 0) yield held;
  }

  private note(note: ReadSummary['notes'][number]): void {
    if (this.notes.length < MOST_NOTES) this.notes.push(note);
    else this.notesLeftOut++;
  }

  private allNotes(): ReadSummary['notes'] {
    if (this.notesLeftOut === 0) return this.notes;
    const message = `${this.notesLeftOut} more notes are left out.`;
    return [...this.notes, { kind: 'more-notes', message, file: this.notes.at(-1)!.file, item: null }];
  }

  private intake(ledger: Ledger): ClaimIntake {
    const { theatre } = this.reader.workspace!;
    return new ClaimIntake({
      ledger,
      timeZone: theatre.timeZone,
      sourceId: sourceFinder(theatre),
      lineageOf: (name) => this.reader.lineageOf(name),
      now: this.job.now,
    });
  }

  private async proposed(text: ReadText, file: string): Promise<ReadProposal[]> {
    const proposals = await this.readClaims(text, file);
    return proposals.map((proposal) => ({ ...proposal, id: null, file, item: text.item }));
  }

  /** A text that is known, or a copy, is still read for whoever asked; what it proposes is on record once. */
  private async kept(
    intake: ClaimIntake,
    text: ReadText,
    { file, folder }: Pick<ReadableFile, 'file' | 'folder'>,
  ): Promise<ReadProposal[]> {
    const proposals = await this.readClaims(text, file);
    const media = folder === null ? [] : text.media;
    const from = { folder: folder ?? '', recorded: this.job.now() };
    const { records, notes } = await keepMedia(this.reader.workspace!.dir, media, from);
    for (const note of notes) this.note({ ...note, item: text.item, file });
    const ids = await intake.take({ text, file, proposals, evidence: records });
    return proposals.map((proposal, k) => ({ ...proposal, id: ids[k] ?? null, file, item: text.item }));
  }

  private async readClaims(text: ReadText, file: string): Promise<readonly ProposedClaim[]> {
    const { conflict } = this.job.given;
    const published = text.published === null ? null : dayOf(text.published, this.timeZone());
    try {
      return await this.reader.read({
        text: wordsOf(text),
        lang: text.language,
        published,
        outlet: text.outlet,
        conflict,
      });
    } catch (error) {
      // A language that somebody named is their mistake; one that an item has is the item's.
      if (!(error instanceof InputError) || this.job.given.language !== null) throw error;
      this.note({ kind: 'not-read', file, item: text.item, message: error.message });
      return [];
    }
  }

  private completed(text: ReadText, file: string): ReadText {
    const { outlet, language, published } = this.job.given;
    if (this.isUndated(text)) {
      const message = 'It has no date: what it dates by days of the week or without a year stays open.';
      this.note({ kind: 'no-date', message, file, item: text.item });
    }
    return {
      ...text,
      outlet: outlet ?? text.outlet,
      language: language ?? text.language,
      published: published === null ? text.published : this.instantOf(published),
    };
  }

  /** A text that stands alone needs its date; in a feed or an export one without is told of, and its own dates stay open. */
  private isUndated({ published }: ReadText): boolean {
    return this.job.given.published === null && published === null;
  }

  /** Where only the day is known, its last second: by then it had been published. */
  private instantOf(published: string | Instant): Instant {
    return typeof published === 'number' ? published : startOfDay(nextDay(published), this.timeZone()) - 1;
  }

  private timeZone(): string {
    return this.reader.workspace?.theatre.timeZone ?? 'UTC';
  }
}
