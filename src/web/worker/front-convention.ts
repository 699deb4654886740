// What a history does not hold and its front rests on: the parties of statuses, and whose a source's blank is.

import type { FrontRules } from '../../engine/front-sides.ts';
import type { ZoneFeatures } from '../../formats/zone-borders.ts';
import type { BlankRule } from '../../model/theatre.ts';
import { ZoneFinder } from '../../model/zone-finder.ts';
import { parseZones } from '../../model/zones.ts';
import type { EdgeRule } from './mesh.ts';

/** How a source's blank is read. */
export interface BlankConvention {
  readonly blank: readonly BlankRule[];
  readonly zones: ZoneFeatures;
}

export function frontRules(rules: Readonly<Record<string, EdgeRule>>, { blank, zones }: BlankConvention): FrontRules {
  const finder = new ZoneFinder(parseZones(JSON.stringify(zones), 'zones'));
  return {
    partyOf: (status) => rules[status]?.party ?? null,
    isPlain: (status) => rules[status]?.isPlain ?? false,
    impliedPartyAt: (lon, lat) => finder.partyAt(blank, lon, lat),
  };
}
