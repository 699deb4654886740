// The door for JSON that a person wrote: each value is read with its path, and refused by that path if it is not what was expected.

import { InputError } from './errors.ts';

/** A value, and where it was found: `sources[0].terms.allows[1]` of a file; the path of the whole is ''. */
export interface Found {
  readonly value: unknown;
  readonly path: string;
  readonly file: string;
}

/** Parses JSON text. Throws InputError with the line where it stops being JSON. */
export function parseJson(text: string, file: string): Found {
  try {
    // A byte order mark is no fault of whoever saved the file with it.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')), path: '', file };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const offset = /position (\d+)/.exec(reason)?.[1];
    const line = offset === undefined ? undefined : text.slice(0, Number(offset)).split('\n').length;
    const cause = text.trim() === '' ? 'The file is empty' : `This is not JSON (${oneLine(reason)})`;
    throw new InputError(`${cause}: mend it, or take it from a copy.`, {
      file,
      ...(line === undefined ? {} : { line }),
    });
  }
}

/** Refuses a value: what came, what was expected. */
export function refuse(found: Found, expected: string): never {
  const what = found.path === '' ? 'The file' : found.path;
  throw new InputError(`${what} is ${shown(found.value)}: expected ${expected}.`, { file: found.file });
}

/** The members of an object. Throws InputError for a key that is not listed, or a required one that is missing. */
export function members<Required extends string, Optional extends string>(
  found: Found,
  keys: { readonly required: readonly Required[]; readonly optional: readonly Optional[] },
): Readonly<Record<Required, Found> & Record<Optional, Found | undefined>> {
  const object = record(found);
  const known = [...keys.required, ...keys.optional];
  const where = found.path === '' ? 'The file' : found.path;
  for (const key of Object.keys(object)) {
    if ((known as readonly string[]).includes(key)) continue;
    throw new InputError(`${where} has the unknown key ${shown(key)}: known are ${known.join(', ')}.`, {
      file: found.file,
    });
  }
  const missing = keys.required.filter((key) => !Object.hasOwn(object, key));
  if (missing.length > 0) {
    throw new InputError(`${where} lacks ${missing.join(', ')}: add what is missing.`, { file: found.file });
  }
  const entries = known.map((key) => [key, Object.hasOwn(object, key) ? member(found, key, object[key]) : undefined]);
  return Object.fromEntries(entries);
}

/** All members of an object whose keys are free, in the file's order. */
export function freeMembers(found: Found): readonly (readonly [key: string, value: Found])[] {
  return Object.entries(record(found)).map(([key, value]) => [key, member(found, key, value)]);
}

export function list<Item>(found: Found, read: (item: Found) => Item): Item[] {
  if (!Array.isArray(found.value)) refuse(found, 'a list');
  return found.value.map((value, index) => read({ value, path: `${found.path}[${index}]`, file: found.file }));
}

/** A list of things with ids, no id twice. */
export function listById<Item extends { readonly id: string }>(found: Found, read: (item: Found) => Item): Item[] {
  const items = list(found, read);
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) throw new InputError(`${found.path} has the id "${id}" twice: rename one.`, { file: found.file });
    seen.add(id);
  }
  return items;
}

/** What `read` makes of a value, or the default where the key is absent. */
export function optional<Value>(found: Found | undefined, read: (found: Found) => Value, absent: Value): Value {
  return found === undefined ? absent : read(found);
}

/** A text of at least one and at most 10,000 characters. */
export function text(found: Found): string {
  if (typeof found.value !== 'string' || found.value.trim() === '') refuse(found, 'a text');
  if (found.value.length > 10_000) refuse(found, 'a text of at most 10,000 characters');
  return found.value;
}

export function flag(found: Found): boolean {
  if (typeof found.value !== 'boolean') refuse(found, 'true or false');
  return found.value;
}

export function numberWithin(found: Found, low: number, high: number): number {
  const { value } = found;
  if (typeof value !== 'number' || !(value >= low && value <= high)) refuse(found, `a number from ${low} to ${high}`);
  return value;
}

export function oneOf<Word extends string>(found: Found, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === found.value);
  return word ?? refuse(found, words.length === 1 ? shown(words[0]) : `one of ${words.join(', ')}`);
}

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** An id: it becomes part of file names and addresses, so only a-z, 0-9 and hyphens. */
export function idText(found: Found): string {
  if (typeof found.value !== 'string' || !ID.test(found.value)) {
    refuse(found, 'an id of a-z, 0-9 and hyphens, at most 64 characters, such as "held-abroad"');
  }
  return found.value;
}

/** An id that must be among those known. */
export function reference(found: Found, known: ReadonlySet<string>, what: string): string {
  const { value } = found;
  if (typeof value === 'string' && known.has(value)) return value;
  return refuse(found, known.size === 0 ? `a ${what}, but there are none` : `a ${what}: ${[...known].join(', ')}`);
}

export function httpUrl(found: Found): string {
  const address = text(found);
  if (!/^https?:\/\/[^\s<>"]+$/i.test(address)) refuse(found, 'an address that begins with https:// or http://');
  return address;
}

function record(found: Found): Readonly<Record<string, unknown>> {
  const { value } = found;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(found, 'an object');
  return value as Readonly<Record<string, unknown>>;
}

function member({ path, file }: Found, key: string, value: unknown): Found {
  const step = /^[\w-]+$/.test(key) ? key : shown(key);
  return { value, path: path === '' ? step : `${path}.${step}`, file };
}

/** A value as it may stand in a one-line message. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const whole = JSON.stringify(value) ?? 'nothing';
  return whole.length > 60 ? `${whole.slice(0, 57)}…` : whole;
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ').slice(0, 120);
}
