// Reads texts into proposals, and keeps them where there is a workspace: what `foothold read` does.

import { sourceFinder } from '../claims/known-sources.ts';
import type { ProposedClaim } from '../model/claim.ts';
import { InputError } from '../model/errors.ts';
import { dayOf, type Instant, nextDay, startOfDay } from '../model/instant.ts';
import type { ReadText } from '../model/text.ts';
import { ClaimIntake, type IntakeCounts, wordsOf } from './claim-intake.ts';
import { Ledger } from './ledger.ts';
import { TextReader } from './read-texts.ts';

/** A text with the file that it came from. */
export interface TextOfFile {
  readonly text: ReadText;
  readonly file: string;
}

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
  readonly texts: AsyncIterable<TextOfFile> | Iterable<TextOfFile>;
  readonly given: Given;
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

export interface ReadAnswer {
  readonly schema: 'foothold/1';
  readonly claims: readonly ReadProposal[];
  /** Null where nothing was to be kept. */
  readonly kept: IntakeCounts | null;
  /** Items that could not be read for claims, and why. */
  readonly notes: readonly { readonly file: string; readonly item: number; readonly message: string }[];
}

export async function readInto(job: ReadJob): Promise<ReadAnswer> {
  const reader = await TextReader.open(job.dir);
  const { workspace } = reader;
  if (!workspace || job.into === 'nothing') return new Reading(job, reader).run(null);
  const ledger = await Ledger.open(workspace.dir, { purpose: 'read', databaseUrl: job.databaseUrl });
  try {
    return await new Reading(job, reader).run(ledger);
  } finally {
    await ledger.close();
  }
}

class Reading {
  private readonly job: ReadJob;
  private readonly reader: TextReader;
  private readonly claims: ReadProposal[] = [];
  private readonly notes: ReadAnswer['notes'][number][] = [];

  constructor(job: ReadJob, reader: TextReader) {
    this.job = job;
    this.reader = reader;
  }

  async run(ledger: Ledger | null): Promise<ReadAnswer> {
    let read = 0;
    const intake = ledger && this.intake(ledger);
    for await (const { text, file } of this.job.texts) {
      const whole = this.completed(text);
      const proposals = intake ? await this.kept(intake, whole, file) : await this.proposed(whole, file);
      this.claims.push(...proposals);
      this.job.onProgress(++read, file);
    }
    return { schema: 'foothold/1', claims: this.claims, kept: (await intake?.finish()) ?? null, notes: this.notes };
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
    const proposals = await this.read(text, file);
    return proposals.map((proposal) => ({ ...proposal, id: null, file, item: text.item }));
  }

  /** A text that is known, or a copy, is still read for whoever asked; what it proposes is on record once. */
  private async kept(intake: ClaimIntake, text: ReadText, file: string): Promise<ReadProposal[]> {
    const proposals = await this.read(text, file);
    const ids = await intake.take({ text, file, proposals });
    return proposals.map((proposal, k) => ({ ...proposal, id: ids[k] ?? null, file, item: text.item }));
  }

  private async read(text: ReadText, file: string): Promise<readonly ProposedClaim[]> {
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
      this.notes.push({ file, item: text.item, message: error.message });
      return [];
    }
  }

  private completed(text: ReadText): ReadText {
    const { outlet, language, published } = this.job.given;
    return {
      ...text,
      outlet: outlet ?? text.outlet,
      language: language ?? text.language,
      published: published === null ? text.published : this.instantOf(published),
    };
  }

  /** Where only the day is known, its last second: by then it had been published. */
  private instantOf(published: string | Instant): Instant {
    return typeof published === 'number' ? published : startOfDay(nextDay(published), this.timeZone()) - 1;
  }

  private timeZone(): string {
    return this.reader.workspace?.theatre.timeZone ?? 'UTC';
  }
}

/** A text that is nothing but its words. */
export function plainText(text: string): ReadText {
  return {
    id: null,
    outlet: null,
    author: null,
    title: null,
    text,
    language: null,
    published: null,
    url: null,
    origin: null,
    media: [],
    item: 0,
  };
}
