// What a source's blank means at a spot, by the theatre's zones.

import {
  type ZonePosition as Position,
  polygonsOf,
  type ZoneRings as Rings,
  type ZoneFeatures,
} from '../formats/zone-borders.ts';
import type { BlankRule } from '../model/theatre.ts';

/** The first of the source's rules whose zone holds the spot (`*` holds all); none where it says nothing. */
export function ruleAt(rules: readonly BlankRule[], zones: ZoneFeatures, position: Position): BlankRule | undefined {
  const rule = rules.find(({ zone }) => zone === '*' || isInZone(zones, zone, position));
  return rule && rule.party !== null ? rule : undefined;
}

function isInZone({ features }: ZoneFeatures, zone: string, position: Position): boolean {
  const own = features.filter((feature) => feature.properties?.zone === zone);
  return own.some(({ geometry }) => polygonsOf(geometry).some((rings) => isInside(rings, position)));
}

/** Even-odd over all rings; a point on a horizontal line belongs north of it, on any other east. */
function isInside(rings: Rings, [x, y]: Position): boolean {
  let isIn = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [[x1, y1], [x2, y2]] = [ring[i]!, ring[j]!];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isIn = !isIn;
    }
  }
  return isIn;
}
