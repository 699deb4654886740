// Reads one status of theatre.json: what a source may say of ground, and how that is drawn.

import { type Found, flag, idText, members, numberWithin, oneOf, optional, reference, refuse } from './json-door.ts';
import { parseNames } from './names-parser.ts';
import { type Certainty, type Hatch, NONE, type Shade, type Status, type StatusKind, UNMAPPED } from './theatre.ts';

const KINDS: readonly StatusKind[] = ['held', 'contested', 'mixed', 'unknown', 'not-covered'];
const CERTAINTIES: readonly Certainty[] = ['certain', 'probable', 'possible'];

export function parseStatus(found: Found, partyIds: ReadonlySet<string>): Status {
  const at = members(found, {
    required: ['id', 'name', 'kind', 'color'],
    optional: ['party', 'certainty', 'siege', 'hatch', 'drawn'],
  });
  const id = idText(at.id);
  if (id === NONE) refuse(at.id, 'another id: "none" is ground that an edition leaves undrawn, and needs no status');
  const kind = oneOf(at.kind, KINDS);
  const party = optional<string | null>(at.party, (item) => partyOrNull(item, partyIds), null);
  if (kind === 'held' && party === null)
    refuse({ ...found, path: `${found.path}.party`, value: null }, 'the holder, since "kind" is "held"');
  return {
    id,
    name: parseNames(at.name),
    party,
    kind,
    certainty: optional(at.certainty, (item) => oneOf(item, CERTAINTIES), 'certain'),
    siege: optional(at.siege, flag, false),
    color: shade(at.color),
    hatch: optional<Hatch | null>(at.hatch, (item) => (item.value === null ? null : parseHatch(item)), null),
    drawn: optional(at.drawn, flag, true),
  };
}

export function partyOrNull(found: Found, partyIds: ReadonlySet<string>): string | null {
  return found.value === null ? null : reference(found, partyIds, 'party');
}

/** What ground is whose feature no rule matches, in a theatre that does not say so itself: outlined, and not counted. */
export const UNMAPPED_STATUS: Status = {
  id: UNMAPPED,
  name: { en: 'Not mapped by any rule', uk: 'Не описано жодним правилом' },
  party: null,
  kind: 'not-covered',
  certainty: 'certain',
  siege: false,
  color: { light: '#b9b5aa', dark: '#48514f' },
  hatch: { kind: 'outline', ink: { light: '#8a8b86', dark: '#767c7b' } },
  drawn: false,
};

/** {"light": "#rrggbb", "dark": "#rrggbb"} */
export function shade(found: Found): Shade {
  const { light, dark } = members(found, { required: ['light', 'dark'], optional: [] });
  return { light: colour(light), dark: colour(dark) };
}

function colour(found: Found): string {
  if (typeof found.value !== 'string' || !/^#[0-9a-f]{6}$/i.test(found.value)) refuse(found, 'a colour as #rrggbb');
  return found.value.toLowerCase();
}

/** Lengths are CSS pixels; nothing is drawn finer than a tenth of one, or coarser than a thumb. */
const [MIN_PX, MAX_PX] = [0.1, 64];

export function parseHatch(found: Found): Hatch {
  const at = members(found, { required: ['kind', 'ink'], optional: ['angle', 'pitch', 'width', 'radius'] });
  const length = (item: Found) => numberWithin(item, MIN_PX, MAX_PX);
  return {
    kind: oneOf(at.kind, ['lines', 'dots', 'outline']),
    ...(at.angle && { angle: numberWithin(at.angle, -180, 180) }),
    ...(at.pitch && { pitch: length(at.pitch) }),
    ...(at.width && { width: length(at.width) }),
    ...(at.radius && { radius: length(at.radius) }),
    ink: shade(at.ink),
  };
}
