// Reads what a source wrote beside its maps into claims of the same source: its text stands beside its geometry.

import { sourceFinder } from '../claims/known-sources.ts';
import { type EditionWords, editionWords } from '../formats/edition-words.ts';
import type { ProposedClaim } from '../model/claim.ts';
import type { EditionRecord } from '../model/edition.ts';
import { InputError } from '../model/errors.ts';
import { dayOf, type Instant } from '../model/instant.ts';
import type { ReadText } from '../model/text.ts';
import type { Source } from '../model/theatre.ts';
import { ClaimIntake, type IntakeCounts } from './claim-intake.ts';
import { Ledger } from './ledger.ts';
import { withLinkedPlace } from './linked-place.ts';
import { TextReader } from './read-texts.ts';
import { openWorkspace, sourceOf } from './workspace.ts';

export interface EditionTextsJob {
  readonly dir: string;
  /** The map source whose editions' texts are read; may be left out where there is only one. */
  readonly source: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly now: () => Instant;
  readonly onProgress: (read: number, of: number) => void;
}

export interface EditionTextsAnswer {
  readonly schema: 'foothold/1';
  readonly source: string;
  readonly editions: { readonly standing: number; readonly withText: number };
  readonly kept: IntakeCounts;
  /** Texts that could not be read for claims, and why. */
  readonly notes: readonly { readonly edition: string; readonly message: string }[];
}

/** Puts the texts of all standing editions and the claims in them on record. What is on record already adds nothing. */
export async function readEditionTexts(job: EditionTextsJob): Promise<EditionTextsAnswer> {
  const workspace = await openWorkspace(job.dir);
  const source = sourceOf(workspace.theatre, job.source);
  const reader = await TextReader.open(job.dir);
  const ledger = await Ledger.open(workspace.dir, { purpose: 'read', databaseUrl: job.databaseUrl });
  try {
    const standing = ledger.standingRecords(source.id);
    const intake = new ClaimIntake({
      ledger,
      timeZone: workspace.theatre.timeZone,
      sourceId: sourceFinder(workspace.theatre),
      lineageOf: (name) => reader.lineageOf(name),
      now: job.now,
    });
    const reading = { reader, source, timeZone: workspace.theatre.timeZone };
    const notes: EditionTextsAnswer['notes'][number][] = [];
    const withText = standing.filter(({ texts }) => Object.keys(texts).length > 0);
    for (const [k, edition] of withText.entries()) {
      const message = await takeText(edition, intake, reading);
      if (message !== null) notes.push({ edition: edition.id, message });
      job.onProgress(k + 1, withText.length);
    }
    return {
      schema: 'foothold/1',
      source: source.id,
      editions: { standing: standing.length, withText: withText.length },
      kept: await intake.finish(),
      notes,
    };
  } finally {
    await ledger.close();
  }
}

interface EditionReading {
  readonly reader: TextReader;
  readonly source: Source;
  readonly timeZone: string;
}

/** Returns why a text could not be read for claims; null where it was. It is kept either way. */
async function takeText(edition: EditionRecord, intake: ClaimIntake, reading: EditionReading): Promise<string | null> {
  const language = ownLanguage(edition, reading.source);
  const words = editionWords(edition.texts[language]!, edition.file);
  if (words.text === '') return null;
  const text = textOf(edition, { ...reading, language, words });
  const { proposals, message } = await proposalsOf(text, words, reading);
  await intake.take({ text, file: edition.file, proposals, edition: { source: edition.source, id: edition.id } });
  return message;
}

/** Its other languages are translations of it, and say nothing of their own. */
function ownLanguage({ texts }: EditionRecord, { language }: Source): string {
  return texts[language] === undefined ? Object.keys(texts).sort()[0]! : language;
}

async function proposalsOf(
  { text, language, outlet, published }: ReadText,
  words: EditionWords,
  { reader, timeZone }: EditionReading,
): Promise<{ readonly proposals: readonly ProposedClaim[]; readonly message: string | null }> {
  const day = published === null ? null : dayOf(published, timeZone);
  try {
    const proposals = await reader.read({ text, lang: language, published: day, outlet, conflict: null });
    return { proposals: proposals.map((claim) => withLinkedPlace(claim, words)), message: null };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { proposals: [], message: error.message };
  }
}

/** The edition's text as of its source: who draws the map also writes beside it. */
function textOf(
  { id, published }: EditionRecord,
  { source, language, words }: { readonly source: Source; readonly language: string; readonly words: EditionWords },
): ReadText {
  const { en: name } = source.name;
  const said = { text: words.text, id: `edition ${id}`, outlet: name, author: name, language, published };
  return { ...said, title: null, url: null, origin: null, media: [], item: 0 };
}
