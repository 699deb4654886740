// Gives texts and claims their ids: the first half of a SHA-256 of what makes them what they are.

import { createHash } from 'node:crypto';
import { claimKey, textKey } from '../claims/identity.ts';
import type { ClaimRecord } from '../model/claim-record.ts';
import type { ReadText } from '../model/text.ts';

/** 64 bits: among a million records two share an id once in forty million archives. */
const DIGITS = 16;

export function textId(text: ReadText): string {
  return digest(textKey(text));
}

export function withClaimId(claim: Omit<ClaimRecord, 'id'>): ClaimRecord {
  return { id: digest(claimKey(claim)), ...claim };
}

/** An id for a claim that is told otherwise than it is kept, and that none of the given claims has. */
export function claimIdAmong(taken: ReadonlySet<string>, claim: ClaimRecord): string {
  for (let twin = 0; ; twin++) {
    const id = digest(twin === 0 ? claimKey(claim) : `${claimKey(claim)} ${twin}`);
    if (!taken.has(id)) return id;
  }
}

function digest(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, DIGITS);
}
