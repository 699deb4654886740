// Reads one source of theatre.json: its rules, the order of its overlaps, what its blank means, its terms.

import { type Found, httpUrl, idText, list, members, oneOf, optional, reference, refuse, text } from './json-door.ts';
import { isLanguage, parseNames } from './names-parser.ts';
import { partyOrNull } from './status-parser.ts';
import type { BlankRule, RuleMatch, Source, StatusRule, Terms, Use } from './theatre.ts';

/** Ids that a source may refer to. */
export interface KnownIds {
  readonly partyIds: ReadonlySet<string>;
  readonly statusIds: ReadonlySet<string>;
  readonly zoneIds: ReadonlySet<string>;
}

export function parseSource(found: Found, known: KnownIds): Source {
  const at = members(found, {
    required: ['id', 'name', 'terms', 'format'],
    optional: ['url', 'aliases', 'affiliation', 'language', 'rules', 'time', 'overlap', 'blank'],
  });
  return {
    id: idText(at.id),
    name: parseNames(at.name),
    aliases: optional(at.aliases, (names) => list(names, text), []),
    ...(at.url && { url: httpUrl(at.url) }),
    affiliation: optional(at.affiliation, (item) => partyOrNull(item, known.partyIds), null),
    language: optional(at.language, parseLanguage, 'en'),
    terms: parseTerms(at.terms),
    format: idText(at.format),
    rules: optional(at.rules, (rules) => list(rules, (item) => parseRule(item, known)), []),
    time: optional(at.time, parseTime, { from: 'file-name' }),
    overlap: optional(at.overlap, (groups) => parseOverlap(groups, known), []),
    blank: optional(at.blank, (rules) => parseBlank(rules, known), []),
  };
}

function parseLanguage(found: Found): string {
  const tag = text(found);
  return isLanguage(tag) ? tag : refuse(found, 'a language tag such as "en" or "uk"');
}

const USES: readonly Use[] = ['look', 'picture', 'embed', 'geometry', 'figures'];

/** Looking at what one has imported oneself is always allowed, everything else only where the theatre says so. */
function parseTerms(found: Found): Terms {
  const at = members(found, { required: ['statement', 'attribution'], optional: ['url', 'allows'] });
  const allowed = optional(at.allows, (uses) => list(uses, (use) => oneOf(use, USES)), []);
  return {
    statement: parseNames(at.statement),
    ...(at.url && { url: httpUrl(at.url) }),
    attribution: text(at.attribution),
    allows: USES.filter((use) => use === 'look' || allowed.includes(use)),
  };
}

function parseRule(found: Found, { statusIds }: KnownIds): StatusRule {
  const { when, status } = members(found, { required: ['when', 'status'], optional: [] });
  return { when: parseMatch(when), status: reference(status, statusIds, 'status') };
}

function parseMatch(found: Found): RuleMatch {
  const at = members(found, { required: ['property'], optional: ['in', 'matches'] });
  return {
    property: text(at.property),
    ...(at.in && { in: list(at.in, plainText) }),
    ...(at.matches && { matches: pattern(at.matches) }),
  };
}

/** A property's value may be empty, unlike most texts. */
function plainText(found: Found): string {
  return typeof found.value === 'string' ? found.value : refuse(found, 'a text');
}

function pattern(found: Found): string {
  const source = text(found);
  try {
    new RegExp(source, 'iu');
  } catch (error) {
    refuse(found, `a regular expression (${error instanceof Error ? error.message : 'not one'})`);
  }
  return source;
}

function parseTime(found: Found): Source['time'] {
  const { from, property } = members(found, { required: ['from'], optional: ['property'] });
  if (oneOf(from, ['file-name', 'property']) === 'file-name') {
    return property ? refuse(property, 'no property, since the time comes from the file name') : { from: 'file-name' };
  }
  if (!property) refuse({ ...found, path: `${found.path}.property`, value: undefined }, 'the name of a property');
  return { from: 'property', property: text(property) };
}

/** Groups of statuses, topmost first; a status stands in one group at most. */
function parseOverlap(found: Found, { statusIds }: KnownIds): Source['overlap'] {
  const seen = new Set<string>();
  return list(found, (group) =>
    list(group, (item) => {
      const status = reference(item, statusIds, 'status');
      if (seen.has(status)) refuse(item, 'each status in one group only');
      seen.add(status);
      return status;
    }),
  );
}

/** The first rule whose zone holds a spot is the one; `*` holds every spot. */
function parseBlank(found: Found, { zoneIds, partyIds }: KnownIds): BlankRule[] {
  const zones = new Set([...zoneIds, '*']);
  const seen = new Set<string>();
  const rules = list(found, (item): BlankRule => {
    const at = members(item, { required: ['zone', 'party', 'rule'], optional: [] });
    const zone = reference(at.zone, zones, 'zone');
    if (seen.has(zone)) refuse(at.zone, 'one rule for a zone');
    seen.add(zone);
    return { zone, party: partyOrNull(at.party, partyIds), rule: parseNames(at.rule) };
  });
  const everywhere = rules.findIndex(({ zone }) => zone === '*');
  if (everywhere >= 0 && everywhere < rules.length - 1) {
    refuse(
      { ...found, path: `${found.path}[${everywhere}].zone`, value: '*' },
      'the rule for everywhere else to be the last one',
    );
  }
  return rules;
}
