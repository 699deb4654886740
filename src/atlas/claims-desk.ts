// Deciding on claims of a workspace: opens its ledger for one decision after another, and closes it.

import type { StandingClaim } from '../model/claim-record.ts';
import type { ClaimWords } from '../model/desk-wire.ts';
import type { Instant } from '../model/instant.ts';
import { draftFromWords } from './claim-draft.ts';
import { claimById } from './claim-list.ts';
import { addClaim, decide, type Verdict } from './decide.ts';
import { Ledger } from './ledger.ts';
import { AtlasReader } from './reader.ts';

export interface DeskJob {
  readonly dir: string;
  readonly by: string;
  readonly reason: string;
  readonly databaseUrl: string | undefined;
  readonly now: () => Instant;
}

/** Decides on several claims alike: all of them, or where one can't be decided on, those before it. */
export async function decideClaims(
  job: DeskJob,
  verdicts: readonly Pick<Verdict, 'claim' | 'kind' | 'replacement'>[],
): Promise<StandingClaim[]> {
  const reader = await AtlasReader.open(job.dir);
  return withLedger(job, async (ledger) => {
    const decided: StandingClaim[] = [];
    for (const verdict of verdicts) {
      const { by, reason } = job;
      decided.push(await decide(ledger, { ...verdict, by, reason }, optionsOf(job, reader)));
    }
    return decided;
  });
}

/** Puts what a claim should say in its place; what the words leave out stays. */
export async function mendClaim(job: DeskJob, id: string, words: ClaimWords): Promise<StandingClaim> {
  const reader = await AtlasReader.open(job.dir);
  const { claim } = await claimById(reader, id);
  const replacement = await draftFromWords(reader, words, claim);
  const { by, reason } = job;
  return withLedger(job, (ledger) =>
    decide(ledger, { claim: id, kind: 'mended', replacement, by, reason }, optionsOf(job, reader)),
  );
}

export async function addClaimInWords(job: DeskJob, words: ClaimWords, text: string | null): Promise<StandingClaim> {
  const reader = await AtlasReader.open(job.dir);
  const draft = await draftFromWords(reader, words, null);
  const { by, reason } = job;
  return withLedger(job, (ledger) => addClaim(ledger, { draft, text, by, reason }, optionsOf(job, reader)));
}

function optionsOf({ now }: DeskJob, { theatre }: AtlasReader) {
  return { timeZone: theatre.timeZone, now };
}

async function withLedger<Result>(job: DeskJob, work: (ledger: Ledger) => Promise<Result>): Promise<Result> {
  const ledger = await Ledger.open(job.dir, { purpose: 'claims', databaseUrl: job.databaseUrl });
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}
