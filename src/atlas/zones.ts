// The zones of a workspace, by which a source's blank is read.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlankRule, Theatre } from '../model/theatre.ts';
import type { Implied } from '../model/wire.ts';
import { blankRuleAt, parseZones, type Zones } from '../model/zones.ts';
import { refusedByDisk } from './durable-file.ts';

/** The theatre's zones by id; none where it has no file of them. */
export async function readZones(dir: string, theatre: Theatre): Promise<Zones> {
  if (theatre.zonesFile === null) return new Map();
  const path = join(dir, theatre.zonesFile);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw refusedByDisk(error, path);
  });
  return parseZones(text, theatre.zonesFile);
}

/** What blank ground at a position implies by the first rule whose zone holds it; nothing where the source says nothing. */
export function impliedAt(
  zones: Zones,
  rules: readonly BlankRule[],
  position: readonly [number, number],
): Implied | undefined {
  const rule = blankRuleAt(zones, rules, position);
  return rule && { party: rule.party, rule: rule.rule.en };
}
