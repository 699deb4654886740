// What one import has taken in so far: classifies each file, reads it, hands it to the ledger in batches and counts.

import type { EditionReader } from '../formats/geojson-edition.ts';
import type { EditionRecord, ReadEdition } from '../model/edition.ts';
import { describeWhere, InputError } from '../model/errors.ts';
import type { Ground } from '../model/ground.ts';
import type { Instant } from '../model/instant.ts';
import type { Note } from '../model/note.ts';
import type { Source } from '../model/theatre.ts';
import type { ImportAnswer } from '../model/wire.ts';
import { identityOf, type KnownEdition, type OnClash } from './edition-identity.ts';
import { editionTime } from './edition-time.ts';
import type { FedFile } from './file-feed.ts';
import type { Ledger } from './ledger.ts';
import { NoteCollector } from './note-summary.ts';

export interface IntakeOptions {
  readonly ledger: Ledger;
  readonly reader: EditionReader;
  readonly source: Source;
  readonly timeZone: string;
  /** What --published says, for the one file that it can be said of. */
  readonly published: Instant | null;
  readonly onClash: OnClash;
  /** UTC seconds; when Foothold learned of what is read now. */
  readonly now: () => Instant;
  /** Told after each file, and with the ids of editions that are now on disk. */
  readonly onProgress: (progress: ImportProgress) => void;
}

export interface ImportProgress {
  readonly read: number;
  readonly file: string;
  /** Ids of editions whose bytes, record and folder entries are on disk since the last call. */
  readonly acknowledged: readonly string[];
}

export interface EditionTexts {
  readonly texts: Readonly<Record<string, string>>;
  readonly links: readonly string[];
}

/** A batch is made durable when it has this many editions or is this old: each costs a few flushes of the disk. */
const BATCH_EDITIONS = 128;
const BATCH_SECONDS = 1;

const NO_PIECES = new Int32Array(0);

export class Intake {
  /** The ground of each edition that came in, by id. */
  readonly fresh = new Map<string, Ground>();
  readonly known: Map<string, KnownEdition>;
  private readonly options: IntakeOptions;
  private readonly notes = new NoteCollector();
  private readonly refusals: { readonly file: string; readonly message: string }[] = [];
  private texts: ReadonlyMap<string, EditionTexts> = new Map();
  private batch: EditionRecord[] = [];
  private batchSince = 0;
  private commits: Promise<void> = Promise.resolve();
  /** Editions of this import that were kept without a text. */
  private readonly untold = new Set<string>();
  private acknowledged: string[] = [];
  private counts = { read: 0, new: 0, unchanged: 0, featuresRead: 0, kept: 0, setAside: 0 };

  constructor(known: ReadonlyMap<string, KnownEdition>, options: IntakeOptions) {
    this.known = new Map(known);
    this.options = options;
  }

  /** Texts of editions that follow; an edition's text is part of its record. */
  addTexts(texts: ReadonlyMap<string, EditionTexts>, file: string): void {
    this.texts = new Map([...this.texts, ...texts]);
    const late = [...texts.keys()].filter((id) => this.fresh.has(id) && this.untold.has(id));
    if (late.length === 0) return;
    // The records of these editions are made, and records are never changed: that is told, and is no failure.
    const message = `The texts of ${late.length} editions came after the editions and were not taken: put the file before them.`;
    this.notes.add(late[0]!, [{ kind: 'late-texts', message, file }], NO_PIECES);
  }

  /** Notes on an edition as a whole, for the report. */
  addNotes(edition: string, notes: readonly Note[]): void {
    this.notes.add(edition, notes, NO_PIECES);
  }

  refuse(file: string, message: string): void {
    this.refusals.push({ file, message });
  }

  /** Takes one file in. What is wrong with it is its own refusal; only the disk or the database stop the import. */
  async take(file: FedFile): Promise<void> {
    this.counts.read++;
    if ('refused' in file) this.refuse(file.name, file.refused);
    else {
      try {
        this.takeEdition(file);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        this.refuse(file.name, lineOf(error));
      }
    }
    if (this.isBatchDue()) await this.commitBatch();
    this.tell(file.name);
  }

  /** Makes the last batch durable. */
  async finish(): Promise<void> {
    await this.commitBatch();
    await this.commits;
    this.tell('');
  }

  /** The report; `asOf` is for the caller to fill, who knows all that stands. */
  answer(head: Pick<ImportAnswer, 'schema' | 'asOf'>): ImportAnswer {
    const { read, unchanged, featuresRead, kept, setAside } = this.counts;
    return {
      ...head,
      source: this.options.source.id,
      editions: { read, new: this.counts.new, unchanged, refused: this.refusals.length },
      features: { read: featuresRead, kept, setAside },
      notes: this.notes.summaries(),
      refused: this.refusals,
    };
  }

  private takeEdition(file: Extract<FedFile, { bytes: Uint8Array }>): void {
    const { source, timeZone, published, onClash, reader, ledger } = this.options;
    const { name, bytes, sha256 } = file;
    const time = editionTime({ name, bytes, source, timeZone, published });
    const identity = identityOf(time, sha256, this.known, onClash);
    if (identity.kind === 'unchanged') {
      this.counts.unchanged++;
      return;
    }
    if (identity.kind === 'clash') throw new InputError(clashMessage(identity.id, identity.known, sha256));
    const edition = reader.read(bytes, name);
    ledger.keepOriginal({ sha256, bytes, pieces: edition.pieces });
    const record = this.recordOf(edition, {
      ...file,
      id: identity.id,
      revision: identity.revision,
      published: time.published,
    });
    this.remember(record, edition);
  }

  private recordOf(
    edition: ReadEdition,
    file: { name: string; bytes: Uint8Array; sha256: string; id: string; revision: number; published: Instant },
  ): EditionRecord {
    const { id, revision, published, sha256, name, bytes } = file;
    const own = this.texts.get(id);
    if (!own) this.untold.add(id);
    return {
      source: this.options.source.id,
      id,
      revision,
      published,
      shows: null,
      recorded: this.options.now(),
      sha256,
      bytes: bytes.length,
      file: name,
      features: edition.features,
      notes: edition.notes,
      texts: own?.texts ?? {},
      links: [...new Set([...edition.links, ...(own?.links ?? [])])],
    };
  }

  private remember(record: EditionRecord, edition: ReadEdition): void {
    const { id, published, sha256, notes, features } = record;
    if (this.batch.length === 0) this.batchSince = this.options.now();
    this.batch.push(record);
    const revisions = [...(this.known.get(id)?.revisions ?? []), sha256];
    this.known.set(id, { published, revisions, isRetracted: false });
    this.fresh.set(id, { edition: id, published, polygons: edition.polygons });
    this.notes.add(id, notes, edition.pieces);
    this.counts.new++;
    this.counts.featuresRead += features.read;
    this.counts.kept += features.kept;
    this.counts.setAside += features.setAside;
  }

  private isBatchDue(): boolean {
    const { length } = this.batch;
    return length >= BATCH_EDITIONS || (length > 0 && this.options.now() - this.batchSince >= BATCH_SECONDS);
  }

  /** The next batch is read while this one goes to disk; there are never two on the way. */
  private async commitBatch(): Promise<void> {
    const { batch } = this;
    if (batch.length === 0) return;
    this.batch = [];
    await this.commits;
    this.commits = this.options.ledger.commit(batch).then(() => {
      this.acknowledged.push(...batch.map(({ id }) => id));
    });
    // Awaited by the next batch or by finish(); until then a failure must not end the process as unhandled.
    this.commits.catch(() => undefined);
  }

  private tell(file: string): void {
    const { acknowledged } = this;
    this.acknowledged = [];
    this.options.onProgress({ read: this.counts.read, file, acknowledged });
  }
}

function clashMessage(id: string, known: string, sha256: string): string {
  return `edition ${id} is known with other bytes (SHA-256 ${known}; this file has ${sha256}): add --supersede to keep both as revisions.`;
}

/** The refusal without the file's name, which the report puts before it. */
function lineOf({ message, where }: InputError): string {
  const { file: _, ...within } = where;
  const place = describeWhere(within);
  return place === '' ? message : `${place}: ${message}`;
}
