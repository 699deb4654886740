// Reads the parties of theatre.json, and whom each fights for over time: the sides of a war change.

import { isDay } from './instant.ts';
import { type Found, idText, list, members, optional, refuse, text } from './json-door.ts';
import { parseNames } from './names-parser.ts';
import { shade } from './status-parser.ts';
import type { Allegiance, Party } from './theatre.ts';

export function parseParty(found: Found): Party {
  const at = members(found, { required: ['id', 'name', 'color'], optional: ['aliases', 'parents'] });
  return {
    id: idText(at.id),
    name: parseNames(at.name),
    aliases: optional(at.aliases, (names) => list(names, text), []),
    color: shade(at.color),
    parents: optional(at.parents, parseAllegiances, []),
  };
}

/** Allegiances in the order of time, none over another. Whether the parties exist is for the caller to check. */
export function parseAllegiances(found: Found): Allegiance[] {
  const all = list(found, (item): Allegiance => {
    const at = members(item, { required: ['party'], optional: ['from', 'to'] });
    const [from, to] = [optional(at.from, dayOrNull, null), optional(at.to, dayOrNull, null)];
    if (from !== null && to !== null && from >= to) refuse(at.to!, `a day after ${from}`);
    return { party: at.party.value === null ? null : idText(at.party), from, to };
  });
  for (const [k, later] of all.slice(1).entries()) {
    const end = all[k]!.to;
    if (end === null || later.from === null || later.from < end)
      refuse(
        { ...found, path: `${found.path}[${k + 1}].from`, value: later.from },
        'a day at or after the end of the one before: allegiances follow one another',
      );
  }
  return all;
}

/** Refuses a parent that is no party, and a party that would be its own ancestor. */
export function checkParents(found: Found | undefined, parties: readonly Party[]): void {
  if (!found) return;
  const parentsById = new Map(parties.map(({ id, parents }) => [id, parents.map(({ party }) => party)]));
  for (const [p, { id, parents }] of parties.entries()) {
    for (const [k, { party }] of parents.entries()) {
      const at = { ...found, path: `${found.path}[${p}].parents[${k}].party`, value: party };
      if (party === null) continue;
      if (!parentsById.has(party)) refuse(at, `a party: ${[...parentsById.keys()].join(', ')}`);
      if (reaches(party, id, parentsById)) refuse(at, `a party that does not itself fight for "${id}"`);
    }
  }
}

function reaches(from: string, wanted: string, parentsById: ReadonlyMap<string, readonly (string | null)[]>): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === wanted) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(parentsById.get(id) ?? []).filter((parent) => parent !== null));
  }
  return false;
}

function dayOrNull(found: Found): string | null {
  if (found.value === null) return null;
  const day = text(found);
  return isDay(day) ? day : refuse(found, 'a day, YYYY-MM-DD, or null');
}
