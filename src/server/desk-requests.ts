// Reads what the claims desk is asked and told: every value bounded and checked, unknown keys refused.

import type { InboxQuery } from '../claims/inbox.ts';
import { ACTS, RELATIONS } from '../model/claim.ts';
import { DECISIONS } from '../model/claim-record.ts';
import type { ClaimWords, DeskAddition, DeskDecision } from '../model/desk-wire.ts';
import { UsageError } from '../model/errors.ts';
import { parseInstant } from '../model/instant.ts';
import { type Found, members, numberWithin, oneOf, optional, refuse, text } from '../model/json-door.ts';

/** A page of the inbox has as many groups at most. */
const MOST_GROUPS = 100;
const STATES = ['proposed', ...DECISIONS.filter((kind) => kind !== 'reopened')] as const;
const KINDS = ['accepted', 'rejected', 'mended', 'reopened'] as const;

/** `?state=proposed,accepted&source=…&bbox=west,south,east,north&offset=20`; what is left out asks for all. */
export function inboxQuery(query: Readonly<Record<string, string>>): InboxQuery {
  const word = (name: string): string | null => shortWord(query, name);
  const states = word('state')?.split(',') ?? ['proposed'];
  const relation = word('relation');
  return {
    states: states.map((state) => among(state, STATES, 'state')),
    source: word('source'),
    party: word('party'),
    relation: relation === null ? null : among(relation, RELATIONS, 'relation'),
    place: word('place'),
    language: word('language'),
    text: word('text'),
    bbox: query.bbox === undefined ? null : (numbers(query.bbox, 4, 'bbox') as [number, number, number, number]),
    offset: count(query.offset ?? '0', 'offset', 1_000_000),
    limit: count(query.limit ?? '20', 'limit', MOST_GROUPS),
  };
}

/** `lon,lat` in degrees. */
export function positionOf(value: string | undefined): readonly [number, number] {
  const [lon, lat] = numbers(value ?? '', 2, 'at');
  if (Math.abs(lon!) > 180 || Math.abs(lat!) > 90) throw new UsageError('?at= lies nowhere on earth: give lon,lat.');
  return [lon!, lat!];
}

export function deskDecision(found: Found): DeskDecision {
  const keys = members(found, { required: ['claim', 'kind', 'by'], optional: ['words', 'copies', 'reason'] });
  const { words, copies } = keys;
  return {
    claim: shortText(keys.claim),
    kind: oneOf(keys.kind, KINDS),
    by: shortText(keys.by),
    reason: optional(keys.reason, anyText, ''),
    ...(words ? { words: claimWords(words) } : {}),
    ...(copies ? { copies: oneOf(copies, ['supersede', 'leave']) } : {}),
  };
}

export function deskAddition(found: Found): DeskAddition {
  const keys = members(found, { required: ['words', 'by'], optional: ['text', 'reason'] });
  return {
    words: claimWords(keys.words),
    text: optional(keys.text, (value) => (value.value === null ? null : shortText(value)), null),
    by: shortText(keys.by),
    reason: optional(keys.reason, anyText, ''),
  };
}

const EXTENTS = ['whole', 'part', 'near', 'unspecified'] as const;
const CERTAINTIES = ['certain', 'probable', 'possible'] as const;

function claimWords(found: Found): ClaimWords {
  const keys = members(found, {
    required: [],
    optional: [
      'source',
      'act',
      'relation',
      'party',
      'place',
      'extent',
      'certainty',
      'on',
      'published',
      'outlet',
      'url',
    ],
  });
  const read: { [Key in keyof typeof keys]: (value: Found) => unknown } = {
    source: shortText,
    act: (value) => oneOf(value, ACTS),
    relation: (value) => oneOf(value, RELATIONS),
    party: shortText,
    place: shortText,
    extent: (value) => oneOf(value, EXTENTS),
    certainty: (value) => oneOf(value, CERTAINTIES),
    on: shortText,
    published: (value) => parseInstant(shortText(value)),
    outlet: shortText,
    url: text,
  };
  const given = Object.entries(keys).flatMap(([key, value]) =>
    value ? [[key, read[key as keyof typeof keys](value)]] : [],
  );
  return Object.fromEntries(given) as ClaimWords;
}

/** Longer than any name, id or days. */
const MOST_CHARACTERS = 300;

function shortText(found: Found): string {
  const value = text(found);
  return value.length > MOST_CHARACTERS ? refuse(found, `at most ${MOST_CHARACTERS} characters`) : value;
}

function anyText(found: Found): string {
  return typeof found.value === 'string' ? found.value.slice(0, 2000) : refuse(found, 'a text');
}

function shortWord(query: Readonly<Record<string, string>>, name: string): string | null {
  const value = query[name]?.trim() ?? '';
  if (value.length > MOST_CHARACTERS) throw new UsageError(`?${name}= has at most ${MOST_CHARACTERS} characters.`);
  return value === '' ? null : value;
}

function among<Word extends string>(value: string, words: readonly Word[], name: string): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new UsageError(`?${name}= is one of: ${words.join(', ')}.`);
  return found;
}

function numbers(value: string, length: number, name: string): readonly number[] {
  const parts = value.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (parts.length !== length || !parts.every(Number.isFinite))
    throw new UsageError(`?${name}= is to be ${length} numbers with commas between.`);
  return parts;
}

function count(value: string, name: string, most: number): number {
  return numberWithin({ value: /^\d{1,7}$/.test(value) ? Number(value) : value, path: `?${name}=`, file: '' }, 0, most);
}
