// Reads the speakers of theatre.json: sources that say things and publish no map here.

import {
  type Found,
  httpUrl,
  idText,
  list,
  listById,
  members,
  oneOf,
  optional,
  reference,
  refuse,
  text,
} from './json-door.ts';
import { isLanguage, parseNames } from './names-parser.ts';
import { parseAllegiances } from './party-parser.ts';
import { SPEAKER_KINDS, type Speaker } from './theatre.ts';

interface KnownIds {
  readonly partyIds: ReadonlySet<string>;
  /** Map sources: their ids are taken, and a speaker may pass on their word. */
  readonly sourceIds: ReadonlySet<string>;
}

export function parseSpeakers(found: Found, known: KnownIds): Speaker[] {
  const speakers = listById(found, (item) => parseSpeaker(item, known));
  const ids = new Set([...known.sourceIds, ...speakers.map(({ id }) => id)]);
  for (const [k, { lineage, id }] of speakers.entries()) {
    if (lineage === null) continue;
    const at = { ...found, path: `${found.path}[${k}].lineage`, value: lineage };
    reference(at, ids, 'source');
    if (lineage === id) refuse(at, 'another source than itself');
  }
  return speakers;
}

function parseSpeaker(found: Found, { partyIds, sourceIds }: KnownIds): Speaker {
  const at = members(found, {
    required: ['id', 'name', 'kind'],
    optional: ['aliases', 'affiliations', 'language', 'url', 'lineage'],
  });
  const id = idText(at.id);
  if (sourceIds.has(id)) refuse(at.id, 'another id: a map source has this one');
  const affiliations = optional(at.affiliations, parseAllegiances, []);
  for (const [k, { party }] of affiliations.entries()) {
    if (party === null) continue;
    reference({ ...found, path: `${found.path}.affiliations[${k}].party`, value: party }, partyIds, 'party');
  }
  return {
    id,
    name: parseNames(at.name),
    aliases: optional(at.aliases, (names) => list(names, text), []),
    kind: oneOf(at.kind, SPEAKER_KINDS),
    affiliations,
    language: optional(at.language, (item) => orNull(item, language), null),
    ...(at.url && { url: httpUrl(at.url) }),
    lineage: optional(at.lineage, (item) => orNull(item, idText), null),
  };
}

/** What is not known may be left out, or said to be null: a theatre that was read can be written and read again. */
function orNull<Value>(found: Found, read: (found: Found) => Value): Value | null {
  return found.value === null ? null : read(found);
}

function language(found: Found): string {
  const tag = text(found);
  return isLanguage(tag) ? tag : refuse(found, 'a language tag such as "en" or "uk"');
}
