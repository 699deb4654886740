// Writes a passage's claims as one line of the form that claims are scored in.

import type { ProposedClaim } from '../model/claim.ts';

/** The parties that claims are scored with; others are known here only to tell sides apart, and are written as unknown. */
const SCORED: ReadonlySet<string> = new Set(
  (
    'ukraine russia donbas-separatists wagner russian-volunteers iraq isis kurdish-forces sdf coalition us uk ' +
    'iraqi-insurgents syria-gov syria-opposition arakan-army myanmar-military m23 houthis yemen-gov sudan-army rsf ' +
    'israel taliban libya-ntc mali-rebels'
  ).split(' '),
);

/** One JSON object: the passage's id, and its claims with places as name, mention, aliases, lat and lon. */
export function predictionLine(id: string, claims: readonly ProposedClaim[]): string {
  return JSON.stringify({
    id,
    claims: claims.map(({ place, party, ...claim }) => ({
      ...claim,
      party: party !== null && SCORED.has(party) ? party : null,
      place: {
        name: place.name,
        mention: place.mention,
        aliases: place.aliases,
        id: place.id,
        lat: place.position?.[1] ?? null,
        lon: place.position?.[0] ?? null,
      },
    })),
  });
}
