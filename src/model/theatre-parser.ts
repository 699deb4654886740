// Reads theatre.json: everything is checked here, once, and unknown keys are refused by name. The spec is docs/spec/theatre.md.

import { parseBasemap } from './basemap.ts';
import {
  type Found,
  idText,
  list,
  listById,
  members,
  numberWithin,
  oneOf,
  optional,
  parseJson,
  reference,
  refuse,
  text,
} from './json-door.ts';
import { isLanguage, parseNames } from './names-parser.ts';
import { checkParents, parseParty } from './party-parser.ts';
import { parseSource } from './source-parser.ts';
import { parseSpeakers } from './speaker-parser.ts';
import { parseStatus, UNMAPPED_STATUS } from './status-parser.ts';
import { type Policy, type Theatre, UNMAPPED, type Zone } from './theatre.ts';
import { workspacePath } from './workspace-path.ts';

/** The theatre that a file's text holds. Throws InputError naming the place in the file, what was there and what was expected. */
export function parseTheatre(json: string, file: string): Theatre {
  const found = parseJson(json, file);
  checkVersion(found);
  const top = members(found, TOP_KEYS);
  const parties = optional(top.parties, (at) => listById(at, parseParty), []);
  const partyIds = idsOf(parties);
  checkParents(top.parties, parties);
  const statuses = withUnmapped(listById(top.statuses, (at) => parseStatus(at, partyIds)));
  const zones = optional(top.zones, (at) => listById(at, parseZone), []);
  const zonesFile = optional<string | null>(
    top.zonesFile,
    (at) => (at.value === null ? null : workspacePath(at)),
    null,
  );
  if (zones.length > 0 && zonesFile === null) {
    refuse({ ...found, path: 'zonesFile', value: null }, 'the file that has the polygons of "zones"');
  }
  const known = { partyIds, statusIds: idsOf(statuses), zoneIds: idsOf(zones) };
  const sources = optional(top.sources, (at) => listById(at, (item) => parseSource(item, known)), []);
  return {
    schema: oneOf(top.schema, [SCHEMA]),
    id: idText(top.id),
    name: parseNames(top.name),
    timeZone: parseTimeZone(top.timeZone),
    extent: parseExtent(top.extent),
    languages: optional(top.languages, parseLanguages, ['en']),
    parties,
    statuses,
    sources,
    speakers: optional(top.speakers, (at) => parseSpeakers(at, { partyIds, sourceIds: idsOf(sources) }), []),
    zones,
    zonesFile,
    gazetteers: optional(top.gazetteers, (at) => list(at, workspacePath), []),
    regions: optional(top.regions, (at) => list(at, workspacePath), []),
    basemap: optional<string | null>(top.basemap, (at) => (at.value === null ? null : parseBasemap(at)), null),
    houseStyle: optional<string | null>(top.houseStyle, (at) => (at.value === null ? null : jsonFile(at)), null),
    attributions: optional(top.attributions, (at) => list(at, text), []),
    policy: optional(top.policy, (at) => parsePolicy(at, zones), { delayHours: 0, coarsenKm: 0, withheld: [] }),
    ...(top.trusts ? { trusts: list(top.trusts, (at) => reference(at, idsOf(sources), 'source id')) } : {}),
  };
}

const SCHEMA = 'foothold-theatre/1';

const TOP_KEYS = {
  required: ['schema', 'id', 'name', 'timeZone', 'extent', 'statuses'],
  optional: [
    'languages',
    'parties',
    'sources',
    'speakers',
    'zones',
    'zonesFile',
    'gazetteers',
    'regions',
    'basemap',
    'houseStyle',
    'attributions',
    'policy',
    'trusts',
  ],
} as const;

/** First of all: a file of a later version would be refused for its new keys, which would hide the reason. */
function checkVersion(found: Found): void {
  const { value } = found;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(found, 'an object: a theatre');
  const { schema } = value as { readonly schema?: unknown };
  if (schema !== SCHEMA)
    refuse({ ...found, path: 'schema', value: schema }, `"${SCHEMA}", the version that this Foothold reads`);
}

function parseZone(found: Found): Zone {
  const { id, name } = members(found, { required: ['id', 'name'], optional: [] });
  return { id: idText(id), name: parseNames(name) };
}

function withUnmapped(statuses: readonly Theatre['statuses'][number][]): Theatre['statuses'] {
  return statuses.some(({ id }) => id === UNMAPPED) ? statuses : [...statuses, UNMAPPED_STATUS];
}

function parseLanguages(found: Found): string[] {
  return list(found, (item) => {
    const tag = text(item);
    return isLanguage(tag) ? tag : refuse(item, 'a language tag such as "en" or "uk"');
  });
}

function parseTimeZone(found: Found): string {
  const name = text(found);
  const expected = 'the name of a time zone in the IANA database, such as "Europe/Kyiv"';
  // Fixed offsets, which some engines take, have no days of 23 and 25 hours: a theatre's clock is a place's.
  if (!/^[A-Za-z]/.test(name)) refuse(found, expected);
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    return refuse(found, expected);
  }
}

/** west, south, east, north; west > east where the theatre lies across the antimeridian. */
function parseExtent(found: Found): Theatre['extent'] {
  const sides = list(found, (item) => numberWithin(item, -180, 180));
  const [west, south, east, north] = sides;
  if (sides.length !== 4 || west === undefined || south === undefined || east === undefined || north === undefined) {
    return refuse(found, 'four numbers: west, south, east, north in degrees');
  }
  if (!(south >= -90 && south < north && north <= 90 && west !== east)) {
    refuse({ ...found, value: sides.join(', ') }, 'west, south, east, north, with -90 ≤ south < north ≤ 90');
  }
  return [west, south, east, north];
}

/** The ending says that the file is meant to be read by everyone who sees the page. */
function jsonFile(found: Found): string {
  const path = workspacePath(found);
  return /\.json$/i.test(path) ? path : refuse(found, 'a JSON file in the workspace folder, such as "house.json"');
}

/** Ten years: longer is a mistake in the unit. */
const MAX_DELAY_HOURS = 87_660;

function parsePolicy(found: Found, zones: readonly Zone[]): Policy {
  const { delayHours, coarsenKm, withheld, withheldZones } = members(found, {
    required: [],
    optional: ['delayHours', 'coarsenKm', 'withheld', 'withheldZones'],
  });
  return {
    delayHours: optional(delayHours, (at) => numberWithin(at, 0, MAX_DELAY_HOURS), 0),
    coarsenKm: optional(coarsenKm, (at) => numberWithin(at, 0, 1000), 0),
    withheld: optional(withheld, (at) => list(at, text), []),
    ...(withheldZones
      ? { withheldZones: list(withheldZones, (at) => reference(at, idsOf(zones), 'zone declared in "zones"')) }
      : {}),
  };
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
