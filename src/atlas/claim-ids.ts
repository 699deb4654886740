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

function digest(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, DIGITS);
}
