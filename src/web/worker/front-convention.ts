// What a history does not hold and its front rests on: the parties of statuses, and whose a source's blank is.

import type { FrontRules } from '../../engine/front-sides.ts';
import type { ZoneFeatures } from '../../formats/zone-borders.ts';
import type { BlankRule } from '../../model/theatre.ts';
import { ZoneFinder } from '../../model/zone-finder.ts';
import { parseZones } from '../../model/zones.ts';
import type { Era } from './eras.ts';

/** How a source's blank is read. */
export interface BlankConvention {
  readonly blank: readonly BlankRule[];
  readonly zones: ZoneFeatures;
}

/** By era: there is no front between ground of one side. */
export function frontRules(eras: readonly Era[], { blank, zones }: BlankConvention): Map<Era, FrontRules> {
  const finder = new ZoneFinder(parseZones(JSON.stringify(zones), 'zones'));
  const rulesOf = ({ rules, sideOf }: Era): FrontRules => ({
    partyOf: (status) => rules[status]?.party ?? null,
    isPlain: (status) => rules[status]?.isPlain ?? false,
    impliedPartyAt: (lon, lat) => {
      const party = finder.partyAt(blank, lon, lat);
      return party === null ? null : sideOf(party);
    },
  });
  return new Map(eras.map((era) => [era, rulesOf(era)]));
}
