// What a person decides of claims: accept, mend, reject, supersede, reopen, or add one of their own. Nothing is overwritten.

import { standingClaims } from '../claims/standing.ts';
import { validTime } from '../claims/valid-time.ts';
import type { ClaimDraft, ClaimRecord, DecisionKind, DecisionRecord, StandingClaim } from '../model/claim-record.ts';
import { InputError } from '../model/errors.ts';
import type { Instant } from '../model/instant.ts';
import { withClaimId } from './claim-ids.ts';
import type { BookEntry, Ledger } from './ledger.ts';

/** Longer reasons and names are texts, and belong into evidence. */
const MAX_REASON = 2000;
const MAX_NAME = 200;

export interface Verdict {
  readonly claim: string;
  readonly kind: DecisionKind;
  /** For `mended` what the claim should say; for `superseded` the id of the claim that stands instead. */
  readonly replacement?: ClaimDraft | string;
  readonly by: string;
  readonly reason: string;
}

export interface DecideOptions {
  /** The theatre's: days of drafts are its days. */
  readonly timeZone: string;
  readonly now: () => Instant;
}

/** Records a decision and returns the claim that now stands. Throws InputError where it says nothing new, or its claim is unknown. */
export async function decide(ledger: Ledger, verdict: Verdict, options: DecideOptions): Promise<StandingClaim> {
  const standing = new Map(standingClaims(ledger.book()).map((one) => [one.claim.id, one]));
  const told = standing.get(verdict.claim);
  if (!told) throw new InputError(`There is no claim "${verdict.claim}": foothold claims list shows their ids.`);
  checkWords(verdict);
  const state = verdict.kind === 'reopened' ? 'proposed' : verdict.kind;
  if (state === told.state && state !== 'mended')
    throw new InputError(`Claim ${verdict.claim} is ${state} already: nothing was changed.`);
  const replacement = replacementOf(verdict, { told, standing, options });
  const decision: DecisionRecord = {
    claim: verdict.claim,
    kind: verdict.kind,
    replacement: replacement?.id ?? null,
    by: verdict.by,
    reason: verdict.reason,
    recorded: options.now(),
  };
  const entries: BookEntry[] = [{ kind: 'decision', record: decision }];
  if (replacement && !standing.has(replacement.id)) entries.unshift({ kind: 'claim', record: replacement });
  else if (replacement && verdict.kind === 'mended')
    entries.push({
      kind: 'decision',
      record: { ...decision, claim: replacement.id, kind: 'accepted', replacement: null },
    });
  await ledger.keep(entries);
  const after = standingClaims(ledger.book());
  return after.find(({ claim }) => claim.id === (replacement?.id ?? verdict.claim))!;
}

export interface Addition {
  readonly draft: ClaimDraft;
  /** The text on record that it rests on. */
  readonly text: string | null;
  readonly by: string;
  readonly reason: string;
}

/** Records a claim that a person makes out, and their acceptance of it. */
export async function addClaim(ledger: Ledger, addition: Addition, options: DecideOptions): Promise<StandingClaim> {
  checkWords(addition);
  const { by, reason, draft, text } = addition;
  const book = ledger.book();
  if (text !== null && !book.texts.some(({ id }) => id === text))
    throw new InputError(`There is no text "${text}" on record: read it first, or add the claim without one.`);
  const claim = claimOf(draft, { text, evidence: [], by, options });
  if (book.claims.some(({ id }) => id === claim.id))
    throw new InputError(`This claim is on record already, as ${claim.id}: accept that one.`);
  const decision: DecisionRecord = {
    claim: claim.id,
    kind: 'accepted',
    replacement: null,
    by,
    reason,
    recorded: claim.recorded,
  };
  await ledger.keep([
    { kind: 'claim', record: claim },
    { kind: 'decision', record: decision },
  ]);
  return standingClaims(ledger.book()).find((one) => one.claim.id === claim.id)!;
}

interface Around {
  readonly told: StandingClaim;
  readonly standing: ReadonlyMap<string, StandingClaim>;
  readonly options: DecideOptions;
}

function replacementOf({ kind, replacement, by }: Verdict, { told, standing, options }: Around): ClaimRecord | null {
  if (kind === 'mended') {
    if (replacement === undefined || typeof replacement === 'string')
      throw new InputError('To mend a claim, say what it should say: nothing was changed.');
    const { text, evidence } = told.claim;
    const mended = claimOf(replacement, { text, evidence, by, options });
    const before = standing.get(mended.id);
    // Mended so before, and taken back: then it stands again.
    if (before?.state === 'superseded') return before.claim;
    if (before) throw new InputError(`That is what claim ${mended.id} says already: nothing was changed.`);
    return mended;
  }
  if (kind !== 'superseded') return null;
  const other = typeof replacement === 'string' ? standing.get(replacement) : undefined;
  if (!other || other.claim.id === told.claim.id)
    throw new InputError('To supersede a claim, name another one that stands instead: nothing was changed.');
  return other.claim;
}

function claimOf(
  draft: ClaimDraft,
  parts: Pick<ClaimRecord, 'text' | 'evidence'> & { readonly by: string; readonly options: DecideOptions },
): ClaimRecord {
  const { date, published, ...said } = draft;
  const { text, evidence, by, options } = parts;
  return withClaimId({
    ...said,
    text,
    published,
    valid: validTime(date, { published, timeZone: options.timeZone }),
    reasons: [`filled in by ${by}`],
    evidence,
    by: { kind: 'person', name: by },
    recorded: options.now(),
  });
}

function checkWords({ by, reason }: Pick<Verdict, 'by' | 'reason'>): void {
  if (by.trim() === '' || by.length > MAX_NAME)
    throw new InputError(`Say who decides, in at most ${MAX_NAME} characters: nothing was changed.`);
  if (reason.length > MAX_REASON)
    throw new InputError(`The reason has ${reason.length} characters: give at most ${MAX_REASON}.`);
}
