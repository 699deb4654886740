// Books of claims drawn by hand: a text, a claim or a decision in a line each.

import type { ClaimBook, ClaimRecord, DecisionRecord, TextRecord } from '../src/model/claim-record.ts';

const NO_PLACE = { aliases: [], id: null, position: null, candidates: [] } as const;

/** A text of an outlet called Herald unless it says otherwise. */
export function handText(id: string, text: string, more: Partial<TextRecord> = {}): TextRecord {
  return {
    id,
    outlet: 'Herald',
    number: null,
    author: null,
    title: null,
    text,
    language: 'en',
    published: 0,
    url: null,
    origin: null,
    copyOf: null,
    edition: null,
    evidence: [],
    file: 'by-hand.json',
    recorded: 0,
    ...more,
  };
}

/** A claim about a place, read out of a text where one is given: its quotation is the whole of it. */
export function handClaim(
  id: string,
  place: string,
  more: Partial<ClaimRecord> & { in?: TextRecord } = {},
): ClaimRecord {
  const { in: text, ...claim } = more;
  return {
    id,
    text: text?.id ?? null,
    source: { name: 'Herald', id: null },
    via: [],
    outlet: text?.outlet ?? null,
    act: 'asserts',
    relation: 'captured',
    party: 'north',
    place: { name: place, mention: place, ...NO_PLACE },
    extent: 'whole',
    certainty: 'certain',
    valid: { from: null, to: null, precision: 'publication', expression: null },
    published: text?.published ?? 0,
    url: null,
    quote: text ? { start: 0, end: text.text.length, text: text.text } : null,
    background: false,
    reasons: [],
    evidence: [],
    by: { kind: 'rules', name: 'foothold' },
    recorded: 0,
    ...claim,
  };
}

export function handDecision(
  claim: string,
  kind: DecisionRecord['kind'],
  more: Partial<DecisionRecord> = {},
): DecisionRecord {
  return { claim, kind, replacement: null, by: 'an editor', reason: '', recorded: 0, ...more };
}

export function handBook(parts: Partial<ClaimBook>): ClaimBook {
  return { texts: [], claims: [], decisions: [], evidence: [], ...parts };
}
