// A claim as fields to fill in, and what of it was changed: only that is told to the server.

import type { Act, ClaimCertainty, Extent, Relation } from '../../model/claim.ts';
import type { ClaimRecord } from '../../model/claim-record.ts';
import type { ClaimWords } from '../../model/desk-wire.ts';
import { dayOf } from '../../model/instant.ts';

export interface ClaimFields {
  readonly source: string;
  readonly act: Act;
  readonly relation: Relation;
  /** A party's id, or `none`. */
  readonly party: string;
  /** An id, a name, or lon,lat; empty = the place as it was read. */
  readonly place: string;
  readonly extent: Extent;
  readonly certainty: ClaimCertainty;
  /** YYYY-MM-DD, or empty where open. */
  readonly from: string;
  readonly to: string;
}

export const NO_PARTY = 'none';

export const EMPTY_FIELDS: ClaimFields = {
  source: '',
  act: 'asserts',
  relation: 'controls',
  party: NO_PARTY,
  place: '',
  extent: 'whole',
  certainty: 'certain',
  from: '',
  to: '',
};

export function fieldsOf(claim: ClaimRecord, timeZone: string): ClaimFields {
  const { source, act, relation, party, extent, certainty, valid } = claim;
  const isDated = valid.precision !== 'publication';
  return {
    source: source.name,
    act,
    relation,
    party: party ?? NO_PARTY,
    place: '',
    extent,
    certainty,
    from: isDated && valid.from !== null ? dayOf(valid.from, timeZone) : '',
    to: isDated && valid.to !== null ? dayOf(valid.to - 1, timeZone) : '',
  };
}

/** What differs, as words for the server; null where nothing does. */
export function wordsOf(fields: ClaimFields, before: ClaimFields): ClaimWords | null {
  const words: { -readonly [Key in keyof ClaimWords]: ClaimWords[Key] } = {};
  if (fields.source.trim() !== before.source) words.source = fields.source.trim();
  if (fields.act !== before.act) words.act = fields.act;
  if (fields.relation !== before.relation) words.relation = fields.relation;
  if (fields.party !== before.party) words.party = fields.party;
  if (fields.place.trim() !== '') words.place = fields.place.trim();
  if (fields.extent !== before.extent) words.extent = fields.extent;
  if (fields.certainty !== before.certainty) words.certainty = fields.certainty;
  if (fields.from !== before.from || fields.to !== before.to) words.on = days(fields);
  return Object.keys(words).length === 0 ? null : words;
}

/** All fields as words: for a claim that nobody read. */
export function allWords(fields: ClaimFields): ClaimWords {
  const { source, act, relation, party, place, extent, certainty } = fields;
  return { source: source.trim(), act, relation, party, place: place.trim(), extent, certainty, on: days(fields) };
}

/** `2025-03-12`, `2025-03-01..2025-03-12`, `..2025-03-14` or `none`. */
function days({ from, to }: ClaimFields): string {
  if (from === '' && to === '') return 'none';
  return from === to ? from : `${from}..${to}`;
}
