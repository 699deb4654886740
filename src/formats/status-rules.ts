// From a feature's properties to a status, by the theatre's rules: tried in order, the first match wins.

import { InputError } from '../model/errors.ts';
import type { RuleMatch, StatusRule } from '../model/theatre.ts';
import { UNMAPPED } from '../model/theatre.ts';
import type { FeatureNote } from './build-polygons.ts';
import { shownText } from './shown-text.ts';

/** A feature's properties as JSON gave them: untrusted, of any type. */
export type Properties = Readonly<Record<string, unknown>>;

export interface Classified {
  readonly status: string;
  readonly notes: readonly FeatureNote[];
}

export type Classify = (properties: Properties) => Classified;

/** The rules as one function. Throws InputError on a rule that names no status of the theatre or is no pattern. */
export function compileRules(rules: readonly StatusRule[], statuses: ReadonlySet<string>): Classify {
  const tests = rules.map((rule) => ({ status: statusOf(rule, statuses), matches: compileMatch(rule.when) }));
  return (properties) => {
    const hit = tests.find((test) => test.matches(properties));
    return hit ? { status: hit.status, notes: [] } : unmapped(properties);
  };
}

/** What no rule knows is kept as `unmapped`, with a note that names what the feature said of itself. */
export function unmapped(properties: Properties): Classified {
  const message = `No rule of the theatre gives this feature a status; it is kept as "${UNMAPPED}". It says: ${describe(properties)}.`;
  return { status: UNMAPPED, notes: [{ kind: 'unmapped-status', message }] };
}

/** The value of a property as text for matching; undefined where it is absent or not a plain value. */
export function textOf(properties: Properties, property: string): string | undefined {
  // Own properties only: a rule on "constructor" must not find what every object has.
  const value = Object.hasOwn(properties, property) ? properties[property] : undefined;
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function statusOf(rule: StatusRule, statuses: ReadonlySet<string>): string {
  if (rule.status === UNMAPPED || statuses.has(rule.status)) return rule.status;
  throw new InputError(
    `A rule on "${rule.when.property}" gives the status "${rule.status}", which the theatre does not have. ` +
      `It has: ${[...statuses].join(', ')}.`,
  );
}

function compileMatch(when: RuleMatch): (properties: Properties) => boolean {
  const values = when.in && new Set(when.in.map((value) => value.toLowerCase()));
  const pattern = when.matches === undefined ? undefined : compilePattern(when.matches);
  return (properties) => {
    const text = textOf(properties, when.property);
    if (text === undefined) return false;
    if (values && !values.has(text.toLowerCase())) return false;
    return pattern ? pattern.test(text) : true;
  };
}

function compilePattern(source: string): RegExp {
  try {
    return new RegExp(source, 'iu');
  } catch (error) {
    throw new InputError(`A rule's pattern "${source}" is no regular expression: ${(error as Error).message}.`);
  }
}

/** At most this much of a feature's own words goes into a note. */
const SHOWN_PROPERTIES = 6;
const SHOWN_LETTERS = 60;

function describe(properties: Properties): string {
  const plain = Object.keys(properties).flatMap((key) => {
    const text = textOf(properties, key);
    return text === undefined ? [] : [`${shownText(key, SHOWN_LETTERS)}="${shownText(text, SHOWN_LETTERS)}"`];
  });
  if (plain.length === 0) return 'nothing (it has no properties)';
  return plain.slice(0, SHOWN_PROPERTIES).join(', ') + (plain.length > SHOWN_PROPERTIES ? ', …' : '');
}
