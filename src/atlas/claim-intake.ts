// Takes texts in: each is kept once, read into proposals once, and a copy of a known text adds none.

import { LineageIndex } from '../claims/lineage.ts';
import { validTime } from '../claims/valid-time.ts';
import type { ProposedClaim } from '../model/claim.ts';
import { AUTHOR } from '../model/claim.ts';
import type { ClaimRecord, TextRecord } from '../model/claim-record.ts';
import type { EvidenceRecord } from '../model/evidence.ts';
import type { Instant } from '../model/instant.ts';
import type { ReadText } from '../model/text.ts';
import { textId, withClaimId } from './claim-ids.ts';
import { recorderOf } from './claim-recorder.ts';
import type { BookEntry, Ledger } from './ledger.ts';

export interface TextToTake {
  readonly text: ReadText;
  /** The file that it came from. */
  readonly file: string;
  /** What was read out of its words. */
  readonly proposals: readonly ProposedClaim[];
  readonly edition?: TextRecord['edition'];
  readonly evidence?: readonly EvidenceRecord[];
}

export interface ClaimIntakeOptions {
  readonly ledger: Ledger;
  readonly timeZone: string;
  readonly sourceId: (name: string) => string | null;
  /** One key for all names of one source, and for sources that pass on its word. */
  readonly lineageOf: (name: string) => string;
  readonly now: () => Instant;
}

export interface IntakeCounts {
  readonly texts: { readonly read: number; readonly new: number; readonly known: number; readonly copies: number };
  readonly claims: { readonly proposed: number; readonly new: number };
  readonly evidence: { readonly new: number };
}

/** Records go to disk in batches of this many: each costs a flush of the disk. */
const BATCH = 256;

export class ClaimIntake {
  private readonly options: ClaimIntakeOptions;
  private readonly lineage: LineageIndex;
  private readonly known: { readonly texts: Set<string>; readonly claims: Set<string>; readonly evidence: Set<string> };
  private batch: BookEntry[] = [];
  private readonly counts = { read: 0, newTexts: 0, copies: 0, proposed: 0, newClaims: 0, newEvidence: 0 };

  constructor(options: ClaimIntakeOptions) {
    this.options = options;
    const { texts, claims, evidence } = options.ledger.book();
    this.lineage = new LineageIndex(texts, options.lineageOf);
    this.known = {
      texts: new Set(texts.map(({ id }) => id)),
      claims: new Set(claims.map(({ id }) => id)),
      evidence: new Set(evidence.map(({ sha256 }) => sha256)),
    };
  }

  /** Takes one text, and returns the ids under which its proposals are on record: null for those of a copy. */
  async take(item: TextToTake): Promise<readonly (string | null)[]> {
    this.counts.read++;
    for (const evidence of item.evidence ?? []) this.addEvidence(evidence);
    const record = this.textRecord(textId(item.text), item);
    const claims = item.proposals.map((proposal) => this.claimRecord(proposal, record));
    if (this.known.texts.has(record.id)) return claims.map(({ id }) => (this.known.claims.has(id) ? id : null));
    this.known.texts.add(record.id);
    this.lineage.add(record);
    this.add({ kind: 'text', record });
    this.counts.newTexts++;
    if (record.copyOf === null) this.addClaims(claims);
    else this.counts.copies++;
    if (this.batch.length >= BATCH) await this.flush();
    return claims.map(({ id }) => (record.copyOf === null ? id : null));
  }

  /** Whether all that was taken is on disk. */
  get isDurable(): boolean {
    return this.batch.length === 0;
  }

  /** Makes the last batch durable. */
  async finish(): Promise<IntakeCounts> {
    await this.flush();
    const { read, newTexts, copies, proposed, newClaims, newEvidence } = this.counts;
    return {
      texts: { read, new: newTexts, known: read - newTexts, copies },
      claims: { proposed, new: newClaims },
      evidence: { new: newEvidence },
    };
  }

  private addEvidence(record: EvidenceRecord): void {
    if (this.known.evidence.has(record.sha256)) return;
    this.known.evidence.add(record.sha256);
    this.counts.newEvidence++;
    this.add({ kind: 'evidence', record });
  }

  private textRecord(id: string, { text, file, edition, evidence }: TextToTake): TextRecord {
    const draft: TextRecord = {
      id,
      outlet: text.outlet,
      number: text.id,
      author: text.author,
      title: text.title,
      text: wordsOf(text),
      language: text.language,
      published: text.published,
      url: text.url,
      origin: text.origin,
      copyOf: null,
      edition: edition ?? null,
      evidence: (evidence ?? []).map(({ sha256 }) => sha256),
      file,
      recorded: this.options.now(),
    };
    return { ...draft, copyOf: this.lineage.copyOf(draft) };
  }

  private addClaims(claims: readonly ClaimRecord[]): void {
    this.counts.proposed += claims.length;
    for (const record of claims) {
      if (this.known.claims.has(record.id)) continue;
      this.known.claims.add(record.id);
      this.counts.newClaims++;
      this.add({ kind: 'claim', record });
    }
  }

  private claimRecord(proposal: ProposedClaim, text: TextRecord): ClaimRecord {
    const { date, source, model, ...said } = proposal;
    const { sourceId, timeZone, now } = this.options;
    const author = writerOf(text);
    const name = source.name === AUTHOR && author !== null ? author : source.name;
    return withClaimId({
      ...said,
      source: {
        name,
        id: text.edition && source.name === AUTHOR ? text.edition.source : (source.id ?? sourceId(name)),
      },
      text: text.id,
      valid: validTime(date, { published: text.published, timeZone }),
      published: text.published,
      url: text.url,
      evidence: text.evidence,
      by: recorderOf(model),
      recorded: now(),
    });
  }

  private add(entry: BookEntry): void {
    this.batch.push(entry);
  }

  async flush(): Promise<void> {
    const { batch } = this;
    this.batch = [];
    await this.options.ledger.keep(batch);
  }
}

/** Who is committed to what nobody else is named for: of a forward whoever it comes from, else the author, or the outlet. */
function writerOf({ origin, author, outlet }: Pick<TextRecord, 'origin' | 'author' | 'outlet'>): string | null {
  if (origin?.kind === 'forward' && origin.name !== '') return origin.name;
  return author ?? outlet;
}

/** What is read of a text: its title first, unless the text begins with it. */
export function wordsOf({ title, text }: Pick<ReadText, 'title' | 'text'>): string {
  if (title === null || text.trimStart().startsWith(title.trim())) return text;
  return text === '' ? title : `${title}\n\n${text}`;
}
