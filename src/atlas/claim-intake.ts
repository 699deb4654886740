// Takes texts in: each is kept once, read into proposals once, and a copy of a known text adds none.

import { LineageIndex } from '../claims/lineage.ts';
import { validTime } from '../claims/valid-time.ts';
import type { ProposedClaim } from '../model/claim.ts';
import { AUTHOR } from '../model/claim.ts';
import type { ClaimRecord, Recorder, TextRecord } from '../model/claim-record.ts';
import type { EvidenceRecord } from '../model/evidence.ts';
import { dayOf, type Instant } from '../model/instant.ts';
import type { ReadText } from '../model/text.ts';
import { textId, withClaimId } from './claim-ids.ts';
import type { BookEntry, Ledger } from './ledger.ts';

export interface TextToTake {
  readonly text: ReadText;
  /** The file that it came from. */
  readonly file: string;
  readonly edition?: TextRecord['edition'];
  readonly evidence?: readonly EvidenceRecord[];
}

export interface ClaimIntakeOptions {
  readonly ledger: Ledger;
  /** Proposes claims; `published` is the theatre's day. */
  readonly propose: (text: ReadText, published: string | null) => Promise<readonly ProposedClaim[]>;
  readonly timeZone: string;
  readonly sourceId: (name: string) => string | null;
  readonly now: () => Instant;
}

export interface IntakeCounts {
  readonly texts: { readonly read: number; readonly new: number; readonly known: number; readonly copies: number };
  readonly claims: { readonly proposed: number; readonly new: number };
  readonly evidence: { readonly new: number };
}

/** Records go to disk in batches of this many: each costs a flush of the disk. */
const BATCH = 256;
const RULES: Recorder = { kind: 'rules', name: 'foothold' };

export class ClaimIntake {
  private readonly options: ClaimIntakeOptions;
  private readonly lineage: LineageIndex;
  private readonly known: { readonly texts: Set<string>; readonly claims: Set<string>; readonly evidence: Set<string> };
  private batch: BookEntry[] = [];
  private readonly counts = { read: 0, newTexts: 0, copies: 0, proposed: 0, newClaims: 0, newEvidence: 0 };

  constructor(options: ClaimIntakeOptions) {
    this.options = options;
    const { texts, claims, evidence } = options.ledger.book();
    this.lineage = new LineageIndex(texts);
    this.known = {
      texts: new Set(texts.map(({ id }) => id)),
      claims: new Set(claims.map(({ id }) => id)),
      evidence: new Set(evidence.map(({ sha256 }) => sha256)),
    };
  }

  /** Takes one text, and returns the claims proposed of it: none for a text that is known or a copy. */
  async take(item: TextToTake): Promise<readonly ClaimRecord[]> {
    this.counts.read++;
    for (const evidence of item.evidence ?? []) this.addEvidence(evidence);
    const id = textId(item.text);
    if (this.known.texts.has(id)) return [];
    this.known.texts.add(id);
    const record = this.textRecord(id, item);
    this.lineage.add(record);
    this.add({ kind: 'text', record });
    this.counts.newTexts++;
    if (record.copyOf !== null) this.counts.copies++;
    const claims = record.copyOf === null ? await this.claimsOf(record, item.text) : [];
    for (const claim of claims) this.add({ kind: 'claim', record: claim });
    if (this.batch.length >= BATCH) await this.flush();
    return claims;
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
      text: text.text,
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

  private async claimsOf(record: TextRecord, text: ReadText): Promise<ClaimRecord[]> {
    const { propose, timeZone } = this.options;
    const day = record.published === null ? null : dayOf(record.published, timeZone);
    const proposals = await propose(text, day);
    this.counts.proposed += proposals.length;
    const claims = proposals.map((proposal) => this.claimRecord(proposal, record));
    const fresh = claims.filter(
      ({ id }, k) => !this.known.claims.has(id) && claims.findIndex((c) => c.id === id) === k,
    );
    for (const { id } of fresh) this.known.claims.add(id);
    this.counts.newClaims += fresh.length;
    return fresh;
  }

  private claimRecord(proposal: ProposedClaim, text: TextRecord): ClaimRecord {
    const { date, source, ...said } = proposal;
    const { sourceId, timeZone, now } = this.options;
    // Who writes is committed to what nobody else is named for: the author, or the outlet whose text it is.
    const author = text.author ?? text.outlet;
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
      by: RULES,
      recorded: now(),
    });
  }

  private add(entry: BookEntry): void {
    this.batch.push(entry);
  }

  private async flush(): Promise<void> {
    const { batch } = this;
    this.batch = [];
    await this.options.ledger.keep(batch);
  }
}
